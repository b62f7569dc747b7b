package io.kvm4j.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares elements as libvirt would: neither the order of attributes nor that of differently named children counts. */
final class Content {
    private Content() {}

    static boolean equal(Element a, Element b) {
        return a.elementName().equals(b.elementName())
                && a.elementNamespace().equals(b.elementNamespace())
                && sameText(a.text(), b.text())
                && sameAttributes(a, b)
                && sameChildren(a, b);
    }

    /** An empty text and none are written alike. */
    static boolean sameText(@Nullable String a, @Nullable String b) {
        return (a == null ? "" : a).equals(b == null ? "" : b);
    }

    private static boolean sameAttributes(Element a, Element b) {
        if (a.attributeSlots() != b.attributeSlots()) {
            return false;
        }
        for (int i = 0; i < a.attributeSlots(); i += 2) {
            if (!a.attributeSlot(i + 1).equals(b.attributeText(a.attributeSlot(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameChildren(Element a, Element b) {
        if (!a.hasElements() && !b.hasElements()) {
            return true;
        }
        List<Element> left = a.elements().stream().toList();
        List<Element> right = b.elements().stream().toList();
        return left.size() == right.size()
                && (left.equals(right) || byName(left).equals(byName(right)));
    }

    static Map<String, List<Element>> byName(List<Element> elements) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element e : elements) {
            groups.computeIfAbsent(Names.key(e.elementNamespace(), "", e.elementName()), k -> new ArrayList<>())
                    .add(e);
        }
        return groups;
    }

    static int hash(Element e) {
        String text = e.text();
        int hash = e.elementName().hashCode() * 31 + (text == null ? 0 : text.hashCode());
        int unordered = 0;
        for (int i = 0; i < e.attributeSlots(); i += 2) {
            unordered += Names.local(e.attributeSlot(i)).hashCode()
                    ^ e.attributeSlot(i + 1).hashCode();
        }
        for (Object part : e.content()) {
            unordered += part instanceof Element child ? hash(child) : 0;
        }
        return hash * 31 + unordered;
    }
}
