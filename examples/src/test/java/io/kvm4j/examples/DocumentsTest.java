package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    // what a reader of a page takes as given
    private static final String AROUND = """
            import static java.time.Duration.ofSeconds;
            import io.kvm4j.*;
            import io.kvm4j.agent.*;
            import io.kvm4j.backup.*;
            import io.kvm4j.console.*;
            import io.kvm4j.device.*;
            import io.kvm4j.error.*;
            import io.kvm4j.event.*;
            import io.kvm4j.job.*;
            import io.kvm4j.snapshot.*;
            import io.kvm4j.stats.*;
            import io.kvm4j.testing.*;
            import java.nio.file.Path;
            import java.time.Duration;
            class %s {
                Host host;
                Domain domain;
                Domain web;
                void run() throws Exception {
                    %s
                }
            }
            """;

    @Test
    void every_block_of_java_on_every_page_compiles(@TempDir Path classes) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> pages = Stream.concat(Stream.of(Path.of("../README.md")), Files.walk(Path.of("../docs")))) {
            pages.filter(page -> page.toString().endsWith(".md")).forEach(page -> blocks.addAll(blocksOf(page)));
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        said,
                        List.of("-proc:none", "-cp", classPath, "-d", classes.toString()),
                        null,
                        blocks)
                .call();

        assertThat(blocks).hasSizeGreaterThan(5);
        assertThat(said.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(d -> d.getSource() + ": " + d.getMessage(Locale.ROOT)))
                .isEmpty();
    }

    private static List<Block> blocksOf(Path page) {
        try {
            List<Block> blocks = new ArrayList<>();
            Matcher found = BLOCK.matcher(Files.readString(page));
            while (found.find()) {
                String name = page.getFileName().toString().replaceAll("\\W", "_") + (blocks.size() + 1);
                blocks.add(new Block(page, name, AROUND.formatted(name, found.group(1))));
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Block extends SimpleJavaFileObject {
        private final Path page;
        private final String code;

        Block(Path page, String name, String code) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.page = page;
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }

        @Override
        public String toString() {
            return page + ", " + code.lines().skip(19).findFirst().orElse("");
        }
    }
}
