package io.kvm4j.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Backups and checkpoints of a domain, by libvirt's rules. */
public interface Backups {

    /** {@code VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL}. */
    int REUSE_EXTERNAL = 1;

    /** Flags of {@code virDomainCheckpointDelete}. */
    int DELETE_CHILDREN = 1;

    int DELETE_METADATA_ONLY = 2;

    /** {@code VIR_DOMAIN_CHECKPOINT_XML_SIZE}: with the bytes that changed since. */
    int XML_SIZE = 4;

    void begin(DomainRef domain, String backupXml, @Nullable String checkpointXml, int flags);

    String xml(DomainRef domain);

    /** Answers the name. */
    String createCheckpoint(DomainRef domain, String xml);

    /** Names, each after its parent. */
    List<String> checkpoints(DomainRef domain);

    String checkpointXml(DomainRef domain, String name, int flags);

    void deleteCheckpoint(DomainRef domain, String name, int flags);
}
