package io.kvm4j.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which paths below {@code /dev} lead to which device: what the links say now, not what udev meant to make. */
final class BlockAliases {

    private final Map<String, TreeSet<Path>> byName = new HashMap<>();
    private final Map<Path, String> byPath = new HashMap<>();
    private final Tree tree;

    /** Reads every link below {@code /dev/disk} and {@code /dev/mapper}. */
    BlockAliases(Tree tree) {
        this.tree = tree;
        for (String kind : tree.list("dev/disk")) {
            links("dev/disk/" + kind);
        }
        links("dev/mapper");
    }

    private void links(String directory) {
        tree.list(directory).forEach(name -> link(directory + "/" + name));
    }

    /** Takes in a path that a device is said to have, if there is such a link. */
    void link(String path) {
        Path link = tree.file(path);
        if (!Files.isSymbolicLink(link)) {
            return;
        }
        String real = tree.real(path);
        Optional<String> target = real == null ? target(link) : Optional.of(real);
        target.map(BlockAliases::kernelName).ifPresent(name -> add(name, Path.of(Tree.shown(path))));
    }

    // A captured tree may hold the links and not the device nodes.
    private static Optional<String> target(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link).normalize().toString())
                    .filter(target -> target.contains("/"));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // /dev/cciss/c0d0 is cciss!c0d0 in sysfs
    private static String kernelName(String node) {
        String below = node.startsWith("dev/") ? node.substring(4) : node.substring(node.lastIndexOf('/') + 1);
        return below.replace('/', '!');
    }

    /** Where no udev runs, {@code dmsetup mknodes} makes nodes instead of links: told by their device number. */
    void node(String path, String name, BlockIdentity identity) {
        Path node = tree.file(path);
        if (tree.live() && !Files.isSymbolicLink(node) && BlockIdentity.of(node).equals(Optional.of(identity))) {
            add(name, node);
        }
    }

    private void add(String name, Path path) {
        byName.computeIfAbsent(name, n -> new TreeSet<>()).add(path);
        byPath.put(path, name);
    }

    List<Path> of(String name) {
        Collection<Path> paths = byName.get(name);
        return paths == null ? List.of() : List.copyOf(new ArrayList<>(paths));
    }

    /** The kernel name of the device that a path, such as the source of a mount, leads to. */
    Optional<String> nameOf(String path) {
        if (!path.startsWith("/dev/")) {
            return Optional.empty();
        }
        return Optional.of(byPath.getOrDefault(Path.of(path), path.substring(5).replace('/', '!')));
    }
}
