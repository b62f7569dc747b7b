package io.kvm4j.benchmarks;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import io.kvm4j.testing.FakeHost;
import io.kvm4j.testing.LoopDevice;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/**
 * What an attach costs beside libvirt's own part: the same disk attached to and detached from a running guest with 20
 * disks, in turn by kvm4j, by the calls that kvm4j makes for it made bare with libvirt-java, and by the one call that
 * attaches, which looks at nothing and guards against nothing.
 */
public final class AttachCost {

    private static final int DISKS = 20;
    private static final int WARM_UP = 5_000;
    private static final int ROUNDS = 200;
    private static final int LIVE_AND_CONFIG = 3;
    private static final String NAME = "bench";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** One call on the seam, as an attach made it. */
    private record Call(String name, Object[] arguments, long nanos) {
        @Override
        public String toString() {
            return name.equals("xml") ? name + "(" + arguments[1] + ")" : name;
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private final Connect connect;
    private final Domain guest;
    private final BlockDisk disk;
    private final List<Call> calls;

    private AttachCost(Connect connect, Domain guest, BlockDisk disk, List<Call> calls) {
        this.connect = connect;
        this.guest = guest;
        this.disk = disk;
        this.calls = calls;
    }

    /** Prints the calls, medians in milliseconds, and their ratios. */
    public static void main(String[] arguments) throws Exception {
        Path root = Files.createTempDirectory("kvm4j-bench-");
        List<LoopDevice> loops = new ArrayList<>();
        try (Host host = Host.embedded(root)) {
            Domain guest = host.define(DomainSpec.named(NAME).memoryMiB(64).scsiController());
            guest.start();
            for (int i = 0; i <= DISKS; i++) {
                loops.add(LoopDevice.ofBytes(1 << 20));
            }
            for (LoopDevice loop : loops.subList(0, DISKS)) {
                guest.attach(BlockDisk.of(loop.path()).bus(Bus.SCSI));
            }
            BlockDisk disk = BlockDisk.of(loops.get(DISKS).path()).bus(Bus.SCSI);
            warmUp(disk);
            String uri = host.uri().orElseThrow();
            List<Call> calls = new ArrayList<>();
            Connect connect = new Connect(uri);
            try (Host timed = Host.over(timed(NativeHypervisor.open(uri), calls))) {
                new AttachCost(connect, timed.domain(NAME), disk, calls).measure();
            } finally {
                connect.close();
            }
        } finally {
            loops.forEach(LoopDevice::close);
            new ProcessBuilder("rm", "-rf", root.toString()).start().waitFor();
        }
    }

    // every step but libvirt's own, until the compiler has seen enough of it
    private static void warmUp(BlockDisk disk) {
        try (Host fake = FakeHost.empty().host()) {
            Domain guest = fake.define(DomainSpec.named(NAME).memoryMiB(64).scsiController());
            guest.start();
            for (int i = 0; i < WARM_UP; i++) {
                guest.attach(disk);
                guest.detach(disk, LIMIT);
            }
        }
    }

    private void measure() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            guest.planAttach(disk);
        }
        calls.clear();
        guest.attach(disk);
        List<Call> ours = List.copyOf(calls);
        guest.detach(disk, LIMIT);
        String xml = ours.stream()
                .filter(call -> call.name.equals("attach"))
                .map(call -> (String) call.arguments[1])
                .findFirst()
                .orElseThrow();
        double[][] times = new double[4][ROUNDS];
        for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
            int at = Math.max(0, round);
            times[0][at] = milliseconds(() -> guest.attach(disk));
            times[3][at] = times[0][at] - calls.stream().mapToLong(Call::nanos).sum() / 1e6;
            guest.detach(disk, LIMIT);
            times[1][at] = milliseconds(() -> replay(ours));
            guest.detach(disk, LIMIT);
            times[2][at] = milliseconds(() -> {
                org.libvirt.Domain domain = connect.domainLookupByName(NAME);
                domain.attachDeviceFlags(xml, LIVE_AND_CONFIG);
                domain.free();
            });
            guest.detach(disk, LIMIT);
        }
        double attach = median(times[0]);
        System.out.printf(
                "an attach to a guest with %d disks calls libvirt for %s%n",
                DISKS, ours.stream().map(Call::toString).collect(Collectors.joining(", ")));
        System.out.printf(
                "kvm4j %.2f ms; the same calls by libvirt-java bare %.2f ms, ratio %.2f; the attach call alone %.2f ms,"
                        + " ratio %.2f; outside of libvirt %.2f ms%n",
                attach,
                median(times[1]),
                attach / median(times[1]),
                median(times[2]),
                attach / median(times[2]),
                median(times[3]));
    }

    private double milliseconds(Work work) throws Exception {
        calls.clear();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void replay(List<Call> ours) throws LibvirtException {
        org.libvirt.Domain domain = connect.domainLookupByName(NAME);
        for (Call call : ours) {
            switch (call.name) {
                case "isActive" -> domain.isActive();
                case "isPersistent" -> domain.isPersistent();
                case "xml" -> domain.getXMLDesc((int) call.arguments[1]);
                case "attach" -> domain.attachDeviceFlags((String) call.arguments[1], (int) call.arguments[2]);
                case "domains" -> list();
                default ->
                    throw new IllegalStateException("libvirt-java's counterpart of " + call + " is not known here");
            }
        }
        domain.free();
    }

    private void list() throws LibvirtException {
        for (org.libvirt.Domain listed : connect.listAllDomains(0)) {
            listed.getName();
            listed.getUUIDString();
            listed.free();
        }
    }

    private static Hypervisor timed(Hypervisor hypervisor, List<Call> calls) {
        return (Hypervisor) Proxy.newProxyInstance(
                AttachCost.class.getClassLoader(), new Class<?>[] {Hypervisor.class}, (proxy, method, arguments) -> {
                    long start = System.nanoTime();
                    try {
                        return method.invoke(hypervisor, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        calls.add(new Call(
                                method.getName(),
                                arguments == null ? new Object[0] : arguments,
                                System.nanoTime() - start));
                    }
                });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
