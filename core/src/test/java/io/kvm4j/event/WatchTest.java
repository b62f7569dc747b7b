package io.kvm4j.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.event.DomainEvent.Reboot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final List<HostEvent.Overflow> told = new ArrayList<>();
    private final Watch<Reboot> watch = Watch.of(Reboot.class, 2, told::add);

    @Test
    void the_oldest_events_are_dropped_counted_and_told_at_powers_of_two() {
        for (int i = 0; i < 7; i++) {
            watch.accept(new Reboot("web" + i, ""));
        }

        assertThat(watch.dropped()).isEqualTo(5);
        assertThat(told).extracting(HostEvent.Overflow::dropped).containsExactly(1L, 2L, 4L);
        assertThat(watch.next(Duration.ZERO).domain()).isEqualTo("web5");
        assertThat(watch.next(Duration.ZERO).domain()).isEqualTo("web6");
        assertThat(watch.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void what_was_told_before_the_close_can_be_read_and_nothing_later() {
        watch.accept(new Reboot("before", ""));
        watch.close();
        watch.accept(new Reboot("after", ""));

        assertThat(watch.stream()).extracting(Reboot::domain).containsExactly("before");
    }

    @Test
    void a_resync_is_counted_by_a_watch_of_another_type() {
        watch.accept(new HostEvent.Resync("the daemon hung up"));

        assertThat(watch.resyncs()).isEqualTo(1);
        assertThat(watch.poll(Duration.ZERO)).isEmpty();
    }

    @Test
    void closing_ends_the_registration_once() {
        List<String> ended = new ArrayList<>();
        watch.deregistration(() -> ended.add("x"));

        watch.close();
        watch.close();

        assertThat(ended).hasSize(1);
    }
}
