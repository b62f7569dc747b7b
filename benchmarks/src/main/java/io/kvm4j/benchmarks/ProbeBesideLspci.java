package io.kvm4j.benchmarks;

import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.PciAddress;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

/**
 * CPU time of looking at all PCI functions beside {@code lspci -vmmnnk} on the same generated tree in one run: an
 * overview, which tells what lspci tells, and a scan, which also tells groups, BARs, reset methods, overrides, reserved
 * regions and uses by the host.
 *
 * <p>Run without arguments. The first of each is measured in processes of their own, from when the JVM is up.
 */
public final class ProbeBesideLspci {

    private static final int ROUNDS = 9;
    private static final String FIRST = "--first";

    public static void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals(FIRST)) {
            HostProbe probe = HostProbe.at(Path.of(args[2]));
            System.out.println(cpuOf(args[1].equals("scan") ? probe::pciScan : probe::pciOverview));
            return;
        }
        Path base = Files.createTempDirectory(
                Files.isWritable(Path.of("/dev/shm"))
                        ? Path.of("/dev/shm")
                        : Path.of(System.getProperty("java.io.tmpdir")),
                "kvm4j-probe");
        try {
            Path big = GeneratedHost.write(base.resolve("1024"), 1024, 16);
            Path small = GeneratedHost.write(base.resolve("256"), 256, 16);
            HostProbe probe = HostProbe.at(big);
            HostProbe smallProbe = HostProbe.at(small);
            for (int i = 0; i < 60; i++) {
                probe.pciOverview();
                probe.pciScan();
            }
            double[] lspci = new double[ROUNDS];
            double[] overview = new double[ROUNDS];
            double[] scan = new double[ROUNDS];
            double[] scanSmall = new double[ROUNDS];
            double[] firstOverview = new double[ROUNDS];
            double[] firstScan = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                lspci[i] = lspci(big);
                overview[i] = cpuOfOne(probe::pciOverview);
                scan[i] = cpuOfOne(probe::pciScan);
                scanSmall[i] = cpuOfOne(smallProbe::pciScan);
                firstOverview[i] = first("overview", big);
                firstScan[i] = first("scan", big);
            }
            PciAddress patient = PciAddress.of("0000:08:00.0");
            for (int i = 0; i < 5000; i++) {
                probe.diagnose(patient);
            }
            double diagnosis = cpuOf(() -> {
                        for (int i = 0; i < 1000; i++) {
                            probe.diagnose(patient);
                        }
                    })
                    / 1000;
            System.out.printf("1024 functions, 256 groups, 16 nodes; medians of %d, CPU ms%n", ROUNDS);
            double beside = median(lspci);
            System.out.printf("lspci -vmmnnk        %8.1f%n", beside);
            print("warm overview", median(overview), beside, "bar 0.5");
            print("warm scan", median(scan), beside, "bar 0.5");
            print("first overview", median(firstOverview), beside, "bar 1.3");
            print("first scan", median(firstScan), beside, "bar 1.3");
            System.out.printf(
                    "warm scan of 256     %8.1f   1024 cost %.2f times (bar 4.5)%n",
                    median(scanSmall), median(scan) / median(scanSmall));
            System.out.printf("one diagnosis        %8.3f   (bar 0.5)%n", diagnosis);
        } finally {
            try (Stream<Path> files = Files.walk(base)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private static void print(String what, double cpu, double beside, String bar) {
        System.out.printf("%-20s %8.1f   %.2f of lspci (%s)%n", what, cpu, cpu / beside, bar);
    }

    /** Of one, from ten in a row: the clock ticks every 10 ms. */
    private static double cpuOfOne(Runnable task) {
        return cpuOf(() -> {
                    for (int i = 0; i < 10; i++) {
                        task.run();
                    }
                })
                / 10;
    }

    /** CPU time of the whole process while something runs, the compiler's and collector's threads included. */
    private static double cpuOf(Runnable task) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        task.run();
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    private static double first(String what, Path root) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProbeBesideLspci.class.getName(),
                        FIRST,
                        what,
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Scanner out = new Scanner(process.getInputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
            double cpu = Double.parseDouble(out.nextLine());
            process.waitFor();
            return cpu;
        }
    }

    /** User and system time of the child, from the shell's {@code times}. */
    private static double lspci(Path root) throws IOException, InterruptedException {
        String command =
                "lspci -O sysfs.path=" + root.resolve("sys/bus/pci") + " -A linux-sysfs -D -vmmnnk > /dev/null; times";
        Process process = new ProcessBuilder(List.of("bash", "-c", command)).start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        String[] children = text.strip().split("\n", -1)[1].split(" ", -1);
        return seconds(children[0]) + seconds(children[1]);
    }

    private static double seconds(String time) {
        int m = time.indexOf('m');
        return 1000
                * (60 * Double.parseDouble(time.substring(0, m))
                        + Double.parseDouble(time.substring(m + 1, time.length() - 1)));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private ProbeBesideLspci() {}
}
