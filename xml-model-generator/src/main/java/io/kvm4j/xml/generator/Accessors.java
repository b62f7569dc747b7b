package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Model.Child;
import io.kvm4j.xml.generator.Patterns.Name;
import io.kvm4j.xml.generator.Values.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the accessors of one class, and the private properties that Jakarta XML Binding uses. */
final class Accessors {
    private static final String GETTER = """
                /** %s */
                public %s %s() {
                    return %s;
                }

            """;
    private static final String SETTER = """
                /** %s */
                public %s %s(%s) {
                    %s;
                    return this;
                }

            """;
    private static final String PROPERTY = """

                @%s(name = "%s"%s)
                private %s get%s() {
                    return %s;
                }
            """;
    private static final String PROPERTY_SETTER = """

                private void set%s(@Nullable %s value) {
                    %s;
                }
            """;

    /** What users call. */
    final StringBuilder api = new StringBuilder();
    /** What Jakarta XML Binding calls: always the text as it is, and a list for every child. */
    final StringBuilder bound = new StringBuilder();
    /** The properties of children, for {@code propOrder}. */
    final List<String> properties = new ArrayList<>();

    boolean usesConsumer;

    private final Model.Type type;
    private final Naming.Members members;
    private final Overlay overlay;
    private final Map<String, String> lock;

    Accessors(Model.Type type, Naming.Members members, Overlay overlay, Map<String, String> lock) {
        this.type = type;
        this.members = members;
        this.overlay = overlay;
        this.lock = lock;
    }

    /** The text of an attribute, of the element, or of a child: how to get it, the start of how to set it, its name in errors. */
    private record Place(String get, String set, String name) {
        String set(String value) {
            return set + value + ")";
        }
    }

    void write() {
        type.content.attributes.forEach(this::attribute);
        if (!type.content.text.isNone()) {
            text();
        }
        type.children.forEach(this::child);
    }

    private void attribute(Name name, Values values) {
        String accessor = members.attribute(name);
        lock("/@" + name.local(), accessor + " " + values.view());
        String what = doc("/@" + name.local(), "The {@code " + name.local() + "} attribute");
        String key = Sources.key(name);
        Place place = new Place("attributeText(" + key + ")", "setAttribute(" + key + ", ", name.local());
        typed(accessor, values, what, place);
        if (Shape.hasUnit(type) && (name.local().equals("size") || name.local().equals("memory"))) {
            bytes(accessor + "Bytes", what, "this, " + key);
        }
        String bean = Naming.camel(Naming.qualified(name), true) + "Attribute";
        bound.append(PROPERTY.formatted("XmlAttribute", name.local(), in(name), "@Nullable String", bean, place.get));
        bound.append(PROPERTY_SETTER.formatted(bean, "String", place.set("value")));
    }

    private void text() {
        String what = doc("/text()", "The text of the element");
        typed(members.own("value"), type.content.text, what, new Place("text()", "setText(", "text()"));
        if (Shape.isSize(type)) {
            bytes("bytes", "The size", "this");
        }
    }

    private void bytes(String accessor, String what, String arguments) {
        String name = members.own(accessor);
        getter(
                "@Nullable Long",
                name,
                what + " in bytes, or null if absent; a unit libvirt would not know throws.",
                "Size.bytes(" + arguments + ")");
        setter(
                name,
                "long bytes",
                "Sets " + lower(what) + " in bytes, in the unit there is if that divides it, or else in bytes.",
                "Size.bytes(" + arguments + ", bytes)");
    }

    /** A getter and a setter for a text, typed where the schema types it. */
    private void typed(String accessor, Values values, String what, Place place) {
        switch (values.view()) {
            case NONE, STRING -> {
                getter("@Nullable String", accessor, what + ", or null if absent." + known(values), place.get);
                setter(
                        accessor,
                        "@Nullable String " + accessor,
                        "Sets " + lower(what) + "; null removes it.",
                        place.set(accessor));
            }
            case YES_NO -> flag(accessor, what, place, "yes", "no", "yesNo");
            case ON_OFF -> flag(accessor, what, place, "on", "off", "onOff");
            case INT -> number(accessor, what, place, View.INT, "Text.decimal(" + accessor + ")");
            case LONG -> number(accessor, what, place, View.LONG, "Text.decimal(" + accessor + ")");
            case ADDRESS -> {
                String hex = "Text.hex(" + accessor + ", " + values.digits() + ")";
                String either = "isPciAddress() ? " + hex + " : Text.decimal(" + accessor + ")";
                number(accessor, what, place, View.ADDRESS, values.mixesBases() ? either : hex);
            }
        }
    }

    private static String known(Values values) {
        return values.constants.isEmpty()
                ? ""
                : values.constants.stream()
                        .map(c -> "{@code " + c.replace("@", "&#64;") + "}")
                        .collect(Collectors.joining(", ", " Known values: ", "."));
    }

    private void flag(String accessor, String what, Place place, String yes, String no, String view) {
        getter(
                "@Nullable Boolean",
                accessor,
                what + ", or null if absent or neither {@code " + yes + "} nor {@code " + no + "}.",
                "Text." + view + "(" + place.get + ")");
        setter(
                accessor,
                "boolean " + accessor,
                "Sets " + lower(what) + ".",
                place.set(accessor + " ? \"" + yes + "\" : \"" + no + "\""));
        asText(accessor, what, place);
    }

    private void number(String accessor, String what, Place place, View view, String written) {
        String reader = view == View.LONG ? "longValue" : view == View.INT ? "intValue" : "addressValue";
        getter(
                view == View.LONG ? "@Nullable Long" : "@Nullable Integer",
                accessor,
                what + ", or null if absent.",
                "Text." + reader + "(this, \"" + place.name + "\", " + place.get + ")");
        setter(
                accessor,
                (view == View.LONG ? "long " : "int ") + accessor,
                "Sets " + lower(what) + ".",
                place.set(written));
        asText(accessor, what, place);
    }

    private void asText(String accessor, String what, Place place) {
        String name = members.own(accessor + "Text");
        getter("@Nullable String", name, what + " as it is written, or null if absent.", place.get);
        setter(
                name,
                "@Nullable String text",
                "Sets " + lower(what) + " as it is written; null removes it.",
                place.set("text"));
    }

    private void child(Name name, Child child) {
        Shape shape = Shape.of(child.type);
        boolean many = child.many && shape != Shape.FLAG;
        String accessor = members.child(name, many);
        String cls = Shape.javaClass(child.type);
        String shown = shape == Shape.TEXT ? child.type.content.text.view().name() : cls;
        lock("/" + name.local() + "()", accessor + (many ? " List " : " ") + shown);
        String element = "{@code " + name.local() + "} element";
        String what = doc("/" + name.local(), "The " + element + (many ? "s" : ""));
        String key = Sources.key(name);
        if (shape == Shape.FLAG) {
            getter("boolean", accessor, "Whether there is a " + element + ".", "hasChild(" + key + ")");
            setter(
                    accessor,
                    "boolean present",
                    "Adds or removes the " + element + ".",
                    "setFlag(" + key + ", present)");
        } else if (shape == Shape.TEXT && many) {
            getter(
                    "List<String>",
                    accessor,
                    "The texts of the " + element + "s: a live list.",
                    "textList(" + key + ")");
        } else if (shape == Shape.TEXT) {
            Place place = new Place("childText(" + key + ")", "setChildText(" + key + ", ", name.local());
            typed(accessor, child.type.content.text, what, place);
        } else if (many) {
            several(name, accessor, what, cls);
        } else {
            one(name, accessor, what, cls);
        }
        String bean = Naming.camel(Naming.qualified(name), true) + "Elements";
        properties.add(Character.toLowerCase(bean.charAt(0)) + bean.substring(1));
        bound.append(PROPERTY.formatted(
                "XmlElement",
                name.local(),
                in(name),
                "List<" + cls + ">",
                bean,
                "jaxbList(" + key + ", " + cls + ".class)"));
    }

    private void several(Name name, String accessor, String what, String cls) {
        usesConsumer = true;
        String ofClass = "(" + Sources.key(name) + ", " + cls + ".class";
        getter("List<" + cls + ">", accessor, what + ", in document order: a live list.", "childList" + ofClass + ")");
        setter(
                members.own("add" + Naming.camel(Naming.qualified(name), true)),
                "Consumer<? super " + cls + "> change",
                "Adds a {@code " + name.local() + "} element.",
                "addChild" + ofClass + ", change)");
    }

    private void one(Name name, String accessor, String what, String cls) {
        usesConsumer = true;
        String key = Sources.key(name);
        if (overlay.always(type.places, name.local())) {
            getter(cls, accessor, what + ", made when absent.", "madeChild(" + key + ", " + cls + ".class)");
        } else {
            getter(
                    "@Nullable " + cls,
                    accessor,
                    what + ", or null if absent.",
                    "firstChild(" + key + ", " + cls + ".class)");
        }
        setter(
                accessor,
                "@Nullable " + cls + " " + accessor,
                "Replaces " + lower(what) + "; null removes it.",
                "setChild(" + key + ", " + accessor + ")");
        setter(
                accessor,
                "Consumer<? super " + cls + "> change",
                "Changes " + lower(what) + ", made when absent.",
                "change.accept(madeChild(" + key + ", " + cls + ".class))");
    }

    private void getter(String result, String name, String doc, String body) {
        api.append(GETTER.formatted(doc, result, name, body));
    }

    private void setter(String name, String parameter, String doc, String body) {
        api.append(SETTER.formatted(doc, type.className, name, parameter, body));
    }

    private void lock(String member, String value) {
        type.places.forEach(p -> lock.put(p + member, type.className + "." + value));
    }

    private String doc(String member, String otherwise) {
        @Nullable String doc = overlay.doc(type.places, member);
        return doc != null ? doc : otherwise;
    }

    private static String in(Name name) {
        return name.namespace().isEmpty() ? "" : ", namespace = \"" + name.namespace() + "\"";
    }

    private static String lower(String what) {
        return Character.toLowerCase(what.charAt(0)) + what.substring(1);
    }
}
