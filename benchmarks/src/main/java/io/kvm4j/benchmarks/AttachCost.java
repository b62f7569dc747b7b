package io.kvm4j.benchmarks;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import io.kvm4j.testing.LoopDevice;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.libvirt.Connect;

/**
 * What an attach costs beside libvirt's own call: the same disk attached to and detached from a running guest with 20
 * disks, by kvm4j and by libvirt-java's calls made bare, in turn.
 */
public final class AttachCost {

    private static final int DISKS = 20;
    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 200;
    private static final int LIVE_AND_CONFIG = 3;

    private AttachCost() {}

    /** Prints medians in milliseconds, and their ratio. */
    public static void main(String[] arguments) throws Exception {
        Path root = Files.createTempDirectory("kvm4j-bench-");
        List<LoopDevice> loops = new ArrayList<>();
        try (Host host = Host.embedded(root)) {
            Domain guest = host.define(DomainSpec.named("bench").memoryMiB(64).scsiController());
            guest.start();
            for (int i = 0; i <= DISKS; i++) {
                loops.add(LoopDevice.ofBytes(1 << 20));
            }
            for (LoopDevice loop : loops.subList(0, DISKS)) {
                guest.attach(BlockDisk.of(loop.path()).bus(Bus.SCSI));
            }
            measure(
                    host.uri().orElseThrow(),
                    BlockDisk.of(loops.get(DISKS).path()).bus(Bus.SCSI));
        } finally {
            loops.forEach(LoopDevice::close);
            new ProcessBuilder("rm", "-rf", root.toString()).start().waitFor();
        }
    }

    private static void measure(String uri, BlockDisk disk) throws Exception {
        AtomicLong inLibvirt = new AtomicLong();
        Host timed = Host.over(timed(NativeHypervisor.open(uri), inLibvirt));
        Connect connect = new Connect(uri);
        Domain guest = timed.domain("bench");
        String xml = guest.planAttach(disk).xml();
        for (int i = 0; i < WARM_UP; i++) { // every step but the sending, until the compiler has seen enough of it
            guest.planAttach(disk);
        }
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        double[] books = new double[ROUNDS];
        for (int round = -ROUNDS / 2; round < ROUNDS; round++) {
            inLibvirt.set(0);
            long start = System.nanoTime();
            guest.attach(disk);
            long total = System.nanoTime() - start;
            long native1 = inLibvirt.get();
            guest.detach(disk, Duration.ofSeconds(20));

            long bareStart = System.nanoTime();
            org.libvirt.Domain domain = connect.domainLookupByName("bench");
            domain.attachDeviceFlags(xml, LIVE_AND_CONFIG);
            domain.free();
            long bareTotal = System.nanoTime() - bareStart;
            guest.detach(disk, Duration.ofSeconds(20));
            if (round >= 0) {
                ours[round] = total / 1e6;
                bare[round] = bareTotal / 1e6;
                books[round] = (total - native1) / 1e6;
            }
        }
        connect.close();
        timed.close();
        System.out.printf(
                "attach to a guest with %d disks: kvm4j %.2f ms, libvirt-java bare %.2f ms, ratio %.2f; outside of libvirt %.2f ms%n",
                DISKS, median(ours), median(bare), median(ours) / median(bare), median(books));
    }

    private static Hypervisor timed(Hypervisor hypervisor, AtomicLong nanos) {
        return (Hypervisor) Proxy.newProxyInstance(
                AttachCost.class.getClassLoader(), new Class<?>[] {Hypervisor.class}, (proxy, method, arguments) -> {
                    long start = System.nanoTime();
                    try {
                        return method.invoke(hypervisor, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        nanos.addAndGet(System.nanoTime() - start);
                    }
                });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
