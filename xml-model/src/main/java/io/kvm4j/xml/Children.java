package io.kvm4j.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts elements into others, where they belong, and takes them out again. */
final class Children {
    private Children() {}

    /** Behind the last of its name or, for the first of a name, behind what the schemas have before it. */
    static void insert(Element parent, Element child) {
        refuseCycle(parent, child);
        List<Object> content = parent.content();
        String[] order = parent.childNames();
        int rank = rank(order, child);
        int behindOthers = 0;
        for (int i = content.size() - 1; i >= 0; i--) {
            if (content.get(i) instanceof Element e) {
                if (e.namespace.equals(child.namespace) && e.name.equals(child.name)) {
                    parent.insertAt(i + 1, child);
                    return;
                }
                if (behindOthers == 0 && rank(order, e) <= rank) {
                    behindOthers = i + 1;
                }
            }
        }
        parent.insertAt(behindOthers, child);
    }

    private static int rank(String[] order, Element child) {
        for (int i = 0; i < order.length; i++) {
            if (child.is(order[i])) {
                return i;
            }
        }
        return order.length;
    }

    /** Replaces the first child of a name, and removes the others; null removes that one, too. */
    static void set(Element parent, String key, @Nullable Element child) {
        if (child != null) {
            adopt(parent, key, child);
        }
        int first = -1;
        for (int i = parent.content().size() - 1; i >= 0; i--) {
            if (parent.content().get(i) instanceof Element e && e.is(key)) {
                if (first >= 0) {
                    parent.removeAt(first);
                }
                first = i;
            }
        }
        if (child == null) {
            if (first >= 0) {
                parent.removeAt(first);
            }
        } else if (first >= 0) {
            parent.replaceAt(first, child);
        } else {
            insert(parent, child);
        }
    }

    static boolean remove(Element parent, Element child) {
        List<Object> content = parent.content();
        for (int i = 0; i < content.size(); i++) {
            if (sameObject(content.get(i), child)) {
                parent.removeAt(i);
                return true;
            }
        }
        return false;
    }

    /** Gives a child the name it has in this parent, and the unit. */
    static void adopt(Element parent, String key, Element child) {
        refuseCycle(parent, child);
        if (!child.is(key)) {
            child.rename(key);
        }
        if (child instanceof Size size && parent.newChild(child.namespace, child.name) instanceof Size known) {
            size.defaultUnit(known.defaultUnit());
        }
    }

    private static void refuseCycle(Element parent, Element child) {
        if (sameObject(child, parent) || contains(child, parent)) {
            throw new IllegalArgumentException("element " + child.name + " cannot be put into itself");
        }
    }

    private static boolean contains(Element outer, Element inner) {
        for (Object part : outer.content()) {
            if (sameObject(part, inner) || (part instanceof Element e && contains(e, inner))) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // the object itself is meant: equal elements are common in a document
    private static boolean sameObject(Object a, Object b) {
        return a == b;
    }
}
