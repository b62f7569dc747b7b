package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** An element that has only text, as {@code <name>}. Its parent's accessors show that text; the element itself is seldom needed. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = "otherContent")
public final class TextElement extends Element {
    /** Makes an element whose name it gets where it is put. */
    public TextElement() {
        super("text");
    }

    TextElement(String name) {
        super(name);
    }

    @Override
    public TextElement copy() {
        return (TextElement) copyTree();
    }

    @Override
    boolean takesText() {
        return true;
    }

    @Override
    TextElement empty() {
        return new TextElement();
    }
}
