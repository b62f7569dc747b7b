package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kvm4j.Attachment;
import io.kvm4j.CoreDump;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Edited;
import io.kvm4j.Host;
import io.kvm4j.Plan;
import io.kvm4j.SavedGuest;
import io.kvm4j.Start;
import io.kvm4j.Undefine;
import io.kvm4j.console.Console;
import io.kvm4j.console.Key;
import io.kvm4j.console.Screenshot;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConcurrentChangeException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.xml.DomainXml;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real QEMU can show of a domain's life, its document and its consoles. */
class LifecycleOnRealQemuIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<Domain> domains = new ArrayList<>();
    private final Host host = EmbeddedQemu.host();

    private Domain guest(String name) {
        Domain domain = host.define(DomainSpec.named(name).memoryMiB(64).scsiController());
        domains.add(domain);
        return domain;
    }

    private Domain guest(String name, String os, String devices) {
        Domain domain = host.define(DomainXml.parse("""
                <domain type='qemu'><name>%s</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>%s
                <features><acpi/></features><devices>%s</devices></domain>
                """.formatted(name, os, devices)));
        domains.add(domain);
        return domain;
    }

    @AfterEach
    void leave_nothing() {
        HostContract.remove(host, domains);
    }

    @Test
    void a_saved_guest_comes_back_as_it_was_and_its_file_is_not_overwritten() throws Exception {
        Domain domain = guest("saved");
        domain.start();
        Path file = folder.resolve("saved.img");
        Path taken = Files.writeString(folder.resolve("taken"), "precious");

        assertThatThrownBy(() -> domain.save(taken)).isInstanceOf(AlreadyExistsException.class);
        assertThat(domain.isActive()).isTrue();
        SavedGuest saved = domain.save(file);

        assertThat(taken).hasContent("precious");
        assertThat(domain.stateReason()).hasToString("shutoff (saved)");
        assertThat(saved.xml().name()).isEqualTo("saved");
        saved.edit(xml -> xml.title("from the file"));
        Domain restored = host.savedGuest(file).restorePaused();
        assertThat(restored).isEqualTo(domain);
        assertThat(restored.state()).isEqualTo(DomainState.PAUSED);
        assertThat(restored.xml().title()).isEqualTo("from the file");
        assertThatThrownBy(saved::restore).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> domain.save(Path.of("relative"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_save_that_fails_leaves_no_file() {
        Domain domain = guest("unsaved");
        Path file = folder.resolve("unsaved.img");

        assertThatThrownBy(() -> domain.save(file)).isInstanceOf(InvalidStateException.class);

        assertThat(file).doesNotExist();
    }

    @Test
    void a_core_dump_is_an_elf_file() throws Exception {
        Domain domain = guest("dumped");
        domain.start();
        Path file = folder.resolve("core");

        domain.dumpCore(file, CoreDump.ofMemory());

        assertThat(Files.readAllBytes(file)).startsWith(0x7f, 'E', 'L', 'F');
        assertThat(domain.state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void the_variable_store_of_a_uefi_guest_goes_only_by_name() {
        assumeThat(Path.of("/usr/share/qemu/firmware"))
                .as("UEFI firmware: install ovmf (Debian, Ubuntu) or edk2-ovmf (Fedora)")
                .isNotEmptyDirectory();
        Domain domain = guest("uefi", "<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>", "");
        domain.start(Start.normally().paused());
        Matcher nvram =
                Pattern.compile("<nvram[^>]*>([^<]+)<").matcher(domain.xml().toXml());
        assertThat(nvram.find()).isTrue();
        Path file = Path.of(nvram.group(1));
        assertThat(file).exists();
        domain.destroy();

        assertThatThrownBy(domain::undefine)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Undefine.document().nvram()");
        assertThat(file).exists();

        domain.undefine(Undefine.document().keepNvram());
        assertThat(file).exists();
        host.define(withStore(file)).undefine(Undefine.document().nvram());
        assertThat(file).doesNotExist();
    }

    @Test
    void the_state_of_an_emulated_tpm_stays_or_goes_as_asked() throws IOException {
        Domain domain = withTpm();
        domain.start(Start.normally().paused());
        domain.destroy();
        assertThat(tpmStates(domain)).isNotEmpty();

        domain.undefine(Undefine.document().keepTpm());
        assertThat(tpmStates(domain)).isNotEmpty();

        withTpm().undefine(Undefine.document().tpm());
        assertThat(tpmStates(domain)).isEmpty();
    }

    private static final String TPM_GUEST = "5d1e5fd1-5ea6-4d2c-9d5f-6f9a8d6f2a11";

    private Domain withTpm() {
        return guest(
                "tpm",
                "<uuid>" + TPM_GUEST + "</uuid><os><type arch='x86_64' machine='q35'>hvm</type></os>",
                "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>");
    }

    private List<Path> tpmStates(Domain domain) throws IOException {
        Path root = Path.of(URI.create(host.uri().orElseThrow()).getQuery().replaceFirst("^root=", ""));
        try (Stream<Path> all = Files.walk(root.resolve("lib"))) {
            return all.filter(path -> path.toString().contains(TPM_GUEST)
                            && path.toString().endsWith(".permall"))
                    .toList();
        }
    }

    @Test
    void a_guest_on_a_network_is_refused_where_no_network_driver_is() {
        Domain domain = guest(
                "networked",
                "<os><type arch='x86_64' machine='q35'>hvm</type></os>",
                "<interface type='network'><source network='direct'/></interface>");

        assertThatThrownBy(domain::start).isInstanceOf(KvmException.class);

        assertThat(domain.isActive()).isFalse();
    }

    private static DomainXml withStore(Path nvram) {
        return DomainXml.parse("""
                <domain type='qemu'><name>uefi</name><memory unit='MiB'>128</memory>
                <os><type arch='x86_64' machine='q35'>hvm</type>
                <loader readonly='yes' type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>
                <nvram>%s</nvram></os><features><acpi/></features></domain>
                """.formatted(nvram));
    }

    @Test
    void a_password_survives_an_edit_and_is_not_shown() {
        Domain domain = guest("vnc", "<os><type arch='x86_64' machine='q35'>hvm</type></os>", """
            <graphics type='vnc' autoport='yes' passwd='s3cret'/><video><model type='vga'/></video>\
            """);

        Plan<Edited> plan = domain.edit(xml -> xml.vcpu(v -> v.value(2)));
        plan.apply();
        Plan<Edited> other = domain.edit(
                xml -> xml.devices(d -> d.elements("graphics").get(0).elements().clear()));

        assertThat(plan.xml()).contains("s3cret");
        assertThat(plan).asString().doesNotContain("s3cret");
        assertThat(other).asString().doesNotContain("s3cret");
        assertThat(domain.edit(xml -> {}).xml()).contains("s3cret");
    }

    @Test
    void what_libvirt_takes_and_drops_is_reported() {
        Domain domain = guest("dropping");

        // libvirt keeps aliases of users' own only where they begin with ua-
        Edited edited = domain.edit(xml -> xml.devices().controllers().get(0).alias(a -> a.name("mine")))
                .apply();

        assertThat(edited.dropped())
                .singleElement()
                .asString()
                .contains("alias")
                .contains("mine");
        assertThat(domain.persistentXml().toXml()).doesNotContain("mine");
    }

    @Test
    void what_libvirt_does_not_know_is_refused_and_not_dropped() {
        Domain domain = guest("strict");

        Plan<Edited> plan = domain.edit(xml -> xml.addXml("<bogus value='1'/>"));

        assertThatThrownBy(plan::apply).isInstanceOf(KvmException.class).hasMessageContaining("bogus");
        assertThat(domain.persistentXml().toXml()).doesNotContain("bogus");
    }

    @Test
    void a_disk_attached_between_reading_and_writing_survives_the_edit() {
        Domain domain = guest("lost");
        try (LoopDevice loop = LoopDevice.ofBytes(1 << 20)) {
            Plan<Edited> plan = domain.edit(xml -> xml.vcpu(v -> v.value(2)));
            Attachment attachment = domain.attach(BlockDisk.of(loop.path()).bus(Bus.SCSI));

            assertThatThrownBy(plan::apply).isInstanceOf(ConcurrentChangeException.class);

            assertThat(attachment.target()).contains("sda");
            assertThat(HostContract.targets(domain.persistentXml())).containsExactly("sda");
            domain.edit(xml -> xml.vcpu(v -> v.value(2))).apply();
            assertThat(HostContract.targets(domain.persistentXml())).containsExactly("sda");
        }
    }

    @Test
    void edits_by_eight_threads_are_all_there() throws Exception {
        Domain domain = guest("busy");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> edits = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String mark = "<m" + i + ":mark xmlns:m" + i + "='urn:example:" + i + "'/>";
                edits.add(threads.submit(() -> untilApplied(domain, mark)));
            }
            int refused = 0;
            for (Future<Integer> edit : edits) {
                refused += edit.get();
            }
            assertThat(refused).isPositive();
        } finally {
            threads.shutdownNow();
        }
        for (int i = 0; i < 8; i++) {
            assertThat(domain.metadata().element("urn:example:" + i)).isPresent();
        }
    }

    private static int untilApplied(Domain domain, String mark) {
        int refused = 0;
        while (true) {
            try {
                domain.edit(xml -> xml.metadata(m -> m.addXml(mark))).apply();
                return refused;
            } catch (ConcurrentChangeException e) {
                refused++;
            }
        }
    }

    @Test
    void the_screen_is_a_picture_and_takes_keys() {
        Domain domain = guest("screen", "<os><type arch='x86_64' machine='q35'>hvm</type></os>", """
            <graphics type='vnc' autoport='yes'/><video><model type='vga'/></video>\
            """);
        assertThatThrownBy(() -> domain.console().screenshot()).isInstanceOf(InvalidStateException.class);
        domain.start();

        Screenshot picture = domain.console().screenshot();

        assertThat(picture.mimeType()).startsWith("image/");
        assertThat(picture.bytes().length).isGreaterThan(100);
        domain.console().press(Key.LEFT_CTRL, Key.LEFT_ALT, Key.DELETE);
        domain.console().type("Ab1!\n");
        assertThatThrownBy(() -> domain.console().type("\u00e4")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_console_carries_bytes_both_ways() {
        Domain domain = guest(
                "serial",
                "<os><type arch='x86_64' machine='q35'>hvm</type><bootmenu enable='yes' timeout='60000'/>"
                        + "<bios useserial='yes'/></os>",
                "<serial type='pty'/>");
        domain.start(Start.normally().paused());

        try (Console console = domain.console().open()) {
            assertThat(console.read(Duration.ofMillis(50))).isEmpty();
            assertThatThrownBy(() -> domain.console().open()).isInstanceOf(KvmException.class);
            domain.resume();
            console.readUntil("Press ESC for boot menu", SOON);
            console.write(new byte[] {0x1b});
            console.readUntil("Select boot device", SOON);
            domain.destroy();
            assertThatThrownBy(() -> console.readUntil("never", SOON)).isInstanceOf(InvalidStateException.class);
        }
    }

    @Test
    void closing_a_console_ends_a_read_that_waits() throws Exception {
        Domain domain = guest("quiet", "<os><type arch='x86_64' machine='q35'>hvm</type></os>", "<serial type='pty'/>");
        domain.start(Start.normally().paused());
        Console console = domain.console().open();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<byte[]> waiting = reader.submit(() -> console.read(Duration.ofHours(1)));

            console.close();
            console.close();

            assertThat(waiting.get()).isNull();
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    void the_log_and_the_process_of_a_guest_are_found() {
        Domain domain = guest("logged");
        assertThat(domain.processId()).isEmpty();
        domain.start();

        assertThat(domain.log().tail(50)).anyMatch(line -> line.contains("qemu-system"));
        long pid = domain.processId().orElseThrow();
        assertThat(ProcessHandle.of(pid)).isPresent();
        assertThat(domain.log().file()).exists();
        domain.destroyGracefully();
        assertThat(domain.processId()).isEmpty();
        assertThat(domain.log().tail(5)).anyMatch(line -> line.contains("terminating"));
    }
}
