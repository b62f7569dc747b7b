package io.kvm4j.xml.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Documents made from a schema as it is written, without the model: each choice takes all its branches in turn, what is
 * optional is there every other time.
 */
final class SampleDocuments {
    /** Beyond so many levels what is optional stays away, or a chain of backing files would have no end. */
    private static final int DEEP = 12;

    /** Devices and rules are what a document has many of, and stand near its root. */
    private static final int MANY = 12;

    private final Grammar grammar;
    private final Random random;
    private final SampleText texts;
    private final Map<Element, Deque<Integer>> turns = new HashMap<>();

    SampleDocuments(Grammar grammar, long seed) {
        this.grammar = grammar;
        this.random = new Random(seed);
        this.texts = new SampleText(random);
    }

    Document next() {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element holder = document.createElement("holder");
            new Place(holder, 0).one(grammar, grammar.starts().get(0));
            document.appendChild(holder.getFirstChild());
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of so many at a place in the schema, one: all have their turn, in changing order, before one comes again. */
    private int turn(Element at, int of) {
        boolean first = !turns.containsKey(at);
        Deque<Integer> left = turns.computeIfAbsent(at, a -> new ArrayDeque<>());
        if (left.isEmpty()) {
            List<Integer> all = new ArrayList<>(IntStream.range(0, of).boxed().toList());
            Collections.shuffle(all, random);
            left.addAll(all);
            if (first) { // what is optional is there the first time: it may be long until this place is reached again
                left.remove(of - 1);
                left.addFirst(of - 1);
            }
        }
        return Math.min(left.remove(), of - 1);
    }

    /** Whether there is anything a pattern accepts; what schemas forbid they write as a pattern, too. */
    private static boolean possible(Grammar grammar, Element e) {
        return switch (e.getLocalName()) {
            case "notAllowed" -> false;
            case "element" ->
                Grammar.children(e).stream().noneMatch(c -> c.getLocalName().equals("notAllowed"));
            case "ref" -> grammar.define(e.getAttribute("name")).stream().anyMatch(d -> possible(grammar, d));
            case "choice" -> Grammar.children(e).stream().anyMatch(c -> possible(grammar, c));
            case "group", "interleave", "define", "oneOrMore" ->
                Grammar.children(e).stream().allMatch(c -> possible(grammar, c));
            default -> true;
        };
    }

    /** Where content goes: an element being made. */
    private final class Place {
        private final Element to;
        private final int depth;

        Place(Element to, int depth) {
            this.to = to;
            this.depth = depth;
        }

        void all(Grammar in, Element of) {
            Grammar.children(of).forEach(e -> one(in, e));
        }

        void one(Grammar in, Element e) {
            switch (e.getLocalName()) {
                case "element" -> element(in, e);
                case "attribute" -> attribute(in, e);
                case "ref" -> choice(in, e, in.define(e.getAttribute("name")));
                case "parentRef" -> choice(in.parent(), e, in.parent().define(e.getAttribute("name")));
                case "grammar" -> choice(in.nested(e), e, in.nested(e).starts());
                case "choice" -> choice(in, e, Grammar.children(e));
                case "interleave" -> {
                    List<Element> parts = new ArrayList<>(Grammar.children(e));
                    Collections.shuffle(parts, random);
                    parts.forEach(p -> one(in, p));
                }
                case "optional" -> repeat(in, e, depth < DEEP ? turn(e, 2) : 0);
                case "zeroOrMore" -> repeat(in, e, depth < DEEP ? turn(e, depth < 3 ? MANY : 3) : 0);
                case "oneOrMore" -> repeat(in, e, depth < DEEP ? 1 + turn(e, 2) : 1);
                case "group", "define", "start", "mixed", "list" -> all(in, e);
                case "text" -> to.appendChild(to.getOwnerDocument().createTextNode("any text"));
                case "value" -> to.appendChild(to.getOwnerDocument().createTextNode(e.getTextContent()));
                case "data" -> to.appendChild(to.getOwnerDocument().createTextNode(texts.of(e)));
                default -> {} // empty, name, anyName
            }
        }

        private void repeat(Grammar in, Element of, int times) {
            boolean possible = Grammar.children(of).stream().allMatch(c -> possible(in, c));
            for (int i = 0; possible && i < times; i++) {
                all(in, of);
            }
        }

        private void choice(Grammar in, Element at, List<Element> branches) {
            List<Element> possible =
                    branches.stream().filter(b -> possible(in, b)).toList();
            if (depth >= DEEP && at.getLocalName().equals("choice")) {
                one(in, possible.get(random.nextInt(possible.size())));
            } else if (!possible.isEmpty()) {
                one(in, possible.get(turn(at, possible.size())));
            }
        }

        private void element(Grammar in, Element e) {
            List<Patterns.Name> names = Patterns.names(e);
            Patterns.Name name =
                    names.isEmpty() ? new Patterns.Name("urn:any", "any") : names.get(turn(e, names.size()));
            Element child = name.namespace().isEmpty()
                    ? to.getOwnerDocument().createElement(name.local())
                    : to.getOwnerDocument().createElementNS(name.namespace(), "x:" + name.local());
            to.appendChild(child);
            if (!names.isEmpty()) {
                new Place(child, depth + 1).all(in, e);
            }
        }

        private void attribute(Grammar in, Element e) {
            for (Patterns.Name name : Patterns.names(e)) {
                Element value = to.getOwnerDocument().createElement("value");
                new Place(value, depth).all(in, e);
                boolean any = Grammar.children(e).isEmpty();
                to.setAttributeNS(
                        name.namespace().isEmpty() ? null : name.namespace(),
                        name.namespace().isEmpty() ? name.local() : "x:" + name.local(),
                        any ? "any" : value.getTextContent());
            }
        }
    }
}
