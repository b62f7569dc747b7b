package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Model.Child;
import io.kvm4j.xml.generator.Patterns.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes one Java class per element type, and the lock that says which place became which name. */
final class Sources {
    private static final String OVERRIDE = """
                @Override
                %s {
                    return %s;
                }

            """;
    private static final String FACTORY = """
                @Override
                @Nullable Element %s {
                    return switch (%s) {
            %s            default -> null;
                    };
                }

            """;
    private static final String MAKING = """
                /** Makes an empty {@code %2$s} element. */
                public %1$s() {
                    super(%3$s);
                }

                /**
                 * Reads a {@code %2$s} element.
                 *
                 * @throws XmlModelException if it is not well-formed, or is another element
                 */
                public static %1$s parse(String xml) {
                    return XmlReader.read(xml, new %1$s());
                }

            """;
    private static final String PARSING = """
                /**
                 * Reads a document from a %2$s.
                 *
                 * @throws XmlModelException if it cannot be read, is not well-formed, or is another document
                 */
                public static %1$s parse(%3$s) {
                    return XmlReader.read(%4$s);
                }

            """;

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

    String source(Model.Type type) {
        type.places.forEach(p -> lock.put(p, type.className));
        Accessors accessors = new Accessors(type, naming.new Members(type), overlay, lock);
        accessors.write();
        Name name = type.names.iterator().next();
        // one class for each root element: documents come first, then what is attached to a domain
        boolean isRoot =
                (type.document || type.place().matches("domain/devices/[^/]+")) && rootElements.add(name.local());

        StringBuilder s = new StringBuilder(4096);
        s.append("package io.kvm4j.xml;\n\n");
        imports(type, accessors, isRoot)
                .forEach(i -> s.append("import ").append(i).append(";\n"));
        s.append('\n').append(classDoc(type));
        s.append("@XmlAccessorType(XmlAccessType.NONE)\n");
        if (isRoot) {
            s.append("@XmlRootElement(name = \"").append(name.local()).append("\")\n");
        }
        String order = accessors.properties.stream().map(p -> '"' + p + "\", ").collect(Collectors.joining());
        s.append("@XmlType(name = \"\", propOrder = {").append(order).append("\"otherContent\"})\n");
        s.append("public final class ").append(type.className);
        s.append(type.document ? " extends Document {\n" : " extends Element {\n");
        making(type, name, s);
        s.append(accessors.api);
        codec(type, s);
        return s.append(accessors.bound).append("}\n").toString();
    }

    private static Set<String> imports(Model.Type type, Accessors accessors, boolean isRoot) {
        String binding = "jakarta.xml.bind.annotation.";
        Set<String> imports = new TreeSet<>();
        imports.add(binding + "XmlAccessType");
        imports.add(binding + "XmlAccessorType");
        imports.add(binding + "XmlType");
        imports.add("org.jspecify.annotations.Nullable");
        if (isRoot) {
            imports.add(binding + "XmlRootElement");
        }
        if (!type.content.attributes.isEmpty()) {
            imports.add(binding + "XmlAttribute");
        }
        if (!type.children.isEmpty()) {
            imports.add(binding + "XmlElement");
            imports.add("java.util.List");
        }
        if (accessors.usesConsumer) {
            imports.add("java.util.function.Consumer");
        }
        if (type.document) {
            imports.add("java.io.InputStream");
            imports.add("java.nio.file.Path");
        }
        return imports;
    }

    private static void making(Model.Type type, Name name, StringBuilder s) {
        String cls = type.className;
        s.append(MAKING.formatted(cls, name.local(), key(name)));
        if (type.document) {
            String made = "new " + cls + "()";
            s.append(PARSING.formatted(cls, "file", "Path file", "file, " + made));
            s.append(PARSING.formatted(cls, "stream, which is not closed", "InputStream in", "in, " + made));
            s.append(PARSING.formatted(
                    cls,
                    "stream, which is not closed, within other limits than the default ones",
                    "InputStream in, XmlLimits limits",
                    "in, " + made + ", limits"));
        }
        s.append(OVERRIDE.formatted("public " + cls + " copy()", "(" + cls + ") copyTree()"));
    }

    private String classDoc(Model.Type type) {
        String place = type.place();
        String root = place.contains("/") ? place.substring(0, place.indexOf('/')) : place;
        String doc = overlay.doc(type.places, "");
        String plain = "The {@code " + type.names.iterator().next().local() + "} element"
                + (place.contains("/") ? " of " + parents(type) : "") + ".";
        return """
                /**
                 * %s
                 *
                 * <p>Not safe for use by several threads at once.
                 *
                 * @see <a href="https://libvirt.org/%s">libvirt: %s XML format</a>
                 */
                """.formatted(doc != null ? doc : plain, pages.getOrDefault(root, "format.html"), root);
    }

    private static String parents(Model.Type type) {
        String shown = type.places.stream()
                .filter(p -> p.contains("/"))
                .map(p -> "{@code " + p.substring(0, p.lastIndexOf('/')) + "}")
                .limit(4)
                .collect(Collectors.joining(", "));
        return shown + (type.places.size() > 4 ? " and others" : "");
    }

    /** What the reader and the writer ask. */
    private void codec(Model.Type type, StringBuilder s) {
        factory(type, s, "newChild(String name)", "name", n -> n.namespace().isEmpty());
        factory(
                type,
                s,
                "newForeignChild(String namespace, String name)",
                "'{' + namespace + '}' + name",
                n -> !n.namespace().isEmpty());
        s.append(OVERRIDE.formatted(type.className + " empty()", "new " + type.className + "()"));
        if (type.names.size() > 1) {
            s.append(OVERRIDE.formatted(
                    "boolean mayBeCalled(String namespace, String name)",
                    type.names.stream()
                            .map(n -> "Names.same(" + key(n) + ", namespace, name)")
                            .collect(Collectors.joining("\n                || "))));
        }
        names(s, "childNames", type.children.keySet());
        names(s, "attributeNames", type.content.attributes.keySet());
        if (!type.content.text.isNone()) {
            s.append(OVERRIDE.formatted("boolean takesText()", "true"));
        }
        String unit = overlay.unit(type.places, "");
        if (unit != null && Shape.isSize(type)) {
            s.append(OVERRIDE.formatted("long defaultUnit()", unit));
        }
        if (type.content.anything) {
            s.append(OVERRIDE.formatted("boolean takesAnything()", "true"));
        }
        s.setLength(s.length() - 1);
    }

    private void factory(Model.Type type, StringBuilder s, String method, String by, Function<Name, Boolean> those) {
        String cases = type.children.entrySet().stream()
                .filter(e -> those.apply(e.getKey()))
                .map(e -> "            case \"" + e.getKey() + "\" -> " + construct(type, e.getKey(), e.getValue())
                        + ";\n")
                .collect(Collectors.joining());
        if (!cases.isEmpty()) {
            s.append(FACTORY.formatted(method, by, cases));
        }
    }

    private String construct(Model.Type parent, Name name, Child child) {
        String made = "new " + Shape.javaClass(child.type) + "(";
        Shape shape = Shape.of(child.type);
        if (shape == Shape.STRUCTURE) {
            return child.type.names.size() == 1 ? made + ")" : "named(" + made + "), " + key(name) + ")";
        }
        String unit = shape == Shape.SIZE ? overlay.unit(parent.places, "/" + name.local()) : null;
        return made + key(name) + (unit == null ? ")" : ", " + unit + ")");
    }

    private static void names(StringBuilder s, String method, Set<Name> names) {
        if (!names.isEmpty()) {
            List<String> keys = names.stream().map(Sources::key).toList();
            s.append(OVERRIDE.formatted("String[] " + method + "()", "new String[] {" + String.join(", ", keys) + "}"));
        }
    }

    /** A name as the runtime compares it, with the prefix libvirt writes. */
    static String key(Name name) {
        return name.namespace().isEmpty()
                ? '"' + name.local() + '"'
                : "\"{" + name.namespace() + "}" + Naming.prefixOf(name.namespace()) + ":" + name.local() + '"';
    }
}
