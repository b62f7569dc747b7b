package io.kvm4j.xml.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What each element pattern of a set of grammars allows, whatever grammar it is reached through: its attributes, its child
 * elements with how often they may occur, and its text.
 */
final class Patterns {
    /** The name of an element or attribute. */
    record Name(String namespace, String local) {
        @Override
        public String toString() {
            return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
        }
    }

    /** A child element of one pattern. */
    static final class Slot {
        final Set<Element> patterns = new LinkedHashSet<>();
        boolean many;
    }

    /** The content of one or more element patterns. */
    static final class Content {
        final Map<Name, Values> attributes = new LinkedHashMap<>();
        final Map<Name, Slot> children = new LinkedHashMap<>();
        final Values text = new Values();
        boolean anything;

        void add(Content other) {
            other.attributes.forEach(
                    (n, v) -> attributes.computeIfAbsent(n, k -> new Values()).add(v));
            other.children.forEach((n, s) -> {
                Slot slot = children.computeIfAbsent(n, k -> new Slot());
                slot.patterns.addAll(s.patterns);
                slot.many |= s.many;
            });
            text.add(other.text);
            anything |= other.anything;
        }
    }

    /** An element pattern together with the grammar its references are resolved in. */
    private record Placed(Grammar grammar, Element pattern) {}

    private final Map<Element, Content> contents = new HashMap<>();
    private final Deque<Placed> waiting = new ArrayDeque<>();
    private final Set<Placed> seen = new LinkedHashSet<>();

    /** Adds all elements that a grammar can reach, and returns those a document may begin with. */
    Map<Name, Set<Element>> add(Grammar grammar) {
        Walk start = new Walk();
        for (Element s : grammar.starts()) {
            start.all(grammar, s, false);
        }
        while (!waiting.isEmpty()) {
            Placed next = waiting.remove();
            Walk walk = new Walk();
            for (Element child : Grammar.children(next.pattern)) {
                walk.go(next.grammar, child, false);
            }
            contents.computeIfAbsent(next.pattern, p -> new Content()).add(walk.content());
        }
        Map<Name, Set<Element>> roots = new LinkedHashMap<>();
        start.content().children.forEach((name, slot) -> roots.put(name, slot.patterns));
        return roots;
    }

    Content content(Element pattern) {
        return contents.getOrDefault(pattern, new Content());
    }

    /** One pass over the content of an element, up to but not into its child elements. */
    private final class Walk {
        private final Content found = new Content();
        private Map<Name, Integer> occurs = new LinkedHashMap<>();

        Content content() {
            found.children.forEach((name, slot) -> slot.many = occurs.getOrDefault(name, 0) > 1);
            return found;
        }

        void all(Grammar grammar, Element of, boolean repeated) {
            for (Element child : Grammar.children(of)) {
                go(grammar, child, repeated);
            }
        }

        void go(Grammar grammar, Element e, boolean repeated) {
            switch (e.getLocalName()) {
                case "element" -> element(grammar, e, repeated);
                case "attribute" -> attribute(grammar, e);
                case "ref" -> {
                    List<Element> bodies = grammar.define(e.getAttribute("name"));
                    if (bodies.isEmpty()) {
                        throw new IllegalArgumentException("reference to " + e.getAttribute("name") + ", not defined");
                    }
                    alternatives(grammar, bodies, repeated);
                }
                case "parentRef" ->
                    alternatives(grammar.parent(), grammar.parent().define(e.getAttribute("name")), repeated);
                case "grammar" ->
                    alternatives(grammar.nested(e), grammar.nested(e).starts(), repeated);
                case "choice" -> alternatives(grammar, Grammar.children(e), repeated);
                case "zeroOrMore", "oneOrMore" -> all(grammar, e, true);
                case "text", "data", "value", "list" -> found.text.read(grammar, e);
                case "optional", "group", "interleave", "mixed", "define", "start" -> all(grammar, e, repeated);
                case "empty", "notAllowed", "name", "anyName", "nsName" -> {}
                default -> throw new IllegalArgumentException("RELAX NG pattern not supported: " + e.getLocalName());
            }
        }

        /** Of alternatives a document has one, so a child is repeated only if one of them repeats it. */
        private void alternatives(Grammar grammar, List<Element> branches, boolean repeated) {
            Map<Name, Integer> before = occurs;
            Map<Name, Integer> most = new LinkedHashMap<>();
            for (Element branch : branches) {
                occurs = new LinkedHashMap<>();
                go(grammar, branch, repeated);
                occurs.forEach((name, count) -> most.merge(name, count, Math::max));
            }
            occurs = before;
            most.forEach((name, count) -> occurs.merge(name, count, Integer::sum));
        }

        private void element(Grammar grammar, Element e, boolean repeated) {
            List<Name> names = names(e);
            if (names.isEmpty()) {
                found.anything = true;
                return;
            }
            for (Name name : names) {
                found.children.computeIfAbsent(name, n -> new Slot()).patterns.add(e);
                occurs.merge(name, repeated ? 2 : 1, Integer::sum);
            }
            Placed placed = new Placed(grammar, e);
            if (seen.add(placed)) {
                waiting.add(placed);
            }
        }

        private void attribute(Grammar grammar, Element e) {
            for (Name name : names(e)) {
                Values values = found.attributes.computeIfAbsent(name, n -> new Values());
                List<Element> parts = Grammar.children(e);
                parts.removeIf(p -> p.getLocalName().equals("name"));
                if (parts.isEmpty()) {
                    values.anyText();
                }
                parts.forEach(p -> values.read(grammar, p));
            }
        }
    }

    /** An element's namespace is inherited from the patterns around it; an attribute's is not. */
    private static String namespace(Element e) {
        if (e.getLocalName().equals("attribute")) {
            return e.getAttribute("ns");
        }
        for (Node n = e; n instanceof Element around; n = n.getParentNode()) {
            if (around.hasAttribute("ns")) {
                return around.getAttribute("ns");
            }
        }
        return "";
    }

    static List<Name> names(Element e) {
        if (e.hasAttribute("name")) {
            return List.of(new Name(namespace(e), e.getAttribute("name")));
        }
        List<Name> names = new ArrayList<>();
        for (Element child : Grammar.children(e)) {
            if (child.getLocalName().equals("name")) {
                names.add(new Name(
                        child.getAttribute("ns"), child.getTextContent().strip()));
            } else if (child.getLocalName().equals("choice") && names.isEmpty()) {
                for (Element name : Grammar.children(child)) {
                    if (name.getLocalName().equals("name")) {
                        names.add(new Name(
                                name.getAttribute("ns"), name.getTextContent().strip()));
                    }
                }
            }
        }
        return names;
    }
}
