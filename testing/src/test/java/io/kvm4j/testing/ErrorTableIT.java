package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.DomainHealth;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.Undefine;
import io.kvm4j.device.Channel;
import io.kvm4j.error.AccessDeniedException;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.Network;
import org.libvirt.Secret;
import org.libvirt.StoragePool;

/**
 * The table of libvirt's errors, row by row: each is provoked on a daemon below kvm4j's own checks, and becomes the
 * exception that tells the next step. {@code ErrorTableTest} has the words of those that no daemon here gives: of other
 * releases, of authentication, of migration.
 */
class ErrorTableIT {

    private static final int LIVE = Hypervisor.LIVE;
    private static final int CONFIG = Hypervisor.CONFIG;
    private static final int VALIDATE = 1;
    private static final String OTHER_UUID = UUID.randomUUID().toString();

    @TempDir
    private static Path folder;

    @AutoClose
    private static final PrivateLibvirtd DAEMON = PrivateLibvirtd.start();

    private static Host host;
    private static Hypervisor libvirt;
    private static Connect theirs;
    private static Domain running;
    private static Domain off;
    private static DomainRef on;
    private static DomainRef shutOff;
    private static DomainRef snapshotted;
    private static StoragePool pool;

    @BeforeAll
    static void define() throws Exception {
        host = Host.connect(DAEMON.uri());
        libvirt = NativeHypervisor.open(DAEMON.uri());
        theirs = new Connect(DAEMON.uri());
        running = host.define(DomainSpec.named("err-on")
                .memoryMiB(64)
                .scsiController()
                .hotplugSlots(4)
                .with(Channel.guestAgent()));
        off = host.define(DomainSpec.named("err-off").memoryMiB(64).hotplugSlots(4));
        host.define(DomainSpec.named("err-snapshotted").memoryMiB(64));
        running.start();
        on = libvirt.lookup("err-on");
        shutOff = libvirt.lookup("err-off");
        snapshotted = libvirt.lookup("err-snapshotted");
        libvirt.attach(on, disk("first", "sda", "scsi", "raw", "<alias name='ua-first'/>"), LIVE | CONFIG);
        libvirt.attach(shutOff, disk("off", "sda", "scsi", "raw", ""), CONFIG);
        Images.run(
                "qemu-img",
                "create",
                "-q",
                "-f",
                "qcow2",
                folder.resolve("bare.img").toString(),
                "1M");
        libvirt.attach(snapshotted, disk("bare", "vdb", "virtio", "qcow2", ""), CONFIG);
        libvirt.snapshots().create(snapshotted, "<domainsnapshot><name>s1</name></domainsnapshot>", 0);
        pool = theirs.storagePoolDefineXML(pool("images"), 0);
        pool.create(0);
        pool.storageVolCreateXML(volume(), 0).free();
        theirs.networkDefineXML(network("one")).free();
        theirs.secretDefineXML(secret(UUID.randomUUID().toString())).free();
    }

    @AfterAll
    static void end() throws Exception {
        running.destroy();
        pool.destroy();
        pool.free();
        theirs.close();
        libvirt.close();
        host.close();
    }

    private static String disk(String file, String target, String bus, String format, String more) {
        Path path = folder.resolve(file + ".img");
        try (RandomAccessFile image = new RandomAccessFile(path.toFile(), "rw")) {
            if (image.length() == 0) {
                image.setLength(1 << 20);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<disk type='file'><driver name='qemu' type='" + format + "'/><source file='" + path + "'/><target dev='"
                + target + "' bus='" + bus + "'/>" + more + "</disk>";
    }

    private static String pool(String name) {
        return "<pool type='dir'><name>" + name + "</name><target><path>" + folder + "</path></target></pool>";
    }

    private static String volume() {
        return "<volume><name>vol.raw</name><capacity unit='MiB'>1</capacity>"
                + "<target><format type='raw'/></target></volume>";
    }

    private static String network(String name) {
        return "<network><name>" + name + "</name><bridge name='kvm4jerr0'/>"
                + "<ip address='192.168.231.1' netmask='255.255.255.0'/></network>";
    }

    private static String secret(String uuid) {
        return "<secret><uuid>" + uuid + "</uuid><usage type='volume'><volume>/kvm4j</volume></usage></secret>";
    }

    private interface Call {
        void run() throws Exception;
    }

    private static DynamicTest row(String name, Class<? extends KvmException> type, int code, Call call) {
        return row(name, type, List.of(code), call);
    }

    private static DynamicTest row(String name, Class<? extends KvmException> type, List<Integer> codes, Call call) {
        return DynamicTest.dynamicTest(name + " " + codes + " is " + type.getSimpleName(), () -> {
            KvmException thrown = catchThrowableOfType(
                    KvmException.class,
                    () -> Errors.during("provoke", () -> {
                        made(call);
                        return true;
                    }));

            assertThat(thrown).isExactlyInstanceOf(type);
            assertThat(thrown.rawCode()).as(thrown.getMessage()).isIn(codes);
            assertThat(thrown.reason()).isNotBlank();
        });
    }

    // libvirt-java reaches what kvm4j does not
    private static void made(Call call) {
        try {
            call.run();
        } catch (LibvirtException e) {
            org.libvirt.Error error = e.getError();
            throw new HypervisorException(
                    error.getCode().ordinal(), error.getDomain().ordinal(), error.getMessage(), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static DynamicContainer rows(String name, DynamicNode... rows) {
        return DynamicContainer.dynamicContainer(name, List.of(rows));
    }

    @TestFactory
    Stream<DynamicContainer> each_refusal_becomes_the_exception_that_tells_the_next_step() {
        return Stream.of(
                rows(
                        "not found",
                        row("domain", NotFoundException.class, 42, () -> libvirt.lookup("err-none")),
                        row("network", NotFoundException.class, 43, () -> theirs.networkLookupByName("none")),
                        row("pool", NotFoundException.class, 49, () -> theirs.storagePoolLookupByName("none")),
                        row("volume", NotFoundException.class, 50, () -> pool.storageVolLookupByName("none")),
                        row("secret", NotFoundException.class, 66, () -> theirs.secretLookupByUUIDString(OTHER_UUID)),
                        row(
                                "snapshot",
                                NotFoundException.class,
                                72,
                                () -> libvirt.snapshots().xml(shutOff, "none")),
                        row(
                                "checkpoint",
                                NotFoundException.class,
                                103,
                                () -> libvirt.backups().checkpointXml(shutOff, "none", 0)),
                        row("node device", NotFoundException.class, 53, () -> libvirt.nodeDeviceXml("none")),
                        row(
                                "backup job",
                                NotFoundException.class,
                                104,
                                () -> libvirt.backups().xml(on)),
                        row(
                                "metadata",
                                NotFoundException.class,
                                80,
                                () -> libvirt.lifecycle().metadata(shutOff, 2, "urn:none", CONFIG))),
                rows(
                        "already exists",
                        row(
                                "a name with another UUID",
                                AlreadyExistsException.class,
                                9,
                                () -> libvirt.define(named("err-off", OTHER_UUID))),
                        row(
                                "a UUID with another name",
                                AlreadyExistsException.class,
                                9,
                                () -> libvirt.define(named("err-other", String.valueOf(shutOff.uuid())))),
                        row(
                                "a snapshot's name",
                                AlreadyExistsException.class,
                                9,
                                () -> libvirt.snapshots()
                                        .create(snapshotted, "<domainsnapshot><name>s1</name></domainsnapshot>", 0)),
                        row(
                                "a pool's folder",
                                AlreadyExistsException.class,
                                9,
                                () -> theirs.storagePoolDefineXML(pool("again"), 0)),
                        row(
                                "a volume's name",
                                AlreadyExistsException.class,
                                90,
                                () -> pool.storageVolCreateXML(volume(), 0)),
                        row("a bridge's name", AlreadyExistsException.class, 1, () -> {
                            Network second = theirs.networkDefineXML(network("two"));
                            second.free();
                        }),
                        row("a secret's usage", AlreadyExistsException.class, 1, () -> {
                            Secret second = theirs.secretDefineXML(secret(OTHER_UUID));
                            second.free();
                        })),
                rows(
                        "device conflict",
                        row(
                                "a target that the document has",
                                AlreadyExistsException.class,
                                55,
                                () -> libvirt.attach(shutOff, disk("x", "sda", "scsi", "raw", ""), CONFIG)),
                        row(
                                "a target that the guest has",
                                AlreadyExistsException.class,
                                27,
                                () -> libvirt.attach(on, disk("x", "sda", "scsi", "raw", ""), LIVE)),
                        row(
                                "an alias that the guest has",
                                AlreadyExistsException.class,
                                67,
                                () -> libvirt.attach(
                                        on, disk("x", "sdb", "scsi", "raw", "<alias name='ua-first'/>"), LIVE)),
                        row(
                                "an address that the document has",
                                AlreadyExistsException.class,
                                55,
                                () -> libvirt.attach(
                                        on,
                                        disk(
                                                "x",
                                                "sdb",
                                                "scsi",
                                                "raw",
                                                "<address type='drive' controller='0' unit='0'/>"),
                                        CONFIG)),
                        row("two NICs of one MAC", InvalidStateException.class, 9, ErrorTableIT::detachOneOfTwo)),
                rows(
                        "image in use",
                        row(
                                "at the attach",
                                InUseException.class,
                                1,
                                () -> libvirt.attach(on, disk("first", "sdb", "scsi", "raw", ""), LIVE)),
                        row("at the start", InUseException.class, 1, () -> {
                            libvirt.attach(snapshotted, disk("first", "vda", "virtio", "raw", ""), CONFIG);
                            libvirt.start(snapshotted);
                        }),
                        row(
                                "shared by one side",
                                InUseException.class,
                                1,
                                () -> libvirt.attach(on, disk("first", "sdb", "scsi", "raw", "<shareable/>"), LIVE))),
                rows(
                        "device not found",
                        row(
                                "a target",
                                NotFoundException.class,
                                99,
                                () -> libvirt.detach(on, disk("x", "sdz", "scsi", "raw", ""), null, LIVE)),
                        row("an alias", NotFoundException.class, 1, () -> libvirt.detach(on, "", "ua-none", LIVE)),
                        row(
                                "a disk in words",
                                NotFoundException.class,
                                8,
                                () -> libvirt.blocks().setSpeed(on, "sdz", 1 << 20))),
                rows(
                        "no slot, or not while it runs",
                        row("no root port left", NoFreeSlotException.class, 1, ErrorTableIT::useUpSlots),
                        row(
                                "a sound card",
                                NotSupportedException.class,
                                84,
                                () -> libvirt.attach(on, "<sound model='ich6'/>", LIVE)),
                        row(
                                "a floppy",
                                NotSupportedException.class,
                                84,
                                () -> libvirt.attach(
                                        on,
                                        disk("x", "fda", "fdc", "raw", "").replace("<disk ", "<disk device='floppy' "),
                                        LIVE)),
                        row(
                                "a SATA disk",
                                NotSupportedException.class,
                                1,
                                () -> libvirt.attach(on, disk("x", "sdb", "sata", "raw", ""), LIVE))),
                rows(
                        "wrong state",
                        row(
                                "not running",
                                InvalidStateException.class,
                                55,
                                () -> libvirt.attach(shutOff, disk("x", "sdb", "scsi", "raw", ""), LIVE)),
                        row("off already", InvalidStateException.class, 55, () -> libvirt.shutdown(shutOff)),
                        row("runs already", InvalidStateException.class, 55, () -> libvirt.start(on)),
                        row("transient", InvalidStateException.class, 55, ErrorTableIT::persistentHalfOfTransient),
                        row(
                                "not transient",
                                InvalidStateException.class,
                                55,
                                () -> libvirt.blocks()
                                        .copy(
                                                on,
                                                "sda",
                                                "<disk type='file'><source file='" + folder + "/copy.raw'/></disk>",
                                                Parameters.none(),
                                                0)),
                        row(
                                "no job",
                                InvalidStateException.class,
                                55,
                                () -> libvirt.jobs().abort(on)),
                        row("managed save", InvalidStateException.class, 55, ErrorTableIT::undefineSaved),
                        row(
                                "a controller in use",
                                InvalidStateException.class,
                                9,
                                () -> libvirt.detach(
                                        on, "<controller type='scsi' index='0' model='virtio-scsi'/>", null, LIVE))),
                rows(
                        "busy",
                        row("a guest that hangs", TimeoutException.class, 68, ErrorTableIT::waitForHungGuest),
                        row("a block job", InvalidStateException.class, 83, ErrorTableIT::detachWhileCopied)),
                rows(
                        "not supported",
                        row("by the driver", NotSupportedException.class, 3, ErrorTableIT::attachOnTestDriver),
                        row("no agent configured", NotSupportedException.class, 74, ErrorTableIT::askAgentOfBareGuest),
                        row(
                                "native io through the cache",
                                NotSupportedException.class,
                                67,
                                () -> libvirt.attach(
                                        on,
                                        disk("x", "sdb", "scsi", "raw", "")
                                                .replace("type='raw'/>", "type='raw' io='native' cache='writeback'/>"),
                                        LIVE)),
                        row(
                                "a flag that libvirt does not know",
                                NotSupportedException.class,
                                8,
                                () -> libvirt.attach(on, disk("x", "sdb", "scsi", "raw", ""), LIVE | 1 << 20))),
                rows(
                        "invalid XML",
                        row(
                                "a target that no bus has",
                                KvmException.class,
                                27,
                                () -> libvirt.attach(shutOff, disk("x", "foo", "virtio", "raw", ""), CONFIG)),
                        row("no document", KvmException.class, 35, () -> libvirt.define("<domain><name>x")),
                        row(
                                "an element that no schema has",
                                KvmException.class,
                                92,
                                () -> libvirt.define(
                                        off.persistentXml().toXml().replaceFirst("<devices>", "<bogus/><devices>"),
                                        VALIDATE)),
                        row(
                                "no target",
                                KvmException.class,
                                20,
                                () -> libvirt.attach(
                                        shutOff,
                                        disk("x", "sdb", "scsi", "raw", "").replaceFirst("<target[^>]*>", ""),
                                        CONFIG)),
                        row(
                                "a raw image said to be qcow2",
                                KvmException.class,
                                1,
                                () -> libvirt.attach(on, disk("x", "sdb", "scsi", "qcow2", ""), LIVE))),
                rows(
                        "agent",
                        row(
                                "not connected",
                                TimeoutException.class,
                                86,
                                () -> libvirt.agent().command(on, "{\"execute\":\"guest-ping\"}", 2))),
                rows("denied", row("read only", AccessDeniedException.class, 29, ErrorTableIT::destroyThroughReadOnly)),
                rows(
                        "connection",
                        row(
                                "a driver that nobody has",
                                ConnectionLostException.class,
                                5,
                                () -> open("nosuch+unix:///x?socket=" + DAEMON.socket())),
                        row(
                                "a port that nobody listens on",
                                ConnectionLostException.class,
                                38,
                                () -> open("qemu+tcp://127.0.0.1:1/system")),
                        row(
                                "a host that has no address",
                                ConnectionLostException.class,
                                38,
                                () -> open("qemu+tcp://host.invalid/system")),
                        row("a transport that is none", KvmException.class, 8, () -> open("qemu+foo:///system"))),
                rows(
                        "QEMU ends",
                        row("at the start", KvmException.class, 1, ErrorTableIT::startWithBadArgument),
                        row("at work", InvalidStateException.class, List.of(1, 9, 38), ErrorTableIT::killWhileItWorks)),
                rows(
                        "storage",
                        row(
                                "no such file",
                                KvmException.class,
                                38,
                                () -> libvirt.attach(
                                        on,
                                        disk("x", "sdb", "scsi", "raw", "").replace("/x.img", "/no/such.img"),
                                        LIVE))));
    }

    private static void open(String uri) {
        NativeHypervisor.open(uri).close();
    }

    private static String named(String name, String uuid) {
        return off.persistentXml().name(name).uuid(uuid).toXml();
    }

    private static void detachOneOfTwo() {
        String nic = "<interface type='user'><mac address='52:54:00:00:00:01'/><model type='virtio'/></interface>";
        libvirt.attach(shutOff, nic, CONFIG);
        libvirt.attach(shutOff, nic, CONFIG);
        libvirt.detach(shutOff, nic, null, CONFIG);
    }

    private static void useUpSlots() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            libvirt.attach(on, disk("v" + letter, "vd" + letter, "virtio", "raw", ""), LIVE);
        }
    }

    private static Domain started(String name) {
        Domain domain = host.define(DomainSpec.named(name).memoryMiB(64).scsiController());
        domain.start();
        return domain;
    }

    private static void persistentHalfOfTransient() {
        Domain domain = started("err-transient");
        domain.undefine(Undefine.document().evenIfRunning());
        try {
            libvirt.attach(libvirt.lookup("err-transient"), disk("x", "sdb", "scsi", "raw", ""), CONFIG);
        } finally {
            domain.destroy();
        }
    }

    private static void undefineSaved() {
        Domain domain = started("err-saved");
        DomainRef ref = libvirt.lookup("err-saved");
        libvirt.lifecycle().managedSave(ref, 0);
        try {
            libvirt.undefine(ref);
        } finally {
            domain.undefine(Undefine.document().managedSave());
        }
    }

    // libvirtd waits for 30 s for the call that hangs to give the domain back
    private static void waitForHungGuest() throws InterruptedException {
        Domain domain = started("err-hung");
        DomainRef ref = libvirt.lookup("err-hung");
        PrivateLibvirtd.signal("STOP", PrivateLibvirtd.pidOf("err-hung"));
        Thread first = new Thread(() -> {
            try {
                libvirt.lifecycle().suspend(ref);
            } catch (HypervisorException e) {
                // the end of it is the destroy
            }
        });
        first.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> domain.health().state() == DomainHealth.State.OCCUPIED);
            libvirt.lifecycle().suspend(ref);
        } catch (HypervisorException e) {
            assertThat(e.reason()).contains("cannot acquire state change lock");
            throw e;
        } finally {
            PrivateLibvirtd.signal("CONT", PrivateLibvirtd.pidOf("err-hung"));
            first.join();
            domain.destroy();
        }
    }

    private static void detachWhileCopied() {
        BlockJob copy = running.disk("sda").copyTo(CopyTarget.file(folder.resolve("job.raw"), "raw"));
        try {
            libvirt.detach(on, "", "ua-first", LIVE);
        } finally {
            copy.cancel();
        }
    }

    private static void attachOnTestDriver() {
        Hypervisor test = NativeHypervisor.open("test:///default");
        try {
            test.attach(test.lookup("test"), disk("x", "sdb", "scsi", "raw", ""), LIVE);
        } finally {
            test.close();
        }
    }

    private static void askAgentOfBareGuest() {
        Domain domain = started("err-mute");
        try {
            libvirt.agent().command(libvirt.lookup("err-mute"), "{\"execute\":\"guest-ping\"}", 2);
        } finally {
            domain.destroy();
        }
    }

    private static void destroyThroughReadOnly() throws LibvirtException {
        Connect readOnly = new Connect(DAEMON.uri(), true);
        try {
            readOnly.domainLookupByName("err-on").destroy();
        } finally {
            readOnly.close();
        }
    }

    private static void startWithBadArgument() {
        libvirt.start(libvirt.define("<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
                + "<name>err-argument</name><memory unit='MiB'>64</memory><os><type machine='q35'>hvm</type></os>"
                + "<qemu:commandline><qemu:arg value='-nosuchoption'/></qemu:commandline></domain>"));
    }

    private static void killWhileItWorks() {
        started("err-killed");
        DomainRef ref = libvirt.lookup("err-killed");
        long pid = PrivateLibvirtd.pidOf("err-killed");
        PrivateLibvirtd.signal("STOP", pid);
        Thread killer = new Thread(() -> PrivateLibvirtd.signal("KILL", pid));
        killer.start();
        libvirt.attach(ref, disk("x", "sdb", "scsi", "raw", ""), LIVE);
    }
}
