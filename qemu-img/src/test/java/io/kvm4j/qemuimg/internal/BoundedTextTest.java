package io.kvm4j.qemuimg.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Streams of any length, kept in little memory. */
class BoundedTextTest {

    @Test
    void a_short_text_is_kept_whole() {
        BoundedText text = new BoundedText();
        append(text, "a".repeat(5000));

        assertThat(text.text()).isEqualTo("a".repeat(5000));
    }

    @Test
    void of_a_long_text_the_beginning_and_the_end_are_kept() {
        BoundedText text = new BoundedText();
        append(text, "first");
        for (int i = 0; i < 1000; i++) {
            append(text, "line of noise " + i + "\n");
        }
        append(text, "last");

        assertThat(text.text())
                .startsWith("first")
                .endsWith("last")
                .contains("bytes left out")
                .hasSizeLessThan(13000);
    }

    private static void append(BoundedText text, String words) {
        text.append(words.getBytes(UTF_8), words.length());
    }
}
