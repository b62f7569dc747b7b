package io.kvm4j.xml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * libvirt's RELAX NG schemas, to check documents against. Each is read when first needed, which takes about a second for that
 * of domains.
 *
 * <p>Safe for use by many threads.
 */
public final class SchemaSet {
    private static final String JING = "com.thaiopensource.relaxng.jaxp.XMLSyntaxSchemaFactory";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("domain", "domain.rng"),
            Map.entry("network", "network.rng"),
            Map.entry("pool", "storagepool.rng"),
            Map.entry("volume", "storagevol.rng"),
            Map.entry("device", "nodedev.rng"),
            Map.entry("capabilities", "capability.rng"),
            Map.entry("domainCapabilities", "domaincaps.rng"),
            Map.entry("storagepoolCapabilities", "storagepoolcaps.rng"),
            Map.entry("networkport", "networkport.rng"),
            Map.entry("interface", "interface.rng"),
            Map.entry("filter", "nwfilter.rng"),
            Map.entry("filterbinding", "nwfilterbinding.rng"),
            Map.entry("secret", "secret.rng"),
            Map.entry("domainsnapshot", "domainsnapshot.rng"),
            Map.entry("domaincheckpoint", "domaincheckpoint.rng"),
            Map.entry("domainbackup", "domainbackup.rng"),
            Map.entry("cpu", "cpu.rng"));

    private final Path folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private SchemaSet(Path folder) {
        this.folder = folder;
    }

    /** The schemas libvirt installs: {@code /usr/share/libvirt/schemas}. */
    public static SchemaSet installed() {
        return in(Path.of("/usr/share/libvirt/schemas"));
    }

    /** The schemas in a folder. */
    public static SchemaSet in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder of schemas: " + folder);
        }
        return new SchemaSet(folder);
    }

    List<XmlProblem> validate(Document document) {
        Schema schema = schemas.computeIfAbsent(document.elementName(), this::load);
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader parser = parsers.newSAXParser().getXMLReader();
            for (String limit : Parser.JDK_LIMITS) {
                parser.setProperty(limit, 0); // the document was within our limits already
            }
            Validation validation = new Validation(parser, schema.newValidatorHandler());
            validation.parse(new InputSource(new StringReader(document.toXml())));
            return List.copyOf(validation.problems);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new XmlModelException(
                    "cannot validate <" + document.elementName() + ">: " + e.getMessage(), -1, -1, e);
        }
    }

    private Schema load(String root) {
        Path file = folder.resolve(FILES.getOrDefault(root, root + ".rng"));
        try {
            SchemaFactory factory =
                    SchemaFactory.newInstance(XMLConstants.RELAXNG_NS_URI, JING, SchemaSet.class.getClassLoader());
            return factory.newSchema(file.toFile());
        } catch (IllegalArgumentException e) {
            throw new XmlModelException("to validate, put org.relaxng:jing on the class path", -1, -1, e);
        } catch (SAXException e) {
            throw new XmlModelException("cannot read schema " + file + ": " + e.getMessage(), -1, -1, e);
        }
    }

    /** Hands a document to the validator and remembers where in it we are. */
    private static final class Validation extends XMLFilterImpl implements ErrorHandler {
        private final List<XmlProblem> problems = new ArrayList<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Deque<Map<String, Integer>> counts = new ArrayDeque<>();
        private @Nullable Locator locator;

        Validation(XMLReader parser, ValidatorHandler validator) {
            super(parser);
            validator.setErrorHandler(this);
            setContentHandler(validator);
            setErrorHandler(this);
            counts.push(new HashMap<>());
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            this.locator = locator;
            super.setDocumentLocator(locator);
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes)
                throws SAXException {
            int nth = counts.element().merge(qualified, 1, Integer::sum);
            path.addLast(nth == 1 ? qualified : qualified + '[' + nth + ']');
            counts.push(new HashMap<>());
            super.startElement(namespace, name, qualified, attributes);
        }

        @Override
        public void endElement(String namespace, String name, String qualified) throws SAXException {
            super.endElement(namespace, name, qualified);
            path.removeLast();
            counts.pop();
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            int line = e.getLineNumber();
            int column = e.getColumnNumber();
            if (line <= 0 && locator != null) {
                line = locator.getLineNumber();
                column = locator.getColumnNumber();
            }
            problems.add(new XmlProblem(line, column, String.join("/", path), String.valueOf(e.getMessage())));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
