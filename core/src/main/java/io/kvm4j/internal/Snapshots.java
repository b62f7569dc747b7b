package io.kvm4j.internal;

import java.util.List;

/** Snapshots of a domain, by libvirt's rules. */
public interface Snapshots {

    /** Flags of {@code virDomainSnapshotCreateXML}. */
    int CREATE_DISK_ONLY = 16;

    int CREATE_REUSE_EXT = 32;
    int CREATE_ATOMIC = 128;
    int CREATE_LIVE = 256;

    /** Flags of {@code virDomainSnapshotDelete}. */
    int DELETE_CHILDREN = 1;

    int DELETE_METADATA_ONLY = 2;
    int DELETE_CHILDREN_ONLY = 4;

    /** Flags of {@code virDomainRevertToSnapshot}. */
    int REVERT_RUNNING = 1;

    int REVERT_PAUSED = 2;
    int REVERT_FORCE = 4;

    /** Answers the name. */
    String create(DomainRef domain, String xml, int flags);

    /** Names, each after its parent. */
    List<String> names(DomainRef domain);

    String xml(DomainRef domain, String name);

    boolean isCurrent(DomainRef domain, String name);

    void revert(DomainRef domain, String name, int flags);

    void delete(DomainRef domain, String name, int flags);
}
