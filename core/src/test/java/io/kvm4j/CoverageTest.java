package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Which of libvirt's functions kvm4j uses: {@code docs/coverage.md}, which this test writes with {@code -Dgolden=update}. */
class CoverageTest {

    private static final Path PAGE = Path.of("..", "docs", "coverage.md");
    private static final Path API = Path.of("/usr/share/libvirt/api/libvirt-api.xml");

    private record Rule(Pattern pattern, String status, String reason) {}

    private record Entry(String function, String status, String reason) {}

    private final Set<String> bound = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.kvm4j.internal.jna").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .map(JavaMethod::getName)
                    .filter(name -> name.startsWith("vir"))
                    .collect(Collectors.toSet());

    private final List<Rule> rules = lines("not-bound.txt").stream()
            .map(line -> line.split(" \\| ", 3))
            .map(parts -> new Rule(Pattern.compile(parts[0]), parts[1], parts[2]))
            .toList();

    @Test
    void the_page_states_every_function_of_libvirt_as_it_is() throws IOException {
        String page = page();

        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/coverage.md is stale; run this test with -Dgolden=update")
                .isEqualTo(page);
    }

    @Test
    void every_bound_function_is_one_of_libvirts() {
        Set<String> known = functions().values().stream().flatMap(List::stream).collect(Collectors.toSet());

        assertThat(known).containsAll(bound);
    }

    @Test
    void the_list_of_functions_is_that_of_libvirts_api_description() throws IOException {
        Assumptions.assumeTrue(Files.exists(API), "libvirt-dev, which has " + API + ", is not installed");
        String api = Files.readString(API);
        Set<String> described = Pattern.compile("<function name='(vir\\w+)'")
                .matcher(api)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> listed = functions().entrySet().stream()
                .filter(header -> !header.getKey().matches("libvirt-(qemu|lxc)"))
                .flatMap(header -> header.getValue().stream())
                .collect(Collectors.toSet());

        // a later libvirt has more, and none less
        assertThat(described).containsAll(listed);
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # What kvm4j uses of libvirt

                Each C function of libvirt 9.0 by header. *typed*: kvm4j calls it behind a typed method. *reachable*: what it does, kvm4j
                does another way. *not*: with the reason. This page is written by `CoverageTest`.

                | Header | Functions | Typed | Reachable | Not |
                |---|---|---|---|---|
                """);
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        functions()
                .forEach((header, names) ->
                        entries.put(header, names.stream().map(this::entry).toList()));
        entries.forEach((header, all) -> page.append(row(header, all)));
        page.append(row("all", entries.values().stream().flatMap(List::stream).toList()));
        entries.forEach((header, all) -> {
            page.append("\n## ").append(header).append("\n\n| Function | |\n|---|---|\n");
            all.forEach(entry -> page.append("| `%s` | %s%s |\n"
                    .formatted(
                            entry.function(), entry.status(), entry.reason().isEmpty() ? "" : ": " + entry.reason())));
        });
        return page.toString();
    }

    private static String row(String header, List<Entry> all) {
        return "| %s | %d | %d | %d | %d |\n"
                .formatted(header, all.size(), count(all, "typed"), count(all, "reachable"), count(all, "not"));
    }

    private static long count(List<Entry> all, String status) {
        return all.stream().filter(entry -> entry.status().equals(status)).count();
    }

    private Entry entry(String function) {
        if (bound.contains(function)) {
            return new Entry(function, "typed", "");
        }
        return rules.stream()
                .filter(rule -> rule.pattern().matcher(function).matches())
                .findFirst()
                .map(rule -> new Entry(function, rule.status(), rule.reason()))
                .orElseThrow(() -> new AssertionError("no rule says why " + function + " is not bound"));
    }

    private static Map<String, List<String>> functions() {
        return lines("functions-9.0.0.txt").stream()
                .map(line -> line.split(" "))
                .collect(Collectors.groupingBy(
                        parts -> parts[0],
                        TreeMap::new,
                        Collectors.mapping(
                                parts -> parts[1],
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        names -> names.stream().sorted().toList()))));
    }

    private static List<String> lines(String name) {
        try (InputStream in = CoverageTest.class.getResourceAsStream("/coverage/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
