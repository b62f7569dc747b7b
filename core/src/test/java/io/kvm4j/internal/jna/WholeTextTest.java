package io.kvm4j.internal.jna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeTextTest {

    /** The C library's own, which every Linux has. */
    interface Length extends Library {
        long strlen(String text);
    }

    private final Length c = Native.load(
            "c",
            Length.class,
            Map.of(Library.OPTION_STRING_ENCODING, "UTF-8", Library.OPTION_TYPE_MAPPER, WholeText.MAPPER));

    @Test
    void a_text_that_c_would_read_in_part_is_refused() {
        assertThatThrownBy(() -> c.strlen("web1\0x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUL");
    }

    @Test
    void any_other_text_arrives_in_utf_8() {
        assertThat(c.strlen("web1")).isEqualTo(4);
        assertThat(c.strlen("w\u00e9b\ud83d\ude00")).isEqualTo(8);
    }
}
