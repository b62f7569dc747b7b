package io.kvm4j.xml.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GeneratedSourcesTest {
    private final Main.Layout layout = new Main.Layout(Path.of(""));

    private Generator.Result generate() throws IOException {
        return new Generator(Overlay.read(layout.overlay())).generate(List.of(Schemas.folder("libvirt-schemas")), true);
    }

    @Test
    void the_committed_sources_and_names_are_what_the_generator_writes() throws IOException {
        Generator.Result result = generate();

        assertThat(Files.readString(layout.lock())).isEqualTo(Main.lockText(result.lock()));
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(layout.sources())) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(committed.keySet()).isEqualTo(result.sources().keySet());
        committed.forEach((name, source) ->
                assertThat(result.sources().get(name).equals(source)).as(name).isTrue());
    }

    @Test
    void a_second_run_writes_the_same() throws IOException {
        assertThat(generate()).isEqualTo(generate());
    }

    @Test
    void a_name_that_would_change_is_noticed() {
        Map<String, String> before = Map.of("domain", "DomainXml", "domain/@id", "DomainXml.id LONG");

        assertThat(Main.broken(before, Map.of("domain", "DomainXml", "domain/new()", "DomainXml.fresh STRING")))
                .containsExactly("domain/@id: DomainXml.id LONG -> gone");
        assertThat(Main.broken(before, before)).isEmpty();
    }

    @Test
    void the_report_lists_what_a_newer_libvirt_added() throws IOException {
        List<String> report =
                Main.report(layout, Schemas.folder("libvirt-schemas"), Schemas.folder("libvirt-schemas-9.0.0"));

        assertThat(report)
                .contains(
                        "domain/devices/pstore\tadded",
                        "domain/devices/watchdog repeatable\tadded",
                        "domain/devices/audio/@type=pipewire\tadded");
        assertThat(report).noneMatch(line -> line.endsWith("\tremoved"));
    }
}
