package io.kvm4j.benchmarks.xml;

import io.kvm4j.xml.DomainXml;
import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses and formats every domain document below a folder, warm, by xml-model, by the JAXB runtime on the same classes, and, for
 * scale, scans it with the JDK's StAX parser. Prints thread CPU time per document, the median of the rounds, and the ratios.
 *
 * <p>Argument: a folder of domain documents.
 */
public final class XmlThroughput {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 15;

    private XmlThroughput() {}

    private interface Work<T> {
        Object on(T input) throws Exception;
    }

    /** See the class. */
    public static void main(String[] args) throws Exception {
        List<String> documents = documents(Path.of(args[0]));
        List<DomainXml> parsed = documents.stream().map(DomainXml::parse).toList();
        JAXBContext context = JAXBContext.newInstance(DomainXml.class);
        var unmarshaller = context.createUnmarshaller();
        var marshaller = context.createMarshaller();
        double[][] rounds = new double[5][ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            double[] round = {
                time(documents, XmlThroughput::scan),
                time(documents, DomainXml::parse),
                time(documents, xml -> unmarshaller.unmarshal(new StringReader(xml))),
                time(parsed, DomainXml::toXml),
                time(parsed, document -> {
                    StringWriter out = new StringWriter();
                    marshaller.marshal(document, out);
                    return out;
                }),
            };
            for (int what = 0; i >= 0 && what < round.length; what++) {
                rounds[what][i] = round[what];
            }
        }
        double[] median =
                Arrays.stream(rounds).mapToDouble(XmlThroughput::median).toArray();
        System.out.printf("%d documents, thread CPU per document%n", documents.size());
        System.out.printf("StAX scan       %6.1f us%n", median[0]);
        System.out.printf(
                "parse           %6.1f us   JAXB %6.1f us   %.1f times%n", median[1], median[2], median[2] / median[1]);
        System.out.printf(
                "format          %6.1f us   JAXB %6.1f us   %.1f times%n", median[3], median[4], median[4] / median[3]);
    }

    private static List<String> documents(Path folder) throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(Files.readString(file));
            }
        }
        return documents;
    }

    private static Object scan(String xml) throws Exception {
        XMLStreamReader in = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
        int events = 0;
        while (in.hasNext()) {
            events += in.next();
        }
        return events;
    }

    private static <T> double time(List<T> inputs, Work<T> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int sink = 0;
        for (T input : inputs) {
            sink += work.on(input) == null ? 1 : 0;
        }
        if (sink != 0) {
            throw new IllegalStateException("a document was lost");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1000.0 / inputs.size();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
