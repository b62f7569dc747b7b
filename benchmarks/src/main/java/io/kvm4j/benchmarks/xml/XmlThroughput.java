package io.kvm4j.benchmarks.xml;

import com.sun.management.OperatingSystemMXBean;
import io.kvm4j.xml.DomainXml;
import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
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
 * scale, scans it with the JDK's StAX parser. Prints thread CPU time per document, the median of the rounds, and the ratios;
 * and the CPU time of the whole process, which has that of the compiler and the collector in it.
 *
 * <p>Arguments: a folder of domain documents, and optionally a command that measures another library on the same folder, which
 * is added to the command: it prints two numbers, the microseconds of CPU a document takes to parse and to format. The program
 * in {@code src/main/go} is such a command for Go's libvirtxml, where that module is at hand.
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
        double[] process = new double[2];
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
            if (i >= 0) {
                process[0] += processTime(documents, DomainXml::parse) / ROUNDS;
                process[1] += processTime(parsed, DomainXml::toXml) / ROUNDS;
            }
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
        System.out.printf("whole process   parse %.1f us, format %.1f us%n", process[0], process[1]);
        if (args.length > 1) {
            compare(Arrays.asList(args), median, process);
        }
    }

    private static void compare(List<String> args, double[] median, double[] process) throws Exception {
        List<String> command = new ArrayList<>(args.subList(1, args.size()));
        command.add(args.get(0));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split("\\s+");
        if (other.waitFor() != 0 || printed.length != 2) {
            throw new IOException(command + " did not print two numbers");
        }
        double parse = Double.parseDouble(printed[0]);
        double format = Double.parseDouble(printed[1]);
        System.out.printf("%s%n", String.join(" ", command.subList(0, command.size() - 1)));
        System.out.printf(
                "parse           %6.1f us   %.1f times, %.1f of the whole process%n",
                parse, parse / median[1], parse / process[0]);
        System.out.printf(
                "format          %6.1f us   %.1f times, %.1f of the whole process%n",
                format, format / median[3], format / process[1]);
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

    private static <T> double processTime(List<T> inputs, Work<T> work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        time(inputs, work);
        return (system.getProcessCpuTime() - start) / 1000.0 / inputs.size();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
