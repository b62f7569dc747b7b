package io.kvm4j.qemuimg;

import static io.kvm4j.qemuimg.Images.MIB;
import static io.kvm4j.qemuimg.Images.names;
import static io.kvm4j.qemuimg.Images.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The everyday calls, with the real qemu-img. */
class QemuImgIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    @Test
    void a_created_image_is_what_was_asked_for() {
        Path file = dir.resolve("a.qcow2");

        img.create(NewImage.qcow2(file, 64L * MIB).clusterBytes(4096));

        ImageInfo info = img.info(file);
        assertThat(info.format()).isEqualTo(Format.QCOW2);
        assertThat(info.virtualBytes()).isEqualTo(64L * MIB);
        assertThat(info.clusterBytes()).contains(4096L);
        assertThat(names(dir)).containsExactly("a.qcow2");
    }

    @Test
    void an_overlay_is_as_large_as_its_base_and_names_it() {
        Path base = dir.resolve("base.qcow2");
        Path top = dir.resolve("top.qcow2");
        img.create(NewImage.qcow2(base, 10L * MIB));

        img.create(NewImage.overlay(top, base));

        ImageInfo info = img.info(top);
        assertThat(info.virtualBytes()).isEqualTo(10L * MIB);
        assertThat(info.backing()).hasValueSatisfying(backing -> {
            assertThat(backing.name()).isEqualTo(base.toString());
            assertThat(backing.format()).contains(Format.QCOW2);
        });
        assertThat(img.chain(Image.trusted(top))).hasSize(2);
    }

    @Test
    void a_conversion_there_and_back_keeps_every_byte() {
        Path raw = Images.sparse(dir.resolve("a.raw"), 16);
        Path qcow2 = dir.resolve("a.qcow2");
        Path again = dir.resolve("b.raw");

        img.convert(Conversion.from(raw).to(qcow2).compressed().compared());
        Converted back = img.convert(Conversion.from(qcow2).to(again).as(Format.RAW));

        assertThat(sha256(again)).isEqualTo(sha256(raw));
        assertThat(back.virtualBytes()).isEqualTo(16L * MIB);
        assertThat(back.fileBytes()).isLessThan(16L * MIB);
    }

    @Test
    void progress_never_goes_back_and_ends_at_a_hundred_percent() {
        Path raw = Images.sparse(dir.resolve("a.raw"), 64);
        List<Progress> seen = new ArrayList<>();

        img.convert(Conversion.from(raw).to(dir.resolve("a.qcow2")).bytesPerSecond(200L * MIB), seen::add);

        assertThat(seen).hasSizeGreaterThan(1);
        assertThat(seen).extracting(Progress::doneBytes).isSorted();
        assertThat(seen).last().satisfies(last -> {
            assertThat(last.percent()).isEqualTo(100.0);
            assertThat(last.totalBytes()).isEqualTo(64L * MIB);
        });
    }

    @Test
    void an_existing_target_is_refused_unless_it_is_to_be_replaced() throws Exception {
        Path raw = Images.sparse(dir.resolve("a.raw"), 2);
        Path target = dir.resolve("precious.qcow2");
        Files.writeString(target, "precious");
        Conversion conversion = Conversion.from(raw).to(target);

        assertThatThrownBy(() -> img.convert(conversion))
                .isInstanceOfSatisfying(
                        ImageRefusedException.class,
                        e -> assertThat(e.has("target-exists")).isTrue());
        assertThatThrownBy(() -> img.create(NewImage.qcow2(target, MIB))).isInstanceOf(ImageRefusedException.class);
        assertThat(target).hasContent("precious");

        img.convert(conversion.replacing());
        assertThat(img.info(target).format()).isEqualTo(Format.QCOW2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-x.img",
                "a:b.img",
                "nbd:host:1",
                "json:{}",
                "fat:dir",
                "with space",
                "comma,,comma,size=1",
                "equals=x",
                "percent%41",
                "ünïcode-日本.img",
                "quote\"'.img",
                "new\nline",
                "back\\slash",
                "file:a",
                "$(id)"
            })
    void a_name_is_only_a_name(String name) {
        Path file = dir.resolve(name);
        Path copy = dir.resolve("copy of " + name);
        Path top = dir.resolve("top of " + name);

        img.create(NewImage.qcow2(file, MIB));
        img.convert(Conversion.from(file).to(copy).compared());
        img.create(NewImage.overlay(top, copy));

        assertThat(img.info(top).backing())
                .hasValueSatisfying(b -> assertThat(b.name()).isEqualTo(copy.toString()));
        assertThat(img.chain(Image.trusted(top))).hasSize(2);
        assertThat(names(dir)).hasSize(3);
    }
}
