package io.kvm4j.xml;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/** libvirt's own test documents, which are not part of this project. */
final class Corpus {
    private Corpus() {}

    record Sample(Path file, String xml) {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    private static Path folder(String name) {
        String at = System.getProperty("kvm4j.corpus", System.getenv("KVM4J_CORPUS"));
        assumeTrue(at != null, "no corpus: set -Dkvm4j.corpus or KVM4J_CORPUS to the folder that has " + name);
        Path folder = Path.of(at).resolve(name);
        assumeTrue(Files.isDirectory(folder), "no corpus: " + folder + " is not there");
        return folder;
    }

    static Path schemas() {
        return folder("libvirt-schemas");
    }

    static List<Sample> documents() {
        return below(folder("libvirt-xml"));
    }

    static List<Sample> domains() {
        return below(folder("libvirt-xml").resolve("domain"));
    }

    private static List<Sample> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(f -> new Sample(f, read(f)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of a document but comments, processing instructions, and blank text beside elements, read by the JDK's DOM parser:
     * neither our reader nor our writer has a say. Same-named siblings are numbered, so their order counts.
     */
    static String tree(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            StringBuilder tree = new StringBuilder();
            append(
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)))
                            .getDocumentElement(),
                    tree);
            return tree.toString();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    private static void append(Node element, StringBuilder tree) {
        tree.append('<').append(name(element));
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr a = (Attr) all.item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(a.getNamespaceURI())) {
                attributes.put(name(a), a.getValue());
            }
        }
        tree.append(attributes).append('>');
        boolean elements = false;
        StringBuilder text = new StringBuilder();
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof org.w3c.dom.Element) {
                elements = true;
                append(n, tree);
            } else if (n instanceof Text) {
                text.append(n.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            tree.append(elements ? text.toString().strip() : text);
        }
        tree.append("</>");
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getLocalName()
                : '{' + node.getNamespaceURI() + '}' + node.getLocalName();
    }
}
