package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DiskIntentsTest {

    @Test
    void a_block_disk_has_what_block_devices_want() {
        assertThat(BlockDisk.of("/dev/vg0/data").toXml()).isEqualToNormalizingNewlines("""
                <disk type="block" device="disk">
                  <driver name="qemu" type="raw" cache="none" io="native" discard="unmap"/>
                  <source dev="/dev/vg0/data"/>
                </disk>""");
    }

    @Test
    void methods_answer_changed_copies() {
        BlockDisk disk = BlockDisk.of("/dev/vg0/data");
        BlockDisk changed = disk.at("vdb")
                .serial("data-01")
                .readOnly()
                .cache(Cache.WRITEBACK)
                .io(Io.THREADS);

        assertThat(disk).isEqualTo(BlockDisk.of("/dev/vg0/data")).isNotEqualTo(changed);
        assertThat(changed.toXml())
                .contains(
                        "<target dev=\"vdb\"/>",
                        "<serial>data-01</serial>",
                        "<readonly/>",
                        "cache=\"writeback\"",
                        "io=\"threads\"");
    }

    @Test
    void the_format_of_an_image_is_stated() {
        assertThat(FileDisk.qcow2(Path.of("/images/a.qcow2")).toXml())
                .contains("type=\"qcow2\"", "file=\"/images/a.qcow2\"");
    }

    @Test
    void wrong_input_is_refused_with_the_value_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDisk.of("vg0/data"))
                .withMessageContaining("\"vg0/data\"");
        assertThatIllegalArgumentException().isThrownBy(() -> BlockDisk.of("/dev/a\nb"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDisk.of("/dev/a").at("disk1"))
                .withMessageContaining("\"disk1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDisk.of("/dev/a").alias("mine"))
                .withMessageContaining("\"mine\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockDisk.of("/dev/a").serial("a,b"))
                .withMessageContaining("\"a,b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Device.xml("<disk"))
                .withMessageContaining("well-formed");
        assertThatIllegalArgumentException().isThrownBy(() -> Device.xml("<!DOCTYPE d []><disk/>"));
    }

    @Test
    void values_with_markup_stay_values() {
        assertThat(BlockDisk.of("/dev/a\"><evil b=\"").toXml()).contains("/dev/a&quot;&gt;&lt;evil b=&quot;");
    }

    @Test
    void buses_know_libvirts_words() {
        for (Bus bus : Bus.values()) {
            assertThat(Bus.of(bus.text())).contains(bus);
        }
        assertThat(Bus.of("nvme")).isEmpty();
        assertThat(Bus.ofTarget("vdaa")).contains(Bus.VIRTIO);
    }
}
