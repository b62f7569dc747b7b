package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.KvmException;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.Network.BridgeCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What needs a kernel of its own but no IOMMU: device mapper, bridges, Open vSwitch, sound cards. */
@Lab("noiommu")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@NullUnmarked
class HostDevicesLabIT {

    private static final Duration SOON = Duration.ofMinutes(2);

    private Host host;
    private Domain guest;

    @BeforeAll
    void start_a_guest() throws Exception {
        host = NestedGuest.host();
        guest = NestedGuest.linux(
                host,
                "devices",
                "<controller type='scsi' model='virtio-scsi'/>"
                        + "<sound model='ac97'/><sound model='ich6'/><sound model='ich9'/><audio id='1' type='none'/>");
    }

    @AfterAll
    void remove_the_guest() {
        NestedGuest.remove(guest);
        host.close();
    }

    @Test
    void a_logical_volume_is_attached_once_under_whatever_name() throws Exception {
        Inside.output("pvcreate", "-q", "/dev/vdb");
        Inside.output("vgcreate", "-q", "labvg", "/dev/vdb");
        Inside.output("lvcreate", "-q", "-y", "-Wn", "-L", "32M", "-n", "data-1", "labvg");
        Domain other = NestedGuest.bare(host, "other", "");
        try {
            String mapper = "/dev/mapper/labvg-data--1";
            BlockDisk volume = BlockDisk.of(mapper).bus(Bus.SCSI);
            guest.attach(volume, Scope.LIVE);

            String kernelName = Path.of(mapper).toRealPath().toString();
            assertThat(kernelName).startsWith("/dev/dm-");
            for (String name : List.of(mapper, kernelName, "/dev/labvg/data-1")) {
                BlockDisk again = BlockDisk.of(name).bus(Bus.SCSI);
                assertThatThrownBy(() -> guest.attach(again, Scope.LIVE)).isInstanceOf(AlreadyExistsException.class);
                assertThatThrownBy(() -> other.attach(again)).isInstanceOf(InUseException.class);
            }
            guest.detach(BlockDisk.of(kernelName), SOON);
            assertThat(guest.xml().toXml()).doesNotContain(mapper);
        } finally {
            NestedGuest.remove(other);
            Inside.output("vgremove", "-q", "-f", "-y", "labvg");
            Inside.output("pvremove", "-q", "/dev/vdb");
        }
    }

    @Test
    void tests_that_want_device_mapper_pass() {
        TestExecutionSummary summary = runTagged("device-mapper");

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isPositive();
        assertThat(summary.getTestsAbortedCount()).isZero();
    }

    /** By JUnit itself, whose other abilities the tests of other modules may need. */
    static TestExecutionSummary runTagged(String tag) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectPackage("io.kvm4j.probe"))
                                .filters(TagFilter.includeTags(tag), ClassNameFilter.includeClassNamePatterns(".*IT"))
                                .build(),
                        summary);
        return summary.getSummary();
    }

    @Test
    void a_missing_bridge_is_said_to_be_missing_and_a_present_one_takes_the_guest() throws Exception {
        Device nic = Device.xml("<interface type='bridge'><mac address='52:54:00:00:00:10'/><source bridge='br0'/>"
                + "<model type='e1000'/></interface>");
        assertThat(HostProbe.local().network().checkBridge("br0").status()).isEqualTo(BridgeCheck.Status.MISSING);
        assertThatThrownBy(() -> guest.attach(nic, Scope.LIVE)).isInstanceOf(KvmException.class);

        Inside.output("ip", "link", "add", "br0", "type", "bridge");
        try {
            assertThat(HostProbe.local().network().checkBridge("br0").status())
                    .isEqualTo(BridgeCheck.Status.LINUX_BRIDGE);
            guest.attach(nic, Scope.LIVE);

            assertThat(HostProbe.local().network().link("br0").orElseThrow().ports())
                    .singleElement()
                    .asString()
                    .startsWith("vnet");
            guest.detach(nic, SOON);
        } finally {
            Inside.output("ip", "link", "del", "br0");
        }
    }

    @Test
    void a_macvtap_interface_is_made_for_the_guest_and_removed() throws Exception {
        String lower = nic("0000:02:00.0");
        Device nic = Device.xml("<interface type='direct'><mac address='52:54:00:00:00:11'/><source dev='" + lower
                + "' mode='bridge'/><model type='e1000'/></interface>");
        guest.attach(nic, Scope.LIVE);

        assertThat(Inside.output("ip", "-d", "link", "show", "type", "macvtap")).contains("52:54:00:00:00:11");

        guest.detach(nic, SOON);
        assertThat(Inside.output("ip", "-d", "link", "show", "type", "macvtap")).doesNotContain("52:54:00:00:00:11");
        Inside.output("ip", "link", "set", lower, "down"); // libvirt raised it, and it may have found a router since
    }

    @Test
    void an_open_vswitch_bridge_is_known_and_takes_the_guest() throws Exception {
        Inside.output("lab-openvswitch");
        Inside.output("ovs-vsctl", "add-br", "ovs0");
        Device nic = Device.xml("<interface type='bridge'><mac address='52:54:00:00:00:12'/><source bridge='ovs0'/>"
                + "<virtualport type='openvswitch'/><model type='e1000'/></interface>");
        try {
            assertThat(HostProbe.local().network().checkBridge("ovs0").status())
                    .isEqualTo(BridgeCheck.Status.OPEN_VSWITCH);
            guest.attach(nic, Scope.LIVE);
            assertThat(Inside.output("ovs-vsctl", "list-ports", "ovs0")).startsWith("vnet");
            guest.detach(nic, SOON);
        } finally {
            Inside.output("ovs-vsctl", "del-br", "ovs0");
        }
    }

    @Test
    void the_guests_kernel_sees_ac97_ich6_and_ich9_sound_cards() {
        // QEMU's ac97 is an Intel 82801AA, its ich6 and ich9 are HD Audio controllers
        NestedGuest.awaitDevices(guest, "=ICH", true);
        NestedGuest.awaitDevices(guest, "Intel=HDA-Intel", true);
        NestedGuest.awaitDevices(guest, "Intel_1=HDA-Intel", true);
        assertThat(guest.xml().toXml()).contains("model=\"ac97\"", "model=\"ich6\"", "model=\"ich9\"");
    }

    private static String nic(String address) throws IOException {
        try (var names = Files.list(Path.of("/sys/bus/pci/devices", address, "net"))) {
            return names.findFirst().orElseThrow().getFileName().toString();
        }
    }
}
