package io.kvm4j.qemuimg;

import static io.kvm4j.qemuimg.Images.MIB;
import static io.kvm4j.qemuimg.Images.sh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images made to read or destroy files of the host; the qemu-img here writes down that it was started. */
class StrangersImageIT {

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    private Path hostFile;
    private Path started;
    private QemuImg watched;

    @BeforeEach
    void a_file_of_the_host_and_a_watched_qemu_img() throws IOException {
        hostFile = Files.write(dir.resolve("host-file"), new byte[2 * MIB]);
        started = dir.resolve("started");
        Path wrapper = dir.resolve("qemu-img");
        Files.writeString(wrapper, "#!/bin/sh\necho \"$@\" >> " + started + "\nexec qemu-img \"$@\"\n");
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
        watched = QemuImg.at(wrapper);
    }

    private void refused(Path image) {
        List<Consumer<Image>> calls = List.of(
                i -> watched.convert(
                        Conversion.from(i).to(dir.resolve("out.raw")).as(Format.RAW)),
                i -> watched.map(i),
                i -> watched.check(i),
                i -> watched.measure(i, Format.QCOW2),
                i -> watched.compare(i, i),
                i -> watched.resize(Resize.shrinkAcceptingLoss(i, 4096)),
                i -> watched.createSnapshot(i, "s"),
                i -> watched.dd(BlockCopy.of(i, dir.resolve("out.raw"))));
        for (Consumer<Image> call : calls) {
            assertThatThrownBy(() -> call.accept(Image.untrusted(image))).isInstanceOf(ImageRefusedException.class);
        }
        assertThat(started).doesNotExist();
        assertThat(hostFile).hasSize(2L * MIB);
        assertThat(dir.resolve("out.raw")).doesNotExist();
    }

    @Test
    void a_backing_file_is_refused_by_whatever_name() {
        for (String name : List.of(
                hostFile.toString(),
                "json:{\"driver\":\"raw\",\"file\":{\"driver\":\"file\",\"filename\":\"" + hostFile + "\"}}")) {
            Path image = dir.resolve("leak.qcow2");
            sh("qemu-img", "create", "-q", "-u", "-f", "qcow2", "-F", "raw", "-b", name, image.toString(), "2M");
            refused(image);
        }
    }

    @Test
    void an_external_data_file_is_refused() {
        Path image = dir.resolve("data.qcow2");
        Path data = dir.resolve("data");
        sh("qemu-img", "create", "-q", "-f", "qcow2", "-o", "data_file=" + data, image.toString(), "2M");
        refused(image);
        assertThatThrownBy(() -> watched.info(image)).isInstanceOf(ImageRefusedException.class);
        assertThat(started).doesNotExist();
    }

    @Test
    void extents_in_other_files_are_refused() throws IOException {
        Path image = dir.resolve("flat.vmdk");
        Files.writeString(image, """
                # Disk DescriptorFile
                version=1
                CID=fffffffe
                parentCID=ffffffff
                createType="monolithicFlat"
                RW 4096 FLAT "%s" 0
                ddb.adapterType = "ide"
                """.formatted(hostFile));
        refused(image);
        assertThatThrownBy(() -> watched.info(image)).isInstanceOf(ImageRefusedException.class);
        assertThat(started).doesNotExist();
    }

    @Test
    void a_raw_disk_stays_raw_although_its_guest_wrote_a_header() throws IOException {
        Path image = dir.resolve("guest.raw");
        sh(
                "qemu-img",
                "create",
                "-q",
                "-u",
                "-f",
                "qcow2",
                "-F",
                "raw",
                "-b",
                hostFile.toString(),
                image.toString(),
                "2M");
        byte[] header = Files.readAllBytes(image);
        Image declared = Image.trusted(image).as(Format.RAW);

        img.convert(Conversion.from(declared).to(dir.resolve("copy.raw")).as(Format.RAW));
        img.resize(Resize.grow(declared, 4L * MIB));

        assertThat(Files.readAllBytes(dir.resolve("copy.raw"))).startsWith(header);
        assertThat(hostFile).hasSize(2L * MIB);
    }

    @Test
    void a_loop_of_backing_files_ends_in_a_typed_failure() {
        Path one = dir.resolve("one.qcow2");
        Path two = dir.resolve("two.qcow2");
        sh("qemu-img", "create", "-q", "-u", "-f", "qcow2", "-F", "qcow2", "-b", two.toString(), one.toString(), "2M");
        sh("qemu-img", "create", "-q", "-u", "-f", "qcow2", "-F", "qcow2", "-b", one.toString(), two.toString(), "2M");

        Image trusted = Image.trusted(one);
        for (Consumer<Image> call : List.<Consumer<Image>>of(
                img::chain,
                img::map,
                img::check,
                i -> img.convert(Conversion.from(i).to(dir.resolve("out.qcow2"))))) {
            assertThatThrownBy(() -> call.accept(trusted))
                    .isInstanceOfSatisfying(
                            ImageRefusedException.class,
                            e -> assertThat(e.has("backing-loop")).isTrue());
        }
        refused(one);

        img.rebase(Rebase.flatten(one).headerOnlyAcceptingDamage());
        assertThat(img.chain(trusted)).hasSize(1);
    }

    @Test
    void a_file_of_zeros_in_disguise_is_bounded_by_the_limit_on_output() {
        Path image = dir.resolve("a.qcow2");
        img.convert(Conversion.from(Images.sparse(dir.resolve("a.raw"), 16)).to(image));

        assertThatThrownBy(() -> img.limits(
                                Limits.forInspection(), Limits.forConversion().outputBytes(MIB))
                        .convert(Conversion.from(image)
                                .to(dir.resolve("out.raw"))
                                .as(Format.RAW)))
                .isInstanceOf(ResourceLimitException.class);
        assertThat(dir.resolve("out.raw")).doesNotExist();
    }
}
