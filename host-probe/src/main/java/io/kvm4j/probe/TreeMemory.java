package io.kvm4j.probe;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What looks at one host, one after another or at once, need not find out again. Safe for use by many threads. */
final class TreeMemory {

    private final Path root;
    private final boolean live;
    private final Set<String> directories = ConcurrentHashMap.newKeySet();
    private final Set<String> regularFiles = ConcurrentHashMap.newKeySet();
    private final Set<String> absentFiles = ConcurrentHashMap.newKeySet();

    TreeMemory(Path root) {
        Tree tree = new Tree(root, directories, regularFiles, absentFiles);
        this.root = root;
        this.live = tree.live();
        tree.walkTrunk();
    }

    /** The tree for one look: all that is remembered of a captured host, of a live one what cannot come and go. */
    Tree look() {
        return live
                ? new Tree(root, new HashSet<>(directories), Set.of(), Set.of())
                : new Tree(root, directories, regularFiles, absentFiles);
    }
}
