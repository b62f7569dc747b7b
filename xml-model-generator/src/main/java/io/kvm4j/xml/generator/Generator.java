package io.kvm4j.xml.generator;

import io.kvm4j.xml.generator.Patterns.Name;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Turns libvirt's schemas into sources: all in memory, so that a test can compare without writing. */
final class Generator {
    /** A kind of document: its schema, its root element, the class, the prefix of its element classes, and libvirt's page. */
    record Kind(String schema, String root, String className, String prefix, String page) {}

    static final Kind[] KINDS = {
        new Kind("domain.rng", "domain", "DomainXml", "", "formatdomain.html"),
        new Kind("network.rng", "network", "NetworkXml", "Network", "formatnetwork.html"),
        new Kind("storagepool.rng", "pool", "StoragePoolXml", "Pool", "formatstorage.html"),
        new Kind("storagevol.rng", "volume", "VolumeXml", "Volume", "formatstorage.html"),
        new Kind("nodedev.rng", "device", "NodeDeviceXml", "NodeDevice", "formatnode.html"),
        new Kind("capability.rng", "capabilities", "CapabilitiesXml", "Capabilities", "formatcaps.html"),
        new Kind(
                "domaincaps.rng", "domainCapabilities", "DomainCapabilitiesXml", "DomainCaps", "formatdomaincaps.html"),
        new Kind(
                "storagepoolcaps.rng",
                "storagepoolCapabilities",
                "StoragePoolCapabilitiesXml",
                "PoolCaps",
                "formatstoragecaps.html"),
        new Kind("networkport.rng", "networkport", "NetworkPortXml", "NetworkPort", "formatnetworkport.html"),
        new Kind("interface.rng", "interface", "InterfaceXml", "HostInterface", "format.html"),
        new Kind("nwfilter.rng", "filter", "FilterXml", "Filter", "formatnwfilter.html"),
        new Kind(
                "nwfilterbinding.rng",
                "filterbinding",
                "FilterBindingXml",
                "FilterBinding",
                "formatnwfilterbinding.html"),
        new Kind("secret.rng", "secret", "SecretXml", "Secret", "formatsecret.html"),
        new Kind("domainsnapshot.rng", "domainsnapshot", "DomainSnapshotXml", "Snapshot", "formatsnapshot.html"),
        new Kind(
                "domaincheckpoint.rng",
                "domaincheckpoint",
                "DomainCheckpointXml",
                "Checkpoint",
                "formatcheckpoint.html"),
        new Kind("domainbackup.rng", "domainbackup", "DomainBackupXml", "Backup", "formatbackup.html"),
        new Kind("cpu.rng", "cpu", "CpuXml", "Cpu", "formatdomain.html#cpu-model-and-topology"),
    };

    private final Overlay overlay;

    Generator(Overlay overlay) {
        this.overlay = overlay;
    }

    /** Sources by file name, and the lock. */
    record Result(Map<String, String> sources, Map<String, String> lock) {}

    /** The types of one release's schemas, or of several: what only an older release has stays, behind what newer ones have. */
    Model model(List<Path> schemas) {
        Patterns patterns = new Patterns();
        Map<Kind, Set<Element>> starts = new LinkedHashMap<>();
        for (Path path : schemas) {
            Grammar.SchemaFolder folder = new Grammar.SchemaFolder(path);
            for (Kind kind : KINDS) {
                Set<Element> found =
                        patterns.add(Grammar.load(folder, kind.schema)).get(new Name("", kind.root));
                if (found == null) {
                    throw new IllegalArgumentException(path.resolve(kind.schema) + " has no root element " + kind.root);
                }
                starts.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(found);
            }
        }
        Model model = new Model(patterns);
        starts.forEach((kind, set) -> model.root(kind.root, new Name("", kind.root), set));
        overlay.merges.forEach(places ->
                places.stream().skip(1).forEach(p -> model.merge(model.at(places.get(0)), model.at(p))));
        model.types().forEach(type -> type.reorder(overlay.order(type.places)));
        return model;
    }

    /** Sources and names; an overlay that speaks of places these schemas do not have is refused if it should fit them. */
    Result generate(List<Path> schemas, boolean overlayFits) {
        Model model = model(schemas);
        var types = model.types();
        Map<String, String> prefixes = new LinkedHashMap<>();
        Map<String, String> pages = new LinkedHashMap<>();
        for (Kind kind : KINDS) {
            prefixes.put(kind.root, kind.prefix);
            pages.put(kind.root, kind.page);
            model.at(kind.root).className = kind.className;
        }
        Naming naming = new Naming(overlay, prefixes);
        for (Model.Type parent : types) {
            parent.children.forEach((name, child) -> {
                if (child.type.className.isEmpty() && Shape.of(child.type) == Shape.STRUCTURE) {
                    child.type.className = naming.className(child.type, parent, name);
                }
            });
        }
        if (!naming.problems.isEmpty()) {
            throw new IllegalArgumentException("name these in the overlay:\n" + String.join("\n", naming.problems));
        }
        Sources sources = new Sources(naming, overlay, pages);
        Map<String, String> files = new TreeMap<>();
        for (Model.Type type : types) {
            if (Shape.of(type) == Shape.STRUCTURE) {
                files.put(type.className + ".java", sources.source(type));
            }
        }
        files.put("Documents.java", documents());
        List<String> unknown = overlay.places().stream()
                .filter(p -> !sources.lock().containsKey(p) && !sources.lock().containsKey(p + "()"))
                .toList();
        if (overlayFits && !unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "the overlay names places the schemas do not have, or not first: " + unknown);
        }
        return new Result(files, sources.lock());
    }

    private static String documents() {
        StringBuilder s = new StringBuilder("""
                package io.kvm4j.xml;

                import org.jspecify.annotations.Nullable;

                /** The kinds of documents by their root elements. */
                final class Documents {
                    private Documents() {}

                    static @Nullable Document empty(String root) {
                        return switch (root) {
                """);
        for (Kind kind : KINDS) {
            s.append("            case \"")
                    .append(kind.root)
                    .append("\" -> new ")
                    .append(kind.className)
                    .append("();\n");
        }
        s.append("            default -> null;\n        };\n    }\n\n");
        s.append(
                "    /** All kinds, for a JAXBContext. */\n    static Class<?>[] classes() {\n        return new Class<?>[] {\n");
        for (Kind kind : KINDS) {
            s.append("            ").append(kind.className).append(".class,\n");
        }
        return s.append("        };\n    }\n}\n").toString();
    }
}
