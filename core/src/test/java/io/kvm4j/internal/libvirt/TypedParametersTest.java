package io.kvm4j.internal.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Memory;
import io.kvm4j.internal.Parameters;
import org.junit.jupiter.api.Test;

class TypedParametersTest {

    @Test
    void every_type_is_read_as_it_was_written() {
        Parameters all = Parameters.none()
                .withInt("i", -3)
                .withUnsignedInt("u", 4_000_000_000L)
                .withLong("l", Long.MIN_VALUE)
                .withUnsignedLong("ul", -1L)
                .withDouble("d", 0.5)
                .withBoolean("b", true)
                .withString("s", "größe")
                .withString("empty", "");

        Parameters read = TypedParameters.with(all, TypedParameters::read);

        assertThat(read).isEqualTo(all);
        assertThat(read.number("u", 0)).isEqualTo(4_000_000_000L);
        assertThat(read.text("s")).isEqualTo("größe");
    }

    @Test
    void no_parameters_are_no_array() {
        assertThat(TypedParameters.<Boolean>with(Parameters.none(), (array, count) -> array == null && count == 0))
                .isTrue();
        assertThat(TypedParameters.read(null, 0).isEmpty()).isTrue();
    }

    @Test
    void a_type_of_a_newer_libvirt_is_passed_over() {
        Parameters all = Parameters.none().withInt("known", 1).withInt("new", 2);

        Parameters read = TypedParameters.with(all, (array, count) -> {
            ((Memory) array).setInt(96 + 80, 8);
            return TypedParameters.read(array, count);
        });

        assertThat(read.values()).containsOnlyKeys("known");
    }

    @Test
    void values_that_have_no_room_are_refused() {
        assertThatThrownBy(() -> Parameters.none().withUnsignedInt("weight", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        Parameters tooLong = Parameters.none().withInt("x".repeat(80), 1);
        assertThatThrownBy(() -> TypedParameters.with(tooLong, (array, count) -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("79");
    }
}
