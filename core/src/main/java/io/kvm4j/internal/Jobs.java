package io.kvm4j.internal;

/** The one job that a domain has at a time, such as a migration or a backup, by libvirt's rules. Part of {@link Hypervisor}. */
public interface Jobs {

    /** {@code VIR_DOMAIN_JOB_STATS_COMPLETED}: of the last job, once. */
    int COMPLETED = 1;

    /** {@code virDomainJobType} by number, and what is known of the job. */
    record Job(int type, Parameters values) {}

    Job job(DomainRef domain, int flags);

    void abort(DomainRef domain);

    /** Has the host of the domain send it to another; returns when it is there. {@code virDomainMigrateFlags}. */
    void migrate(DomainRef domain, String uri, Parameters parameters, int flags);

    long maxDowntimeMillis(DomainRef domain);

    void maxDowntimeMillis(DomainRef domain, long millis);
}
