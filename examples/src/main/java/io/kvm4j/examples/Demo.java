package io.kvm4j.examples;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.KvmException;
import io.kvm4j.testing.FakeHost;
import io.kvm4j.testing.LoopDevice;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DiskSource;
import io.kvm4j.xml.DiskTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The main job, shown: a loop device becomes a disk of a running guest. A real QEMU where there is one, an in-memory host
 * where there is not. Leaves nothing behind, also when it is interrupted.
 */
public final class Demo {

    private static final long SCRATCH_BYTES = 16L << 20;

    // on a SCSI bus a guest without an operating system lets go of a disk at once
    private static final DomainSpec GUEST =
            DomainSpec.named("demo").vcpus(1).memoryMiB(64).scsiController();

    private final Deque<AutoCloseable> leftovers = new ArrayDeque<>();

    private Demo() {}

    /** Runs the demo; exits with 0 if everything went as it should. */
    public static void main(String[] arguments) {
        Demo demo = new Demo();
        Thread cleaner = new Thread(demo::cleanUp, "demo-cleaner");
        Runtime.getRuntime().addShutdownHook(cleaner);
        try {
            demo.run();
        } catch (KvmException | IOException | UncheckedIOException e) {
            say("failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        Path folder = Files.createTempDirectory("kvm4j-demo-");
        remember(() -> deleteTree(folder));
        Optional<Path> loop = loopDevice();
        Optional<Domain> real = loop.isEmpty() ? Optional.empty() : onQemu(folder.resolve("libvirt"));
        if (real.isPresent()) {
            show(real.get(), BlockDisk.of(loop.get()));
        } else {
            say("falling back to the host in memory: nothing below is real");
            show(FakeHost.empty().host().define(GUEST), BlockDisk.of("/dev/loop0"));
        }
        cleanUp();
        say("cleaned up: no guest, no loop device, no file is left");
    }

    private void show(Domain guest, BlockDisk device) {
        guest.start();
        say("defined and started " + guest.name() + ": " + guest.state());
        say("its disks before: " + disks(guest));

        BlockDisk disk = device.bus(Bus.SCSI).serial("demo-01");
        Attachment attachment = guest.attach(disk);
        say("attached as " + attachment.target().orElse("?") + " at "
                + attachment.address().orElse("?") + ", " + attachment.scope() + ", alias "
                + attachment.alias().orElse("?"));
        say("its disks now: " + disks(guest));

        try {
            guest.attach(disk);
            throw new IllegalStateException("the second attach was not refused");
        } catch (AlreadyExistsException e) {
            say("the second attach is refused: " + e.reason());
        }

        guest.detach(disk, Duration.ofSeconds(20));
        say("detached; its disks after: " + disks(guest));
        guest.destroy();
        guest.undefine();
    }

    private static List<String> disks(Domain guest) {
        Devices devices = guest.xml().devices();
        return devices == null
                ? List.of()
                : devices.disks().stream().map(Demo::describe).toList();
    }

    private static String describe(Disk disk) {
        DiskTarget target = disk.target();
        DiskSource source = disk.source();
        return (target == null ? "?" : target.dev()) + " from " + (source == null ? "nothing" : source.dev());
    }

    private Optional<Domain> onQemu(Path root) {
        try {
            Host host = Host.embedded(root);
            remember(host);
            Domain guest = host.define(GUEST);
            say("connected to " + host.uri().orElse("an embedded QEMU"));
            return Optional.of(guest);
        } catch (KvmException e) {
            say("no embedded QEMU here: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Path> loopDevice() {
        try {
            LoopDevice loop = LoopDevice.ofBytes(SCRATCH_BYTES);
            remember(loop);
            say("made " + loop + " over a scratch file of 16 MiB");
            return Optional.of(loop.path());
        } catch (UncheckedIOException e) {
            say("no loop devices here: " + e.getMessage());
            return Optional.empty();
        }
    }

    private synchronized void remember(AutoCloseable leftover) {
        leftovers.push(leftover);
    }

    // last made, first removed: the guest goes before its loop device, and that before its file
    private synchronized void cleanUp() {
        while (!leftovers.isEmpty()) {
            try {
                leftovers.pop().close();
            } catch (Exception e) {
                say("could not clean up: " + e.getMessage());
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
