package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.jna.BackupFunctions;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Backups and checkpoints over libvirt. */
final class NativeBackups implements Backups {

    /** {@code VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL}. */
    private static final int LIST_TOPOLOGICAL = 1 << 1;

    private final BackupFunctions backups = BackupFunctions.Holder.BACKUP;
    private final NativeConnection connection;

    NativeBackups(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public void begin(DomainRef domain, String backupXml, @Nullable String checkpointXml, int flags) {
        connection.run(domain, d -> backups.virDomainBackupBegin(d, backupXml, checkpointXml, flags));
    }

    @Override
    public String xml(DomainRef domain) {
        return connection.on(domain, d -> NativeConnection.text(backups.virDomainBackupGetXMLDesc(d, 0)));
    }

    @Override
    public String createCheckpoint(DomainRef domain, String xml) {
        return connection.on(
                domain, d -> taken(NativeConnection.found(backups.virDomainCheckpointCreateXML(d, xml, 0))));
    }

    @Override
    public List<String> checkpoints(DomainRef domain) {
        return connection.on(domain, d -> {
            PointerByReference array = new PointerByReference();
            int count = NativeConnection.succeeded(backups.virDomainListAllCheckpoints(d, array, LIST_TOPOLOGICAL));
            return NativeConnection.eachOf(array.getValue(), count, this::taken);
        });
    }

    private String taken(Pointer checkpoint) {
        try {
            return String.valueOf(backups.virDomainCheckpointGetName(checkpoint));
        } finally {
            backups.virDomainCheckpointFree(checkpoint);
        }
    }

    @Override
    public String checkpointXml(DomainRef domain, String name, int flags) {
        return with(
                domain,
                name,
                checkpoint -> NativeConnection.text(backups.virDomainCheckpointGetXMLDesc(checkpoint, flags)));
    }

    @Override
    public void deleteCheckpoint(DomainRef domain, String name, int flags) {
        with(
                domain,
                name,
                checkpoint -> NativeConnection.succeeded(backups.virDomainCheckpointDelete(checkpoint, flags)));
    }

    private <T> T with(DomainRef domain, String name, Function<Pointer, T> call) {
        return connection.on(domain, d -> {
            Pointer checkpoint = NativeConnection.found(backups.virDomainCheckpointLookupByName(d, name, 0));
            try {
                return call.apply(checkpoint);
            } finally {
                backups.virDomainCheckpointFree(checkpoint);
            }
        });
    }
}
