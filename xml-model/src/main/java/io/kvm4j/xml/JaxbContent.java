package io.kvm4j.xml;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What the classes have no property for, in the shape Jakarta XML Binding wants; nothing else loads this class. */
final class JaxbContent {
    private JaxbContent() {}

    /** Attributes the schemas do not have. */
    static final class OtherAttributes extends AbstractMap<QName, String> {
        private final Element element;
        private final Set<String> known;

        OtherAttributes(Element element) {
            this.element = element;
            this.known = Set.of(element.attributeNames());
        }

        @Override
        public @Nullable String put(QName name, String value) {
            String key = Names.key(name.getNamespaceURI(), name.getPrefix(), name.getLocalPart());
            String old = element.attributeText(key);
            element.setAttribute(key, value);
            return old;
        }

        @Override
        public Set<Map.Entry<QName, String>> entrySet() {
            List<Map.Entry<QName, String>> entries = new ArrayList<>();
            for (int i = 0; i < element.attributeSlots(); i += 2) {
                String key = element.attributeSlot(i);
                if (!known.contains(key)) {
                    QName name = new QName(Names.namespace(key), Names.local(key), Names.prefix(key));
                    entries.add(Map.entry(name, element.attributeSlot(i + 1)));
                }
            }
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<QName, String>> iterator() {
                    return entries.iterator();
                }

                @Override
                public int size() {
                    return entries.size();
                }
            };
        }
    }

    /** Text and elements the schemas do not have, those as DOM. */
    static final class Other extends AbstractList<Object> {
        private final Element element;

        Other(Element element) {
            this.element = element;
        }

        private List<Object> parts() {
            String only = element.onlyText();
            if (only != null) {
                return List.of(only);
            }
            List<Object> parts = new ArrayList<>();
            for (Object part : element.content()) {
                if (!(part instanceof Element e) || element.newChild(e.elementNamespace(), e.elementName()) == null) {
                    parts.add(part);
                }
            }
            return parts;
        }

        @Override
        public Object get(int index) {
            Object part = parts().get(index);
            return part instanceof Element e ? dom(e) : part;
        }

        @Override
        public int size() {
            return parts().size();
        }

        @Override
        public boolean add(Object part) {
            if (part instanceof org.w3c.dom.Element dom) {
                element.appendElement(any(dom));
            } else if (part instanceof String text) {
                if (element.takesText() || element.takesAnything() || !text.isBlank()) {
                    element.appendText(text);
                }
            } else {
                throw new IllegalArgumentException("neither text nor a DOM element: " + part.getClass());
            }
            return true;
        }

        @Override
        public void clear() {
            // called on what has just been made, before anything is added
        }
    }

    private static AnyElement any(org.w3c.dom.Element dom) {
        String prefix = dom.getPrefix() == null ? "" : dom.getPrefix();
        String namespace = dom.getNamespaceURI() == null ? "" : dom.getNamespaceURI();
        AnyElement made = new AnyElement(namespace, prefix, dom.getLocalName());
        NamedNodeMap attributes = dom.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String in = attribute.getNamespaceURI();
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(in)) {
                made.setAttribute(
                        Names.key(
                                in == null ? "" : in,
                                attribute.getPrefix() == null ? "" : attribute.getPrefix(),
                                attribute.getLocalName()),
                        attribute.getValue());
            }
        }
        for (Node n = dom.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof org.w3c.dom.Element child) {
                made.appendElement(any(child));
            } else if (n instanceof org.w3c.dom.Text) {
                made.appendText(n.getNodeValue());
            }
        }
        made.settle();
        return made;
    }

    private static org.w3c.dom.Element dom(Element e) {
        try {
            org.w3c.dom.Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
            return dom(e, document);
        } catch (ParserConfigurationException x) {
            throw new IllegalStateException(x);
        }
    }

    private static org.w3c.dom.Element dom(Element e, org.w3c.dom.Document document) {
        String prefix = e.elementPrefix();
        org.w3c.dom.Element made = document.createElementNS(
                e.elementNamespace().isEmpty() ? null : e.elementNamespace(),
                prefix.isEmpty() ? e.elementName() : prefix + ':' + e.elementName());
        for (int i = 0; i < e.attributeSlots(); i += 2) {
            String key = e.attributeSlot(i);
            String in = Names.namespace(key);
            made.setAttributeNS(
                    in.isEmpty() ? null : in,
                    Names.prefix(key).isEmpty() ? Names.local(key) : Names.prefix(key) + ':' + Names.local(key),
                    e.attributeSlot(i + 1));
        }
        String text = e.onlyText();
        if (text != null) {
            made.appendChild(document.createTextNode(text));
        }
        for (Object part : e.content()) {
            made.appendChild(
                    part instanceof Element child ? dom(child, document) : document.createTextNode((String) part));
        }
        return made;
    }
}
