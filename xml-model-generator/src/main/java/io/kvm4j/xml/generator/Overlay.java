package io.kvm4j.xml.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas cannot say, by place: {@code name PLACE CLASS}, {@code merge PLACE PLACE...}, {@code accessor PLACE NAME}, {@code order PLACE CHILD...} (children libvirt writes first),
 * {@code unit PLACE BYTES} (what a size without a unit counts), {@code always PLACE} (a child made when asked for) and
 * {@code doc PLACE TEXT}. A place is a root and element names joined by slashes, an attribute follows as {@code /@name}.
 */
final class Overlay {
    final List<List<String>> merges = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> accessors = new HashMap<>();
    private final Map<String, String> docs = new HashMap<>();
    private final Map<String, List<String>> orders = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> always = new HashMap<>();

    static Overlay read(Path file) throws IOException {
        Overlay overlay = new Overlay();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                overlay.line(line.strip());
            }
        }
        return overlay;
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 3);
        switch (words[0]) {
            case "merge" ->
                merges.add(List.of(line.substring("merge".length()).strip().split("\\s+")));
            case "name" -> names.put(words[1], words[2]);
            case "accessor" -> accessors.put(words[1], words[2]);
            case "order" -> orders.put(words[1], List.of(words[2].split("\\s+")));
            case "unit" -> units.put(words[1], words[2]);
            case "always" -> always.put(words[1], "");
            case "doc" -> docs.merge(words[1], words[2], (a, b) -> a + " " + b);
            default -> throw new IllegalArgumentException("overlay line not understood: " + line);
        }
    }

    @Nullable
    String className(List<String> places) {
        return first(names, places);
    }

    @Nullable
    String accessor(List<String> places, String member) {
        return first(accessors, places.stream().map(p -> p + "/" + member).toList());
    }

    @Nullable
    String doc(List<String> places, String member) {
        return first(docs, places.stream().map(p -> p + member).toList());
    }

    /** Bytes of one, where a size has no unit, if that is not a KiB. */
    @Nullable
    String unit(List<String> places, String member) {
        return first(units, places.stream().map(p -> p + member).toList());
    }

    /** Every place a line is about. */
    Set<String> places() {
        Set<String> places = new TreeSet<>(names.keySet());
        places.addAll(accessors.keySet());
        places.addAll(docs.keySet());
        places.addAll(orders.keySet());
        places.addAll(units.keySet());
        places.addAll(always.keySet());
        return places;
    }

    /** Children in the order libvirt writes them, where the schema has another one. */
    List<String> order(List<String> places) {
        return places.stream()
                .filter(orders::containsKey)
                .findFirst()
                .map(orders::get)
                .orElse(List.of());
    }

    boolean always(List<String> places, String child) {
        return first(always, places.stream().map(p -> p + "/" + child).toList()) != null;
    }

    private static @Nullable String first(Map<String, String> map, List<String> keys) {
        for (String key : keys) {
            String found = map.get(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
