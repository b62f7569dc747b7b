package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Command lines. */
class CallTest {

    @Test
    void operands_stand_after_all_options() {
        Call call = new Call("info").operand("/a b").option("-f", "raw");

        assertThat(call.arguments(call.pipe())).containsExactly("info", "-f", "raw", "--", "/a b");
    }

    @Test
    void a_comma_in_a_value_is_written_twice() {
        Call call = new Call("create");

        Options.add(call, Format.QCOW2, Options.with(Map.of(), "compat", "a,b=c,size=1"), Optional.empty());

        assertThat(call.arguments(call.pipe())).containsExactly("create", "-o", "compat=a,,b=c,,size=1", "--");
    }

    @Test
    void options_that_name_files_or_secrets_have_no_back_door() {
        for (String name : List.of("backing_file", "data_file", "encrypt.key-secret", "a=b", "a,b", "", "A")) {
            assertThatThrownBy(() -> Options.with(Map.of(), name, "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + name + "\"");
        }
    }

    @Test
    void one_secret_goes_over_the_pipe_and_is_not_among_the_arguments() {
        Call call = new Call("info");
        call.name(Secret.of("secret".toCharArray()));

        SecretPipe pipe = call.pipe();

        assertThat(Base64.getDecoder().decode(pipe.stdin())).isEqualTo("secret".getBytes(StandardCharsets.UTF_8));
        assertThat(String.join(" ", call.arguments(pipe)))
                .doesNotContain("data=")
                .doesNotContain(Base64.getEncoder().encodeToString("secret".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_newer_qemu_img_may_say_more_and_an_older_less() {
        ImageInfo info = ImageInfo.parse(Json.object("""
                {"children": [{"name": "file", "info": {"virtual-size": 1, "format": "file"}}], "virtual-size": 512,
                 "format": "newfs", "novelty": [1, {"a": null}], "format-specific": {"type": "newfs", "data": {"x": 1}}}
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(info.format()).isEqualTo(Format.of("newfs"));
        assertThat(info.virtualBytes()).isEqualTo(512);
        assertThat(info.actualBytes()).isEmpty();
        assertThat(info.details()).isEqualTo(new FormatSpecific.Other("newfs", Map.of("x", 1)));
    }

    @Test
    void output_that_is_no_json_is_a_typed_failure() {
        assertThatThrownBy(() -> Json.object("usage: qemu-img".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImageException.class);
    }
}
