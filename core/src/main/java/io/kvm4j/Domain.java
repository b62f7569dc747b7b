package io.kvm4j;

import io.kvm4j.agent.GuestAgent;
import io.kvm4j.backup.Backup;
import io.kvm4j.backup.BackupJob;
import io.kvm4j.backup.DomainCheckpoints;
import io.kvm4j.console.GuestConsole;
import io.kvm4j.console.QemuLog;
import io.kvm4j.device.Device;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Watch;
import io.kvm4j.graphics.DomainGraphics;
import io.kvm4j.internal.Affected;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.job.DiskError;
import io.kvm4j.job.DomainDisk;
import io.kvm4j.snapshot.DomainSnapshots;
import io.kvm4j.stats.DomainStats;
import io.kvm4j.stats.StatsGroup;
import io.kvm4j.stats.StatsSource;
import io.kvm4j.tuning.GuestMemory;
import io.kvm4j.tuning.GuestTuning;
import io.kvm4j.tuning.GuestVcpus;
import io.kvm4j.xml.DomainXml;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A domain: a guest, running or only defined.
 *
 * <p>A handle by UUID: it stays valid through stops, starts and renames, and every call asks libvirt anew. Calls block
 * until libvirt has answered. Safe for use by many threads. Nothing to close.
 */
public final class Domain {

    private final Connection connection;
    private final DomainRef ref;

    Domain(Connection connection, DomainRef ref) {
        this.connection = connection;
        this.ref = ref;
    }

    /** The name at the time of the look-up. */
    public String name() {
        return ref.name();
    }

    /** The UUID as libvirt writes it; empty only behind a mocked connection. */
    public Optional<String> uuid() {
        return Optional.ofNullable(ref.uuid());
    }

    /** What the domain is doing now. */
    public DomainState state() {
        return ask(
                "read the state of",
                () -> DomainState.of(connection.hypervisor().state(ref)));
    }

    /** Whether a guest runs, paused or not. */
    public boolean isActive() {
        return ask("read the state of", () -> connection.hypervisor().isActive(ref));
    }

    /** Whether the domain is still defined after its guest has stopped. */
    public boolean isPersistent() {
        return ask("read the state of", () -> connection.hypervisor().isPersistent(ref));
    }

    /**
     * Starts the guest; returns when it runs, not when it has booted.
     *
     * @throws InvalidStateException if it runs already
     * @throws InUseException if another running guest has the source of one of its disks, or this host has it mounted or swaps
     *     to it, and not both may share it
     */
    public void start() {
        start(Start.normally());
    }

    /**
     * Starts the guest in a way of its own: paused, or by booting although there is a managed save.
     *
     * @throws KvmException as {@link #start()} does
     */
    public void start(Start how) {
        new Power(connection, ref).start(how);
    }

    /** What the domain is doing now, and why. */
    public StateReason stateReason() {
        Lifecycle.StateAndReason now = ask(
                "read the state of", () -> connection.hypervisor().lifecycle().state(ref));
        return StateReason.of(now.state(), now.reason());
    }

    /**
     * Waits until the domain is in a state. A transient domain that is gone counts as shut off.
     *
     * @throws TimeoutException if it is in another one after that time; the message says in which
     */
    public void awaitState(DomainState state, Duration timeout) {
        new Power(connection, ref).awaitState(state, timeout);
    }

    /**
     * Asks the guest to shut down and returns at once: it may take its time, or take no notice.
     *
     * @throws InvalidStateException if it does not run
     */
    public void shutdown() {
        tell("shut down", hypervisor -> hypervisor.shutdown(ref));
    }

    /**
     * Shuts the guest down and returns when it is off. Blocks for at most the deadline, and the time a destroy takes.
     *
     * @return how it ended
     * @throws TimeoutException if it still runs at the deadline and is not to be destroyed
     * @throws KvmException if it cannot be asked, such as by an agent that is not there, and is not to be destroyed
     */
    public Shutdown.Outcome shutdown(Shutdown how) {
        return new Power(connection, ref).shutdown(how);
    }

    /** Asks the guest to restart and returns at once: it may take its time, or take no notice. */
    public void reboot() {
        tell("reboot", hypervisor -> hypervisor.lifecycle().reboot(ref, 0));
    }

    /** Resets the guest as the button does. What it has not flushed is lost. */
    public void reset() {
        tell("reset", hypervisor -> hypervisor.lifecycle().reset(ref));
    }

    /** Stops the guest's CPUs until {@link #resume()}. Its memory stays where it is. */
    public void suspend() {
        tell("suspend", hypervisor -> hypervisor.lifecycle().suspend(ref));
    }

    /** Lets a suspended guest go on. */
    public void resume() {
        tell("resume", hypervisor -> hypervisor.lifecycle().resume(ref));
    }

    /** Has the guest sleep, by its agent, with its memory powered: {@link #pmWakeup()} wakes it. */
    public void pmSuspend() {
        tell("suspend to memory", hypervisor -> hypervisor.lifecycle().pmSuspend(ref, 0));
    }

    /** Wakes a guest that sleeps by its own power management. */
    public void pmWakeup() {
        tell("wake up", hypervisor -> hypervisor.lifecycle().pmWakeup(ref));
    }

    /**
     * Ends the guest at once, as pulling the plug does. What it has not flushed is lost.
     *
     * @throws InvalidStateException if it does not run
     */
    public void destroy() {
        tell("destroy", hypervisor -> hypervisor.destroy(ref));
    }

    /**
     * Ends the guest at once, but gives QEMU the time to flush its images; a QEMU that hangs is not killed.
     *
     * @throws KvmException if QEMU has not ended after about 10 s
     */
    public void destroyGracefully() {
        tell("destroy", hypervisor -> hypervisor.lifecycle().destroy(ref, 1));
    }

    /**
     * Forgets the persistent document of a domain that does not run and owns nothing but its disks.
     *
     * @throws InvalidStateException if it runs, or owns what {@link #undefine(Undefine)} has to name
     */
    public void undefine() {
        undefine(Undefine.document());
    }

    /**
     * Forgets the persistent document, and what is named with it.
     *
     * @throws InvalidStateException if it runs, or owns what is not named; the message says what to name
     */
    public void undefine(Undefine what) {
        new Power(connection, ref).undefine(what);
    }

    /**
     * Gives the domain another name; it must not run.
     *
     * @return the handle that has the new name; this one works on, under the old name
     * @throws IllegalArgumentException if the name is none, as for {@link DomainSpec#named}
     */
    public Domain rename(String name) {
        DomainSpec.requireName(name);
        return new Domain(
                connection,
                ask("rename", () -> connection.hypervisor().lifecycle().rename(ref, name)));
    }

    /** Whether the guest starts with the host. */
    public boolean autostart() {
        return ask(
                "read the autostart of",
                () -> connection.hypervisor().lifecycle().autostart(ref));
    }

    /** Sets whether the guest starts with the host. */
    public void autostart(boolean on) {
        tell("set the autostart of", hypervisor -> hypervisor.lifecycle().autostart(ref, on));
    }

    /** The title, the description, and the elements that programs keep in the document. */
    public Metadata metadata() {
        return new Metadata(connection.hypervisor(), ref);
    }

    /**
     * Saves the guest's memory to a new file of the host and stops the guest; {@link Host#savedGuest(Path)} restores it.
     *
     * <p>On a host reached over the network nobody looks whether the file exists: there libvirt overwrites it.
     *
     * @throws AlreadyExistsException if the file exists on this machine
     */
    public SavedGuest save(Path file) {
        NewFile.write(
                "save " + ref.name() + " to " + file,
                isLocal(),
                file,
                () -> tell("save", hypervisor -> hypervisor.lifecycle().save(ref, file.toString(), null, 0)));
        return new SavedGuest(connection, file);
    }

    /** Saves the guest's memory where libvirt keeps it and stops the guest; the next start goes on from there. */
    public void managedSave() {
        tell("save", hypervisor -> hypervisor.lifecycle().managedSave(ref, 0));
    }

    /** Whether the next start goes on from a managed save. */
    public boolean hasManagedSave() {
        return ask(
                "look for a managed save of",
                () -> connection.hypervisor().lifecycle().hasManagedSave(ref));
    }

    /** Throws a managed save away, with what the guest had not yet written when it was saved. */
    public void removeManagedSave() {
        tell("remove the managed save of", hypervisor -> hypervisor.lifecycle().removeManagedSave(ref));
    }

    /**
     * Moves the guest to another host; returns when it runs there. This handle then finds nothing: ask the other host for one.
     *
     * @throws KvmException as {@link #migrate(Migration, Consumer)} does
     */
    public MigrationReport migrate(Migration how) {
        return migrate(how, progress -> {});
    }

    /**
     * Moves the guest to another host and tells how far it is, from this thread, about twice a second. Blocks as long as it
     * takes; an interrupt cancels it. Whatever happens, the guest runs on one of the two hosts, and the exception says what
     * this one knows of where.
     *
     * @param observer what it throws cancels the migration and is thrown, with how that went as suppressed; if it is too late to
     *     cancel, the guest has moved, the report is answered and what the observer threw is logged
     * @throws InvalidStateException if the guest does not run, or does and only its definition was to go; or if libvirt
     *     cannot tell that it is safe
     * @throws TimeoutException if it took longer than {@link Migration#timeout} and was cancelled
     * @throws io.kvm4j.error.InterruptedOperationException if this thread was interrupted and the migration cancelled
     * @throws io.kvm4j.job.JobFailedException if somebody else cancelled it
     * @throws KvmException if the hosts cannot agree, with libvirt's words
     */
    public MigrationReport migrate(Migration how, Consumer<? super MigrationProgress> observer) {
        return new MigrationRun(connection.hypervisor(), ref, how).run(observer);
    }

    /**
     * Writes the guest's memory to a new file of the host, for a debugger. The guest is paused meanwhile unless asked otherwise.
     *
     * @throws AlreadyExistsException if the file exists on this machine
     */
    public void dumpCore(Path file, CoreDump how) {
        NewFile.write(
                "dump the core of " + ref.name() + " to " + file,
                isLocal(),
                file,
                () -> tell(
                        "dump the core of",
                        hypervisor ->
                                hypervisor.lifecycle().dumpCore(ref, file.toString(), how.format(), how.flags())));
    }

    /** Sends the guest a non-maskable interrupt: most systems then write a crash dump of their own. */
    public void injectNmi() {
        tell("send an NMI to", hypervisor -> hypervisor.lifecycle().injectNmi(ref));
    }

    /** The guest's screen, keyboard and consoles. */
    public GuestConsole console() {
        return GuestConsole.of(connection.hypervisor(), ref);
    }

    /**
     * The last error of each disk that had one, by target: why the guest is paused by an I/O error. Make room and
     * {@link #resume()}. QEMU 7.2 goes on telling it until the disk is detached or the guest stops.
     *
     * @throws InvalidStateException if it does not run
     */
    public Map<String, DiskError> diskErrors() {
        Map<String, DiskError> errors = new TreeMap<>();
        ask("read the disk errors of", () -> connection.hypervisor().blocks().errors(ref))
                .forEach((target, error) -> errors.put(target, DiskError.of(error)));
        return errors;
    }

    /** The vCPUs: changes go to the running guest if it runs and to the persistent document if there is one. */
    public GuestVcpus vcpus() {
        return GuestVcpus.of(connection.hypervisor(), ref, Affected.WHAT_IS_THERE);
    }

    /** The vCPUs, of the documents asked for. */
    public GuestVcpus vcpus(Scope scope) {
        return GuestVcpus.of(connection.hypervisor(), ref, scope.affected());
    }

    /** The memory: changes go to the running guest if it runs and to the persistent document if there is one. */
    public GuestMemory memory() {
        return GuestMemory.of(connection.hypervisor(), ref, Affected.WHAT_IS_THERE);
    }

    /** The memory, of the documents asked for. */
    public GuestMemory memory(Scope scope) {
        return GuestMemory.of(connection.hypervisor(), ref, scope.affected());
    }

    /** The shares of the host: changes go to the running guest if it runs and to the persistent document if there is one. */
    public GuestTuning tuning() {
        return GuestTuning.of(connection.hypervisor(), ref, Affected.WHAT_IS_THERE);
    }

    /** The shares of the host, of the documents asked for. */
    public GuestTuning tuning(Scope scope) {
        return GuestTuning.of(connection.hypervisor(), ref, scope.affected());
    }

    /**
     * What the guest's QEMU wrote.
     *
     * @throws io.kvm4j.error.NotSupportedException if the connection is not to this machine's QEMU
     */
    public QemuLog log() {
        return QemuLog.of(connection.hypervisor(), ref);
    }

    /** The process id of the guest's QEMU; empty if it does not run, or not where this program sees it. */
    public OptionalLong processId() {
        return ref.uuid() == null || !isLocal() ? OptionalLong.empty() : QemuProcess.find(Path.of("/proc"), ref.uuid());
    }

    private boolean isLocal() {
        return ask("ask for the connection's URI of", connection.sources()::local);
    }

    /** The document: of the running guest if there is one, else the persistent one. Passwords are left out. */
    public DomainXml xml() {
        return DomainXml.parse(
                ask("read the document of", () -> connection.hypervisor().xml(ref, 0)));
    }

    /** The document the guest starts from next time. Passwords are left out. */
    public DomainXml persistentXml() {
        return DomainXml.parse(ask(
                "read the persistent document of", () -> connection.hypervisor().xml(ref, Hypervisor.XML_INACTIVE)));
    }

    /**
     * Attaches a device to the running guest if it runs and to the persistent document if there is one, in one step.
     *
     * <p>A disk's target name is chosen if none is given, and every device gets an alias by which it is found again.
     *
     * @return where the device is now
     * @throws AlreadyExistsException if the domain has the device, or another one has its target
     * @throws InUseException if another domain has the same source, or this host has it mounted or swaps to it, and not both
     *     may share it
     * @throws NoFreeSlotException if the running guest has no free slot for it
     * @throws NotFoundException if the source is a path of this machine that does not exist
     * @throws PreflightException if it cannot work for another reason, which the message says
     */
    public Attachment attach(Device device) {
        return new Attach(connection, ref, null, false).all(List.of(device)).get(0);
    }

    /**
     * Attaches a device to the documents asked for.
     *
     * @throws InvalidStateException if the scope asks for a running guest and there is none, or for a persistent document
     *     and there is none
     * @throws KvmException as {@link #attach(Device)} does
     */
    public Attachment attach(Device device, Scope scope) {
        return new Attach(connection, ref, scope, false).all(List.of(device)).get(0);
    }

    /**
     * Attaches several devices, all or none: if one is refused, those before it are taken back.
     *
     * @throws PartialAttachException if one was refused and another could not be taken back; it says which remain
     * @throws KvmException as {@link #attach(Device)} does, with everything taken back
     */
    public List<Attachment> attach(Device first, Device second, Device... more) {
        List<Device> devices = new ArrayList<>(List.of(first, second));
        devices.addAll(List.of(more));
        return attach(devices);
    }

    /** Attaches several devices, all or none, as {@link #attach(Device, Device, Device...)} does. */
    public List<Attachment> attach(List<? extends Device> devices) {
        return new Attach(connection, ref, null, false).all(devices);
    }

    /** Attaches several devices to the documents asked for, all or none. */
    public List<Attachment> attach(List<? extends Device> devices, Scope scope) {
        return new Attach(connection, ref, scope, false).all(devices);
    }

    /**
     * Makes sure that the domain has a device: attaches it where it is missing, and accepts it where it is there.
     *
     * @throws AlreadyExistsException if it is there in another way than asked: another target, read-only or not
     * @throws KvmException as {@link #attach(Device)} does
     */
    public Attachment ensure(Device device) {
        return new Attach(connection, ref, null, true).all(List.of(device)).get(0);
    }

    /** Makes sure that the documents asked for have a device. */
    public Attachment ensure(Device device, Scope scope) {
        return new Attach(connection, ref, scope, true).all(List.of(device)).get(0);
    }

    /**
     * Changes the persistent document, as {@code virsh edit} does, but shows first what would change, keeps what it does
     * not understand and the passwords, and does not overwrite what somebody else changed meanwhile.
     *
     * <p>The change is called once, with the document to change in place. Nothing happens to the domain until
     * {@link Plan#apply()}. Devices are better attached and detached: that reaches the running guest too.
     *
     * @return the plan; to apply it refuses a document that libvirt's schema does not accept, and answers what libvirt
     *     did not keep
     * @throws InvalidStateException if the domain is transient
     * @throws IllegalArgumentException if the change gives the domain another name or UUID
     */
    public Plan<Edited> edit(Consumer<DomainXml> change) {
        return new Edit(connection, ref).plan(change);
    }

    /**
     * What {@link #attach(Device)} would do, after the same checks, without doing it. The target and the alias in the plan
     * are those that are free now; applying it chooses anew.
     *
     * @throws KvmException as {@link #attach(Device)} does
     */
    public Plan<Attachment> planAttach(Device device) {
        return new Attach(connection, ref, null, false).dryRun(device);
    }

    /** What {@link #attach(Device, Scope)} would do. */
    public Plan<Attachment> planAttach(Device device, Scope scope) {
        return new Attach(connection, ref, scope, false).dryRun(device);
    }

    /**
     * What {@link #requestDetach(Device, Duration)} would do: which device it would take from which document.
     *
     * @param timeout how long applying the plan waits for the guest
     * @throws NotFoundException if the domain does not have the device
     */
    public Plan<Detachment> planDetach(Device device, Duration timeout) {
        return new Detach(connection, ref, device, null).dryRun(timeout);
    }

    /**
     * Whether a function of the host can be given to this guest, as {@link Host#preflight} tells, and whether the guest's memory
     * is near it.
     */
    public Preflight preflight(PciPassthrough device) {
        return PassthroughCheck.of(connection, device, ref);
    }

    /**
     * Detaches a device from the running guest and then from the persistent document; returns when the guest has let go.
     *
     * <p>The device is found by its source or alias, not by its target name. Blocks for at most {@code timeout}. A guest
     * that is paused or has no operating system may never let go of a PCI device.
     *
     * @throws DetachPendingException if the guest still has it; the request stands, and the exception has the handle
     * @throws InvalidStateException if the guest refused
     * @throws NotFoundException if the domain does not have the device
     */
    public void detach(Device device, Duration timeout) {
        detach(new Detach(connection, ref, device, null), timeout);
    }

    /**
     * Detaches a disk as {@link #detach} does, unless the guest has a file system on it mounted: taking that away loses what was
     * not written yet. What is not mounted but used, such as swap or a raw database, is not seen.
     *
     * @throws InUseException if it is mounted; the message names the mount point
     * @throws io.kvm4j.agent.AgentUnavailableException if the guest runs and its agent cannot be asked
     * @throws KvmException as {@link #detach} does
     */
    public void detachSafely(Device device, Duration timeout) {
        detach(new Detach(connection, ref, device, null).unlessMounted(), timeout);
    }

    private static void detach(Detach detach, Duration timeout) {
        Detachment detachment = detach.within(timeout);
        switch (detachment.outcome()) {
            case DETACHED -> {}
            case PENDING -> throw new DetachPendingException(detach.operation(), detachment);
            case REJECTED -> throw new InvalidStateException(Failure.refused(detach.operation(), detachment.reason()));
        }
    }

    /**
     * Detaches a device as {@link #detach} does, and answers where that stands instead of throwing.
     *
     * @throws NotFoundException if the domain does not have the device
     * @throws TimeoutException if libvirt itself did not answer in its time
     */
    public Detachment requestDetach(Device device, Duration timeout) {
        return new Detach(connection, ref, device, null).within(timeout);
    }

    /** Detaches a device from the documents asked for only, and answers where that stands. */
    public Detachment requestDetach(Device device, Scope scope, Duration timeout) {
        return new Detach(connection, ref, device, scope).within(timeout);
    }

    /** Whether libvirt reaches the guest's process. Answers at once, also of a guest that hangs. */
    public DomainHealth health() {
        return ask(
                "read the health of",
                () -> DomainHealth.of(connection.hypervisor().control(ref)));
    }

    /** Tells of this domain's events of that type from now on, as {@link Host#watch(Class)} does. Close it. */
    public <E extends DomainEvent> Watch<E> watch(Class<E> type) {
        return connection.watches().open(type, ref, Watch.CAPACITY);
    }

    /** Hands this domain's events to the handler, as {@link Host#watch(Class, Consumer)} does. Close it. */
    public <E extends DomainEvent> Watch<E> watch(Class<E> type, Consumer<? super E> handler) {
        return connection.watches().open(type, ref, Watch.CAPACITY, handler);
    }

    /** What the guest has used so far; no groups stand for all that the host has. */
    public DomainStats stats(StatsGroup... groups) {
        return StatsSource.of(connection.hypervisor()).of(ref, Set.of(groups));
    }

    /**
     * Changes a device that is there, in the running guest if it runs and in the persistent document if there is one: a
     * network interface's link, bandwidth, filter or bridge, a drive's medium, graphics' password, how much of a virtio-mem
     * module is plugged. What the description does not say stays as it is.
     *
     * <p>The device is found by its source, MAC address, name or alias; where it is the only one of its kind, by that.
     *
     * @throws NotFoundException if the domain does not have the device
     * @throws io.kvm4j.error.NotSupportedException if libvirt cannot change that while the guest runs; nothing has changed
     */
    public void update(Device device) {
        Update.device(connection, ref, device, null);
    }

    /** Changes a device in the documents asked for. */
    public void update(Device device, Scope scope) {
        Update.device(connection, ref, device, scope);
    }

    /**
     * Puts an image into a CD-ROM or floppy drive, instead of the medium in it if there is one.
     *
     * @param target the drive's target, such as {@code sda}
     * @throws InvalidStateException if the guest has locked the tray, or if that is no drive
     * @throws NotFoundException if there is no such drive
     */
    public void changeMedia(String target, Path image) {
        Update.medium(connection, ref, target, image, false);
    }

    /**
     * Takes the medium out of a CD-ROM or floppy drive; a drive that is empty stays so.
     *
     * @throws InvalidStateException if the guest has locked the tray, or if that is no drive
     */
    public void eject(String target) {
        Update.medium(connection, ref, target, null, false);
    }

    /** Takes the medium out also if the guest has locked the tray; a guest that reads from it sees errors. */
    public void forceEject(String target) {
        Update.medium(connection, ref, target, null, true);
    }

    /** The guest's screens: where to connect, and their passwords. */
    public DomainGraphics graphics() {
        return DomainGraphics.of(connection.hypervisor(), ref);
    }

    /** The agent inside the guest. */
    public GuestAgent agent() {
        return GuestAgent.of(connection.hypervisor(), ref);
    }

    /** The disk at a target, such as {@code vda}, and work on what is on it. */
    public DomainDisk disk(String target) {
        return DomainDisk.of(connection.hypervisor(), ref, target);
    }

    /** The snapshots: moments that the domain can go back to. */
    public DomainSnapshots snapshots() {
        return DomainSnapshots.of(connection.hypervisor(), ref);
    }

    /** The checkpoints: moments since which a backup can be. */
    public DomainCheckpoints checkpoints() {
        return DomainCheckpoints.of(connection.hypervisor(), ref);
    }

    /**
     * Begins a backup of a running guest; returns when its moment is fixed, not when it is complete.
     *
     * @throws TimeoutException if the guest has another backup: it has one at a time
     */
    public BackupJob backup(Backup backup) {
        return BackupJob.begin(connection.hypervisor(), ref, backup);
    }

    private <T> T ask(String what, Supplier<T> call) {
        return Errors.during(what + " " + ref.name(), call);
    }

    private void tell(String what, Consumer<Hypervisor> call) {
        Errors.during(what + " " + ref.name(), () -> call.accept(connection.hypervisor()));
    }

    /** Two handles are equal if they are of one domain on one connection. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Domain domain && domain.connection == connection && domain.ref.equals(ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    /** The domain's name. */
    @Override
    public String toString() {
        return ref.name();
    }
}
