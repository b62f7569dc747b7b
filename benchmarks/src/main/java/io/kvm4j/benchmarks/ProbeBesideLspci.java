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
 * CPU time of a scan of all PCI functions beside {@code lspci -vmmnnk}, which tells the same, on the same generated
 * tree in one run; and of one that also reads BARs, reset methods, overrides, reserved regions and uses by the host.
 *
 * <p>Run without arguments. A first scan is measured in processes of their own, from when the JVM is up.
 */
public final class ProbeBesideLspci {

    private static final int ROUNDS = 9;
    private static final String FIRST = "--first";

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals(FIRST)) {
            System.out.println(cpuOf(() -> HostProbe.at(Path.of(args[1])).pciOverview()));
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
            }
            double[] warm = new double[ROUNDS];
            double[] warmSmall = new double[ROUNDS];
            double[] first = new double[ROUNDS];
            double[] whole = new double[ROUNDS];
            for (int i = 0; i < 30; i++) {
                probe.pciScan();
            }
            double[] lspci = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                lspci[i] = lspci(big);
                warm[i] = cpuOf(probe::pciOverview);
                warmSmall[i] = cpuOf(smallProbe::pciOverview);
                first[i] = firstScan(big);
                whole[i] = cpuOf(probe::pciScan);
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
            System.out.printf("lspci -vmmnnk        %8.1f%n", median(lspci));
            System.out.printf(
                    "warm scan            %8.1f   %.2f of lspci (bar 0.5)%n",
                    median(warm), median(warm) / median(lspci));
            System.out.printf(
                    "first scan           %8.1f   %.2f of lspci (bar 1.3)%n",
                    median(first), median(first) / median(lspci));
            System.out.printf(
                    "warm, 256 functions  %8.1f   1024 cost %.2f times (bar 4.5)%n",
                    median(warmSmall), median(warm) / median(warmSmall));
            System.out.printf(
                    "everything, warm     %8.1f   %.2f of lspci%n", median(whole), median(whole) / median(lspci));
            System.out.printf("one diagnosis        %8.3f   (bar 0.5)%n", diagnosis);
        } finally {
            try (Stream<Path> files = Files.walk(base)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** CPU time of the whole process while something runs, the compiler's and collector's threads included. */
    private static double cpuOf(Runnable task) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        task.run();
        return (system.getProcessCpuTime() - before) / 1e6;
    }

    private static double firstScan(Path root) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProbeBesideLspci.class.getName(),
                        FIRST,
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
