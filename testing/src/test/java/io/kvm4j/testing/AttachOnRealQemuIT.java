package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Attachment;
import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.Undefine;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.guest.Guest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real guest and real block devices can show. */
class AttachOnRealQemuIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @AutoClose
    private final LoopDevices loops = new LoopDevices();

    private final List<Domain> domains = new ArrayList<>();
    private final Host host = EmbeddedQemu.host();

    private Path loop() {
        return loops.next();
    }

    private BlockDisk disk(Path path) {
        return BlockDisk.of(path).bus(Bus.SCSI);
    }

    private Domain guest(String name) {
        Domain domain = host.define(DomainSpec.named(name).memoryMiB(64).scsiController());
        domains.add(domain);
        return domain;
    }

    private Domain running(String name) {
        Domain domain = guest(name);
        domain.start();
        return domain;
    }

    @AfterEach
    void leave_nothing() {
        HostContract.remove(host, domains);
    }

    @Test
    void a_device_that_this_host_has_mounted_or_swaps_to_is_refused_unless_it_is_only_read() throws IOException {
        Path mounted = loop();
        Path swap = loop();
        Path at = Files.createDirectory(folder.resolve("mnt"));
        Domain guest = running("mounted");
        run("mke2fs", "-q", "-t", "ext2", mounted.toString());
        run("mkswap", swap.toString());
        run("mount", mounted.toString(), at.toString());
        run("swapon", swap.toString());
        try {
            assertThatThrownBy(() -> guest.attach(disk(mounted)))
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("mounted at " + at);
            assertThatThrownBy(() -> guest.attach(disk(mounted), Scope.CONFIG)).isInstanceOf(InUseException.class);
            assertThatThrownBy(() -> guest.attach(disk(swap)))
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("swap");
            assertThat(HostContract.targets(guest.xml())).isEmpty();
            guest.attach(disk(mounted).readOnly());
        } finally {
            run("swapoff", swap.toString());
            run("umount", at.toString());
        }
        guest.attach(disk(swap));
        assertThat(HostContract.targets(guest.xml())).hasSize(2);
    }

    @Test
    void a_guest_does_not_start_with_a_device_that_this_host_mounted_after_it_was_attached() throws IOException {
        Path device = loop();
        Path at = Files.createDirectory(folder.resolve("mnt"));
        Domain guest = guest("mountedlater");
        guest.attach(disk(device));
        run("mke2fs", "-q", "-t", "ext2", device.toString());
        run("mount", device.toString(), at.toString());
        try {
            assertThatThrownBy(guest::start)
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("mounted at " + at);
            assertThat(guest.isActive()).isFalse();
        } finally {
            run("umount", at.toString());
        }
        guest.start();
    }

    @Test
    void a_guest_does_not_start_with_a_device_that_is_the_base_of_a_running_guests_image() throws IOException {
        Path device = loop();
        Path overlay = folder.resolve("overlay.qcow2");
        run("qemu-img", "create", "-q", "-f", "qcow2", "-b", device.toString(), "-F", "raw", overlay.toString());
        Domain above = guest("above");
        above.attach(FileDisk.qcow2(overlay).bus(Bus.SCSI));
        Domain below = guest("below");
        below.attach(disk(device));
        above.start();

        assertThatThrownBy(below::start)
                .isInstanceOf(InUseException.class)
                .hasMessageContaining("the running domain above has it below its disk sda");
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
    }

    @Test
    void a_symbolic_link_to_a_device_is_the_device() throws IOException {
        Path device = loop();
        Path link = Files.createSymbolicLink(folder.resolve("link"), device);
        Domain one = running("link1");
        Domain other = guest("link2");
        one.attach(disk(device));

        assertThatThrownBy(() -> one.attach(disk(link))).isInstanceOf(AlreadyExistsException.class);
        assertThatThrownBy(() -> other.attach(disk(link))).isInstanceOf(InUseException.class);
        one.detach(disk(link), SOON);
        assertThat(HostContract.targets(one.xml())).isEmpty();
    }

    @Test
    void a_device_node_of_another_name_is_the_device() throws Exception {
        Path device = loop();
        String number = io.kvm4j.probe.BlockIdentity.of(device).orElseThrow().toString();
        Path node = folder.resolve("node");
        String[] parts = number.split(":");
        assertThat(new ProcessBuilder("mknod", node.toString(), "b", parts[0], parts[1])
                        .start()
                        .waitFor())
                .isZero();
        Domain domain = guest("node1");
        domain.attach(disk(device));

        assertThatThrownBy(() -> domain.attach(disk(node))).isInstanceOf(AlreadyExistsException.class);
    }

    @Test
    void a_source_that_is_no_block_device_is_refused_and_named() throws IOException {
        Domain domain = guest("nosource");
        Path file = Files.createFile(folder.resolve("a.img"));
        String before = domain.persistentXml().toXml();

        assertThatThrownBy(() -> domain.attach(disk(folder.resolve("missing"))))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(folder + "/missing does not exist");
        assertThatThrownBy(() -> domain.attach(disk(folder)))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> domain.attach(disk(file)))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("use FileDisk");
        assertThat(domain.persistentXml().toXml()).isEqualTo(before);
    }

    @Test
    void a_read_only_device_wants_a_read_only_disk() throws Exception {
        Path device = loop();
        assertThat(new ProcessBuilder("blockdev", "--setro", device.toString())
                        .start()
                        .waitFor())
                .isZero();
        Domain domain = guest("readonly");

        assertThatThrownBy(() -> domain.attach(disk(device)))
                .isInstanceOf(PreflightException.class)
                .hasMessageContaining("readOnly()");
        assertThat(domain.attach(disk(device).readOnly()).outcome()).isEqualTo(Attachment.Outcome.ATTACHED);
    }

    @Test
    void another_disk_on_the_same_target_is_not_detached() {
        Path mine = loop();
        Path theirs = loop();
        Domain domain = running("swap");
        domain.attach(disk(mine).at("sda"));
        domain.detach(disk(mine), SOON);
        domain.attach(disk(theirs).at("sda"));

        assertThatThrownBy(() -> domain.detach(disk(mine).at("sda"), SOON))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("at sda is " + theirs);
        assertThat(HostContract.targets(domain.xml())).containsExactly("sda");
    }

    @Test
    void any_device_goes_in_and_out_as_xml() {
        Domain domain = running("anyxml");
        Device rng = Device.xml("<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>");

        Attachment attachment = domain.attach(rng, Scope.CONFIG);

        assertThat(attachment.alias().orElseThrow()).startsWith("ua-rng-");
        assertThat(domain.requestDetach(rng, Scope.CONFIG, SOON).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
    }

    @Test
    void a_transient_guest_has_no_persistent_document() {
        Domain domain = running("transient");
        domain.undefine(Undefine.document().evenIfRunning());

        assertThatThrownBy(() -> domain.attach(disk(loop()), Scope.CONFIG))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("transient");
        assertThat(domain.attach(disk(loop())).scope()).isEqualTo(Scope.LIVE);
    }

    @Test
    void threads_that_attach_at_once_get_different_targets_and_one_of_them_gets_a_source() throws Exception {
        Domain domain = running("threads");
        Domain other = running("threads2");
        Path contested = loop();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Attachment>> own = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                BlockDisk disk = disk(loop());
                own.add(threads.submit(() -> domain.attach(disk)));
            }
            List<Future<Attachment>> same = List.of(
                    threads.submit(() -> domain.attach(disk(contested))),
                    threads.submit(() -> other.attach(disk(contested))));

            Set<String> targets = new HashSet<>();
            for (Future<Attachment> future : own) {
                targets.add(future.get().target().orElseThrow());
            }
            assertThat(targets).hasSize(8);
            assertThat(same.stream().filter(AttachOnRealQemuIT::succeeded)).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeded(Future<Attachment> future) {
        try {
            future.get();
            return true;
        } catch (java.util.concurrent.ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(InUseException.class);
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_guest_that_is_shut_off_between_two_calls_is_attached_to_where_it_is_now() {
        Domain domain = running("shutoff");
        domain.destroy();

        assertThat(domain.attach(disk(loop())).scope()).isEqualTo(Scope.CONFIG);
    }

    @Test
    void a_guest_that_stops_while_a_detach_waits_has_let_go() throws Exception {
        Domain domain = running("stops");
        BlockDisk disk = BlockDisk.of(loop()).bus(Bus.VIRTIO);
        domain.attach(disk);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Detachment> waiting = thread.submit(() -> domain.requestDetach(disk, SOON));
            domain.destroy();

            assertThat(waiting.get().outcome()).isEqualTo(Detachment.Outcome.DETACHED);
            assertThat(HostContract.targets(domain.persistentXml())).isEmpty();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void an_interrupt_ends_the_waiting_and_is_kept() throws Exception {
        Domain domain = running("interrupted");
        BlockDisk disk = BlockDisk.of(loop()).bus(Bus.VIRTIO);
        domain.attach(disk);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> domain.requestDetach(disk, SOON)).isInstanceOf(KvmException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void twenty_disks_are_named_in_order() {
        Domain domain = guest("twenty");
        List<BlockDisk> disks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            disks.add(BlockDisk.of(loop()).bus(Bus.SCSI));
        }

        domain.attach(disks);

        assertThat(HostContract.targets(domain.persistentXml()))
                .hasSize(20)
                .startsWith("sda", "sdb")
                .endsWith("sdt");
        assertThat(Guest.of(domain.persistentXml().toXml()).scsiUnits()).hasSize(20);
        assertThat(domain.persistentXml().toXml()).doesNotContain("lsilogic");
    }
}
