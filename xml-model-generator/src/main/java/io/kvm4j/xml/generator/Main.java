package io.kvm4j.xml.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the sources of xml-model from libvirt's schemas, or reports what a newer libvirt added.
 *
 * <pre>{@code
 * generate [--accept] [SCHEMAS...]   writes sources and the lock; --accept allows names to change
 * report SCHEMAS OLDER-SCHEMAS       prints what the first has and the second has not, and the reverse
 * }</pre>
 *
 * SCHEMAS is a folder, {@code /usr/share/libvirt/schemas} if absent; of several the newest comes first, and what only an older
 * one has is kept. Run in the folder of the module.
 */
public final class Main {
    private static final Path INSTALLED = Path.of("/usr/share/libvirt/schemas");

    private Main() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        List<String> words = List.of(args);
        Layout layout = new Layout(Path.of(System.getProperty("kvm4j.basedir", ".")));
        if (words.size() == 3 && words.get(0).equals("report")) {
            report(layout, Path.of(words.get(1)), Path.of(words.get(2))).forEach(System.out::println);
        } else if (!words.isEmpty() && words.get(0).equals("generate")) {
            List<Path> schemas = words.stream()
                    .skip(1)
                    .filter(w -> !w.equals("--accept"))
                    .map(Path::of)
                    .toList();
            System.out.println(
                    generate(layout, schemas.isEmpty() ? List.of(INSTALLED) : schemas, words.contains("--accept")));
        } else {
            System.err.println("usage: generate [--accept] [SCHEMAS...] | report SCHEMAS OLDER-SCHEMAS");
            System.exit(2);
        }
    }

    /** Where things are, seen from the folder of this module. */
    record Layout(Path module) {
        Path overlay() {
            return module.resolve("src/main/overlay/overlay.txt");
        }

        Path lock() {
            return module.resolve("src/main/overlay/names.lock");
        }

        Path sources() {
            return module.resolve("../xml-model/src/generated/java/io/kvm4j/xml");
        }
    }

    static String generate(Layout layout, List<Path> schemas, boolean accept) throws IOException {
        Generator.Result result = new Generator(Overlay.read(layout.overlay())).generate(schemas, true);
        List<String> broken = broken(readLock(layout.lock()), result.lock());
        if (!broken.isEmpty() && !accept) {
            throw new IllegalStateException("names would change for users; name or merge in the overlay, or --accept:\n"
                    + String.join("\n", broken));
        }
        Files.createDirectories(layout.sources());
        try (Stream<Path> old = Files.list(layout.sources())) {
            for (Path file : old.toList()) {
                if (!result.sources().containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> source : result.sources().entrySet()) {
            Files.writeString(layout.sources().resolve(source.getKey()), source.getValue());
        }
        Files.writeString(layout.lock(), lockText(result.lock()));
        return result.sources().size() + " sources, " + result.lock().size() + " names";
    }

    static String lockText(Map<String, String> lock) {
        return lock.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> readLock(Path file) throws IOException {
        Map<String, String> lock = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                lock.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return lock;
    }

    /** The places whose Java name is another one now, or gone. */
    static List<String> broken(Map<String, String> before, Map<String, String> now) {
        return before.entrySet().stream()
                .filter(e -> !e.getValue().equals(now.get(e.getKey())))
                .map(e -> e.getKey() + ": " + e.getValue() + " -> " + now.getOrDefault(e.getKey(), "gone"))
                .toList();
    }

    static List<String> report(Layout layout, Path schemas, Path older) throws IOException {
        Generator generator = new Generator(Overlay.read(layout.overlay()));
        Set<String> now = generator.model(List.of(schemas)).inventory();
        Set<String> before = generator.model(List.of(older)).inventory();
        Set<String> lines = new TreeSet<>();
        now.stream().filter(l -> !before.contains(l)).forEach(l -> lines.add(l + "\tadded"));
        before.stream().filter(l -> !now.contains(l)).forEach(l -> lines.add(l + "\tremoved"));
        return List.copyOf(lines);
    }
}
