package io.kvm4j;

import io.kvm4j.error.KvmException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file with a guest's memory, written by {@link Domain#save(Path)}.
 *
 * <p>A handle; safe for use by many threads.
 */
public final class SavedGuest {

    private static final int SECURE = 1;

    // virDomainSaveRestoreFlags
    private static final int RUNNING = 2;
    private static final int PAUSED = 4;

    private final Connection connection;
    private final Path file;

    SavedGuest(Connection connection, Path file) {
        NewFile.requireAbsolute(file);
        this.connection = connection;
        this.file = file;
    }

    /** The file on the host. */
    public Path file() {
        return file;
    }

    /** The document the guest will run with. Passwords are left out. */
    public DomainXml xml() {
        return DomainXml.parse(read(0));
    }

    /**
     * Changes the document the guest will run with, such as a disk's path. What the guest sees must stay as it is.
     *
     * @throws KvmException if the change would alter what the guest sees
     */
    public void edit(Consumer<DomainXml> change) {
        DomainXml xml = DomainXml.parse(read(SECURE));
        change.accept(xml);
        Errors.during(
                "change the document in " + file,
                () -> connection.hypervisor().lifecycle().savedXml(file.toString(), xml.toXml(), 0));
    }

    private String read(int flags) {
        return Errors.during(
                "read the document in " + file,
                () -> connection.hypervisor().lifecycle().savedXml(file.toString(), flags));
    }

    /**
     * Restores the guest as it was saved, running or paused.
     *
     * <p>The file stays. Restoring it again after the guest has run corrupts the guest's file systems, for its disks have
     * moved on: delete it.
     *
     * @throws io.kvm4j.error.InvalidStateException if the domain runs
     * @throws io.kvm4j.error.InUseException if one of its disks is in use, as {@link Domain#start()} tells
     */
    public Domain restore() {
        return restore(0);
    }

    /** Restores the guest and lets it run, also if it was paused when it was saved. */
    public Domain restoreRunning() {
        return restore(RUNNING);
    }

    /** Restores the guest and leaves it paused. */
    public Domain restorePaused() {
        return restore(PAUSED);
    }

    private Domain restore(int flags) {
        DomainXml xml = xml();
        DomainRef saved = new DomainRef(Objects.requireNonNullElse(xml.name(), ""), xml.uuid());
        String operation = "restore " + xml.name() + " from " + file;
        return StartCheck.run(connection, operation, saved, () -> Guest.of(xml.toXml()), () -> {
            connection.hypervisor().lifecycle().restore(file.toString(), null, flags);
            return new Domain(connection, saved);
        });
    }

    /** The file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
