package io.kvm4j.xml;

import org.jspecify.annotations.Nullable;

/**
 * An element the model has no class for: of a newer libvirt, or in {@code <metadata>}. All of it is kept.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class AnyElement extends Element {
    AnyElement(String namespace, String prefix, String name) {
        super(namespace, prefix, name);
    }

    /** An empty element without a namespace. */
    public static AnyElement of(String name) {
        return new AnyElement("", "", Names.requireName(name));
    }

    /** An empty element in a namespace, written with that prefix; an empty prefix makes it the default namespace. */
    public static AnyElement of(String namespace, String prefix, String name) {
        if (!prefix.isEmpty()) {
            Names.requireName(prefix);
        }
        return new AnyElement(namespace, prefix, Names.requireName(name));
    }

    /**
     * Reads any one element, none of it typed.
     *
     * @throws XmlModelException if it is not well-formed
     */
    public static AnyElement parse(String xml) {
        return XmlReader.read(xml, new AnyElement("", "", ""));
    }

    /** Sets an attribute; null removes it. */
    public AnyElement attribute(String name, @Nullable String value) {
        setAttribute(Names.requireName(name), value);
        return this;
    }

    /** Sets an attribute in a namespace; null removes it. */
    public AnyElement attribute(String namespace, String prefix, String name, @Nullable String value) {
        setAttribute(Names.key(namespace, Names.requireName(prefix), Names.requireName(name)), value);
        return this;
    }

    /** Sets the text between and around the child elements; null removes it. */
    public AnyElement text(@Nullable String text) {
        setText(text);
        return this;
    }

    @Override
    public AnyElement copy() {
        return (AnyElement) copyTree();
    }

    @Override
    AnyElement empty() {
        return new AnyElement("", "", "any");
    }

    @Override
    boolean takesAnything() {
        return true;
    }

    @Override
    boolean takesText() {
        return true;
    }

    @Override
    boolean mayBeCalled(String namespace, String name) {
        return true;
    }
}
