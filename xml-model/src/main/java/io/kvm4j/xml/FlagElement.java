package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** An element that says something by being there, as {@code <readonly/>}. Its parent shows it as a boolean; the element itself is seldom needed. */
@XmlAccessorType(XmlAccessType.NONE)
@XmlType(name = "", propOrder = "otherContent")
public final class FlagElement extends Element {
    /** Makes an element whose name it gets where it is put. */
    public FlagElement() {
        super("flag");
    }

    FlagElement(String name) {
        super(name);
    }

    @Override
    public FlagElement copy() {
        return (FlagElement) copyTree();
    }

    @Override
    FlagElement empty() {
        return new FlagElement();
    }
}
