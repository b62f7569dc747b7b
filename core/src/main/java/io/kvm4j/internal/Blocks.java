package io.kvm4j.internal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Work on the disks of a domain, by libvirt's rules. A disk is named by its target or its source. */
public interface Blocks {

    /** {@code VIR_DOMAIN_BLOCK_COMMIT_ACTIVE}. */
    int COMMIT_ACTIVE = 4;

    /** {@code VIR_DOMAIN_BLOCK_COPY_SHALLOW}. */
    int COPY_SHALLOW = 1;

    /** {@code VIR_DOMAIN_BLOCK_COPY_REUSE_EXT}. */
    int COPY_REUSE = 2;

    /** {@code VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB}: a persistent domain may have the job, and loses it with the guest. */
    int COPY_TRANSIENT_JOB = 4;

    /** {@code VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT}. */
    int ABORT_PIVOT = 2;

    /** Sizes in bytes. */
    record Sizes(long capacity, long allocation, long physical) {}

    /** A job that is there: {@code virDomainBlockJobType} by number, speed limit in bytes per second, 0 for none. */
    record Job(int type, long bytesPerSecond, long current, long end) {}

    Sizes sizes(DomainRef domain, String disk);

    void resize(DomainRef domain, String disk, long bytes);

    void pull(DomainRef domain, String disk, long bytesPerSecond);

    /** Pulls what is above {@code base} only. */
    void rebase(DomainRef domain, String disk, @Nullable String base, long bytesPerSecond);

    void commit(
            DomainRef domain, String disk, @Nullable String base, @Nullable String top, long bytesPerSecond, int flags);

    void copy(DomainRef domain, String disk, String destinationXml, Parameters parameters, int flags);

    Optional<Job> job(DomainRef domain, String disk);

    void abort(DomainRef domain, String disk, int flags);

    void setSpeed(DomainRef domain, String disk, long bytesPerSecond);

    void setThreshold(DomainRef domain, String device, long bytes);

    /** {@code virDomainDiskErrorCode} of the disks that had an error, by target. */
    Map<String, Integer> errors(DomainRef domain);

    Parameters ioTune(DomainRef domain, String disk, int flags);

    void setIoTune(DomainRef domain, String disk, Parameters parameters, int flags);
}
