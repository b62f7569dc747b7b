package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Boot;
import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainCapabilities;
import io.kvm4j.Plan;
import io.kvm4j.Scope;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Cdrom;
import io.kvm4j.device.Channel;
import io.kvm4j.device.Controller;
import io.kvm4j.device.Device;
import io.kvm4j.device.FileDisk;
import io.kvm4j.device.Graphics;
import io.kvm4j.device.GuestAddress;
import io.kvm4j.device.Input;
import io.kvm4j.device.NicModel;
import io.kvm4j.device.Rng;
import io.kvm4j.device.SerialPort;
import io.kvm4j.device.Sound;
import io.kvm4j.device.Tpm;
import io.kvm4j.device.UserNic;
import io.kvm4j.device.Video;
import io.kvm4j.device.Watchdog;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Interface;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every host does with devices of all kinds and with the guests they are for. */
public abstract class DeviceContract extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MAC = "52:54:00:12:34:56";

    /** The path of an image file that no test has had yet, readable for QEMU. */
    protected abstract Path newImage();

    private static Interface nic(DomainXml xml) {
        return Objects.requireNonNull(xml.devices()).interfaces().get(0);
    }

    private static String media(DomainXml xml) {
        return Objects.requireNonNull(xml.devices()).disks().stream()
                .map(disk -> disk.source() == null ? null : disk.source().file())
                .map(file -> Objects.requireNonNullElse(file, "empty"))
                .reduce("", (a, b) -> a + b + " ")
                .strip();
    }

    @Test
    void a_preset_leaves_fourteen_root_ports_and_a_conventional_bus_free() {
        Domain domain = running(smallGuest().linux().with(UserNic.create()).with(Rng.urandom()));

        Guest guest = Guest.of(domain.xml().toXml());

        assertThat(guest.freeRootPorts()).hasValue(14);
        assertThat(guest.hasConventionalPci()).isTrue();
    }

    @Test
    void a_spec_without_a_preset_leaves_as_many_root_ports_as_it_says() {
        Domain domain =
                running(smallGuest().hotplugSlots(5).with(UserNic.create()).with(Channel.guestAgent()));

        assertThat(Guest.of(domain.xml().toXml()).freeRootPorts()).hasValue(5);
    }

    @Test
    void a_guest_starts_with_its_topology_cells_boot_order_menu_and_network_boot() {
        Domain domain = running(smallGuest()
                .memoryMiB(128)
                .topology(1, 2, 1)
                .numaCell("0", 64)
                .numaCell("1", 64)
                .bootFrom(Boot.NETWORK, Boot.DISK)
                .bootMenu(Duration.ofSeconds(1))
                .with(UserNic.create()));

        String xml = domain.xml().toXml();

        assertThat(xml).contains("<boot dev=\"network\"/>").contains("<bootmenu enable=\"yes\"");
        assertThat(xml).contains("<cell id=\"1\"").contains("cores=\"2\"");
    }

    @Test
    void a_windows_guest_starts_without_virtio_drivers() {
        Domain domain = running(smallGuest().windows().with(UserNic.create()));

        assertThat(Objects.requireNonNull(nic(domain.xml()).model()).type()).isEqualTo("e1000e");
        assertThat(domain.persistentXml().toXml()).contains("localtime");
    }

    @Test
    void the_host_says_what_it_can_give() {
        DomainCapabilities capabilities = host().domainCapabilities("q35");

        assertThat(capabilities.arch()).isEqualTo("x86_64");
        assertThat(capabilities.machine()).contains("q35");
        assertThat(capabilities.maxVcpus().orElseThrow()).isGreaterThan(1);
        assertThat(capabilities.values("graphics", "type")).contains("vnc");
        assertThat(capabilities.allows("disk", "bus", "no such bus")).isFalse();
        assertThat(capabilities.allows("no such device", "bus", "virtio")).isTrue();
    }

    @Test
    void a_model_that_the_host_cannot_run_is_refused_with_those_it_can() {
        assertThatThrownBy(() -> define(smallGuest().cpuModel("Nonsense-2000")))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("cannot run CPU model Nonsense-2000")
                .hasMessageContaining("qemu64");
        assertThatThrownBy(() -> define(smallGuest().vcpus(100_000)))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("at most");
        assertThatThrownBy(() -> define(smallGuest().with(Device.xml("<graphics type='hologram'/>"))))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("vnc");
    }

    @Test
    void an_element_that_the_host_does_not_know_is_refused() {
        assertThatThrownBy(() -> define(smallGuest().change(xml -> xml.addXml("<wishes><peace/></wishes>"))))
                .isInstanceOf(KvmException.class);
    }

    @Test
    void a_cable_is_pulled_in_both_documents() {
        UserNic nic = UserNic.create().mac(MAC);
        Domain domain = running(smallGuest().with(nic));

        domain.update(nic.link(false));

        assertThat(Objects.requireNonNull(nic(domain.xml()).link()).state()).isEqualTo("down");
        assertThat(Objects.requireNonNull(nic(domain.persistentXml()).link()).state())
                .isEqualTo("down");
        assertThat(nic(domain.xml()).alias()).isNotNull();
    }

    @Test
    void a_device_that_is_not_there_cannot_be_changed() {
        Domain domain = define(smallGuest());

        assertThatThrownBy(() -> domain.update(UserNic.create().mac(MAC))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> domain.eject("sda")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void media_are_changed_and_taken_out_in_both_documents() {
        Path first = newImage();
        Path second = newImage();
        Domain domain = running(smallGuest().with(Cdrom.of(first)));

        domain.changeMedia("sda", second);
        assertThat(media(domain.xml())).isEqualTo(second.toString());
        assertThat(media(domain.persistentXml())).isEqualTo(second.toString());

        domain.eject("sda");
        domain.eject("sda");
        assertThat(media(domain.xml())).isEqualTo("empty");
        assertThat(media(domain.persistentXml())).isEqualTo("empty");

        domain.changeMedia("sda", first);
        domain.forceEject("sda");
        assertThat(media(domain.xml())).isEqualTo("empty");
    }

    @Test
    void a_disk_is_no_drive() {
        Domain domain = define(smallGuest().with(FileDisk.raw(newImage())));

        assertThatThrownBy(() -> domain.eject("vda"))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("vda is a disk");
    }

    @Test
    void a_mac_address_is_given_once() {
        Domain domain = define(smallGuest().with(UserNic.create().mac(MAC)));

        assertThatThrownBy(() ->
                        domain.attach(UserNic.create().model(NicModel.E1000E).mac(MAC)))
                .isInstanceOf(AlreadyExistsException.class);
        assertThat(Objects.requireNonNull(domain.persistentXml().devices()).interfaces())
                .hasSize(1);
    }

    @Test
    void an_interface_is_found_by_its_mac_address() {
        Domain domain = define(smallGuest());
        UserNic nic = UserNic.create().mac(MAC);
        domain.attach(UserNic.create());
        domain.attach(nic);

        domain.detach(nic, SOON);

        assertThat(Objects.requireNonNull(domain.persistentXml().devices()).interfaces())
                .hasSize(1);
        assertThat(Objects.requireNonNull(nic(domain.persistentXml()).mac()).address())
                .isNotEqualTo(MAC);
    }

    @Test
    void devices_that_look_alike_are_told_apart_by_their_alias() {
        Domain domain = define(smallGuest());
        Rng one = Rng.urandom().alias("ua-one");
        domain.attach(one);
        domain.attach(Rng.urandom().alias("ua-two"));

        assertThatThrownBy(() -> domain.detach(Rng.urandom(), SOON)).isInstanceOf(InvalidStateException.class);
        domain.detach(one, SOON);

        assertThat(domain.persistentXml().toXml()).contains("ua-two").doesNotContain("ua-one");
    }

    @Test
    void a_device_without_a_name_is_found_again_by_what_it_is() {
        Domain domain = running(smallGuest());

        domain.attach(Input.tablet());
        domain.detach(Input.tablet(), SOON);

        assertThat(domain.xml().toXml()).doesNotContain("ua-input");
        assertThat(domain.persistentXml().toXml()).doesNotContain("ua-input");
    }

    @Test
    void devices_that_are_attached_at_once_count_the_free_ports_down_together() {
        Domain domain = running(smallGuest().hotplugSlots(2).with(UserNic.create()));
        while (Guest.of(domain.xml().toXml()).freeRootPorts().orElseThrow() > 1) {
            domain.attach(UserNic.create(), Scope.LIVE);
        }
        String before = domain.xml().toXml();

        assertThatThrownBy(() -> domain.attach(List.of(UserNic.create(), UserNic.create()), Scope.LIVE))
                .isInstanceOf(NoFreeSlotException.class)
                .hasMessageContaining("no free PCIe root port")
                .hasMessageContaining("pcie-root-port");

        assertThat(domain.xml().toXml()).isEqualTo(before);
        domain.attach(UserNic.create(), Scope.LIVE);
    }

    @Test
    void a_planned_removal_is_shown_and_changes_nothing_until_it_is_applied() {
        UserNic nic = UserNic.create().mac(MAC);
        Domain domain = define(smallGuest().with(nic));

        Plan<Detachment> plan = domain.planDetach(nic, SOON);

        assertThat(plan.config()).singleElement().asString().contains(MAC).endsWith("-> absent");
        assertThat(plan.live()).isEmpty();
        assertThat(plan).asString().startsWith("detach ");
        assertThat(domain.persistentXml().toXml()).contains(MAC);
        assertThat(plan.apply().outcome()).isEqualTo(Detachment.Outcome.DETACHED);
        assertThat(domain.persistentXml().toXml()).doesNotContain(MAC);
        assertThatThrownBy(plan::apply).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> domain.planDetach(nic, SOON)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void devices_that_are_attached_at_once_do_not_get_one_address() {
        Domain domain = define(smallGuest().scsiController());
        Rng rng = Rng.urandom().address(GuestAddress.pci("0000:05:00.0"));

        assertThatThrownBy(() -> domain.attach(rng, UserNic.create().address(GuestAddress.pci("05:00.0"))))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("pci 0000:05:00.0 is already used by rng");

        assertThat(domain.persistentXml().toXml()).doesNotContain("/dev/urandom");
    }

    @Test
    void an_address_that_is_taken_is_refused_with_its_holder() {
        Domain domain = define(smallGuest().scsiController());
        domain.attach(Rng.urandom().address(GuestAddress.pci("0000:05:00.0")));

        assertThatThrownBy(() -> domain.attach(UserNic.create().address(GuestAddress.pci("05:00.0"))))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("pci 0000:05:00.0 is already used by rng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound", "video", "graphics", "tpm", "vhost-user server", "serial"})
    void what_a_running_guest_cannot_take_is_refused_with_the_way_out(String kind) {
        Device device = switch (kind) {
            case "sound" -> Sound.ich9();
            case "video" -> Video.vga();
            case "graphics" -> Graphics.vnc();
            case "tpm" -> Tpm.emulated();
            default -> SerialPort.pty();
        };
        Domain domain = running(smallGuest());
        String before = domain.persistentXml().toXml();

        assertThatThrownBy(() -> domain.attach(device))
                .isInstanceOf(NotSupportedException.class)
                .hasMessageContaining("Scope.CONFIG");
        assertThat(domain.persistentXml().toXml()).isEqualTo(before);
    }

    @Test
    void what_a_running_guest_cannot_take_waits_in_the_persistent_document() {
        Domain domain = running(smallGuest());

        domain.attach(Sound.ich9(), Scope.CONFIG);

        assertThat(domain.persistentXml().toXml()).contains("ich9");
        assertThat(domain.xml().toXml()).doesNotContain("ich9");
    }

    @Test
    void a_scsi_disk_wants_a_controller_first() {
        Domain domain = define(smallGuest());
        FileDisk disk = FileDisk.raw(newImage()).bus(Bus.SCSI);

        assertThatThrownBy(() -> domain.attach(disk))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("Controller.virtioScsi()");
        domain.attach(Controller.virtioScsi());

        assertThat(domain.attach(disk).target()).contains("sda");
        assertThat(domain.persistentXml().toXml()).doesNotContain("lsi");
    }

    @Test
    void an_empty_drive_is_not_plugged_into_a_running_guest() {
        Domain domain = running(smallGuest().scsiController());

        assertThatThrownBy(() -> domain.attach(Cdrom.empty()))
                .isInstanceOf(NotSupportedException.class)
                .hasMessageContaining("give it a medium");
    }

    @Test
    void a_conventional_card_wants_a_conventional_bus() {
        Domain domain = running(smallGuest());

        assertThatThrownBy(() -> domain.attach(UserNic.create().model(NicModel.RTL8139)))
                .isInstanceOf(NoFreeSlotException.class)
                .hasMessageContaining("pcieToPciBridge");
        assertThatThrownBy(() -> domain.attach(Watchdog.i6300esb())).isInstanceOf(NoFreeSlotException.class);
    }

    @Test
    void a_screen_says_where_it_is_and_takes_a_password() {
        Domain domain =
                define(smallGuest().with(Graphics.vnc().password("first")).with(Video.vga()));
        assertThat(domain.graphics().addresses()).isEmpty();
        domain.start();

        assertThat(domain.graphics().addresses()).singleElement().satisfies(address -> {
            assertThat(address.type()).isEqualTo("vnc");
            assertThat(address.uri().orElseThrow()).startsWith("vnc://127.0.0.1:59");
        });
        domain.graphics().password("vnc", "secret");
        domain.graphics().password("vnc", "secret2", Duration.ofMinutes(1));
        assertThatThrownBy(() -> domain.graphics().password("spice", "secret")).isInstanceOf(NotFoundException.class);
        assertThat(domain.xml().toXml()).doesNotContain("secret");
    }

    @Test
    void a_screen_that_was_started_without_a_password_takes_none() {
        Domain domain = running(smallGuest().with(Graphics.vnc()).with(Video.vga()));

        assertThatThrownBy(() -> domain.graphics().password("vnc", "secret"))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("start");
    }
}
