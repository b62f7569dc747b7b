package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Patterns.Content;
import io.kvm4j.xml.generator.Patterns.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The element types of a set of grammars: a type is the set of element patterns that can stand at one place, so two places
 * share a type exactly when the schema lets the same things stand there.
 */
final class Model {
    /** One element type, by now a Java class or one of the runtime's. */
    static final class Type {
        final Set<Element> patterns;
        final Content content = new Content();
        final Map<Name, Child> children = new LinkedHashMap<>();
        /** Every place the type stands at: root name, then element names, joined by slashes. The first is the shortest. */
        final List<String> places = new ArrayList<>();

        final Set<Name> names = new LinkedHashSet<>();
        String className = "";
        boolean document;

        Type(Set<Element> patterns) {
            this.patterns = patterns;
        }

        /** Puts some children first. */
        void reorder(List<String> first) {
            Map<Name, Child> old = new LinkedHashMap<>(children);
            children.clear();
            for (String local : first) {
                Name name = new Name("", local);
                Child child = old.remove(name);
                if (child != null) {
                    children.put(name, child);
                }
            }
            children.putAll(old);
        }

        boolean isLeaf() {
            return content.attributes.isEmpty() && children.isEmpty() && !content.anything;
        }

        String place() {
            return places.get(0);
        }

        @Override
        public String toString() {
            return className.isEmpty() ? place() : className;
        }
    }

    /** A child element of a type. */
    static final class Child {
        Type type;
        boolean many;

        Child(Type type, boolean many) {
            this.type = type;
            this.many = many;
        }
    }

    private final Map<Set<Element>, Type> bySet = new HashMap<>();
    private final Map<String, Type> roots = new LinkedHashMap<>();
    private final Patterns patterns;

    Model(Patterns patterns) {
        this.patterns = patterns;
    }

    /** Adds a kind of document; {@code kind} begins the places of its elements. */
    void root(String kind, Name name, Set<Element> starts) {
        Type type = type(starts);
        type.document = true;
        type.names.add(name);
        roots.put(kind, type);
    }

    Map<String, Type> roots() {
        return roots;
    }

    private Type type(Set<Element> set) {
        Type known = bySet.get(set);
        if (known != null) {
            return known;
        }
        Type made = new Type(set);
        bySet.put(Set.copyOf(set), made);
        set.forEach(p -> made.content.add(patterns.content(p)));
        made.content.children.forEach(
                (name, slot) -> made.children.put(name, new Child(type(slot.patterns), slot.many)));
        return made;
    }

    /** The type at a place such as {@code domain/devices/disk}. */
    Type at(String place) {
        List<String> steps = List.of(place.split("/", -1));
        Type type = roots.get(steps.get(0));
        for (int i = 1; type != null && i < steps.size(); i++) {
            String step = steps.get(i);
            type = type.children.entrySet().stream()
                    .filter(e -> e.getKey().local().equals(step))
                    .map(e -> e.getValue().type)
                    .findFirst()
                    .orElse(null);
        }
        if (type == null) {
            throw new IllegalArgumentException("overlay names a place the schemas do not have: " + place);
        }
        return type;
    }

    /** Makes one type of two, and of the types of their equally named children. */
    void merge(Type kept, Type gone) {
        if (kept == gone) {
            return;
        }
        kept.content.add(gone.content);
        kept.document |= gone.document;
        kept.names.addAll(gone.names);
        redirect(kept, gone);
        for (Map.Entry<Name, Child> e : List.copyOf(gone.children.entrySet())) {
            Child mine = kept.children.get(e.getKey());
            if (mine == null) {
                kept.children.put(e.getKey(), new Child(e.getValue().type, e.getValue().many));
            } else {
                mine.many |= e.getValue().many;
                merge(mine.type, e.getValue().type);
            }
        }
    }

    private void redirect(Type kept, Type gone) {
        bySet.replaceAll((set, type) -> type == gone ? kept : type);
        roots.replaceAll((kind, type) -> type == gone ? kept : type);
        Set<Type> all = new LinkedHashSet<>(bySet.values());
        all.add(gone);
        for (Type type : all) {
            for (Child child : type.children.values()) {
                if (child.type == gone) {
                    child.type = kept;
                }
            }
        }
    }

    /** All types that a document can contain, breadth first, with their places and names filled in. */
    Collection<Type> types() {
        Set<Type> found = new LinkedHashSet<>();
        Deque<Type> waiting = new ArrayDeque<>();
        roots.forEach((kind, type) -> {
            if (found.add(type)) {
                type.places.clear();
                waiting.add(type);
            }
            type.places.add(kind);
        });
        while (!waiting.isEmpty()) {
            Type type = waiting.remove();
            type.children.forEach((name, child) -> {
                child.type.names.add(name);
                if (found.add(child.type)) {
                    child.type.places.clear();
                    waiting.add(child.type);
                }
                child.type.places.add(type.place() + "/" + name.local());
            });
        }
        return found;
    }

    /** What the report compares: every place, attributes with an at sign, constants after an equals sign. */
    Set<String> inventory() {
        Set<String> lines = new TreeSet<>();
        for (Type type : types()) {
            for (String place : type.places) {
                type.content.attributes.forEach((name, values) -> {
                    lines.add(place + "/@" + name.local());
                    values.constants.forEach(c -> lines.add(place + "/@" + name.local() + "=" + c));
                });
                type.children.forEach((name, child) -> {
                    lines.add(place + "/" + name.local());
                    if (child.many) {
                        lines.add(place + "/" + name.local() + " repeatable");
                    }
                });
            }
        }
        return lines;
    }
}
