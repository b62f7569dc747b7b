package io.kvm4j.benchmarks;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.libvirt.NativeHypervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/**
 * 1,000 domains of libvirt's test driver: listed with their states, their documents parsed, their statistics read; beside
 * libvirt-java's calls made bare, and libvirt-python with lxml.
 */
public final class ThousandDomains {

    private static final int DOMAINS = 1_000;
    private static final int ROUNDS = 15;

    private static final String PYTHON = """
            import libvirt, sys, time
            from lxml import etree
            c = libvirt.open(sys.argv[1])
            def listed(): return [(d.name(), d.state()[0]) for d in c.listAllDomains()]
            def parsed(): return sum(len(etree.fromstring(d.XMLDesc()).findall('devices/disk')) for d in c.listAllDomains())
            def stats(): return c.getAllDomainStats()
            for name, call in (('list', listed), ('documents', parsed), ('stats', stats)):
                times = []
                for i in range(int(sys.argv[2])):
                    start = time.perf_counter(); call(); times.append(time.perf_counter() - start)
                print(name, sorted(times)[len(times) // 2] * 1e3)
            """;

    private ThousandDomains() {}

    /** Prints medians in milliseconds and ratios; takes the Python to compare with. */
    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("kvm4j-thousand-", ".xml");
        try {
            Files.writeString(file, node());
            String uri = "test://" + file;
            try (Host host = Host.connect(uri)) {
                Hypervisor libvirt = NativeHypervisor.open(uri);
                Connect connect = new Connect(uri);
                double[][] both = inTurn(List.of(
                        () -> listed(host),
                        () -> listedBare(connect),
                        () -> documents(host),
                        () -> documentsBare(connect),
                        () -> texts(libvirt),
                        () -> host.stats().size(),
                        () -> documentsOnAllCores(host)));
                connect.close();
                libvirt.close();
                report("list with state, calls only", both[0][0], both[1][0], "libvirt-java bare");
                report("documents as text, calls only", both[4][0], both[3][0], "libvirt-java bare");
                python(arguments.length == 0 ? "/usr/bin/python3" : arguments[0], uri, both);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static int listed(Host host) {
        int running = 0;
        for (Domain domain : host.domains()) {
            running += domain.name().length() + domain.state().ordinal();
        }
        return running;
    }

    private static int listedBare(Connect connect) throws LibvirtException {
        int running = 0;
        for (org.libvirt.Domain domain : connect.listAllDomains(0)) {
            running += domain.getName().length() + domain.getInfo().state.ordinal();
            domain.free();
        }
        return running;
    }

    private static int documents(Host host) {
        int disks = 0;
        for (Domain domain : host.domains()) {
            disks += domain.xml().devices().disks().size();
        }
        return disks;
    }

    private static int documentsOnAllCores(Host host) {
        return host.domains().parallelStream()
                .mapToInt(domain -> domain.xml().devices().disks().size())
                .sum();
    }

    private static int texts(Hypervisor libvirt) {
        int length = 0;
        for (DomainRef domain : libvirt.domains()) {
            length += libvirt.xml(domain, 0).length();
        }
        return length;
    }

    private static int documentsBare(Connect connect) throws LibvirtException {
        int length = 0;
        for (org.libvirt.Domain domain : connect.listAllDomains(0)) {
            length += domain.getXMLDesc(0).length();
            domain.free();
        }
        return length;
    }

    private static double[][] inTurn(List<Callable<Integer>> tasks) throws Exception {
        double[][] times = new double[tasks.size()][ROUNDS];
        long sum = 0;
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int task = 0; task < tasks.size(); task++) {
                long start = System.nanoTime();
                sum += tasks.get(task).call();
                if (round >= 0) {
                    times[task][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        for (double[] one : times) {
            Arrays.sort(one);
            one[0] = one[ROUNDS / 2];
        }
        return times;
    }

    private static void report(String what, double ours, double theirs, String them) {
        System.out.printf(
                Locale.ROOT, "%s: kvm4j %.1f ms, %s %.1f ms, ratio %.2f%n", what, ours, them, theirs, ours / theirs);
    }

    private static void python(String python, String uri, double[][] ours) throws IOException {
        Process process = new ProcessBuilder(python, "-c", PYTHON, uri, Integer.toString(ROUNDS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        said.lines().map(line -> line.split(" ")).forEach(line -> {
            double theirs = Double.parseDouble(line[1]);
            switch (line[0]) {
                case "list" -> report("list with state", ours[0][0], theirs, "libvirt-python");
                case "documents" -> {
                    report("list and parse every document", ours[2][0], theirs, "libvirt-python + lxml");
                    report("the same on all cores", ours[6][0], theirs, "libvirt-python + lxml");
                    report("of it libvirt's own part", ours[4][0], theirs, "libvirt-python + lxml");
                }
                default -> report("statistics of all", ours[5][0], theirs, "libvirt-python");
            }
        });
        if (said.isBlank()) {
            throw new UncheckedIOException(new IOException(python + " has no libvirt and lxml"));
        }
    }

    private static String node() {
        StringBuilder node = new StringBuilder("<node>");
        for (int i = 0; i < DOMAINS; i++) {
            node.append("""
                    <domain type='test'><name>guest%d</name><memory unit='MiB'>512</memory><vcpu>2</vcpu>
                    <os><type>hvm</type></os><devices>
                    <disk type='file'><source file='/images/guest%d.img'/><target dev='vda' bus='virtio'/></disk>
                    <disk type='block'><source dev='/dev/vg0/guest%d'/><target dev='vdb' bus='virtio'/></disk>
                    <interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>
                    <graphics type='vnc' port='-1'/><channel type='pty'><target type='virtio' name='a.b.0'/></channel>
                    </devices></domain>
                    """.formatted(i, i, i));
        }
        return node.append("</node>").toString();
    }
}
