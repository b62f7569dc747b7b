package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.Scope;
import io.kvm4j.StateReason;
import io.kvm4j.agent.AgentUnavailableException;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Cdrom;
import io.kvm4j.device.Device;
import io.kvm4j.device.FileDisk;
import io.kvm4j.device.Graphics;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.NetworkEvent;
import io.kvm4j.event.NodeDeviceEvent;
import io.kvm4j.event.PoolEvent;
import io.kvm4j.event.SecretEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import io.kvm4j.job.IoTune;
import io.kvm4j.stats.DomainRates;
import io.kvm4j.stats.StatsGroup;
import io.kvm4j.stats.StatsSession;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.Network;
import org.libvirt.Secret;
import org.libvirt.StoragePool;

/**
 * Each kind of event that can be had here, as a daemon with a real guest tells of it. {@code EventsContract} has life cycle
 * and devices, {@code LinuxGuestIT} a refused removal.
 */
@Timeout(180)
class EventsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String GROWING_MEMORY = "<memory model='virtio-mem'><target><size unit='MiB'>128</size>"
            + "<node>0</node><block unit='MiB'>2</block><requested unit='MiB'>%d</requested></target>"
            + "<alias name='ua-growing'/></memory>";

    @TempDir
    private static Path folder;

    @AutoClose
    private static final PrivateLibvirtd DAEMON = PrivateLibvirtd.start();

    private static Host host;
    private static Domain guest;

    @BeforeAll
    static void start() {
        host = Host.connect(DAEMON.uri());
        guest = host.define(DomainSpec.named("told")
                .memoryMiB(64)
                .scsiController()
                .with(Graphics.vnc())
                .with(Cdrom.empty().bus(Bus.SATA))
                .with(FileDisk.raw(Images.raw(folder.resolve("disk.raw"), 1 << 20))
                        .bus(Bus.SCSI)));
        guest.start();
    }

    @AfterAll
    static void end() {
        guest.destroy();
        host.close();
    }

    private static String targetOf(String device) {
        return Objects.requireNonNull(guest.xml().devices()).disks().stream()
                .filter(disk -> device.equals(disk.attribute("device")))
                .map(disk -> Objects.requireNonNull(
                        Objects.requireNonNull(disk.target()).dev()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reset_is_a_reboot() {
        try (Watch<DomainEvent.Reboot> watch = guest.watch(DomainEvent.Reboot.class)) {
            guest.reset();

            assertThat(watch.next(SOON).domain()).isEqualTo("told");
        }
    }

    @Test
    void a_viewer_that_connects_is_told_with_both_addresses() throws Exception {
        int port = guest.graphics().addresses().get(0).port().orElseThrow();
        try (Watch<DomainEvent.Graphics> watch = guest.watch(DomainEvent.Graphics.class);
                Socket viewer = new Socket("127.0.0.1", port)) {
            viewer.getOutputStream().write("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII));

            DomainEvent.Graphics event = watch.next(SOON);
            assertThat(event.phase()).isZero();
            assertThat(event.local()).isEqualTo("127.0.0.1:" + port);
            assertThat(event.remote()).isEqualTo("127.0.0.1:" + viewer.getLocalPort());
        }
    }

    @Test
    void a_medium_that_comes_and_goes_moves_the_tray() {
        String drive = targetOf("cdrom");
        try (Watch<DomainEvent.TrayChange> watch = guest.watch(DomainEvent.TrayChange.class)) {
            guest.changeMedia(drive, Images.raw(folder.resolve("medium.iso"), 1 << 20));
            guest.eject(drive);

            assertThat(guest.xml().toXml()).contains(watch.next(SOON).alias());
        }
    }

    @Test
    void a_medium_that_is_not_there_at_the_start_is_told_as_dropped() {
        Path missing = folder.resolve("missing.iso");
        Domain domain = host.define(DomainSpec.named("optional")
                .memoryMiB(64)
                .with(Device.xml("<disk type='file' device='cdrom'><source file='" + missing
                        + "' startupPolicy='optional'/><target dev='sda' bus='sata'/><readonly/></disk>")));
        try (Watch<DomainEvent.DiskChange> watch = domain.watch(DomainEvent.DiskChange.class)) {
            domain.start();

            DomainEvent.DiskChange event = watch.next(SOON);
            assertThat(event.oldPath()).isEqualTo(missing.toString());
            assertThat(event.newPath()).isEmpty();
        } finally {
            domain.destroy();
        }
    }

    @Test
    void changed_metadata_and_limits_are_told() {
        try (Watch<DomainEvent.MetadataChange> metadata = guest.watch(DomainEvent.MetadataChange.class);
                Watch<DomainEvent.Tunable> limits = guest.watch(DomainEvent.Tunable.class)) {
            guest.metadata().title("a title");
            guest.disk(targetOf("disk")).setIoTune(IoTune.unlimited().totalBytesPerSecond(1 << 20));

            assertThat(metadata.next(SOON).type()).isEqualTo(1);
            assertThat(limits.next(SOON).values()).containsValue(1L << 20);
        }
    }

    @Test
    void a_block_job_is_told_by_target_and_by_path() {
        String target = targetOf("disk");
        try (Watch<DomainEvent.BlockJobByTarget> byTarget = guest.watch(DomainEvent.BlockJobByTarget.class);
                Watch<DomainEvent.BlockJob> byPath = guest.watch(DomainEvent.BlockJob.class)) {
            BlockJob copy = guest.disk(target).copyTo(CopyTarget.file(folder.resolve("copy.raw"), "raw"));

            assertThat(byTarget.next(SOON).target()).isEqualTo(target);
            assertThat(byPath.next(SOON).path())
                    .isEqualTo(folder.resolve("disk.raw").toString());
            copy.cancel();
        }
    }

    @Test
    void a_saved_guest_tells_of_its_job_and_of_each_pass_over_its_memory() {
        Domain domain = host.define(DomainSpec.named("saved").memoryMiB(64));
        domain.start();
        try (Watch<DomainEvent.JobCompleted> completed = domain.watch(DomainEvent.JobCompleted.class);
                Watch<DomainEvent.MigrationIteration> passes = domain.watch(DomainEvent.MigrationIteration.class)) {
            domain.managedSave();

            assertThat(passes.next(SOON).iteration()).isPositive();
            assertThat(completed.next(SOON).statistics()).isNotEmpty();
        } finally {
            domain.removeManagedSave();
        }
    }

    @Test
    void networks_pools_and_secrets_tell_of_themselves() throws Exception {
        Connect theirs = new Connect(DAEMON.uri());
        try (Watch<NetworkEvent.Lifecycle> networks = host.watch(NetworkEvent.Lifecycle.class);
                Watch<PoolEvent.Lifecycle> pools = host.watch(PoolEvent.Lifecycle.class);
                Watch<PoolEvent.Refresh> refreshes = host.watch(PoolEvent.Refresh.class);
                Watch<SecretEvent.Lifecycle> secrets = host.watch(SecretEvent.Lifecycle.class);
                Watch<SecretEvent.ValueChanged> values = host.watch(SecretEvent.ValueChanged.class)) {
            Network network = theirs.networkDefineXML("<network><name>told</name></network>");
            StoragePool pool = theirs.storagePoolDefineXML(
                    "<pool type='dir'><name>told</name><target><path>" + folder + "</path></target></pool>", 0);
            pool.create(0);
            pool.refresh(0);
            Secret secret =
                    theirs.secretDefineXML("<secret><usage type='volume'><volume>/told</volume></usage></secret>");
            secret.setValue("word");

            assertThat(networks.next(SOON))
                    .matches(event ->
                            event.network().equals("told") && event.type() == NetworkEvent.Lifecycle.Type.DEFINED);
            assertThat(pools.next(SOON))
                    .matches(event -> event.pool().equals("told") && event.type() == PoolEvent.Lifecycle.Type.DEFINED);
            assertThat(refreshes.next(SOON).pool()).isEqualTo("told");
            assertThat(secrets.next(SOON).uuid()).isEqualTo(secret.getUUIDString());
            assertThat(values.next(SOON).uuid()).isEqualTo(secret.getUUIDString());
            pool.destroy();
            pool.free();
            network.free();
            secret.free();
        } finally {
            theirs.close();
        }
    }

    // libvirt listens to udev, which passes on what the kernel tells; this one has no rules, so it does nothing else
    private static final String UDEV = """
            for rules in /lib/udev/rules.d /etc/udev/rules.d; do
                [ ! -d $rules ] || mount -t tmpfs tmpfs $rules || exit 1
            done
            mount -t tmpfs tmpfs /dev && mknod -m 666 /dev/null c 1 3 && exec /lib/systemd/systemd-udevd
            """;

    @Test
    void a_device_of_the_host_that_comes_changes_and_goes_is_told() throws Exception {
        String name = "kvm4jtold";
        try (PrivateLibvirtd daemon = PrivateLibvirtd.start()) {
            Process udev = daemon.inside("unshare", "-m", "sh", "-c", UDEV);
            try {
                await().atMost(SOON)
                        .until(() ->
                                daemon.inside("test", "-S", "/run/udev/control").waitFor() == 0);
                // libvirt looks for udev when it starts
                daemon.killAndRestart();
                try (Host listening = Host.connect(daemon.uri());
                        Watch<NodeDeviceEvent.Lifecycle> lifecycle = listening.watch(NodeDeviceEvent.Lifecycle.class);
                        Watch<NodeDeviceEvent.Update> updates = listening.watch(NodeDeviceEvent.Update.class)) {
                    Images.run("ip", "tuntap", "add", name, "mode", "tap");
                    try {
                        assertThat(nextOf(name, lifecycle).type()).isEqualTo(NodeDeviceEvent.Lifecycle.Type.CREATED);
                        Files.writeString(Path.of("/sys/class/net", name, "uevent"), "change");
                        assertThat(nextOf(name, updates).device()).startsWith("net_" + name);
                    } finally {
                        Images.run("ip", "link", "del", name);
                    }
                    assertThat(nextOf(name, lifecycle).type()).isEqualTo(NodeDeviceEvent.Lifecycle.Type.DELETED);
                }
            } finally {
                udev.destroy();
                udev.onExit().join();
            }
        }
    }

    private static <E extends NodeDeviceEvent> E nextOf(String device, Watch<E> watch) {
        E event;
        do {
            event = watch.next(SOON);
        } while (!event.device().contains(device));
        return event;
    }

    @Test
    void a_guest_at_work_tells_of_its_agent_its_clock_its_memory_its_sleep_and_its_full_disk() throws Exception {
        try (LoopDevice loop = LoopDevice.ofBytes(4 << 20);
                LinuxGuest linux = LinuxGuest.define(host, "at-work", GROWING_MEMORY.formatted(0));
                Watch<DomainEvent.AgentLifecycle> agent = host.watch(DomainEvent.AgentLifecycle.class)) {
            Domain domain = linux.domain();
            domain.start();
            assertThat(agent.next(Duration.ofSeconds(90)).domain()).isEqualTo("at-work");
            linux.awaitAgent(SOON);

            try (Watch<DomainEvent.RtcChange> clock = domain.watch(DomainEvent.RtcChange.class)) {
                exec(domain, "hwclock -w -u");
                assertThat(clock.next(SOON).domain()).isEqualTo("at-work");
            }
            try (Watch<DomainEvent.BalloonChange> balloon = domain.watch(DomainEvent.BalloonChange.class)) {
                domain.memory(Scope.LIVE).set(domain.memory(Scope.LIVE).currentBytes() - (16L << 20));
                assertThat(balloon.next(SOON).actualBytes()).isPositive();
            }
            try (Watch<DomainEvent.PmSuspend> asleep = domain.watch(DomainEvent.PmSuspend.class);
                    Watch<DomainEvent.PmWakeup> awake = domain.watch(DomainEvent.PmWakeup.class)) {
                domain.pmSuspend();
                assertThat(asleep.next(SOON).domain()).isEqualTo("at-work");
                assertThat(domain.state()).isEqualTo(DomainState.PMSUSPENDED);
                domain.pmWakeup();
                assertThat(awake.next(SOON).domain()).isEqualTo("at-work");
                domain.awaitState(DomainState.RUNNING, SOON);
            }
            await().atMost(SOON)
                    .ignoreExceptions()
                    .until(() -> exec(domain, "echo back").equals("back"));
            // a guest with such memory does not sleep
            try (Watch<DomainEvent.MemoryDeviceSizeChange> sizes =
                    domain.watch(DomainEvent.MemoryDeviceSizeChange.class)) {
                exec(domain, "modprobe virtio_mem");
                domain.update(Device.xml(GROWING_MEMORY.formatted(64)), Scope.LIVE);
                assertThat(sizes.next(SOON).alias()).isEqualTo("ua-growing");
            }

            fill(domain, loop);
        }
    }

    /** A guest without an operating system, once its firmware has set the chipset up. */
    private static Domain bare(String name, Device... devices) {
        DomainSpec spec = DomainSpec.named(name).memoryMiB(64);
        for (Device device : devices) {
            spec = spec.with(device);
        }
        Domain domain = host.startTransient(spec);
        await().atMost(SOON)
                .until(() -> DAEMON.monitor(name, "info mtree -f").contains("0000000000000604-0000000000000605"));
        return domain;
    }

    @Test
    void a_guest_that_does_not_feed_its_watchdog_is_told_and_paused() {
        Domain domain = bare("unfed", Device.xml("<watchdog model='ib700' action='pause'/>"));
        try (Watch<DomainEvent.Watchdog> fired = domain.watch(DomainEvent.Watchdog.class)) {
            // what a driver writes to have it fire unless it is fed within two seconds
            DAEMON.monitor("unfed", "o /b 0x443 0x0e");

            assertThat(fired.next(SOON).action()).isEqualTo(1);
            domain.awaitState(DomainState.PAUSED, SOON);
            assertThat(domain.stateReason().reason()).isEqualTo(StateReason.Reason.WATCHDOG);
        } finally {
            domain.destroy();
        }
    }

    @Test
    void a_guest_that_goes_to_sleep_on_its_disk_is_told_and_ends() {
        Domain domain = bare("hibernating");
        try (Watch<DomainEvent.PmSuspendDisk> asleep = domain.watch(DomainEvent.PmSuspendDisk.class)) {
            // what an operating system writes to the ACPI control register: sleep now, state S4
            DAEMON.monitor("hibernating", "o /h 0x604 0x2800");

            assertThat(asleep.next(SOON).domain()).isEqualTo("hibernating");
            domain.awaitState(DomainState.SHUTOFF, SOON);
        }
    }

    @Test
    void memory_that_fails_under_a_guest_without_machine_checks_resets_it() {
        Domain domain = bare("worn-out");
        try (Watch<DomainEvent.MemoryFailure> failures = domain.watch(DomainEvent.MemoryFailure.class);
                Watch<DomainEvent.Reboot> reboots = domain.watch(DomainEvent.Reboot.class)) {
            // an uncorrected error in bank 9, as the processor reports one; the guest has not switched reports on
            DAEMON.monitor("worn-out", "mce 0 9 0xbd00000000000000 0x5 0x12345000 0x8c");

            assertThat(failures.next(SOON)).matches(failure -> failure.recipient() == 1 && failure.action() == 3);
            assertThat(reboots.next(SOON).domain()).isEqualTo("worn-out");
        } finally {
            domain.destroy();
        }
    }

    @Test
    void a_monitor_that_libvirt_cannot_follow_any_more_is_told_and_the_guest_can_be_destroyed() {
        Domain domain = bare("talkative");
        try (Watch<DomainEvent.ControlError> errors = domain.watch(DomainEvent.ControlError.class)) {
            // a memory dump of more than the 10 MiB that libvirt takes for an answer
            assertThatThrownBy(() -> DAEMON.monitor("talkative", "xp /2000000xb 0"))
                    .hasMessageContaining("exceeds buffer size");

            assertThat(errors.next(SOON).domain()).isEqualTo("talkative");
            assertThat(domain.isActive()).isTrue();
        } finally {
            domain.destroy();
        }
        assertThat(host.findDomain("talkative")).isEmpty();
    }

    // a thin disk on a device smaller than it: what a storage daemon watches the threshold for
    private static void fill(Domain domain, LoopDevice loop) {
        Images.run("qemu-img", "create", "-q", "-f", "qcow2", loop.toString(), "64M");
        String target = domain.attach(
                        Device.xml("<disk type='block' device='disk'><driver name='qemu' type='qcow2'/><source dev='"
                                + loop + "'/><target dev='sdb' bus='scsi'/></disk>"),
                        Scope.LIVE)
                .target()
                .orElseThrow();
        await().atMost(SOON).until(() -> exec(domain, "cat /sys/block/sd?/size").contains("131072"));
        StatsSession session = host.statsSession(StatsGroup.BLOCK);
        session.next();
        domain.disk(target).setWriteThreshold(1 << 20);
        try (Watch<DomainEvent.BlockThreshold> thresholds = domain.watch(DomainEvent.BlockThreshold.class);
                Watch<DomainEvent.IoError> errors = domain.watch(DomainEvent.IoError.class);
                Watch<DomainEvent.IoErrorReason> reasons = domain.watch(DomainEvent.IoErrorReason.class)) {
            exec(domain, "dd if=/dev/zero of=/dev/sda bs=64k count=32 conv=fsync 2>&1");

            DomainEvent.BlockThreshold event = thresholds.next(SOON);
            assertThat(event.target()).startsWith(target);
            assertThat(event.thresholdBytes()).isEqualTo(1 << 20);
            assertThat(event.excessBytes()).isPositive();
            DomainRates rates = Objects.requireNonNull(session.next().get("at-work"));
            assertThat(rates.disks())
                    .filteredOn(disk -> disk.name().equals(target))
                    .singleElement()
                    .satisfies(disk -> assertThat(disk.writtenBytes()).isPositive());

            try {
                exec(domain, "dd if=/dev/zero of=/dev/sda bs=64k count=256 conv=fsync &");
            } catch (AgentUnavailableException e) {
                // paused before it could answer
            }
            assertThat(errors.next(SOON).alias()).isNotEmpty();
            assertThat(reasons.next(SOON).reason()).isEqualTo("enospc");
            domain.awaitState(DomainState.PAUSED, SOON);
        }
    }

    private static String exec(Domain domain, String script) {
        var result = domain.agent().exec(GuestCommand.shell(script));
        assertThat(result.succeeded()).as(script + ": " + result.errorText()).isTrue();
        return result.outputText().strip();
    }
}
