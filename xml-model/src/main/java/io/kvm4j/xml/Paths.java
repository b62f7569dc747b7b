package io.kvm4j.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks elements and names what it finds by paths that a person can follow: {@code devices/disk[vdb]/driver/@cache}. */
final class Paths {
    /** Where an element says which of several it is: an attribute of itself or of a child, or a child's text. */
    private static final String[] IDENTITIES = {
        "target/@dev",
        "mac/@address",
        "alias/@name",
        "@id",
        "@index",
        "@name",
        "name",
        "@vcpu",
        "@type",
        "@dev",
        "@ip",
        "@port"
    };

    private Paths() {}

    static List<String> unmodelled(Element root) {
        List<String> found = new ArrayList<>();
        unmodelled(root, "", found);
        return found;
    }

    private static void unmodelled(Element e, String path, List<String> found) {
        if (e.getClass() == AnyElement.class) {
            return;
        }
        Set<String> known = Set.of(e.attributeNames());
        for (int i = 0; i < e.attributeSlots(); i += 2) {
            if (!known.contains(e.attributeSlot(i)) && !e.takesAnything()) {
                found.add(path + "@" + Names.local(e.attributeSlot(i)));
            }
        }
        String text = e.text();
        if (text != null && !text.isBlank() && !e.takesText() && !e.takesAnything()) {
            found.add(path + "text()");
        }
        for (Map.Entry<String, Element> step : steps(e).entrySet()) {
            if (step.getValue().getClass() != AnyElement.class) {
                unmodelled(step.getValue(), path + step.getKey() + "/", found);
            } else if (!e.takesAnything()) {
                found.add(path + step.getKey());
            }
        }
    }

    /** The children, each under a name that no other has. */
    private static Map<String, Element> steps(Element parent) {
        Map<String, Element> steps = new LinkedHashMap<>();
        for (List<Element> group : Content.byName(parent.elements()).values()) {
            String by = group.size() > 1 ? identity(group) : null;
            for (int i = 0; i < group.size(); i++) {
                Element e = group.get(i);
                String name = e.elementPrefix().isEmpty() ? e.elementName() : e.elementPrefix() + ':' + e.elementName();
                String which = by != null ? value(e, by) : only(e, group.size());
                String step =
                        which != null ? name + '[' + which + ']' : group.size() > 1 ? name + '[' + (i + 1) + ']' : name;
                steps.put(steps.containsKey(step) ? step + '#' + (i + 1) : step, e);
            }
        }
        return steps;
    }

    /** A lone disk is named by its target as well, so that its name stays when a second one comes. */
    private static @Nullable String only(Element e, int count) {
        if (count != 1) {
            return null;
        }
        String target = value(e, "target/@dev");
        return target != null ? target : value(e, "mac/@address");
    }

    /** The first identity that all of a group have and no two share. */
    private static @Nullable String identity(List<Element> group) {
        for (String by : IDENTITIES) {
            Set<String> seen = new LinkedHashSet<>();
            boolean good = true;
            for (Element e : group) {
                String value = value(e, by);
                good &= value != null && seen.add(value);
            }
            if (good) {
                return by;
            }
        }
        return null;
    }

    private static @Nullable String value(Element e, String by) {
        int slash = by.indexOf('/');
        if (slash >= 0) {
            Element child = e.firstChild(by.substring(0, slash), Element.class);
            return child == null ? null : value(child, by.substring(slash + 1));
        }
        return by.charAt(0) == '@' ? e.attributeText(by.substring(1)) : e.childText(by);
    }

    static List<String> diff(Element a, Element b) {
        List<String> found = new ArrayList<>();
        if (!a.elementName().equals(b.elementName())) {
            found.add(a.elementName() + " -> " + b.elementName());
        } else {
            diff(a, b, "", found);
        }
        return Collections.unmodifiableList(found);
    }

    private static void diff(Element a, Element b, String path, List<String> found) {
        for (int i = 0; i < a.attributeSlots(); i += 2) {
            change(
                    path + '@' + Names.local(a.attributeSlot(i)),
                    a.attributeSlot(i + 1),
                    b.attributeText(a.attributeSlot(i)),
                    found);
        }
        for (int i = 0; i < b.attributeSlots(); i += 2) {
            if (a.attributeText(b.attributeSlot(i)) == null) {
                change(path + '@' + Names.local(b.attributeSlot(i)), null, b.attributeSlot(i + 1), found);
            }
        }
        if (!Content.sameText(a.text(), b.text())) {
            change(path.isEmpty() ? "text()" : path.substring(0, path.length() - 1), a.text(), b.text(), found);
        }
        Map<String, Element> left = steps(a);
        Map<String, Element> right = steps(b);
        left.forEach((step, e) -> {
            Element other = right.get(step);
            if (other == null) {
                found.add(path + step + ": " + brief(e) + " -> absent");
            } else {
                diff(e, other, path + step + '/', found);
            }
        });
        right.forEach((step, e) -> {
            if (!left.containsKey(step)) {
                found.add(path + step + ": absent -> " + brief(e));
            }
        });
    }

    private static void change(String path, @Nullable String from, @Nullable String to, List<String> found) {
        if (from == null || !from.equals(to)) {
            found.add(path + ": " + (from == null ? "absent" : from) + " -> " + (to == null ? "absent" : to));
        }
    }

    private static String brief(Element e) {
        return e.toXml().strip().replaceAll(">\\s+<", "><");
    }
}
