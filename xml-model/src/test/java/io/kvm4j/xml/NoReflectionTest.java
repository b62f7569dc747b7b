package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an ahead-of-time compiler must be told of: nothing, since no class file looks anything up by name. */
class NoReflectionTest {
    private static final Set<String> LOOK_UPS = Set.of(
            "java/lang/Class.forName",
            "java/lang/ClassLoader.loadClass",
            "java/util/ServiceLoader.load",
            "java/lang/Class.getResourceAsStream",
            "javax/xml/stream/XMLInputFactory.newInstance",
            "javax/xml/stream/XMLInputFactory.newFactory");

    @Test
    void no_class_looks_up_a_class_a_member_or_a_service_by_name() throws Exception {
        List<String> found = new ArrayList<>();
        int classes = 0;
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                classes++;
                for (String used : used(Files.readAllBytes(file))) {
                    if (used.startsWith("java/lang/reflect/")
                            || used.matches(
                                    "java/lang/Class\\.(get(Declared)?(Method|Field|Constructor)s?|newInstance)")
                            || used.matches("java/lang/invoke/MethodHandles\\$Lookup\\.find.*")
                            || LOOK_UPS.contains(used)) {
                        found.add(file.getFileName() + ": " + used);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(classes).isGreaterThan(600);
    }

    @Test
    void the_look_up_would_be_noticed() throws Exception {
        try (var own = NoReflectionTest.class.getResourceAsStream("PropertyTest.class")) {
            assertThat(used(own.readAllBytes()))
                    .contains("java/lang/reflect/Method.invoke", "java/lang/reflect/Method");
        }
    }

    /** The classes of a class file's constant pool, and the methods as {@code class.name}. */
    private static Set<String> used(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[][] pairs = new int[count][];
        int[] tags = new int[count];
        for (int i = 1; i < count; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> pairs[i] = new int[] {in.readUnsignedShort()};
                case 9, 10, 11, 12, 17, 18 -> pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case 3, 4 -> in.skipBytes(4);
                case 15 -> in.skipBytes(3);
                case 5, 6 -> {
                    in.skipBytes(8);
                    i++;
                }
                default -> throw new IOException("constant of an unknown kind: " + tags[i]);
            }
        }
        Set<String> used = new TreeSet<>();
        for (int i = 1; i < count; i++) {
            if (tags[i] == 7) {
                used.add(texts[pairs[i][0]]);
            } else if (tags[i] == 10 || tags[i] == 11) {
                used.add(texts[pairs[pairs[i][0]][0]] + '.' + texts[pairs[pairs[i][1]][0]]);
            }
        }
        return used;
    }
}
