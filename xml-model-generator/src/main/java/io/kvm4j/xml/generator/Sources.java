package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Model.Child;
import io.kvm4j.xml.generator.Patterns.Name;
import io.kvm4j.xml.generator.Values.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one Java class per element type, and the lock that says which place became which name. */
final class Sources {
    private final Naming naming;
    private final Overlay overlay;
    private final Map<String, String> pages;
    private final Map<String, String> lock = new TreeMap<>();
    private final Set<String> rootElements = new HashSet<>();

    Sources(Naming naming, Overlay overlay, Map<String, String> pages) {
        this.naming = naming;
        this.overlay = overlay;
        this.pages = pages;
    }

    /** Place to class, and place of a member to class and accessor. */
    Map<String, String> lock() {
        return lock;
    }

    /** How a type is seen from its parent. */
    enum Shape {
        STRUCTURE,
        TEXT,
        FLAG,
        SIZE,
    }

    static Shape shape(Model.Type type) {
        if (type.isLeaf()) {
            return type.content.text.isNone() ? Shape.FLAG : Shape.TEXT;
        }
        return isSize(type) && type.content.attributes.size() == 1 ? Shape.SIZE : Shape.STRUCTURE;
    }

    /** A number with a unit attribute, as in {@code <memory unit='KiB'>}. */
    private static boolean isSize(Model.Type type) {
        Values unit = type.content.attributes.get(new Name("", "unit"));
        View text = type.content.text.view();
        return unit != null
                && unit.definitions.contains("unit")
                && type.children.isEmpty()
                && !type.content.attributes.containsKey(new Name("", "size"))
                && (text == View.LONG || text == View.INT);
    }

    static String javaClass(Model.Type type) {
        return switch (shape(type)) {
            case TEXT -> "TextElement";
            case FLAG -> "FlagElement";
            case SIZE -> "Size";
            case STRUCTURE -> type.className;
        };
    }

    String source(Model.Type type) {
        return new One(type).write();
    }

    /** The source of one class. */
    private final class One {
        private final Model.Type type;
        private final Naming.Members members;
        private final StringBuilder api = new StringBuilder();
        private final StringBuilder jaxb = new StringBuilder();
        private final List<String> properties = new ArrayList<>();
        private boolean consumer;
        private boolean list;

        One(Model.Type type) {
            this.type = type;
            this.members = naming.new Members(type);
        }

        String write() {
            type.places.forEach(p -> lock.put(p, type.className));
            type.content.attributes.forEach(this::attribute);
            if (!type.content.text.isNone()) {
                text();
            }
            type.children.forEach(this::child);
            String superclass = type.document ? "Document" : "Element";
            StringBuilder s = new StringBuilder(4096);
            s.append("package io.kvm4j.xml;\n\n");
            s.append(
                    "import jakarta.xml.bind.annotation.XmlAccessType;\nimport jakarta.xml.bind.annotation.XmlAccessorType;\n");
            if (!type.content.attributes.isEmpty()) {
                s.append("import jakarta.xml.bind.annotation.XmlAttribute;\n");
            }
            if (!type.children.isEmpty()) {
                s.append("import jakarta.xml.bind.annotation.XmlElement;\n");
            }
            Name name = type.names.iterator().next();
            // one class for each root element: documents come first, then what is attached to a domain
            boolean isRoot =
                    (type.document || type.place().matches("domain/devices/[^/]+")) && rootElements.add(name.local());
            if (isRoot) {
                s.append("import jakarta.xml.bind.annotation.XmlRootElement;\n");
            }
            s.append("import jakarta.xml.bind.annotation.XmlType;\n");
            if (type.document) {
                s.append("import java.io.InputStream;\nimport java.nio.file.Path;\n");
            }
            if (list) {
                s.append("import java.util.List;\n");
            }
            if (consumer) {
                s.append("import java.util.function.Consumer;\n");
            }
            s.append("import org.jspecify.annotations.Nullable;\n\n");
            classDoc(s);
            s.append("@XmlAccessorType(XmlAccessType.NONE)\n");
            if (isRoot) {
                s.append("@XmlRootElement(name = \"").append(name.local()).append("\")\n");
            }
            s.append("@XmlType(name = \"\", propOrder = {");
            properties.forEach(p -> s.append('"').append(p).append("\", "));
            s.append("\"otherContent\"})\n");
            s.append("public final class ")
                    .append(type.className)
                    .append(" extends ")
                    .append(superclass)
                    .append(" {\n");
            constructorAndFactories(s, name);
            s.append(api);
            codec(s);
            s.append(jaxb).append("}\n");
            return s.toString();
        }

        private void constructorAndFactories(StringBuilder s, Name name) {
            String cls = type.className;
            s.append("    /** Makes an empty {@code ").append(name.local()).append("} element. */\n");
            s.append("    public ")
                    .append(cls)
                    .append("() {\n        super(")
                    .append(key(name))
                    .append(");\n    }\n\n");
            s.append("    /**\n     * Reads a {@code ").append(name.local()).append("} element.\n     *\n");
            s.append("     * @throws XmlModelException if it is not well-formed, or is another element\n     */\n");
            s.append("    public static ")
                    .append(cls)
                    .append(" parse(String xml) {\n        return XmlReader.read(xml, new ")
                    .append(cls)
                    .append("());\n    }\n\n");
            if (type.document) {
                for (String source : List.of("Path file", "InputStream in")) {
                    String variable = source.substring(source.indexOf(' ') + 1);
                    s.append("    /**\n     * Reads a document from a ")
                            .append(variable.equals("in") ? "stream, which is not closed" : "file")
                            .append(
                                    ".\n     *\n     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document\n     */\n");
                    s.append("    public static ")
                            .append(cls)
                            .append(" parse(")
                            .append(source)
                            .append(") {\n        return XmlReader.read(")
                            .append(variable)
                            .append(", new ")
                            .append(cls)
                            .append("());\n    }\n\n");
                }
            }
            if (type.document) {
                s.append(
                                "    /**\n     * Reads a document from a stream, which is not closed, within other limits than the default ones.\n     *\n")
                        .append(
                                "     * @throws XmlModelException if it cannot be read, is not well-formed, or is another document\n     */\n")
                        .append("    public static ")
                        .append(cls)
                        .append(" parse(InputStream in, XmlLimits limits) {\n        return XmlReader.read(in, new ")
                        .append(cls)
                        .append("(), limits);\n    }\n\n");
            }
            s.append("    @Override\n    public ")
                    .append(cls)
                    .append(" copy() {\n        return (")
                    .append(cls)
                    .append(") copyTree();\n    }\n\n");
        }

        private void classDoc(StringBuilder s) {
            String root = type.place().contains("/")
                    ? type.place().substring(0, type.place().indexOf('/'))
                    : type.place();
            String doc = overlay.doc(type.places, "");
            s.append("/**\n * ")
                    .append(
                            doc != null
                                    ? doc
                                    : "The {@code "
                                            + type.names.iterator().next().local() + "} element"
                                            + (type.place().contains("/") ? " of " + parents() : "") + ".");
            s.append(
                            "\n *\n * <p>Not safe for use by several threads at once.\n *\n * @see <a href=\"https://libvirt.org/")
                    .append(pages.getOrDefault(root, "format.html"))
                    .append("\">libvirt: ")
                    .append(root)
                    .append(" XML format</a>\n */\n");
        }

        private String parents() {
            List<String> shown = type.places.stream()
                    .filter(p -> p.contains("/"))
                    .map(p -> "{@code " + p.substring(0, p.lastIndexOf('/')) + "}")
                    .limit(4)
                    .toList();
            return String.join(", ", shown) + (type.places.size() > 4 ? " and others" : "");
        }

        private void attribute(Name name, Values values) {
            String accessor = members.attribute(name);
            type.places.forEach(
                    p -> lock.put(p + "/@" + name.local(), type.className + "." + accessor + " " + values.view()));
            String doc = overlay.doc(type.places, "/@" + name.local());
            String what = doc != null ? doc : "The {@code " + name.local() + "} attribute";
            String get = "attributeText(" + key(name) + ")";
            String set = "setAttribute(" + key(name) + ", ";
            typed(accessor, values, what, get, set, name.local());
            sizeInAttribute(name, accessor, what);
            property("@XmlAttribute", name, "String", "Attribute", get, set + "value)");
        }

        /** A size in an attribute beside a unit, as in {@code <page size='2' unit='MiB'/>}. */
        private void sizeInAttribute(Name name, String accessor, String what) {
            Values unit = type.content.attributes.get(new Name("", "unit"));
            if (unit != null
                    && unit.definitions.contains("unit")
                    && (name.local().equals("size") || name.local().equals("memory"))) {
                String bytes = members.own(accessor + "Bytes");
                getter(
                        "@Nullable Long",
                        bytes,
                        what + " in bytes, or null if absent; a unit libvirt would not know throws.",
                        "Size.bytes(this, " + key(name) + ")");
                setter(
                        bytes,
                        "long bytes",
                        "Sets " + lower(what) + " in bytes, in the unit there is if that divides it, or else in bytes.",
                        "Size.bytes(this, " + key(name) + ", bytes)");
            }
        }

        private void text() {
            Values values = type.content.text;
            String accessor = members.own("value");
            String doc = overlay.doc(type.places, "/text()");
            typed(accessor, values, doc != null ? doc : "The text of the element", "text()", "setText(", "text()");
            if (isSize(type)) {
                api.append(
                        "    /** The size in bytes, or null if there is none; a unit libvirt would not know throws. */\n");
                api.append("    public @Nullable Long bytes() {\n        return Size.bytes(this);\n    }\n\n");
                api.append(
                        "    /** Sets the size in bytes, in the unit the element has if that divides it, or else in bytes. */\n");
                api.append("    public ")
                        .append(type.className)
                        .append(
                                " bytes(long bytes) {\n        Size.bytes(this, bytes);\n        return this;\n    }\n\n");
            }
        }

        /** A getter and a setter for a text, typed where the schema types it. */
        private void typed(String accessor, Values values, String what, String get, String set, String where) {
            String known = values.constants.isEmpty() || values.view() == View.YES_NO || values.view() == View.ON_OFF
                    ? ""
                    : " Known values: "
                            + values.constants.stream().map(Sources::code).collect(Collectors.joining(", ")) + ".";
            switch (values.view()) {
                case NONE, STRING -> {
                    getter("@Nullable String", accessor, what + ", or null if absent." + known, get);
                    setter(
                            accessor,
                            "@Nullable String " + argument(accessor),
                            "Sets " + lower(what) + "; null removes it.",
                            set + argument(accessor) + ")");
                }
                case YES_NO -> flag(accessor, what, get, set, "yes");
                case ON_OFF -> flag(accessor, what, get, set, "on");
                case INT ->
                    number(
                            accessor,
                            what,
                            get,
                            set,
                            where,
                            "Integer",
                            "int",
                            "Text.decimal(" + argument(accessor) + ")");
                case LONG ->
                    number(accessor, what, get, set, where, "Long", "long", "Text.decimal(" + argument(accessor) + ")");
                case ADDRESS -> {
                    String hex = "Text.hex(" + argument(accessor) + ", " + values.digits() + ")";
                    number(
                            accessor,
                            what,
                            get,
                            set,
                            where,
                            "Integer",
                            "address",
                            values.mixesBases()
                                    ? "isPciAddress() ? " + hex + " : Text.decimal(" + argument(accessor) + ")"
                                    : hex);
                }
            }
        }

        private void flag(String accessor, String what, String get, String set, String yes) {
            getter(
                    "@Nullable Boolean",
                    accessor,
                    what + ", or null if absent or neither {@code " + yes + "} nor its opposite.",
                    "Text." + (yes.equals("yes") ? "yesNo" : "onOff") + "(" + get + ")");
            setter(
                    accessor,
                    "boolean " + argument(accessor),
                    "Sets " + lower(what) + ".",
                    set + argument(accessor) + " ? \"" + yes + "\" : \"" + (yes.equals("yes") ? "no" : "off") + "\")");
            asText(accessor, what, get, set);
        }

        private void number(
                String accessor,
                String what,
                String get,
                String set,
                String where,
                String boxed,
                String plain,
                String written) {
            getter(
                    "@Nullable " + boxed,
                    accessor,
                    what + ", or null if absent.",
                    "Text." + plain + "Value(this, \"" + where + "\", " + get + ")");
            setter(
                    accessor,
                    (plain.equals("address") ? "int" : plain) + " " + argument(accessor),
                    "Sets " + lower(what) + ".",
                    set + written + ")");
            asText(accessor, what, get, set);
        }

        private void asText(String accessor, String what, String get, String set) {
            String name = members.own(accessor + "Text");
            getter("@Nullable String", name, what + " as it is written, or null if absent.", get);
            setter(
                    name,
                    "@Nullable String text",
                    "Sets " + lower(what) + " as it is written; null removes it.",
                    set + "text)");
        }

        private void child(Name name, Child child) {
            Shape shape = shape(child.type);
            boolean many = child.many && shape != Shape.FLAG;
            String accessor = members.child(name, many);
            type.places.forEach(p -> lock.put(
                    p + "/" + name.local() + "()",
                    type.className + "." + accessor + " " + (many ? "List " : "")
                            + (shape == Shape.TEXT ? child.type.content.text.view() : javaClass(child.type))));
            String doc = overlay.doc(type.places, "/" + name.local());
            String what = doc != null ? doc : "The {@code " + name.local() + "} " + (many ? "elements" : "element");
            String cls = javaClass(child.type);
            String key = key(name);
            if (shape == Shape.FLAG) {
                getter(
                        "boolean",
                        accessor,
                        "Whether there is a {@code " + name.local() + "} element.",
                        "hasChild(" + key + ")");
                setter(
                        accessor,
                        "boolean present",
                        "Adds or removes the {@code " + name.local() + "} element.",
                        "setFlag(" + key + ", present)");
            } else if (shape == Shape.TEXT && many) {
                list = true;
                getter(
                        "List<String>",
                        accessor,
                        "The texts of the {@code " + name.local() + "} elements: a live list.",
                        "textList(" + key + ")");
            } else if (shape == Shape.TEXT) {
                typed(
                        accessor,
                        child.type.content.text,
                        what,
                        "childText(" + key + ")",
                        "setChildText(" + key + ", ",
                        name.local());
            } else if (many) {
                list = true;
                consumer = true;
                getter(
                        "List<" + cls + ">",
                        accessor,
                        what + ", in document order: a live list.",
                        "childList(" + key + ", " + cls + ".class)");
                String adder = members.own("add" + Naming.camel(Naming.qualified(name), true));
                setter(
                        adder,
                        "Consumer<? super " + cls + "> change",
                        "Adds a {@code " + name.local() + "} element.",
                        "addChild(" + key + ", " + cls + ".class, change)");
            } else {
                consumer = true;
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
                        "@Nullable " + cls + " " + argument(accessor),
                        "Replaces " + lower(what) + "; null removes it.",
                        "setChild(" + key + ", " + argument(accessor) + ")");
                setter(
                        accessor,
                        "Consumer<? super " + cls + "> change",
                        "Changes " + lower(what) + ", made when absent.",
                        "change.accept(madeChild(" + key + ", " + cls + ".class))");
            }
            list = true;
            property(
                    "@XmlElement",
                    name,
                    "List<" + cls + ">",
                    "Elements",
                    "jaxbList(" + key + ", " + cls + ".class)",
                    null);
        }

        private void getter(String result, String name, String doc, String body) {
            api.append("    /** ")
                    .append(doc)
                    .append(" */\n    public ")
                    .append(result)
                    .append(' ')
                    .append(name)
                    .append("() {\n        return ")
                    .append(body)
                    .append(";\n    }\n\n");
        }

        private void setter(String name, String parameter, String doc, String body) {
            api.append("    /** ")
                    .append(doc)
                    .append(" */\n    public ")
                    .append(type.className)
                    .append(' ')
                    .append(name)
                    .append('(')
                    .append(parameter)
                    .append(") {\n        ")
                    .append(body)
                    .append(";\n        return this;\n    }\n\n");
        }

        /** The private property that Jakarta XML Binding uses: always the text as it is, and a list for every child. */
        private void property(
                String annotation, Name name, String java, String suffix, String get, @Nullable String set) {
            String bean = Naming.camel(Naming.qualified(name), true) + suffix;
            if (annotation.equals("@XmlElement")) {
                properties.add(Character.toLowerCase(bean.charAt(0)) + bean.substring(1));
            }
            jaxb.append("\n    ")
                    .append(annotation)
                    .append("(name = \"")
                    .append(name.local())
                    .append('"');
            if (!name.namespace().isEmpty()) {
                jaxb.append(", namespace = \"").append(name.namespace()).append('"');
            }
            jaxb.append(")\n    private ")
                    .append(set == null ? "" : "@Nullable ")
                    .append(java)
                    .append(" get")
                    .append(bean)
                    .append("() {\n        return ")
                    .append(get)
                    .append(";\n    }\n");
            if (set != null) {
                jaxb.append("\n    private void set")
                        .append(bean)
                        .append("(@Nullable ")
                        .append(java)
                        .append(" value) {\n        ")
                        .append(set)
                        .append(";\n    }\n");
            }
        }

        /** What the reader and the writer ask. */
        private void codec(StringBuilder s) {
            List<Map.Entry<Name, Child>> plain = type.children.entrySet().stream()
                    .filter(e -> e.getKey().namespace().isEmpty())
                    .toList();
            if (!plain.isEmpty()) {
                s.append(
                        "    @Override\n    @Nullable Element newChild(String name) {\n        return switch (name) {\n");
                plain.forEach(e -> s.append("            case \"")
                        .append(e.getKey().local())
                        .append("\" -> ")
                        .append(construct(e.getKey(), e.getValue().type))
                        .append(";\n"));
                s.append("            default -> null;\n        };\n    }\n\n");
            }
            if (plain.size() < type.children.size()) {
                s.append(
                        "    @Override\n    @Nullable Element newForeignChild(String namespace, String name) {\n        return switch ('{' + namespace + '}' + name) {\n");
                type.children.entrySet().stream()
                        .filter(e -> !e.getKey().namespace().isEmpty())
                        .forEach(e -> s.append("            case \"")
                                .append(e.getKey())
                                .append("\" -> ")
                                .append(construct(e.getKey(), e.getValue().type))
                                .append(";\n"));
                s.append("            default -> null;\n        };\n    }\n\n");
            }
            s.append("    @Override\n    ")
                    .append(type.className)
                    .append(" empty() {\n        return new ")
                    .append(type.className)
                    .append("();\n    }\n\n");
            if (type.names.size() > 1) {
                s.append("    @Override\n    boolean mayBeCalled(String namespace, String name) {\n        return ")
                        .append(type.names.stream()
                                .map(n -> "Names.same(" + key(n) + ", namespace, name)")
                                .collect(Collectors.joining("\n                || ")))
                        .append(";\n    }\n\n");
            }
            names(
                    s,
                    "childNames",
                    type.children.keySet().stream().map(this::key).toList());
            names(
                    s,
                    "attributeNames",
                    type.content.attributes.keySet().stream().map(this::key).toList());
            if (!type.content.text.isNone()) {
                s.append("    @Override\n    boolean takesText() {\n        return true;\n    }\n\n");
            }
            String unit = overlay.unit(type.places, "");
            if (unit != null && isSize(type)) {
                s.append("    @Override\n    long defaultUnit() {\n        return ")
                        .append(unit)
                        .append(";\n    }\n\n");
            }
            if (type.content.anything) {
                s.append("    @Override\n    boolean takesAnything() {\n        return true;\n    }\n\n");
            }
            s.setLength(s.length() - 1);
        }

        private String construct(Name name, Model.Type child) {
            String cls = javaClass(child);
            if (shape(child) == Shape.STRUCTURE) {
                return child.names.size() == 1 ? "new " + cls + "()" : "named(new " + cls + "(), " + key(name) + ")";
            }
            String unit = shape(child) == Shape.SIZE ? overlay.unit(type.places, "/" + name.local()) : null;
            return "new " + cls + "(" + key(name) + (unit == null ? "" : ", " + unit) + ")";
        }

        private void names(StringBuilder s, String method, List<String> names) {
            if (!names.isEmpty()) {
                s.append("    @Override\n    String[] ")
                        .append(method)
                        .append("() {\n        return new String[] {")
                        .append(String.join(", ", names))
                        .append("};\n    }\n\n");
            }
        }

        private String key(Name name) {
            return name.namespace().isEmpty()
                    ? '"' + name.local() + '"'
                    : "\"{" + name.namespace() + "}" + Naming.prefixOf(name.namespace()) + ":" + name.local() + '"';
        }
    }

    private static String argument(String accessor) {
        return accessor;
    }

    private static String lower(String what) {
        return Character.toLowerCase(what.charAt(0)) + what.substring(1);
    }

    private static String code(String constant) {
        return "{@code " + constant.replace("@", "&#64;") + "}";
    }
}
