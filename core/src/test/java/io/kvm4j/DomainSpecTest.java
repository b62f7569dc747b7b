package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.device.Bus;
import io.kvm4j.device.Cdrom;
import io.kvm4j.device.FileDisk;
import io.kvm4j.device.MemoryModule;
import io.kvm4j.device.NetworkNic;
import io.kvm4j.device.Tpm;
import io.kvm4j.device.UserNic;
import io.kvm4j.device.Video;
import io.kvm4j.device.Watchdog;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.SchemaSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DomainSpecTest {

    private static final Path ISO = Path.of("/images/install.iso");
    private static final FileDisk DISK = FileDisk.qcow2(Path.of("/images/a.qcow2"));

    private static final DomainCapabilities KVM = DomainCapabilities.parse("""
            <domainCapabilities>
              <domain>kvm</domain><machine>pc-q35-9.0</machine><arch>x86_64</arch><vcpu max='288'/>
              <os supported='yes'>
                <enum name='firmware'><value>bios</value><value>efi</value></enum>
                <loader supported='yes'><enum name='secure'><value>yes</value></enum></loader>
              </os>
              <cpu>
                <mode name='host-passthrough' supported='yes'/>
                <mode name='custom' supported='yes'>
                  <model usable='yes'>EPYC-Rome</model><model usable='no'>Cascadelake-Server</model>
                </mode>
              </cpu>
              <devices>
                <graphics supported='yes'><enum name='type'><value>vnc</value></enum></graphics>
                <video supported='yes'>
                  <enum name='modelType'><value>vga</value><value>virtio</value></enum>
                </video>
                <tpm supported='no'/>
              </devices>
              <features>
                <hyperv supported='yes'>
                  <enum name='features'><value>relaxed</value><value>vpindex</value><value>synic</value></enum>
                </hyperv>
              </features>
            </domainCapabilities>""");
    private static final DomainCapabilities BARE = DomainCapabilities.parse("""
            <domainCapabilities>
              <domain>qemu</domain><machine>pc-q35-9.0</machine><arch>x86_64</arch>
              <os supported='yes'><enum name='firmware'><value>bios</value></enum></os>
            </domainCapabilities>""");

    private static DomainSpec spec() {
        return DomainSpec.named("web1");
    }

    private static String xml(DomainSpec spec) {
        return spec.toXml(KVM).toXml();
    }

    static Stream<DomainSpec> specs() {
        return Stream.of(
                spec(),
                spec().linux().with(DISK).with(NetworkNic.on("default")),
                spec().windows().with(DISK).with(NetworkNic.on("default")).secureBoot(),
                spec().windows(ISO).installFrom(ISO).with(DISK).uefi(),
                spec().machine("pc").linux().with(Cdrom.of(ISO)).bootMenu(Duration.ofSeconds(3)),
                spec().topology(2, 4, 2)
                        .hostPassthrough()
                        .pin(0, "0-3,^2")
                        .numaCell("0-7", 2048)
                        .numaCell("8-15", 2048)
                        .hugePagesKiB(2048),
                spec().vcpus(2, 8)
                        .cpuModel("EPYC-Rome")
                        .nested()
                        .maxMemoryMiB(8192, 4)
                        .balloonMiB(256),
                spec().kernel(Path.of("/boot/vmlinuz"), Path.of("/boot/initrd"), "console=ttyS0 quiet"),
                spec().bootFrom(Boot.NETWORK, Boot.DISK)
                        .ioThreads(2)
                        .sharedMemory()
                        .hugePages());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void libvirts_schema_accepts_the_document(DomainSpec spec) {
        Path schemas = Path.of("/usr/share/libvirt/schemas");
        assumeTrue(Files.isDirectory(schemas), "libvirt's schemas are not installed (package libvirt-daemon)");

        assertThat(spec.toXml(KVM).validate(SchemaSet.in(schemas))).isEmpty();
    }

    @Test
    void cpus_and_memory_are_arranged() {
        DomainXml xml = spec().topology(2, 4, 2)
                .numaCell("0-7", 2048)
                .numaCell("8-15", 2048)
                .pin(3, "4-7")
                .hugePagesKiB(1 << 20)
                .toXml(KVM);

        assertThat(HostChoice.vcpus(xml)).isEqualTo(16);
        assertThat(HostChoice.memoryBytes(xml)).isEqualTo(4L << 30);
        assertThat(xml.toXml())
                .contains("sockets=\"2\"", "cores=\"4\"", "threads=\"2\"")
                .contains("<cell id=\"0\" cpus=\"0-7\"", "<cell id=\"1\" cpus=\"8-15\"")
                .contains("<vcpupin vcpu=\"3\" cpuset=\"4-7\"/>")
                .contains("<page size=\"1048576\" unit=\"KiB\"/>");
    }

    @Test
    void room_for_memory_brings_the_cell_that_libvirt_wants() {
        DomainXml xml = spec().vcpus(4).memoryMiB(1024).maxMemoryMiB(4096, 2).toXml(KVM);

        assertThat(HostChoice.cells(xml)).singleElement().satisfies(cell -> {
            assertThat(cell.cpus()).isEqualTo("0-3");
            assertThat(cell.memoryBytes()).isEqualTo(1L << 30);
        });
    }

    @Test
    void linux_gets_the_hosts_cpu_and_virtio() {
        String xml = xml(spec().linux().with(DISK).with(UserNic.create()));

        assertThat(xml)
                .contains("mode=\"host-passthrough\"", "org.qemu.guest_agent.0", "offset=\"utc\"", "/dev/urandom")
                .contains("model=\"virtio-scsi\"", "model=\"pcie-to-pci-bridge\"", "type=\"vnc\"", "dev=\"vda\"")
                .doesNotContain("hyperv");
    }

    @Test
    void windows_gets_the_enlightenments_the_host_has_and_buses_it_has_drivers_for() {
        String xml = xml(spec().windows().with(DISK).with(UserNic.create()));

        assertThat(xml)
                .contains("<relaxed state=\"on\"/>", "<synic state=\"on\"/>", "hypervclock", "offset=\"localtime\"")
                .contains("type=\"e1000e\"", "bus=\"sata\"")
                .doesNotContain("stimer", "virtio-scsi");
    }

    @Test
    void windows_with_drivers_has_them_in_a_second_cdrom_and_virtio_devices() {
        DomainXml xml = spec().installFrom(ISO)
                .windows(Path.of("/images/virtio-win.iso"))
                .with(DISK)
                .toXml(KVM);

        List<Disk> disks = Objects.requireNonNull(xml.devices()).disks();
        assertThat(disks)
                .extracting(disk -> Objects.requireNonNull(disk.target()).dev())
                .containsExactly("sda", "sdb", "vda");
        assertThat(disks).extracting(Disk::device).containsExactly("cdrom", "cdrom", "disk");
    }

    @Test
    void what_is_there_already_stays() {
        String xml = xml(spec().with(Video.vga()).cpuModel("EPYC-Rome").linux());

        assertThat(xml).contains("type=\"vga\"", "EPYC-Rome").doesNotContain("host-passthrough");
    }

    @Test
    void firmware_that_the_host_lacks_is_refused_with_the_package() {
        assertThat(xml(spec().uefi())).contains("<os firmware=\"efi\">", "name=\"secure-boot\"");
        assertThat(xml(spec().secureBoot())).contains("<smm state=\"on\"/>", "secure=\"yes\"");
        assertThatThrownBy(() -> spec().uefi().toXml(BARE))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("ovmf");
        assertThat(spec().uefi().toXml(DomainCapabilities.unknown("qemu")).toXml())
                .contains("efi");
    }

    @Test
    void a_model_that_the_host_cannot_run_is_refused_with_those_it_can() {
        assertThatThrownBy(() -> spec().cpuModel("Cascadelake-Server").toXml(KVM))
                .hasMessageContaining("it can run EPYC-Rome");
        assertThatThrownBy(() -> spec().hostModel().toXml(KVM)).hasMessageContaining("custom, host-passthrough");
        assertThatThrownBy(() -> spec().with(Video.qxl()).toXml(KVM)).hasMessageContaining("it has vga, virtio");
        assertThatThrownBy(() -> spec().with(Tpm.emulated()).toXml(KVM)).hasMessageContaining("it has none");
        assertThatThrownBy(() -> spec().vcpus(300).toXml(KVM)).hasMessageContaining("at most 288 vCPUs");
    }

    @Test
    void root_ports_are_made_for_what_takes_one_and_for_those_that_stay_free() {
        Guest guest = Guest.of(
                xml(spec().hotplugSlots(3).with(DISK).with(UserNic.create()).with(Watchdog.i6300esb())));

        // disk, interface, usb controller, balloon and the bridge for the watchdog have one each
        assertThat(guest.freeRootPortIndexes()).hasSize(3 + 5);
        assertThat(guest.freeRootPorts()).hasValue(3);
        assertThat(Guest.of(xml(spec().hotplugSlots(3).with(DISK.bus(Bus.SATA))))
                        .freeRootPortIndexes())
                .hasSize(3 + 2);
    }

    @Test
    void scsi_disks_have_a_virtio_controller_and_units_of_their_own() {
        DomainSpec spec = spec();
        for (char letter = 'a'; letter <= 'j'; letter++) {
            spec = spec.with(FileDisk.raw(Path.of("/images/" + letter)).bus(Bus.SCSI));
        }
        Guest guest = Guest.of(xml(spec));

        assertThat(guest.hasVirtioScsi()).isTrue();
        assertThat(guest.scsiUnits()).hasSize(10);
    }

    @Test
    void machine_type_pc_has_no_root_ports_and_its_drives_on_ide() {
        String xml = xml(spec().machine("pc").with(Cdrom.of(ISO)));

        assertThat(xml).contains("dev=\"hda\"", "bus=\"ide\"").doesNotContain("pcie-root");
    }

    @Test
    void a_spec_is_not_changed_by_what_is_made_of_it() {
        DomainSpec spec = spec().linux();
        String before = xml(spec);

        spec.vcpus(4).windows().with(DISK).change(xml -> xml.title("other"));

        assertThat(xml(spec)).isEqualTo(before);
        assertThat(spec).hasToString("web1, 1 vCPU, 512 MiB");
    }

    @Test
    void wrong_input_is_refused_with_the_value_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec().pin(0, "0;1"))
                .withMessageContaining("\"0;1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec().machine("q35 x"))
                .withMessageContaining("\"q35 x\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec().vcpus(4, 2))
                .withMessageContaining("at least 4, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec().bootMenu(Duration.ofMinutes(2)))
                .withMessageContaining("PT2M");
        assertThatIllegalArgumentException().isThrownBy(() -> MemoryModule.virtioMemMiB(64, 128));
    }
}
