package io.kvm4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.testing.FakeHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_code_of_the_readme_is_the_tour_and_the_tour_runs() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String tour = Files.readString(Path.of("src/main/java/io/kvm4j/examples/Tour.java"));

        Matcher slices = Pattern.compile("// README: (?!end)\\w+\\n(.*?)\\n *// README: end", Pattern.DOTALL)
                .matcher(tour);
        int found = 0;
        while (slices.find()) {
            found++;
            assertThat(readme).contains(slices.group(1).stripIndent().strip());
        }
        assertThat(found).isEqualTo(2);
        Tour.on(FakeHost.empty().host());
        Tour.without_libvirt();
    }

    @Test
    void the_one_liners_of_the_readme_are_those_of_the_jshell_tour() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String block = readme.substring(readme.indexOf("```jshell\n") + 10);

        assertThat(Files.readAllLines(Path.of("jshell/tour.jsh")))
                .containsAll(block.substring(0, block.indexOf("```")).lines().toList());
    }
}
