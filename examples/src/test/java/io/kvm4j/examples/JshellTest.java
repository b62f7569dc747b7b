package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

/** jshell exits with 0 whatever its lines did, so the documented lines are evaluated here, one by one. */
class JshellTest {

    private static final Path SCRIPTS = Path.of("jshell");

    @Test
    void every_documented_line_works() throws IOException {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            for (String path : System.getProperty("java.class.path").split(":")) {
                shell.addToClasspath(path);
            }
            for (String script : List.of("startup.jsh", "tour.jsh")) {
                evaluate(shell, Files.readString(SCRIPTS.resolve(script)));
            }
        }
    }

    private static void evaluate(JShell shell, String script) {
        for (String line :
                script.lines().filter(l -> !l.isBlank() && !l.startsWith("//")).toList()) {
            CompletionInfo complete = shell.sourceCodeAnalysis().analyzeCompletion(line);
            assertThat(complete.completeness().isComplete()).as(line).isTrue();
            for (SnippetEvent event : shell.eval(complete.source())) {
                assertThat(event.exception()).as(line).isNull();
                assertThat(event.status())
                        .as(line
                                + shell.diagnostics(event.snippet())
                                        .map(d -> d.getMessage(null))
                                        .toList())
                        .isEqualTo(Snippet.Status.VALID);
            }
        }
    }
}
