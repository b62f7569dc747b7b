package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Snapshots;
import io.kvm4j.internal.jna.SnapshotFunctions;
import java.util.List;
import java.util.function.Function;

/** Snapshots over libvirt. */
final class NativeSnapshots implements Snapshots {

    /** {@code VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL}, since libvirt 5.2. */
    private static final int LIST_TOPOLOGICAL = 1 << 10;

    private final SnapshotFunctions snapshots = SnapshotFunctions.Holder.SNAPSHOT;
    private final NativeConnection connection;

    NativeSnapshots(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public String create(DomainRef domain, String xml, int flags) {
        return connection.on(
                domain, d -> taken(NativeConnection.found(snapshots.virDomainSnapshotCreateXML(d, xml, flags))));
    }

    @Override
    public List<String> names(DomainRef domain) {
        return connection.on(domain, d -> {
            PointerByReference array = new PointerByReference();
            int count = NativeConnection.succeeded(snapshots.virDomainListAllSnapshots(d, array, LIST_TOPOLOGICAL));
            return NativeConnection.eachOf(array.getValue(), count, this::taken);
        });
    }

    private String taken(Pointer snapshot) {
        try {
            return String.valueOf(snapshots.virDomainSnapshotGetName(snapshot));
        } finally {
            snapshots.virDomainSnapshotFree(snapshot);
        }
    }

    @Override
    public String xml(DomainRef domain, String name) {
        return with(
                domain, name, snapshot -> NativeConnection.text(snapshots.virDomainSnapshotGetXMLDesc(snapshot, 0)));
    }

    @Override
    public boolean isCurrent(DomainRef domain, String name) {
        return with(
                domain,
                name,
                snapshot -> NativeConnection.succeeded(snapshots.virDomainSnapshotIsCurrent(snapshot, 0)) == 1);
    }

    @Override
    public void revert(DomainRef domain, String name, int flags) {
        with(
                domain,
                name,
                snapshot -> NativeConnection.succeeded(snapshots.virDomainRevertToSnapshot(snapshot, flags)));
    }

    @Override
    public void delete(DomainRef domain, String name, int flags) {
        with(domain, name, snapshot -> NativeConnection.succeeded(snapshots.virDomainSnapshotDelete(snapshot, flags)));
    }

    private <T> T with(DomainRef domain, String name, Function<Pointer, T> call) {
        return connection.on(domain, d -> {
            Pointer snapshot = NativeConnection.found(snapshots.virDomainSnapshotLookupByName(d, name, 0));
            try {
                return call.apply(snapshot);
            } finally {
                snapshots.virDomainSnapshotFree(snapshot);
            }
        });
    }
}
