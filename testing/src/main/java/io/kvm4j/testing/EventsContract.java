package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainHealth;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.DomainEvent.DeviceAdded;
import io.kvm4j.event.DomainEvent.DeviceRemoved;
import io.kvm4j.event.DomainEvent.Lifecycle;
import io.kvm4j.event.Event;
import io.kvm4j.event.Watch;
import io.kvm4j.stats.DomainStats;
import io.kvm4j.stats.StatsGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a host tells of while it happens, and what it counts. */
public abstract class EventsContract {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration NOTHING = Duration.ofMillis(200);

    private final List<Domain> defined = new ArrayList<>();

    /** The host under test. */
    protected abstract Host host();

    /** The path of a block device that no domain has. */
    protected abstract String newSource();

    /** A domain with a SCSI controller, shut off. */
    private Domain define() {
        Domain domain = host().define(DomainSpec.named("evt" + NUMBERS.incrementAndGet())
                .memoryMiB(64)
                .scsiController());
        defined.add(domain);
        return domain;
    }

    @AfterEach
    final void remove_what_was_defined() {
        for (Domain domain : defined) {
            if (domain.isActive()) {
                domain.destroy();
            }
            domain.undefine();
        }
    }

    @Test
    void what_happens_after_the_watch_was_opened_is_told_in_order() {
        try (Watch<Lifecycle> watch = host().watch(Lifecycle.class)) {
            Domain domain = define();
            domain.start();
            domain.suspend();
            domain.resume();
            domain.destroy();

            assertThat(typesOf(watch, domain))
                    .containsSubsequence(
                            Lifecycle.Type.DEFINED,
                            Lifecycle.Type.STARTED,
                            Lifecycle.Type.SUSPENDED,
                            Lifecycle.Type.RESUMED,
                            Lifecycle.Type.STOPPED);
        }
    }

    private static List<Lifecycle.Type> typesOf(Watch<Lifecycle> watch, Domain domain) {
        List<Lifecycle.Type> types = new ArrayList<>();
        while (!types.contains(Lifecycle.Type.STOPPED)) {
            Lifecycle event = watch.next(SOON);
            if (event.uuid().equals(domain.uuid().orElseThrow())) {
                assertThat(event.domain()).isEqualTo(domain.name());
                types.add(event.type());
            }
        }
        return types;
    }

    @Test
    void a_domains_watch_tells_of_that_domain_alone() {
        Domain one = define();
        Domain other = define();
        try (Watch<DomainEvent> watch = one.watch(DomainEvent.class)) {
            other.start();
            one.start();

            assertThat(watch.next(SOON).domain()).isEqualTo(one.name());
        }
    }

    @Test
    void devices_that_come_and_go_are_told_by_their_alias() {
        Domain domain = define();
        domain.start();
        BlockDisk disk = BlockDisk.of(newSource()).bus(Bus.SCSI);
        try (Watch<DeviceAdded> added = domain.watch(DeviceAdded.class);
                Watch<DeviceRemoved> removed = domain.watch(DeviceRemoved.class)) {
            String alias = domain.attach(disk).alias().orElseThrow();
            domain.detach(disk, Duration.ofSeconds(20));

            assertThat(added.next(SOON).alias()).isEqualTo(alias);
            assertThat(removed.next(SOON).alias()).isEqualTo(alias);
        }
    }

    @Test
    void no_event_in_time_is_a_timeout_and_none_after_close_is_a_closed_watch() {
        Watch<Lifecycle> watch = define().watch(Lifecycle.class);

        assertThat(watch.poll(NOTHING)).isEmpty();
        assertThatThrownBy(() -> watch.next(NOTHING)).isInstanceOf(TimeoutException.class);
        watch.close();
        watch.close();
        assertThat(watch.stream()).isEmpty();
        assertThatThrownBy(() -> watch.next(SOON)).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void a_handler_that_throws_or_sleeps_neither_ends_its_delivery_nor_delays_others() throws Exception {
        Domain domain = define();
        BlockingQueue<Event> served = new LinkedBlockingQueue<>();
        BlockingQueue<Event> failing = new LinkedBlockingQueue<>();
        BlockingQueue<Thread> threads = new LinkedBlockingQueue<>();
        Object never = new Object();
        try (Watch<Lifecycle> asleep = domain.watch(Lifecycle.class, event -> park(never));
                Watch<Lifecycle> throwing = domain.watch(Lifecycle.class, event -> {
                    failing.add(event);
                    throw new IllegalStateException("a handler that fails on purpose");
                });
                Watch<Lifecycle> calling = domain.watch(Lifecycle.class, event -> {
                    // a handler may call back
                    domain.state();
                    threads.add(Thread.currentThread());
                    served.add(event);
                })) {
            domain.start();
            domain.destroy();

            for (BlockingQueue<Event> queue : List.of(served, failing)) {
                Lifecycle.Type last = null;
                while (last != Lifecycle.Type.STOPPED) {
                    Event event = queue.poll(SOON.toSeconds(), TimeUnit.SECONDS);
                    assertThat(event).isNotNull();
                    last = ((Lifecycle) event).type();
                }
            }
            assertThat(threads).allMatch(thread -> thread.getName().startsWith("kvm4j-watch-"));
            assertThat(List.of(asleep, throwing, calling)).noneMatch(Watch::isClosed);
        }
        synchronized (never) {
            never.notifyAll();
        }
    }

    private static void park(Object lock) {
        synchronized (lock) {
            try {
                lock.wait(SOON.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void statistics_of_all_domains_have_the_state_and_the_disks_of_each() {
        Domain running = define();
        Domain off = define();
        running.start();
        String target =
                running.attach(BlockDisk.of(newSource()).bus(Bus.SCSI)).target().orElseThrow();

        DomainStats one = running.stats(StatsGroup.STATE, StatsGroup.BLOCK);
        Map<String, DomainStats> all = host().stats();

        assertThat(all).containsKeys(running.name(), off.name());
        assertThat(DomainState.of(Objects.requireNonNull(all.get(off.name()))
                        .state()
                        .orElseThrow()
                        .number()))
                .isEqualTo(DomainState.SHUTOFF);
        assertThat(one.disk(target).readBytes()).isZero();
        assertThat(Objects.requireNonNull(all.get(running.name())).since(one).disks())
                .isNotEmpty();
    }

    @Test
    void a_guest_that_answers_is_in_good_health() {
        Domain domain = define();
        domain.start();

        assertThat(domain.health().state()).isEqualTo(DomainHealth.State.OK);
        domain.destroy();
        assertThatThrownBy(domain::health).isInstanceOf(InvalidStateException.class);
    }
}
