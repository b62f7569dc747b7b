package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainState;
import io.kvm4j.Scope;
import io.kvm4j.agent.CommandResult;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.job.DiskError;
import io.kvm4j.snapshot.DomainSnapshots;
import io.kvm4j.snapshot.NewSnapshot;
import io.kvm4j.tuning.GuestMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a guest with an operating system can show. */
class LinuxGuestIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static LinuxGuest guest;

    @TempDir
    private Path folder;

    @BeforeAll
    static void boot() {
        guest = LinuxGuest.boot(
                EmbeddedQemu.host(),
                "linux-guest",
                "<disk type='file' device='cdrom'><target dev='sdf' bus='scsi'/><readonly/></disk>"
                        // behind it, the guest's numbers of PCI buses are others than libvirt's
                        + "<controller type='pci' model='pcie-to-pci-bridge'/>");
    }

    @AfterAll
    static void leave_nothing() {
        guest.close();
    }

    @Test
    void a_virtio_disk_leaves_when_the_guest_lets_go() {
        try (LoopDevice loop = LoopDevice.ofBytes(1 << 20)) {
            BlockDisk disk = BlockDisk.of(loop.path()).bus(Bus.VIRTIO);
            guest.domain().attach(disk);

            Detachment detachment = guest.domain().requestDetach(disk, SOON);

            assertThat(detachment.outcome()).isEqualTo(Detachment.Outcome.DETACHED);
            assertThat(guest.domain().xml().toXml()).doesNotContain(loop.toString());
        }
    }

    @Test
    void a_guest_that_still_boots_lets_go_when_it_has_booted() {
        try (LoopDevice loop = LoopDevice.ofBytes(1 << 20);
                LinuxGuest booting = LinuxGuest.define(EmbeddedQemu.host(), "still-booting", "")) {
            BlockDisk disk = BlockDisk.of(loop.path()).bus(Bus.VIRTIO);
            booting.domain().attach(disk);
            booting.domain().start();

            Detachment detachment = booting.domain().requestDetach(disk, Duration.ofMillis(100));
            assertThat(detachment.outcome()).isEqualTo(Detachment.Outcome.PENDING);
            assertThat(booting.domain().persistentXml().toXml()).contains(loop.toString());

            assertThat(detachment.await(Duration.ofSeconds(90)).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
            assertThat(booting.domain().xml().toXml()).doesNotContain(loop.toString());
            assertThat(booting.domain().persistentXml().toXml()).doesNotContain(loop.toString());
        }
    }

    @Test
    void memory_that_the_guest_cannot_give_back_is_refused_and_stays() {
        Device memory = Device.xml("<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target>"
                + "<alias name='ua-dimm'/></memory>");
        exec("echo online_kernel >/sys/devices/system/memory/auto_online_blocks");
        String before = exec("grep MemTotal /proc/meminfo");
        guest.domain().attach(memory, Scope.LIVE);
        await().atMost(SOON).until(() -> !exec("grep MemTotal /proc/meminfo").equals(before));
        // what the kernel keeps of each directory cannot be moved elsewhere
        exec("mkdir /tmp/pin && cd /tmp/pin && seq 1 15000 | xargs mkdir");

        try (Watch<DomainEvent.DeviceRemovalFailed> refusals =
                guest.domain().watch(DomainEvent.DeviceRemovalFailed.class)) {
            Detachment detachment = guest.domain().requestDetach(memory, Scope.LIVE, SOON);

            assertThat(detachment.outcome()).as(detachment.reason()).isEqualTo(Detachment.Outcome.REJECTED);
            assertThat(refusals.next(SOON).alias()).isEqualTo("ua-dimm");
        }
        assertThat(guest.domain().xml().toXml()).contains("model=\"dimm\"");
        exec("rm -r /tmp/pin");
    }

    @Test
    void a_disk_without_space_pauses_the_guest_and_says_so_and_the_guest_goes_on_when_there_is_room()
            throws IOException {
        Path small = Files.createDirectory(folder.resolve("small"));
        Images.run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", small.toString());
        try {
            Path image = small.resolve("disk.raw");
            Images.run("truncate", "-s", "4M", image.toString());
            FileDisk disk = FileDisk.raw(image).bus(Bus.SCSI);
            Domain domain = guest.domain();
            String target = domain.attach(disk, Scope.LIVE).target().orElseThrow();
            await().atMost(SOON).until(() -> exec("ls /dev").contains("sda"));
            assertThat(domain.diskErrors()).isEmpty();
            exec("dd if=/dev/zero of=/dev/sda bs=64k count=64 conv=fsync >/tmp/dd 2>&1 &");

            domain.awaitState(DomainState.PAUSED, SOON);

            assertThat(domain.diskErrors()).containsExactly(Map.entry(target, DiskError.NO_SPACE));
            assertThat(domain.stateReason()).hasToString("paused (ioerror)");
            Images.run("mount", "-o", "remount,size=16m", small.toString());
            domain.resume();
            await().atMost(SOON).until(() -> exec("cat /tmp/dd").contains("64+0 records out"));
            domain.detachSafely(disk, SOON);
        } finally {
            Images.run("umount", "--lazy", small.toString());
        }
    }

    @Test
    void a_larger_disk_is_seen_in_the_guest() {
        FileDisk disk =
                FileDisk.raw(Images.raw(folder.resolve("disk.raw"), 1 << 20)).bus(Bus.SCSI);
        String target = guest.domain().attach(disk, Scope.LIVE).target().orElseThrow();
        await().atMost(SOON).until(() -> exec("cat /sys/block/sd?/size").equals("2048"));

        guest.domain().disk(target).resize(4 << 20);

        await().atMost(SOON).until(() -> exec("cat /sys/block/sd?/size").equals("8192"));
        guest.domain().detachSafely(disk, SOON);
    }

    @Test
    void a_new_vcpu_is_a_processor_in_the_guest() {
        assertThat(exec("ls -d /sys/devices/system/cpu/cpu[0-9]*")).doesNotContain("cpu2");

        guest.domain().vcpus(Scope.LIVE).set(3);

        await().atMost(SOON)
                .until(() -> exec("ls -d /sys/devices/system/cpu/cpu[0-9]*").contains("cpu2"));
        exec("echo 1 >/sys/devices/system/cpu/cpu2/online");
        assertThat(exec("cat /sys/devices/system/cpu/online")).isEqualTo("0-2");
    }

    @Test
    void a_balloon_takes_memory_from_the_guest_and_gives_it_back() {
        GuestMemory memory = guest.domain().memory(Scope.LIVE);
        long all = memory.currentBytes();
        long before = memoryKiB();

        memory.set(all - (48L << 20));
        await().atMost(SOON).until(() -> memoryKiB() <= before - (48 << 10));
        memory.set(all);

        await().atMost(SOON).until(() -> memoryKiB() == before);
    }

    private static long memoryKiB() {
        return Long.parseLong(exec("awk '/MemTotal/ {print $2}' /proc/meminfo"));
    }

    @Test
    void a_changed_medium_is_read_in_the_guest_and_an_ejected_one_no_more() throws IOException {
        Path red = medium("red");
        Path blue = medium("blue");

        guest.domain().changeMedia("sdf", red);
        await().atMost(SOON).until(() -> read().equals("red"));
        guest.domain().changeMedia("sdf", blue);
        await().atMost(SOON).until(() -> read().equals("blue"));
        guest.domain().eject("sdf");

        await().atMost(SOON).until(() -> read().isEmpty());
    }

    @Test
    void a_tray_that_the_guest_has_locked_opens_only_by_force() throws IOException {
        Path red = medium("red");
        guest.domain().changeMedia("sdf", red);
        await().atMost(SOON).until(() -> read().equals("red"));
        // whoever has the drive open holds its tray
        String holder = exec("sleep 1000 </dev/sr0 >/dev/null 2>&1 & echo $!");

        assertThatThrownBy(() -> guest.domain().eject("sdf"))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("forceEject");
        assertThat(guest.domain().xml().toXml()).contains(red.toString());
        guest.domain().forceEject("sdf");

        assertThat(guest.domain().xml().toXml()).doesNotContain(red.toString());
        exec("kill " + holder);
    }

    private Path medium(String text) throws IOException {
        byte[] content = new byte[1 << 20];
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, content, 0, text.length());
        return Files.write(folder.resolve(text + ".iso"), content);
    }

    private static String read() {
        return exec("head -c 8 /dev/sr0 2>/dev/null | tr -d '\\0'");
    }

    @Test
    void a_suspended_guest_goes_on_where_it_was() {
        exec("echo kept >/run/before");

        guest.domain().suspend();
        assertThat(guest.domain().stateReason()).hasToString("paused (user)");
        guest.domain().resume();

        assertThat(guest.domain().state()).isEqualTo(DomainState.RUNNING);
        assertThat(exec("cat /run/before")).isEqualTo("kept");
    }

    @ParameterizedTest
    @EnumSource(
            value = Bus.class,
            names = {"SCSI", "VIRTIO"})
    void a_mounted_disk_is_not_detached_safely_and_its_mount_point_is_named(Bus bus) {
        String device = bus == Bus.SCSI ? "sda" : "vda";
        try (LoopDevice loop = LoopDevice.ofBytes(16 << 20);
                LoopDevice other = LoopDevice.ofBytes(1 << 20)) {
            Images.run("/usr/sbin/mke2fs", "-q", "-t", "ext4", loop.toString());
            BlockDisk disk = BlockDisk.of(loop.path()).bus(bus);
            BlockDisk unused = BlockDisk.of(other.path()).bus(bus);
            guest.domain().attach(disk, Scope.LIVE);
            await().atMost(SOON).until(() -> exec("ls /dev").contains(device));
            guest.domain().attach(unused, Scope.LIVE);
            exec("mkdir -p /mnt/data && mount /dev/" + device + " /mnt/data");

            assertThatThrownBy(() -> guest.domain().detachSafely(disk, SOON))
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("mounted at /mnt/data");
            assertThat(guest.domain().xml().toXml()).contains(loop.toString());
            guest.domain().detachSafely(unused, SOON);
            exec("umount /mnt/data");
            guest.domain().detachSafely(disk, SOON);

            assertThat(guest.domain().xml().toXml()).doesNotContain(loop.toString());
        }
    }

    @Test
    void a_quiesced_snapshot_leaves_the_guest_thawed() throws IOException {
        Path image = Images.chain(folder, 1).get(0);
        Images.run("qemu-img", "create", "-q", "-f", "qcow2", image.toString(), "16M");
        FileDisk disk = FileDisk.qcow2(image).bus(Bus.SCSI);
        String target = guest.domain().attach(disk, Scope.LIVE).target().orElseThrow();
        DomainSnapshots snapshots = guest.domain().snapshots();

        snapshots.create(NewSnapshot.diskOnly("quiet").quiesced().overlay(target, folder.resolve("top.qcow2")));

        assertThat(guest.domain().agent().isFrozen()).isFalse();
        assertThat(Files.exists(folder.resolve("top.qcow2"))).isTrue();
        assertThatThrownBy(() -> snapshots.create(NewSnapshot.diskOnly("quiet").quiesced()))
                .isInstanceOf(KvmException.class);
        assertThat(guest.domain().agent().isFrozen()).isFalse();
        guest.domain().disk(target).commit().await(SOON);
        guest.domain().disk(target).job().orElseThrow().pivot();
        snapshots.snapshot("quiet").forget();
        guest.domain().detachSafely(disk, SOON);
    }

    private static String exec(String script) {
        CommandResult result = guest.domain().agent().exec(GuestCommand.shell(script));
        assertThat(result.succeeded()).as(script + ": " + result.errorText()).isTrue();
        return result.outputText().strip();
    }
}
