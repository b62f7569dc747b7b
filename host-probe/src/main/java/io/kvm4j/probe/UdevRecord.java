package io.kvm4j.probe;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What udev's rules found out about one device: {@code /run/udev/data/bMAJOR:MINOR}. Readable by everybody, and so a
 * second source where a header is not.
 *
 * @param links relative to {@code /dev}; another device may hold one of them with a higher priority
 */
record UdevRecord(Map<String, String> properties, List<String> links) {

    static UdevRecord parse(String text) {
        Map<String, String> properties = new HashMap<>();
        List<String> links = new ArrayList<>();
        for (String line : Tree.lines(text)) {
            int equals = line.indexOf('=');
            if (line.startsWith("S:")) {
                links.add(line.substring(2));
            } else if (line.startsWith("E:") && equals > 2) {
                properties.put(line.substring(2, equals), line.substring(equals + 1));
            }
        }
        return new UdevRecord(properties, links);
    }

    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** A property of which udev keeps the exact bytes as {@code \x20} under another name. */
    Optional<String> exact(String name) {
        return property(name + "_ENC")
                .map(UdevRecord::decoded)
                .map(String::strip)
                .or(() -> property(name));
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i) && i + 4 <= text.length() && hex(text, i + 2) && hex(text, i + 3)) {
                bytes.write(Integer.parseInt(text, i + 2, i + 4, 16));
                i += 3;
            } else {
                bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean hex(String text, int at) {
        return Character.digit(text.charAt(at), 16) >= 0;
    }

    /** What udev's probe of the header saw; it remembers one file system and one partition table. */
    List<Signature> signatures() {
        List<Signature> found = new ArrayList<>();
        property("ID_PART_TABLE_TYPE")
                .ifPresent(type -> found.add(new Signature(
                        Signature.Use.PARTITION_TABLE, type, property("ID_PART_TABLE_UUID"), Optional.empty())));
        property("ID_FS_TYPE")
                .ifPresent(type ->
                        found.add(new Signature(use(type), type, property("ID_FS_UUID"), exact("ID_FS_LABEL"))));
        return List.copyOf(found);
    }

    private Signature.Use use(String type) {
        return switch (property("ID_FS_USAGE").orElse("")) {
            case "raid" -> Signature.Use.MEMBER;
            case "crypto" -> Signature.Use.ENCRYPTED;
            case "filesystem" -> Signature.Use.FILE_SYSTEM;
            default -> type.startsWith("sw") ? Signature.Use.SWAP : Signature.Use.MEMBER;
        };
    }
}
