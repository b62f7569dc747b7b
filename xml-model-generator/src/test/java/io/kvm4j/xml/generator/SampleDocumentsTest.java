package io.kvm4j.xml.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.xml.Document;
import io.kvm4j.xml.SchemaSet;
import io.kvm4j.xml.XmlProblem;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;

/** The model against documents made from the schemas, which know nothing of it, and against libvirt's own. */
class SampleDocumentsTest {
    private static final int ROUNDS = 400;
    /** Half of all properties are those of domains. */
    private static final int DOMAINS = 10;

    private final Typed typed = new Typed();
    private final List<String> unmodelled = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private int valid;

    private void check(String xml, String where, SchemaSet schemas) {
        Document document = Document.parse(xml);
        assertThat(Document.parse(document.toXml())).as(where).isEqualTo(document);
        List<XmlProblem> problems = document.validate(schemas);
        if (!problems.isEmpty()) {
            invalid.add(where + ' ' + problems.get(0));
        } else {
            valid++;
            document.unmodelled().forEach(path -> unmodelled.add(where + ": " + path));
            typed.look(document, where);
        }
    }

    @Test
    void every_property_stands_in_a_document_the_schemas_accept_and_shows_what_is_there() throws IOException {
        Path folder = Schemas.folder("libvirt-schemas");
        SchemaSet schemas = SchemaSet.in(folder);
        Grammar.SchemaFolder files = new Grammar.SchemaFolder(folder);
        Map<String, SampleDocuments> kinds = new LinkedHashMap<>();
        for (Generator.Kind kind : Generator.KINDS) {
            kinds.put(kind.root(), new SampleDocuments(Grammar.load(files, kind.schema()), 1));
        }
        Set<String> untouched = properties();
        // what libvirt's daemon writes into its own status files, and the schemas forbid everywhere else
        untouched.removeIf(property -> property.endsWith("/privateData"));
        int made = 0;
        for (int round = 0; round < ROUNDS && (round < 20 || !untouched.isEmpty()); round++) {
            for (Map.Entry<String, SampleDocuments> kind : kinds.entrySet()) {
                for (int i = kind.getKey().equals("domain") ? DOMAINS : 1; i > 0; i--) {
                    check(text(kind.getValue().next()), kind.getKey() + ' ' + round, schemas);
                    made++;
                }
            }
            untouched.removeAll(typed.touched.keySet());
        }

        System.out.println(made + " documents made");
        assertThat(invalid).isEmpty();
        assertThat(unmodelled).isEmpty();
        assertThat(typed.wrong)
                // 32 bits in the schema, but a PCI domain is an int in the kernel, and QEMU has 256 memory slots
                .allMatch(w -> w.matches(".*Address\\.(domain|slot): .*"));
        assertThat(untouched).isEmpty();
    }

    @Test
    void every_typed_accessor_shows_what_libvirts_own_documents_say() throws IOException {
        SchemaSet schemas = SchemaSet.in(Schemas.folder("libvirt-schemas"));
        try (Stream<Path> files = Files.walk(Schemas.folder("libvirt-xml"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                check(Files.readString(file), file.toString(), schemas);
            }
        }
        assertThat(unmodelled).isEmpty();
        assertThat(typed.wrong).isEmpty();
        assertThat(valid).isGreaterThan(2000);
    }

    /** Class and member of every place in names.lock. */
    private static Set<String> properties() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String line : Files.readAllLines(new Main.Layout(Path.of("")).lock())) {
            String[] place = line.split("\t", -1);
            String member = place[0].substring(place[0].lastIndexOf('/') + 1);
            int dot = place[1].indexOf('.');
            if (dot > 0 && !member.equals("text()")) {
                found.add(place[1].substring(0, dot) + '/' + member.replace("()", ""));
            }
        }
        return found;
    }

    private static String text(org.w3c.dom.Document document) {
        try {
            Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            plain.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
