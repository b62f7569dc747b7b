package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing files, walked by their headers. */
class ImageChainTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void a_folder_by_its_real_name() throws IOException {
        folder = temp.toRealPath();
    }

    private Path image(String name, String backing, String format) throws IOException {
        Qcow2Bytes bytes = Qcow2Bytes.of(HeaderBytes.DISK);
        bytes = format.isEmpty() ? bytes : bytes.extension(0xE2792ACA, format);
        return Files.write(folder.resolve(name), (backing.isEmpty() ? bytes : bytes.backing(backing)).array());
    }

    private static void refused(ImageChain chain, String code) {
        assertThatThrownBy(chain::walk)
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.findings()).extracting(f -> f.code()).containsExactly(code));
    }

    @Test
    void a_chain_is_told_from_the_top_down() throws IOException {
        Files.write(folder.resolve("base"), new byte[1 << 20]);
        Path middle = image("middle", "base", "raw");
        Path top = image("top", middle.toString(), "qcow2");

        List<ImageChain.Link> links = ImageChain.of(top).within(folder).walk();

        assertThat(links).extracting(ImageChain.Link::path).containsExactly(top, middle, folder.resolve("base"));
        assertThat(links.get(2).header().format()).isEqualTo(Format.RAW);
    }

    @Test
    void a_circle_is_found_whatever_the_names() throws IOException {
        Path one = image("one", "./two", "qcow2");
        image("two", folder.resolve("link").toString(), "qcow2");
        Files.createSymbolicLink(folder.resolve("link"), one);
        Path self = image("self", "self", "qcow2");

        refused(ImageChain.of(one), "backing-loop");
        refused(ImageChain.of(self), "backing-loop");
        refused(ImageChain.trusted(one, java.util.Optional.empty()), "backing-loop");
    }

    @Test
    void a_chain_that_is_too_long_is_refused() throws IOException {
        image("0", "", "");
        for (int n = 1; n <= 64; n++) {
            image("" + n, "" + (n - 1), "qcow2");
        }

        assertThat(ImageChain.of(folder.resolve("63")).walk()).hasSize(64);
        refused(ImageChain.of(folder.resolve("64")), "backing-depth");
        refused(ImageChain.of(folder.resolve("8")).depth(8), "backing-depth");
        refused(ImageChain.trusted(folder.resolve("64"), java.util.Optional.empty()), "backing-depth");
    }

    @Test
    void a_name_that_is_no_file_is_refused_and_ends_a_trusted_chain() throws IOException {
        for (String name : List.of("json:{\"driver\":\"raw\"}", "nbd://host/x", "fat:/etc", "a:b")) {
            Path top = image("top", name, "qcow2");
            refused(ImageChain.of(top), "backing-location");
            assertThat(ImageChain.trusted(top, java.util.Optional.empty()).walk())
                    .hasSize(1);
        }
        refused(ImageChain.of(image("top", "absent", "raw")), "backing-missing");
    }

    @Test
    void a_format_that_would_be_guessed_is_refused() throws IOException {
        image("base", "", "");

        refused(ImageChain.of(image("top", "base", "")), "backing-format");
        refused(ImageChain.of(image("top", "base", "vmdk")), "wrong-format");
    }

    @Test
    void a_file_outside_of_the_folders_is_refused_even_through_a_link() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        image("base", "", "");
        Files.createSymbolicLink(inside.resolve("looks-fine"), folder.resolve("base"));
        Path top = image("inside/top", "looks-fine", "qcow2");

        refused(ImageChain.of(top).within(inside), "backing-outside");
        assertThat(ImageChain.of(top).within(inside, folder).walk()).hasSize(2);
        assertThatThrownBy(() -> ImageChain.of(top).depth(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_link_is_judged() throws IOException {
        Path base = image("base", "", "");
        byte[] bytes = Files.readAllBytes(base);
        // the incompatible feature "corrupt"
        bytes[79] |= 2;
        Files.write(base, bytes);
        Path top = image("top", "base", "qcow2");

        refused(ImageChain.of(top), "corrupt");
        assertThat(ImageChain.of(top)
                        .judgedBy(ImagePolicy.strict().allowing(Risk.CORRUPT))
                        .walk())
                .hasSize(2);
    }
}
