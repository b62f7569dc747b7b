package io.kvm4j.testing;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.snapshot.Snapshot;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Domains of a test's own, removed after it. */
abstract class OwnDomains {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final List<Domain> defined = new ArrayList<>();

    /** The host under test. */
    protected abstract Host host();

    /** Whether the host tells of events; one over somebody else's connection does not. */
    protected boolean tellsEvents() {
        return true;
    }

    /** What a domain tells from now on. */
    final <E extends DomainEvent> Told<E> listenTo(Domain domain, Class<E> type) {
        return new Told<>(tellsEvents() ? domain.watch(type) : null);
    }

    /** Events of a domain, if its host tells any. */
    static final class Told<E extends DomainEvent> implements AutoCloseable {
        private static final Duration SOON = Duration.ofSeconds(60);

        private final @Nullable Watch<E> watch;

        private Told(@Nullable Watch<E> watch) {
            this.watch = watch;
        }

        void next(Consumer<E> check) {
            if (watch != null) {
                check.accept(watch.next(SOON));
            }
        }

        @Override
        public void close() {
            if (watch != null) {
                watch.close();
            }
        }
    }

    /** A small guest of a name that no other has. */
    static DomainSpec smallGuest() {
        return DomainSpec.named("own" + NUMBERS.incrementAndGet()).memoryMiB(64);
    }

    final Domain define() {
        return define(smallGuest());
    }

    final Domain define(DomainSpec spec) {
        return remember(host().define(spec));
    }

    final Domain define(DomainXml document) {
        return remember(host().define(document));
    }

    final Domain running() {
        return started(define());
    }

    final Domain running(DomainSpec spec) {
        return started(define(spec));
    }

    final Domain running(DomainXml document) {
        return started(define(document));
    }

    final List<Domain> defined() {
        return defined;
    }

    private Domain remember(Domain domain) {
        defined.add(domain);
        return domain;
    }

    private static Domain started(Domain domain) {
        domain.start();
        return domain;
    }

    /** Stops the guests and forgets the domains, with what libvirt knows of their snapshots and checkpoints. */
    @AfterEach
    final void remove_the_domains() {
        for (Domain domain : defined) {
            if (host().domains().contains(domain) && domain.isActive()) {
                domain.destroy();
            }
            if (host().domains().contains(domain)) {
                domain.snapshots().list().forEach(Snapshot::forget);
                domain.checkpoints().names().forEach(domain.checkpoints()::forget);
                domain.undefine();
            }
        }
    }
}
