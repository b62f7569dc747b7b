package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** libvirt's refusals, provoked one by one below kvm4j's own checks, and what they become. */
class ErrorsOnRealQemuIT {

    private static final int LIVE = Hypervisor.LIVE;
    private static final int CONFIG = Hypervisor.CONFIG;
    private static final String OTHER_UUID = UUID.randomUUID().toString();

    @TempDir
    private static Path folder;

    private static Hypervisor libvirt;
    private static Domain running;
    private static Domain off;
    private static DomainRef on;
    private static DomainRef shutOff;

    @BeforeAll
    static void define() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Host host = EmbeddedQemu.host();
        libvirt = NativeHypervisor.open(host.uri().orElseThrow());
        running = host.define(
                DomainSpec.named("err-on").memoryMiB(64).scsiController().hotplugSlots(4));
        off = host.define(DomainSpec.named("err-off").memoryMiB(64).hotplugSlots(4));
        running.start();
        on = libvirt.lookup("err-on");
        shutOff = libvirt.lookup("err-off");
        libvirt.attach(on, disk("first", "sda", "scsi", "raw", "<alias name='ua-first'/>"), LIVE | CONFIG);
        libvirt.attach(shutOff, disk("off", "sda", "scsi", "raw", ""), CONFIG);
    }

    @AfterAll
    static void remove() {
        running.destroy();
        running.undefine();
        off.undefine();
        libvirt.close();
    }

    private static String disk(String file, String target, String bus, String format, String more) {
        Path path = folder.resolve(file + ".img");
        try (RandomAccessFile image = new RandomAccessFile(path.toFile(), "rw")) {
            image.setLength(1 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "<disk type='file'><driver name='qemu' type='" + format + "'/><source file='" + path + "'/><target dev='"
                + target + "' bus='" + bus + "'/>" + more + "</disk>";
    }

    private static DynamicTest row(String name, Class<? extends KvmException> type, Runnable call) {
        return DynamicTest.dynamicTest(name + " is " + type.getSimpleName(), () -> {
            KvmException thrown = catchThrowableOfType(
                    KvmException.class,
                    () -> Errors.during("provoke", () -> {
                        call.run();
                        return true;
                    }));

            assertThat(thrown).isExactlyInstanceOf(type);
            assertThat(thrown.rawCode()).isPositive();
            assertThat(thrown.reason()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_refusal_becomes_the_exception_that_tells_the_next_step() {
        return Stream.of(
                row("an unknown name", NotFoundException.class, () -> libvirt.lookup("err-none")),
                row(
                        "a name with another UUID",
                        AlreadyExistsException.class,
                        () -> libvirt.define(named("err-off", OTHER_UUID))),
                row(
                        "a UUID with another name",
                        AlreadyExistsException.class,
                        () -> libvirt.define(named("err-other", String.valueOf(shutOff.uuid())))),
                row("a document that is none", KvmException.class, () -> libvirt.define("<domain><name>x")),
                row(
                        "a target that the document has",
                        AlreadyExistsException.class,
                        () -> libvirt.attach(shutOff, disk("x", "sda", "scsi", "raw", ""), CONFIG)),
                row(
                        "a target that the guest has",
                        AlreadyExistsException.class,
                        () -> libvirt.attach(on, disk("x", "sda", "scsi", "raw", ""), LIVE)),
                row(
                        "an alias that the guest has",
                        AlreadyExistsException.class,
                        () -> libvirt.attach(on, disk("x", "sdb", "scsi", "raw", "<alias name='ua-first'/>"), LIVE)),
                row(
                        "an address that the guest has",
                        AlreadyExistsException.class,
                        () -> libvirt.attach(
                                on,
                                disk("x", "sdb", "scsi", "raw", "<address type='drive' controller='0' unit='0'/>"),
                                CONFIG)),
                row(
                        "an image that the guest has",
                        InUseException.class,
                        () -> libvirt.attach(on, disk("first", "sdb", "scsi", "raw", ""), LIVE)),
                row(
                        "a disk that is not there",
                        NotFoundException.class,
                        () -> libvirt.detach(on, disk("x", "sdz", "scsi", "raw", ""), null, LIVE)),
                row(
                        "an alias that is not there",
                        NotFoundException.class,
                        () -> libvirt.detach(on, "", "ua-none", LIVE)),
                row(
                        "a SATA disk for a running guest",
                        NotSupportedException.class,
                        () -> libvirt.attach(on, disk("x", "sdb", "sata", "raw", ""), LIVE)),
                row(
                        "a sound card for a running guest",
                        NotSupportedException.class,
                        () -> libvirt.attach(on, "<sound model='ich6'/>", LIVE)),
                row(
                        "a floppy for a running guest",
                        NotSupportedException.class,
                        () -> libvirt.attach(
                                on,
                                disk("x", "fda", "fdc", "raw", "").replace("<disk ", "<disk device='floppy' "),
                                LIVE)),
                row(
                        "a flag that libvirt does not know",
                        NotSupportedException.class,
                        () -> libvirt.attach(on, disk("x", "sdb", "scsi", "raw", ""), LIVE | 1 << 20)),
                row(
                        "a live change of a guest that is off",
                        InvalidStateException.class,
                        () -> libvirt.attach(shutOff, disk("x", "sdb", "scsi", "raw", ""), LIVE)),
                row(
                        "a target that no bus has",
                        KvmException.class,
                        () -> libvirt.attach(shutOff, disk("x", "foo", "virtio", "raw", ""), CONFIG)),
                row(
                        "a raw image said to be qcow2",
                        KvmException.class,
                        () -> libvirt.attach(on, disk("x", "sdb", "scsi", "qcow2", ""), LIVE)),
                row(
                        "native io through the cache",
                        NotSupportedException.class,
                        () -> libvirt.attach(
                                on,
                                disk("x", "sdb", "scsi", "raw", "")
                                        .replace("type='raw'/>", "type='raw' io='native' cache='writeback'/>"),
                                LIVE)),
                row("a guest that runs already", InvalidStateException.class, () -> libvirt.start(on)),
                row("a guest that is off already", InvalidStateException.class, () -> libvirt.shutdown(shutOff)),
                row(
                        "a controller that disks are on",
                        InvalidStateException.class,
                        () -> libvirt.detach(
                                on, "<controller type='scsi' index='0' model='virtio-scsi'/>", null, LIVE)),
                row("two NICs of one MAC", InvalidStateException.class, ErrorsOnRealQemuIT::detachOneOfTwo),
                row("no root port left", NoFreeSlotException.class, ErrorsOnRealQemuIT::useUpSlots),
                row("a driver that nobody has", ConnectionLostException.class, () -> open("nosuch:///system")),
                row(
                        "a port that nobody listens on",
                        ConnectionLostException.class,
                        () -> open("qemu+tcp://127.0.0.1:1/system")),
                row(
                        "a host that has no address",
                        ConnectionLostException.class,
                        () -> open("qemu+tcp://host.invalid/system")));
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
}
