package io.kvm4j.xml;

import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
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
public abstract class Element extends Markup {
    /** Only this package has elements. */
    Element(String key) {
        super(key);
    }

    Element(String namespace, String prefix, String name) {
        super(namespace, prefix, name);
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
        List<String> names = new ArrayList<>(attributeSlots() / 2);
        for (int i = 0; i < attributeSlots(); i += 2) {
            names.add(Names.local(attributeSlot(i)));
        }
        return names;
    }

    /** The text directly in this element, or null if there is none. */
    public final @Nullable String text() {
        return textOf(this);
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
        Children.insert(this, added);
        return added;
    }

    /** Adds a child element given as XML, after others of its name. */
    public final Element addXml(String xml) {
        return add(AnyElement.parse(xml));
    }

    /** Removes a child: this very object, not one equal to it. */
    public final boolean remove(Element child) {
        return Children.remove(this, child);
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

    @Override
    boolean takesText() {
        return false;
    }

    @Override
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

    // What the accessors of the subclasses call

    final boolean hasChild(String key) {
        return firstChild(key, Element.class) != null;
    }

    final <T extends Element> @Nullable T firstChild(String key, Class<T> type) {
        List<Object> content = content();
        for (int i = 0, n = content.size(); i < n; i++) {
            if (content.get(i) instanceof Element e && e.is(key) && type.isInstance(e)) {
                return type.cast(e);
            }
        }
        return null;
    }

    final void setChild(String key, @Nullable Element child) {
        Children.set(this, key, child);
    }

    final <T extends Element> void addChild(String key, Class<T> type, Consumer<? super T> change) {
        T child = type.cast(Objects.requireNonNull(newChild(Names.namespace(key), Names.local(key))));
        change.accept(child);
        Children.insert(this, child);
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
            Children.insert(this, made);
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
        takeMarkup(other);
        if (this instanceof Size mine && other instanceof Size theirs) {
            mine.defaultUnit(theirs.defaultUnit());
        }
        if (other.hasElements()) {
            ArrayList<Object> parts = new ArrayList<>(other.content().size());
            for (Object part : other.content()) {
                if (part instanceof Element e) {
                    Element child = newChild(e.namespace, e.name);
                    if (child == null) {
                        child = e.empty();
                    }
                    child.become(e);
                    parts.add(child);
                } else {
                    parts.add(part);
                }
            }
            takeContent(parts);
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
