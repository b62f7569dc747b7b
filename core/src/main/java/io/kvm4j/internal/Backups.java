package io.kvm4j.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Backups and checkpoints of a domain, by libvirt's rules. */
public interface Backups {

    /** {@code VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL}. */
    int REUSE_EXTERNAL = 1;

    /** {@code VIR_DOMAIN_JOB_STATS_COMPLETED}: of the last job, once. */
    int COMPLETED = 1;

    /** Flags of {@code virDomainCheckpointDelete}. */
    int DELETE_CHILDREN = 1;

    int DELETE_METADATA_ONLY = 2;

    /** {@code VIR_DOMAIN_CHECKPOINT_XML_SIZE}: with the bytes that changed since. */
    int XML_SIZE = 4;

    /** {@code virDomainJobType} by number, and what is known of the job. */
    record Job(int type, Parameters values) {}

    void begin(DomainRef domain, String backupXml, @Nullable String checkpointXml, int flags);

    String xml(DomainRef domain);

    Job job(DomainRef domain, int flags);

    void abort(DomainRef domain);

    /** Answers the name. */
    String createCheckpoint(DomainRef domain, String xml);

    /** Names, each after its parent. */
    List<String> checkpoints(DomainRef domain);

    String checkpointXml(DomainRef domain, String name, int flags);

    void deleteCheckpoint(DomainRef domain, String name, int flags);
}
