package io.kvm4j.benchmarks.xml;

import io.kvm4j.xml.DomainXml;
import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

/**
 * The first domain document of a fresh JVM: read and written by xml-model, by JAXB on the same classes, and only scanned by the
 * JDK's StAX parser. Prints medians of whole processes, and of the reading and writing alone.
 *
 * <p>Arguments: a domain document, and optionally how many processes of each.
 */
public final class XmlStartup {
    private XmlStartup() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(args[1], Path.of(args[2]));
            return;
        }
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 11;
        List<String> kinds = List.of("scan", "model", "jaxb");
        double[][] process = new double[kinds.size()][runs];
        double[][] first = new double[kinds.size()][runs];
        for (int run = 0; run < runs; run++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                long start = System.nanoTime();
                Process child = new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                XmlStartup.class.getName(),
                                "child",
                                kinds.get(kind),
                                args[0])
                        .redirectErrorStream(true)
                        .start();
                String output;
                try (InputStream out = child.getInputStream()) {
                    output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                }
                if (child.waitFor() != 0) {
                    throw new IOException(output);
                }
                process[kind][run] = (System.nanoTime() - start) / 1e6;
                first[kind][run] = Double.parseDouble(output.strip());
            }
        }
        double[] whole = Arrays.stream(process).mapToDouble(XmlStartup::median).toArray();
        double[] work = Arrays.stream(first).mapToDouble(XmlStartup::median).toArray();
        for (int kind = 0; kind < kinds.size(); kind++) {
            System.out.printf(
                    "%-6s process %6.0f ms   first document %6.0f ms%n", kinds.get(kind), whole[kind], work[kind]);
        }
        System.out.printf("first document: 1/%.1f of JAXB%n", work[2] / work[1]);
        System.out.printf(
                "whole process: %.2f times a StAX scan, 1/%.1f of JAXB%n", whole[1] / whole[0], whole[2] / whole[1]);
    }

    private static void child(String kind, Path file) throws Exception {
        long start = System.nanoTime();
        int length = switch (kind) {
            case "scan" -> scan(file);
            case "model" -> DomainXml.parse(file).toXml().length();
            default -> {
                JAXBContext context = JAXBContext.newInstance(DomainXml.class);
                Object read = context.createUnmarshaller().unmarshal(file.toFile());
                StringWriter out = new StringWriter();
                context.createMarshaller().marshal(read, out);
                yield out.toString().length();
            }
        };
        double millis = (System.nanoTime() - start) / 1e6;
        System.out.println(length > 0 ? millis : -1);
    }

    private static int scan(Path file) throws Exception {
        int events = 0;
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                events += reader.next();
            }
        }
        return events;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
