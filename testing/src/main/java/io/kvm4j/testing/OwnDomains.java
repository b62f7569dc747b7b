package io.kvm4j.testing;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.xml.DomainXml;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** Domains of a test's own, removed after it. */
abstract class OwnDomains {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final List<Domain> defined = new ArrayList<>();

    /** The host under test. */
    protected abstract Host host();

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

    @AfterEach
    final void remove_the_domains() {
        HostContract.remove(host(), defined);
    }
}
