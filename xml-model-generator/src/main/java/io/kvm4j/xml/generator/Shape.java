package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Patterns.Name;
import io.kvm4j.xml.generator.Values.View;

/** How an element is seen from its parent: as an object of a class of its own, or of one of the runtime's. */
enum Shape {
    /** Has attributes or children: a class of its own. */
    STRUCTURE,
    /** Has only text: the parent shows that. */
    TEXT,
    /** Has nothing: the parent shows that it is there. */
    FLAG,
    /** Has a number, a unit, and no more. */
    SIZE;

    static Shape of(Model.Type type) {
        if (type.isLeaf()) {
            return type.content.text.isNone() ? FLAG : TEXT;
        }
        return isSize(type) && type.content.attributes.size() == 1 ? SIZE : STRUCTURE;
    }

    static String javaClass(Model.Type type) {
        return switch (of(type)) {
            case TEXT -> "TextElement";
            case FLAG -> "FlagElement";
            case SIZE -> "Size";
            case STRUCTURE -> type.className;
        };
    }

    /** Whether an element has an attribute {@code unit} with units of memory, and not one of time. */
    static boolean hasUnit(Model.Type type) {
        Values unit = type.content.attributes.get(new Name("", "unit"));
        return unit != null && unit.definitions.contains("unit");
    }

    /** Whether the text is a size, as in {@code <memory unit='KiB'>}; beside an attribute {@code size} it is a count. */
    static boolean isSize(Model.Type type) {
        View text = type.content.text.view();
        return hasUnit(type)
                && type.children.isEmpty()
                && !type.content.attributes.containsKey(new Name("", "size"))
                && (text == View.LONG || text == View.INT);
    }
}
