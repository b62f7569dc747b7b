package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Patterns.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Java names for element types and their members. */
final class Naming {
    /** Runtime classes of the model, and names that would hide a class every source sees. */
    private static final Set<String> TAKEN_CLASSES = Set.of(
            "Element",
            "Document",
            "AnyElement",
            "TextElement",
            "FlagElement",
            "Size",
            "Module",
            "Process",
            "Record",
            "Package",
            "Enum",
            "Object",
            "String",
            "Number",
            "Boolean",
            "Integer",
            "Long",
            "Override",
            "Iterable",
            "Thread");

    private static final Set<String> TAKEN_METHODS = Set.of(
            "wait",
            "notify",
            "clone",
            "toString",
            "hashCode",
            "getClass",
            "equals",
            "finalize",
            "copy",
            "toXml",
            "text",
            "elements",
            "elementName",
            "namespace",
            "attribute",
            "unmodelled",
            "diff",
            "validate",
            "problems",
            "append",
            "remove",
            // keywords
            "interface",
            "class",
            "default",
            "native",
            "switch",
            "new",
            "static",
            "this",
            "super",
            "volatile",
            "transient",
            "abstract",
            "final",
            "case",
            "char",
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "boolean",
            "void",
            "return",
            "package",
            "import",
            "public",
            "private",
            "protected",
            "if",
            "else",
            "for",
            "while",
            "do",
            "try",
            "catch",
            "throw",
            "synchronized",
            "enum",
            "goto",
            "const",
            "continue",
            "break",
            "extends",
            "implements",
            "assert",
            "null",
            "true",
            "false");

    private final Map<String, Model.Type> classes = new HashMap<>();
    /** Places that need a name in the overlay. */
    final List<String> problems = new ArrayList<>();

    private final Overlay overlay;
    private final Map<String, String> prefixes;

    Naming(Overlay overlay, Map<String, String> prefixes) {
        this.overlay = overlay;
        this.prefixes = prefixes;
    }

    /** Names a class after its place: domain sections and devices by their own name, all others after their parent. */
    String className(Model.Type type, Model.Type parent, Name name) {
        String named = overlay.className(type.places);
        if (named == null) {
            String own = camel(
                    parent.names.contains(new Name(name.namespace(), lastStep(parent)))
                            ? name.local()
                            : qualified(name),
                    true);
            String place = type.place();
            boolean plain = place.matches("domain/[^/]+(/devices/[^/]+)?|domain/devices/[^/]+");
            named = plain && !TAKEN_CLASSES.contains(own) && !classes.containsKey(own) ? own : under(parent, own);
        }
        Model.Type other = classes.put(named, type);
        if (other != null || TAKEN_CLASSES.contains(named)) {
            problems.add("class name " + named + " for " + type.place() + " and "
                    + (other == null ? "the runtime" : other.place()));
        }
        return named;
    }

    /** {@code SnapshotDisk} rather than {@code SnapshotDisksDisk}. */
    private String under(Model.Type parent, String own) {
        String prefix = prefix(parent);
        String list = camel(plural(own), true);
        if (!parent.document && prefix.endsWith(list)) {
            String brief = prefix.substring(0, prefix.length() - list.length()) + own;
            if (!TAKEN_CLASSES.contains(brief) && !classes.containsKey(brief)) {
                return brief;
            }
        }
        return prefix + own;
    }

    private static String lastStep(Model.Type type) {
        return type.place().substring(type.place().lastIndexOf('/') + 1);
    }

    private String prefix(Model.Type parent) {
        if (!parent.document) {
            return parent.className;
        }
        return prefixes.getOrDefault(parent.place(), camel(parent.place(), true));
    }

    /** Hands out the member names of one class, no name twice. */
    final class Members {
        private final Model.Type type;
        private final Set<String> used = new HashSet<>(TAKEN_METHODS);

        Members(Model.Type type) {
            this.type = type;
        }

        String attribute(Name name) {
            return unique(overlay.accessor(type.places, "@" + name.local()), camel(name.local(), false), "Attribute");
        }

        String child(Name name, boolean many) {
            String plain = camel(qualified(name), false);
            return unique(
                    overlay.accessor(type.places, name.local()),
                    many ? plural(plain) : plain,
                    many ? "List" : "Element");
        }

        String own(String name) {
            return unique(null, name, "OfElement");
        }

        private String unique(@org.jspecify.annotations.Nullable String chosen, String plain, String suffix) {
            String name = chosen != null ? chosen : plain;
            if (!used.add(name)) {
                name = name + suffix;
                if (!used.add(name)) {
                    throw new IllegalArgumentException("accessor " + name + " twice in " + type);
                }
            }
            return name;
        }
    }

    static String qualified(Name name) {
        if (name.namespace().isEmpty()) {
            return name.local();
        }
        return prefixOf(name.namespace()) + "-" + name.local();
    }

    /** The prefix libvirt itself writes: the part before the version, {@code qemu} of {@code .../domain/qemu/1.0}. */
    static String prefixOf(String namespace) {
        List<String> parts = List.of(namespace.split("/", -1));
        return parts.get(parts.size() - 2);
    }

    static String camel(String name, boolean first) {
        StringBuilder made = new StringBuilder();
        boolean upper = first;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_' || c == '-' || c == '.' || c == ':') {
                upper = made.length() > 0 || first;
            } else {
                made.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return made.toString();
    }

    static String plural(String name) {
        if (name.endsWith("y") && !name.matches(".*[aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches(".*(s|x|ch|sh)") ? "es" : "s");
    }
}
