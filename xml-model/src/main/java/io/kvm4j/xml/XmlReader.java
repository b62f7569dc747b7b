package io.kvm4j.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents and fragments: plain ones with {@link PlainReader}, all others with the JDK's StAX parser, whatever other
 * parsers are on the class path.
 */
final class XmlReader {
    private final XMLStreamReader in;
    private final XmlLimits limits;
    private int characters;

    private XmlReader(XMLStreamReader in, XmlLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    static <T extends Element> T read(String xml, T root) {
        return read(xml, root, XmlLimits.DEFAULT);
    }

    static <T extends Element> T read(Path file, T root) {
        return within(file, stream -> read(stream, root, XmlLimits.DEFAULT));
    }

    static <T extends Element> T read(InputStream in, T root) {
        return read(in, root, XmlLimits.DEFAULT);
    }

    static <T extends Element> T read(String xml, T root, XmlLimits limits) {
        T plain = PlainReader.read(xml, limits, (namespace, name) -> root.mayBeCalled(namespace, name) ? root : null);
        if (plain != null) {
            return plain;
        }
        root.clear();
        return run(of(xml, limits), limits, r -> r.into(root));
    }

    static <T extends Element> T read(InputStream in, T root, XmlLimits limits) {
        return run(of(in, limits), limits, r -> r.into(root));
    }

    static Document readDocument(String xml, XmlLimits limits) {
        Document plain =
                PlainReader.read(xml, limits, (namespace, name) -> namespace.isEmpty() ? Documents.empty(name) : null);
        if (plain != null) {
            return plain;
        }
        return run(of(xml, limits), limits, XmlReader::document);
    }

    static Document readDocument(InputStream in, XmlLimits limits) {
        return run(of(in, limits), limits, XmlReader::document);
    }

    static Document readDocument(Path file, XmlLimits limits) {
        return within(file, stream -> readDocument(stream, limits));
    }

    private interface Reading<T> {
        T from(XmlReader reader) throws XMLStreamException;
    }

    private interface Stream<T> {
        T from(InputStream in);
    }

    private static <T> T within(Path file, Stream<T> reading) {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new XmlModelException("cannot read " + file + ": " + e.getMessage(), -1, -1, e);
        }
    }

    private static Parser.Opening of(String xml, XmlLimits limits) {
        if (xml.length() > limits.bytes()) {
            throw tooLarge(limits);
        }
        String text = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
        return f -> f.createXMLStreamReader(new StringReader(text));
    }

    private static Parser.Opening of(InputStream in, XmlLimits limits) {
        return f -> f.createXMLStreamReader(new LimitedStream(in, limits));
    }

    private static <T> T run(Parser.Opening opening, XmlLimits limits, Reading<T> reading) {
        XMLStreamReader in = null;
        try {
            Parser parser = Parser.with(limits);
            in = parser.open(opening);
            XmlReader reader = new XmlReader(in, limits);
            T result = reading.from(reader);
            parser.close(in, reader.characters);
            return result;
        } catch (XMLStreamException e) {
            throw notWellFormed(e);
        } catch (XmlModelException e) {
            throw e;
        } catch (RuntimeException e) {
            // the JDK's parser answers some malformed documents with its own unchecked exceptions
            throw broken(e, in == null ? null : in.getLocation());
        }
    }

    private Document document() throws XMLStreamException {
        toRoot();
        Document root = Documents.empty(in.getLocalName());
        if (root == null || !namespace().isEmpty()) {
            throw at("<" + in.getLocalName() + "> is not the root element of a libvirt document");
        }
        return elements(root);
    }

    private <T extends Element> T into(T root) throws XMLStreamException {
        toRoot();
        if (!root.mayBeCalled(namespace(), in.getLocalName())) {
            throw at("expected <" + root.elementName() + ">, found <" + in.getLocalName() + ">");
        }
        return elements(root);
    }

    private void toRoot() throws XMLStreamException {
        while (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.DTD) {
                throw at("a document type declaration is not accepted");
            }
            in.next();
        }
    }

    /** Reads from the start of the root element to the end of the document. */
    private <T extends Element> T elements(T root) throws XMLStreamException {
        ArrayDeque<Element> open = new ArrayDeque<>();
        root.rename(Names.key(namespace(), prefix(), in.getLocalName()));
        start(root);
        Element current = root;
        int depth = 1;
        while (depth > 0) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > limits.depth()) {
                        throw at("more than " + limits.depth() + " levels of elements");
                    }
                    Element child = child(current);
                    start(child);
                    current.appendElement(child);
                    open.push(current);
                    current = child;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    current.settle();
                    if (--depth > 0) {
                        current = open.pop();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (current.takesText() || current.takesAnything() || !in.isWhiteSpace()) {
                        current.appendText(in.getText());
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw at("entity &" + in.getLocalName() + "; is not accepted");
                default -> {} // comments and processing instructions, which libvirt does not keep either
            }
        }
        characters = in.getLocation().getCharacterOffset();
        int event;
        do {
            event = in.next(); // what may follow the root is checked by the parser and not kept
        } while (event != XMLStreamConstants.END_DOCUMENT);
        return root;
    }

    private Element child(Element parent) {
        String name = in.getLocalName();
        String namespace = namespace();
        if (namespace.isEmpty()) {
            Element known = parent.newChild(name);
            return known != null ? known : new AnyElement("", "", name);
        }
        Element known = parent.newForeignChild(namespace, name);
        if (known == null) {
            return new AnyElement(namespace, prefix(), name);
        }
        known.named(prefix(), name);
        return known;
    }

    private void start(Element element) {
        for (int i = 0, n = in.getNamespaceCount(); i < n; i++) {
            element.declare(orEmpty(in.getNamespacePrefix(i)), orEmpty(in.getNamespaceURI(i)));
        }
        int count = in.getAttributeCount();
        if (count == 0) {
            return;
        }
        if (count > limits.attributes()) {
            throw at("more than " + limits.attributes() + " attributes on <" + element.elementName() + ">");
        }
        element.expectAttributes(count);
        for (int i = 0; i < count; i++) {
            String namespace = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            if (namespace != null && !namespace.isEmpty()) {
                name = Names.key(namespace, orEmpty(in.getAttributePrefix(i)), name);
            }
            element.appendAttribute(name, in.getAttributeValue(i));
        }
    }

    private String namespace() {
        return orEmpty(in.getNamespaceURI());
    }

    private String prefix() {
        return orEmpty(in.getPrefix());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private XmlModelException at(String message) {
        Location at = in.getLocation();
        return new XmlModelException(message, at.getLineNumber(), at.getColumnNumber(), null);
    }

    private static XmlModelException notWellFormed(XMLStreamException e) {
        Throwable cause = e.getNestedException() == null ? e : e.getNestedException();
        if (cause instanceof TooLarge tooLarge) {
            return tooLarge(tooLarge.limits);
        }
        Location at = e.getLocation();
        String message = String.valueOf(e.getMessage());
        int detail = message.indexOf("Message: ");
        return new XmlModelException(
                detail < 0 ? message : message.substring(detail + "Message: ".length()),
                at == null ? -1 : at.getLineNumber(),
                at == null ? -1 : at.getColumnNumber(),
                e);
    }

    private static XmlModelException broken(RuntimeException e, @Nullable Location at) {
        return new XmlModelException(
                "not well-formed: " + e,
                at == null ? -1 : at.getLineNumber(),
                at == null ? -1 : at.getColumnNumber(),
                e);
    }

    private static XmlModelException tooLarge(XmlLimits limits) {
        return new XmlModelException("document larger than " + limits.bytes() + " bytes");
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
        private final transient XmlLimits limits;

        TooLarge(XmlLimits limits) {
            super("document larger than " + limits.bytes() + " bytes");
            this.limits = limits;
        }
    }

    /** Ends a document that goes on too long. */
    private static final class LimitedStream extends FilterInputStream {
        private final XmlLimits limits;
        private long left;

        LimitedStream(InputStream in, XmlLimits limits) {
            super(in);
            this.limits = limits;
            this.left = limits.bytes();
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            if (c >= 0) {
                count(1);
            }
            return c;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new TooLarge(limits);
            }
        }
    }
}
