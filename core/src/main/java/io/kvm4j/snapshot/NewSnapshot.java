package io.kvm4j.snapshot;

import io.kvm4j.internal.XmlText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A snapshot to be made. Immutable; safe for use by many threads. */
public final class NewSnapshot {

    private final String name;
    private final boolean external;
    private final boolean quiesced;
    private final String description;
    private final @Nullable Path memory;
    private final Map<String, String> disks;

    private NewSnapshot(
            String name,
            boolean external,
            boolean quiesced,
            String description,
            @Nullable Path memory,
            Map<String, String> disks) {
        this.name = name;
        this.external = external;
        this.quiesced = quiesced;
        this.description = description;
        this.memory = memory;
        this.disks = disks;
    }

    /**
     * A snapshot inside the disks' images, which are qcow2, with the memory of a running guest. The guest stands still while
     * it is made.
     */
    public static NewSnapshot internal(String name) {
        return new NewSnapshot(requireName(name), false, false, "", null, Map.of());
    }

    /**
     * A snapshot of the disks alone: each disk goes on on a new overlay beside its image, which stays as it is.
     */
    public static NewSnapshot diskOnly(String name) {
        return new NewSnapshot(requireName(name), true, false, "", null, Map.of());
    }

    private static String requireName(String name) {
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("a snapshot's name is not empty and has no /, was \"" + name + "\"");
        }
        return name;
    }

    /**
     * Freezes the guest's file systems while a disk-only snapshot is made, so that they are consistent on it; they are thawed
     * however that ends. Needs the guest agent.
     */
    public NewSnapshot quiesced() {
        if (!external || memory != null) {
            throw new IllegalArgumentException("only a disk-only snapshot is quiesced: " + name + " has the memory");
        }
        return new NewSnapshot(name, external, true, description, memory, disks);
    }

    /** Keeps the memory of the running guest too, in a file of its own; for {@link #diskOnly}. */
    public NewSnapshot withMemoryIn(Path file) {
        if (!external || quiesced) {
            throw new IllegalArgumentException(
                    "the memory goes into a file for a snapshot outside the images, not quiesced");
        }
        return new NewSnapshot(name, external, quiesced, description, requireAbsolute(file), disks);
    }

    /** With a text for people. */
    public NewSnapshot description(String text) {
        return new NewSnapshot(name, external, quiesced, text, memory, disks);
    }

    /** Lets a disk go on on an overlay at that path; without it the overlay is beside the image, named after the snapshot. */
    public NewSnapshot overlay(String target, Path file) {
        if (!external) {
            throw new IllegalArgumentException("a snapshot inside the images has no overlays; use diskOnly()");
        }
        return with(
                target,
                "snapshot='external'><source file='"
                        + XmlText.escape(requireAbsolute(file).toString()) + "'/></disk>");
    }

    /** Leaves a disk out. */
    public NewSnapshot without(String target) {
        return with(target, "snapshot='no'/>");
    }

    private NewSnapshot with(String target, String rest) {
        if (target.isBlank()) {
            throw new IllegalArgumentException("a disk's target is not empty, was \"" + target + "\"");
        }
        Map<String, String> more = new TreeMap<>(disks);
        more.put(target, rest);
        return new NewSnapshot(name, external, quiesced, description, memory, Collections.unmodifiableMap(more));
    }

    private static Path requireAbsolute(Path file) {
        if (!file.isAbsolute()) {
            throw new IllegalArgumentException("a snapshot's file has an absolute path, was \"" + file + "\"");
        }
        return file;
    }

    String name() {
        return name;
    }

    boolean isDiskOnly() {
        return external && memory == null;
    }

    boolean isExternal() {
        return external;
    }

    boolean isQuiesced() {
        return quiesced;
    }

    String toXml() {
        StringBuilder xml = new StringBuilder("<domainsnapshot><name>" + XmlText.escape(name) + "</name>");
        if (!description.isEmpty()) {
            xml.append("<description>").append(XmlText.escape(description)).append("</description>");
        }
        if (memory != null) {
            xml.append("<memory snapshot='external' file='")
                    .append(XmlText.escape(memory.toString()))
                    .append("'/>");
        }
        if (!disks.isEmpty()) {
            xml.append("<disks>");
            disks.forEach((target, rest) -> xml.append("<disk name='")
                    .append(XmlText.escape(target))
                    .append("' ")
                    .append(rest));
            xml.append("</disks>");
        }
        return xml.append("</domainsnapshot>").toString();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
