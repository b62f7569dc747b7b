package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.event.Event;
import io.kvm4j.event.Watch;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of event: whoever watches its kind or its family gets it. */
class EveryEventTest {

    static Stream<Class<?>> kinds() {
        return leaves(Event.class);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryEventTest::leaves)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void who_watches_a_kind_or_its_family_gets_it(Class<? extends Event> kind) throws Exception {
        FakeHost fake = FakeHost.empty();
        Event event = sample(kind);
        Class<? extends Event> family = kind.getEnclosingClass().asSubclass(Event.class);
        try (Watch<? extends Event> exact = fake.host().watch(kind);
                Watch<? extends Event> wide = fake.host().watch(family)) {
            fake.tell(event);

            assertThat(exact.next(Duration.ofSeconds(10))).isEqualTo(event);
            assertThat(wide.next(Duration.ofSeconds(10))).isEqualTo(event);
        }
    }

    private static Event sample(Class<? extends Event> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return kind.getDeclaredConstructor(types)
                .newInstance(Arrays.stream(types).map(EveryEventTest::value).toArray());
    }

    private static Object value(Class<?> type) {
        if (type == int.class) {
            return 7;
        }
        if (type == long.class) {
            return 7L;
        }
        if (type == Map.class) {
            return Map.of("key", 7L);
        }
        if (type == Class.class) {
            return Event.class;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : "text";
    }
}
