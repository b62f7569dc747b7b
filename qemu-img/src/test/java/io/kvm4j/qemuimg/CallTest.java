package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "5.0.0, 5, 0, (Debian 1:5.0-5~bpo10+1)",
        "5.2.0, 5, 2, (qemu-kvm-5.2.0-16.module+el8)",
        "6.2.0, 6, 2, (Debian 1:6.2+dfsg-2ubuntu6)",
        "7.2.22, 7, 2, (Debian 1:7.2+dfsg-7+deb12u18)",
        "8.2.2, 8, 2, (qemu-8.2.2-2.fc40)",
        "10.0.13, 10, 0, ''",
        "11.0.50, 11, 0, (v11.0.0-rc1-12-gdeadbeef-dirty)"
    })
    void version_and_formats_are_read_from_the_help_of_every_qemu_img(
            String version, int major, int minor, String build) {
        String help = """
                qemu-img version %s %s
                Copyright (c) 2003-2026 Fabrice Bellard and the QEMU Project developers
                usage: qemu-img [standard options] command [command options]
                QEMU disk image utility

                Supported formats: blkdebug bochs file host_device nbd
                  parallels qcow2 raw vhdx

                See <https://qemu.org/contribute/report-a-bug> for how to report bugs.
                """.formatted(version, build);

        Capabilities capabilities = Capabilities.parse(help);

        assertThat(capabilities.version()).isEqualTo(version);
        assertThat(capabilities.atLeast(major, minor)).isTrue();
        assertThat(capabilities.atLeast(major, minor + 1)).isFalse();
        assertThat(capabilities.formats())
                .hasSize(9)
                .contains(Format.QCOW2, Format.VHDX)
                .doesNotContain(Format.VMDK);
    }

    @Test
    void output_that_is_no_json_is_a_typed_failure() {
        assertThatThrownBy(() -> Json.object("usage: qemu-img".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ImageException.class);
    }
}
