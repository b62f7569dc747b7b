package io.kvm4j.benchmarks.xml;

import io.kvm4j.xml.DomainXml;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The smallest heap in which a document of 1 MiB can be parsed from a file, less that for a document of a few bytes, by
 * bisection over fresh JVMs.
 */
public final class XmlHeap {
    private XmlHeap() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        if (args.length == 1) {
            System.out.println(DomainXml.parse(Path.of(args[0])).name());
            return;
        }
        Path small = write("<domain><name>small</name></domain>");
        StringBuilder large = new StringBuilder("<domain type='kvm'>\n  <name>large</name>\n  <devices>\n");
        for (int i = 0; large.length() < 1 << 20; i++) {
            large.append("    <disk type='block' device='disk'>\n      <driver name='qemu' type='raw' cache='none'/>\n")
                    .append("      <source dev='/dev/mapper/volume-")
                    .append(i)
                    .append("'/>\n")
                    .append("      <target dev='vd")
                    .append(i)
                    .append("' bus='virtio'/>\n    </disk>\n");
        }
        Path big = write(large.append("  </devices>\n</domain>\n").toString());
        int base = smallest(small);
        int peak = smallest(big);
        double size = Files.size(big) / 1024.0;
        System.out.printf(
                "heap: %d KiB for a document of %.0f KiB, less %d KiB for an empty one: %.1f times its size%n",
                peak, size, base, (peak - base) / size);
    }

    private static Path write(String xml) throws Exception {
        Path file = Files.createTempFile("heap", ".xml");
        file.toFile().deleteOnExit();
        return Files.writeString(file, xml);
    }

    /** In KiB. */
    private static int smallest(Path file) throws Exception {
        int low = 1024;
        int high = 128 * 1024;
        while (high - low > 128) {
            int middle = (low + high) / 2;
            if (fits(file, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean fits(Path file, int kib) throws Exception {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-Xms" + kib + "k",
                                "-Xmx" + kib + "k",
                                "-cp",
                                System.getProperty("java.class.path"),
                                XmlHeap.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
