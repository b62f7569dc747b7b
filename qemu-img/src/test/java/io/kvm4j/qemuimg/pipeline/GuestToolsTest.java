package io.kvm4j.qemuimg.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.pipeline.GuestTools.FileSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What libguestfs 1.48 said of small disks: each tool here answers as the real one did. */
class GuestToolsTest {

    @TempDir
    Path dir;

    @Test
    void file_systems_are_told_with_whatever_the_guest_calls_them() throws IOException {
        answer("virt-filesystems", """
                Name,Type,VFS,Label,Size,Parent
                /dev/sda1,filesystem,btrfs,b,293601280,
                /dev/sda2,filesystem,ext4,"a,""b c",128578560,
                /dev/sda3,filesystem,vfat,,204800000,
                """);

        assertThat(GuestTools.in(dir).fileSystems(dir.resolve("disk"), Format.RAW))
                .containsExactly(
                        new FileSystem("/dev/sda1", "btrfs", "b", 293601280),
                        new FileSystem("/dev/sda2", "ext4", "a,\"b c", 128578560),
                        new FileSystem("/dev/sda3", "vfat", "", 204800000));
        assertThat(Files.readString(dir.resolve("arguments")))
                .isEqualTo("--long --csv --filesystems --format=raw -a " + dir.resolve("disk"));
    }

    @Test
    void a_disk_without_file_systems_has_none_and_what_is_no_table_is_a_failure() throws IOException {
        answer("virt-filesystems", "Name,Type,VFS,Label,Size,Parent\n");
        assertThat(GuestTools.in(dir).fileSystems(dir.resolve("disk"), Format.RAW))
                .isEmpty();

        answer("virt-filesystems", "Name,Type,VFS,Label,Size,Parent\n/dev/sda1,filesystem,ext4,\"cut off");
        assertThatThrownBy(() -> GuestTools.in(dir).fileSystems(dir.resolve("disk"), Format.RAW))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("no table");
    }

    @Test
    void a_disk_that_cannot_be_looked_into_is_a_failure_with_the_tools_words() throws IOException {
        Path tool = dir.resolve("virt-inspector");
        Files.writeString(
                tool,
                "#!/bin/sh\n"
                        + "echo 'libguestfs: error: filesize: /var/lib/dpkg/status: No such file or directory' >&2\nexit 1\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> GuestTools.in(dir).inspection(dir.resolve("disk"), Format.RAW))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("/var/lib/dpkg/status");
    }

    @Test
    void an_expanded_image_is_written_in_the_format_it_has() throws IOException {
        answer("virt-resize", "");
        Path target = Files.write(dir.resolve("target"), new byte[4096]);

        GuestTools.in(dir).expand(dir.resolve("disk"), Format.QCOW2, target, "/dev/sda2");

        assertThat(Files.readString(dir.resolve("arguments")))
                .isEqualTo("--quiet --format qcow2 --output-format raw --expand /dev/sda2 " + dir.resolve("disk") + " "
                        + target);
    }

    private void answer(String tool, String words) throws IOException {
        Path file = dir.resolve(tool);
        Path answer = Files.writeString(dir.resolve("answer"), words);
        Files.writeString(
                file, "#!/bin/sh\nprintf %s \"$*\" > '" + dir.resolve("arguments") + "'\nexec cat '" + answer + "'\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
