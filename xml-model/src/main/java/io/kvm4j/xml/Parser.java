package io.kvm4j.xml;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One of the JDK's StAX parsers, for one document at a time. What a parser needs for itself costs as much as a third of a usual
 * document, so a few are kept for the next one; those that carry something over are not (see {@link #close}).
 */
final class Parser {
    private static final String JDK_ATTRIBUTES = "jdk.xml.elementAttributeLimit";

    /** What the JDK's parsers limit on their own account: those of JDK 24 and later refuse what ours allow. */
    static final List<String> JDK_LIMITS = List.of(
            "jdk.xml.maxElementDepth",
            JDK_ATTRIBUTES,
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    private static final ArrayBlockingQueue<Parser> SPARE = new ArrayBlockingQueue<>(8);
    private static final int DOCUMENTS = 500;
    private static final int CHARACTERS = 1 << 20;

    private final XMLInputFactory factory;
    private final int attributes;
    private int documents;
    private boolean asItWas = true;

    private Parser(int attributes) {
        this.attributes = attributes;
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (String limit : JDK_LIMITS) {
            factory.setProperty(limit, 0);
        }
        // ours is one less and has a message of its own; this one stops the parser from collecting them
        factory.setProperty(JDK_ATTRIBUTES, attributes + 1);
        factory.setProperty("reuse-instance", true);
    }

    static Parser with(XmlLimits limits) {
        Parser spare = limits.attributes() == XmlLimits.DEFAULT.attributes() ? SPARE.poll() : null;
        return spare != null ? spare : new Parser(limits.attributes());
    }

    /** Opens a document. */
    interface Opening {
        XMLStreamReader open(XMLInputFactory factory) throws XMLStreamException;
    }

    XMLStreamReader open(Opening opening) throws XMLStreamException {
        XMLStreamReader in = opening.open(factory);
        asItWas = !"1.1".equals(in.getVersion());
        return in;
    }

    /**
     * Closes a document of so many characters that was read to its end, and keeps the parser unless the next document would feel this
     * one: a parser takes the rules of XML 1.1 over to 1.0, its buffers stay as large as a document made them, and its table holds
     * every name it read.
     *
     * @return whether it is kept
     */
    boolean close(XMLStreamReader finished, int characters) throws XMLStreamException {
        finished.close();
        boolean small = 0 <= characters && characters < CHARACTERS;
        return asItWas
                && small
                && attributes == XmlLimits.DEFAULT.attributes()
                && ++documents < DOCUMENTS
                && SPARE.offer(this);
    }
}
