package io.kvm4j.xml.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * One RELAX NG grammar: the definitions that a reference inside it can see. A file included by two grammars is read once, so
 * that a pattern is the same object in both.
 */
final class Grammar {
    static final String RNG = "http://relaxng.org/ns/structure/1.0";

    private final SchemaFolder files;
    private final @Nullable Grammar outer;
    private final Map<String, List<Element>> defines = new LinkedHashMap<>();
    private final List<Element> starts = new ArrayList<>();
    private final Set<String> included = new HashSet<>();
    private final Map<Element, Grammar> nested = new HashMap<>();

    private Grammar(SchemaFolder files, @Nullable Grammar outer) {
        this.files = files;
        this.outer = outer;
    }

    /** Reads schemas of one folder; every file at most once. */
    static final class SchemaFolder {
        private final Path folder;
        private final Map<String, Element> roots = new HashMap<>();

        SchemaFolder(Path folder) {
            this.folder = folder;
        }

        boolean has(String file) {
            return Files.exists(folder.resolve(file));
        }

        Element root(String file) {
            return roots.computeIfAbsent(file, f -> {
                try {
                    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                    return factory.newDocumentBuilder()
                            .parse(folder.resolve(f).toFile())
                            .getDocumentElement();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (SAXException | ParserConfigurationException e) {
                    throw new IllegalArgumentException("schema " + folder.resolve(f) + ": " + e.getMessage(), e);
                }
            });
        }
    }

    static Grammar load(SchemaFolder files, String file) {
        Grammar grammar = new Grammar(files, null);
        grammar.collect(files.root(file), Set.of());
        return grammar;
    }

    /** The grammar written inside a pattern of this one. */
    Grammar nested(Element grammar) {
        return nested.computeIfAbsent(grammar, g -> {
            Grammar made = new Grammar(files, this);
            made.collect(g, Set.of());
            return made;
        });
    }

    List<Element> starts() {
        return starts;
    }

    /** The bodies of a definition, which together are a choice if there is more than one. */
    List<Element> define(String name) {
        return defines.getOrDefault(name, List.of());
    }

    Grammar parent() {
        if (outer == null) {
            throw new IllegalArgumentException("parentRef in a grammar that has no parent");
        }
        return outer;
    }

    private void collect(Element from, Set<String> overridden) {
        for (Element child : children(from)) {
            switch (child.getLocalName()) {
                case "define" -> {
                    if (!overridden.contains(child.getAttribute("name"))) {
                        defines.computeIfAbsent(child.getAttribute("name"), n -> new ArrayList<>())
                                .add(child);
                    }
                }
                case "start" -> {
                    if (!overridden.contains("<start>")) {
                        starts.add(child);
                    }
                }
                case "div" -> collect(child, overridden);
                case "include" -> include(child, overridden);
                default -> {}
            }
        }
    }

    private void include(Element include, Set<String> overridden) {
        Set<String> replaced = new HashSet<>(overridden);
        collectReplaced(include, replaced);
        if (included.add(include.getAttribute("href"))) {
            collect(files.root(include.getAttribute("href")), replaced);
        }
        collect(include, overridden);
    }

    private static void collectReplaced(Element from, Set<String> names) {
        for (Element child : children(from)) {
            switch (child.getLocalName()) {
                case "define" -> names.add(child.getAttribute("name"));
                case "start" -> names.add("<start>");
                case "div" -> collectReplaced(child, names);
                default -> {}
            }
        }
    }

    static List<Element> children(Element of) {
        List<Element> found = new ArrayList<>();
        for (Node n = of.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && RNG.equals(e.getNamespaceURI())) {
                found.add(e);
            }
        }
        return found;
    }
}
