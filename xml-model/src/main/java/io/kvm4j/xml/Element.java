package io.kvm4j.xml;

import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a libvirt document: all its attributes, text and child elements in the order they came, known or not. The
 * subclasses are typed views of that, so nothing a document says can be lost by being read here.
 *
 * <p>Comments and processing instructions are not kept, as libvirt does not keep them. Changes are made in place; {@link #copy}
 * first to keep the old state. Two elements are equal when libvirt would see no difference: the order of attributes, and of
 * child elements with different names, does not count.
 *
 * <p>Not safe for use by several threads at once.
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class Element {
    static final String[] NONE = {};

    private String name;
    private String namespace = "";
    private String prefix = "";
    /** Names and values in turn; a name in a namespace is {@code {namespace}prefix:name}. */
    private String[] attributes = NONE;

    private int attributeSlots;
    /** Prefixes and namespaces in turn, as they were declared here. */
    private String[] declarations = NONE;
    /** The text, while there are no child elements. */
    private @Nullable String text;
    /** Elements, and strings where text stands between them; null while there are no child elements. */
    private @Nullable ArrayList<Object> content;

    /** Only this package has elements. */
    Element(String key) {
        this.name = key;
        if (key.charAt(0) == '{') {
            rename(key);
        }
    }

    Element(String namespace, String prefix, String name) {
        this.namespace = namespace;
        this.prefix = prefix;
        this.name = name;
    }

    // What every element can be asked

    /** The name of this element, without a prefix: {@code disk}. */
    public final String elementName() {
        return name;
    }

    /** The namespace of this element; empty for all but hypervisor extensions and metadata. */
    public final String elementNamespace() {
        return namespace;
    }

    /** The child elements, known or not, in document order: a live list. What is added to it goes to the end of its kind. */
    public final List<Element> elements() {
        return new ChildList<>(this, null, Element.class, false);
    }

    /** The child elements of one name, in document order: a live list. */
    public final List<Element> elements(String name) {
        return new ChildList<>(this, Names.requireName(name), Element.class, false);
    }

    /** An attribute as it is written, or null if absent. */
    public final @Nullable String attribute(String name) {
        return attributeText(name);
    }

    /** The attributes' names in document order, without a prefix where they have a namespace. */
    public final List<String> attributes() {
        List<String> names = new ArrayList<>(attributeSlots / 2);
        for (int i = 0; i < attributeSlots; i += 2) {
            names.add(Names.local(attributes[i]));
        }
        return names;
    }

    /** The text directly in this element, or null if there is none. */
    public final @Nullable String text() {
        if (content == null) {
            return text;
        }
        String found = null;
        for (Object part : content) {
            if (part instanceof String s) {
                found = found == null ? s : found + s;
            }
        }
        return found;
    }

    /**
     * Adds a child element, after others of its name. One whose name this element knows, but which is not of the class this
     * element has for it, is added as a copy of that class.
     *
     * @return what is now a child of this element
     */
    public final Element add(Element child) {
        Element known = newChild(child.namespace, child.name);
        Element added = child;
        if (known != null && known.getClass() != child.getClass()) {
            known.become(child);
            added = known;
        }
        insert(added);
        return added;
    }

    /** Adds a child element given as XML, after others of its name. */
    public final Element addXml(String xml) {
        return add(AnyElement.parse(xml));
    }

    /** Removes a child: this very object, not one equal to it. */
    public final boolean remove(Element child) {
        if (content == null) {
            return false;
        }
        for (int i = 0; i < content.size(); i++) {
            if (sameObject(content.get(i), child)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    /** The element as XML, indented by two spaces as libvirt does. */
    public String toXml() {
        return new XmlWriter().write(this);
    }

    /** An independent copy. */
    public abstract Element copy();

    /** The paths below this element that are kept but not typed: what the schemas of the model's libvirt do not know. */
    public final List<String> unmodelled() {
        return Paths.unmodelled(this);
    }

    /** The differences to another element, one line each: {@code devices/disk[vdb]/driver/@cache: none -> writeback}. */
    public final List<String> diff(Element other) {
        return Paths.diff(this, other);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Element e && Content.equal(this, e));
    }

    @Override
    public final int hashCode() {
        return Content.hash(this);
    }

    @Override
    public final String toString() {
        return toXml();
    }

    // What the subclasses know

    /** An element for a child of this name, or null if the schemas have none. */
    @Nullable
    Element newChild(String name) {
        return null;
    }

    /** An element for a child of a foreign namespace, or null if the schemas have none. */
    @Nullable
    Element newForeignChild(String namespace, String name) {
        return null;
    }

    final @Nullable Element newChild(String namespace, String name) {
        return namespace.isEmpty() ? newChild(name) : newForeignChild(namespace, name);
    }

    /** For classes that stand for elements of several names. */
    static Element named(Element child, String key) {
        child.rename(key);
        return child;
    }

    /** A new element of the same class. */
    abstract Element empty();

    /** The children the schemas have, in the order to write them. */
    String[] childNames() {
        return NONE;
    }

    /** The attributes the schemas have. */
    String[] attributeNames() {
        return NONE;
    }

    boolean takesText() {
        return false;
    }

    boolean takesAnything() {
        return false;
    }

    /** Bytes of one, where a size has no unit attribute. */
    long defaultUnit() {
        return 1024;
    }

    /** The names a document or fragment of this class may begin with. */
    boolean mayBeCalled(String namespace, String name) {
        return this.namespace.equals(namespace) && this.name.equals(name);
    }

    // State, for the reader, the writer and the typed views

    final String elementPrefix() {
        return prefix;
    }

    final String[] declarations() {
        return declarations;
    }

    final int attributeSlots() {
        return attributeSlots;
    }

    final String attributeSlot(int i) {
        return attributes[i];
    }

    final List<Object> content() {
        return content == null ? List.of() : content;
    }

    final boolean hasElements() {
        return content != null;
    }

    final @Nullable String onlyText() {
        return text;
    }

    final void rename(String key) {
        if (key.charAt(0) == '{') {
            int end = key.indexOf('}');
            int colon = key.indexOf(':', end);
            namespace = key.substring(1, end);
            prefix = colon < 0 ? "" : key.substring(end + 1, colon);
            name = key.substring(Math.max(end, colon) + 1);
        } else {
            namespace = "";
            prefix = "";
            name = key;
        }
        if (declarations.length == 0) {
            return;
        }
        // a declaration that gives the new prefix another meaning would be in the way
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < declarations.length; i += 2) {
            if (!declarations[i].equals(prefix) || declarations[i + 1].equals(namespace)) {
                kept.add(declarations[i]);
                kept.add(declarations[i + 1]);
            }
        }
        declarations = kept.isEmpty() ? NONE : kept.toArray(NONE);
    }

    final void named(String prefix, String name) {
        this.prefix = prefix;
        this.name = name;
    }

    final void declare(String prefix, String namespace) {
        int length = declarations.length;
        declarations = Arrays.copyOf(declarations, length + 2);
        declarations[length] = prefix;
        declarations[length + 1] = namespace;
    }

    final boolean is(String key) {
        if (namespace.isEmpty()) {
            return name.equals(key);
        }
        return Names.same(key, namespace, name);
    }

    final @Nullable String attributeText(String key) {
        int i = attributeIndex(key);
        return i < 0 ? null : attributes[i + 1];
    }

    private int attributeIndex(String key) {
        for (int i = 0; i < attributeSlots; i += 2) {
            if (Names.same(attributes[i], key)) {
                return i;
            }
        }
        return -1;
    }

    final void setAttribute(String key, @Nullable String value) {
        int i = attributeIndex(key);
        if (value == null) {
            if (i >= 0) {
                System.arraycopy(attributes, i + 2, attributes, i, attributeSlots - i - 2);
                attributeSlots -= 2;
            }
        } else if (i >= 0) {
            attributes[i + 1] = value;
        } else {
            appendAttribute(key, value);
        }
    }

    final void expectAttributes(int count) {
        attributes = new String[2 * count];
    }

    final void appendAttribute(String key, String value) {
        if (attributeSlots == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeSlots + 4);
        }
        attributes[attributeSlots] = key;
        attributes[attributeSlots + 1] = value;
        attributeSlots += 2;
    }

    final void setText(@Nullable String value) {
        if (content == null) {
            text = value;
            return;
        }
        content.removeIf(String.class::isInstance);
        if (value != null) {
            content.add(0, value);
        }
    }

    /** Adds text behind what is there. */
    final void appendText(String more) {
        if (content != null) {
            content.add(more);
        } else {
            text = text == null ? more : text + more;
        }
    }

    final void appendElement(Element child) {
        if (content == null) {
            content = new ArrayList<>(4);
            if (text != null) {
                content.add(text);
                text = null;
            }
        }
        content.add(child);
    }

    /** Called when all of an element has been read: blank text means something only where text is expected. */
    final void settle() {
        if (content == null) {
            if (text != null && !takesText() && !takesAnything() && text.isBlank()) {
                text = null;
            }
            return;
        }
        boolean blank = true;
        boolean any = false;
        for (Object part : content) {
            if (part instanceof String s) {
                any = true;
                blank &= s.isBlank();
            }
        }
        if (any && blank) {
            content.removeIf(String.class::isInstance);
        }
    }

    // Children

    final void insert(Element child) {
        refuseCycle(child);
        if (content == null) {
            appendElement(child);
            return;
        }
        String[] order = childNames();
        int rank = rank(order, child);
        int at = -1;
        for (int i = content.size() - 1; i >= 0 && at < 0; i--) {
            if (content.get(i) instanceof Element e
                    && e.namespace.equals(child.namespace)
                    && e.name.equals(child.name)) {
                at = i + 1;
            }
        }
        for (int i = content.size() - 1; i >= 0 && at < 0; i--) {
            if (content.get(i) instanceof Element e && rank(order, e) <= rank) {
                at = i + 1;
            }
        }
        content.add(Math.max(at, 0), child);
    }

    private static int rank(String[] order, Element child) {
        for (int i = 0; i < order.length; i++) {
            if (child.is(order[i])) {
                return i;
            }
        }
        return order.length;
    }

    @SuppressWarnings("ReferenceEquality") // the object itself is meant: equal elements are common in a document
    private static boolean sameObject(Object a, Object b) {
        return a == b;
    }

    private void refuseCycle(Element child) {
        if (sameObject(child, this) || child.contains(this)) {
            throw new IllegalArgumentException("element " + child.name + " cannot be put into itself");
        }
    }

    private boolean contains(Element other) {
        for (Object part : content()) {
            if (sameObject(part, other) || (part instanceof Element e && e.contains(other))) {
                return true;
            }
        }
        return false;
    }

    final void removeAt(int index) {
        ArrayList<Object> parts = content;
        if (parts != null) {
            parts.remove(index);
            if (parts.isEmpty()) {
                content = null;
            } else if (parts.size() == 1 && parts.get(0) instanceof String s) {
                content = null;
                text = s;
            }
        }
    }

    final void insertAt(int index, Element child) {
        if (content == null) {
            appendElement(child);
        } else {
            content.add(index, child);
        }
    }

    final void replaceAt(int index, Element child) {
        if (content != null) {
            content.set(index, child);
        }
    }

    final boolean hasChild(String key) {
        return firstChild(key, Element.class) != null;
    }

    final <T extends Element> @Nullable T firstChild(String key, Class<T> type) {
        if (content != null) {
            for (int i = 0, n = content.size(); i < n; i++) {
                if (content.get(i) instanceof Element e && e.is(key) && type.isInstance(e)) {
                    return type.cast(e);
                }
            }
        }
        return null;
    }

    final void setChild(String key, @Nullable Element child) {
        if (child != null) {
            adopt(key, child);
        }
        int first = -1;
        for (int i = content().size() - 1; i >= 0; i--) {
            if (content().get(i) instanceof Element e && e.is(key)) {
                if (first >= 0) {
                    removeAt(first);
                }
                first = i;
            }
        }
        if (child == null) {
            if (first >= 0) {
                removeAt(first);
            }
        } else if (first >= 0) {
            replaceAt(first, child);
        } else {
            insert(child);
        }
    }

    final void adopt(String key, Element child) {
        refuseCycle(child);
        if (!child.is(key)) {
            child.rename(key);
        }
        if (child instanceof Size size && newChild(child.namespace, child.name) instanceof Size known) {
            size.defaultUnit(known.defaultUnit());
        }
    }

    final <T extends Element> void addChild(String key, Class<T> type, Consumer<? super T> change) {
        T child = type.cast(Objects.requireNonNull(newChild(Names.namespace(key), Names.local(key))));
        change.accept(child);
        insert(child);
    }

    /** The first child of a name, put in if there is none. */
    final <T extends Element> T madeChild(String key, Class<T> type) {
        T child = firstChild(key, type);
        if (child == null) {
            child = type.cast(Objects.requireNonNull(newChild(Names.namespace(key), Names.local(key))));
            setChild(key, child);
        }
        return child;
    }

    final void setFlag(String key, boolean present) {
        if (present != hasChild(key)) {
            setChild(key, present ? new FlagElement(key) : null);
        }
    }

    final @Nullable String childText(String key) {
        Element child = firstChild(key, Element.class);
        if (child == null) {
            return null;
        }
        String found = child.text();
        return found == null ? "" : found;
    }

    final void setChildText(String key, @Nullable String value) {
        Element child = firstChild(key, Element.class);
        if (value == null) {
            setChild(key, null);
        } else if (child != null) {
            child.setText(value);
        } else {
            Element made = new TextElement(key);
            made.setText(value);
            insert(made);
        }
    }

    final <T extends Element> List<T> childList(String key, Class<T> type) {
        return new ChildList<>(this, key, type, false);
    }

    final List<String> textList(String key) {
        return new ChildTexts(new ChildList<>(this, key, Element.class, false), key);
    }

    /** A mixed address type: PCI writes hexadecimal, the others decimal. */
    final boolean isPciAddress() {
        return "pci".equals(attributeText("type"));
    }

    // Copies

    final Element copyTree() {
        Element made = empty();
        made.become(this);
        return made;
    }

    /** Takes a copy of everything another element has, its name included; children get the classes this element has for them. */
    final void become(Element other) {
        name = other.name;
        namespace = other.namespace;
        prefix = other.prefix;
        attributes = Arrays.copyOf(other.attributes, other.attributeSlots);
        attributeSlots = other.attributeSlots;
        declarations = other.declarations;
        text = other.text;
        content = null;
        if (this instanceof Size mine && other instanceof Size theirs) {
            mine.defaultUnit(theirs.defaultUnit());
        }
        if (other.content != null) {
            content = new ArrayList<>(other.content.size());
            for (Object part : other.content) {
                if (part instanceof Element e) {
                    Element child = newChild(e.namespace, e.name);
                    if (child == null) {
                        child = e.empty();
                    }
                    child.become(e);
                    content.add(child);
                } else {
                    content.add(part);
                }
            }
        }
    }

    // Jakarta XML Binding

    @XmlAnyAttribute
    @SuppressWarnings("UnusedMethod")
    private Map<QName, String> getOtherAttributes() {
        return new JaxbContent.OtherAttributes(this);
    }

    @XmlMixed
    @SuppressWarnings("UnusedMethod")
    @XmlAnyElement
    private List<Object> getOtherContent() {
        return new JaxbContent.Other(this);
    }

    final <T extends Element> List<T> jaxbList(String key, Class<T> type) {
        return new ChildList<>(this, key, type, true);
    }

    /** Called by Jakarta XML Binding when it has read this element. */
    @SuppressWarnings("unused")
    private void afterUnmarshal(Unmarshaller unmarshaller, @Nullable Object parent) {
        settle();
    }
}
