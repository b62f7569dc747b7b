package io.kvm4j;

import io.kvm4j.device.Device;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     */
    public void start() {
        tell("start", hypervisor -> hypervisor.start(ref));
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
     * Ends the guest at once, as pulling the plug does. What it has not flushed is lost.
     *
     * @throws InvalidStateException if it does not run
     */
    public void destroy() {
        tell("destroy", hypervisor -> hypervisor.destroy(ref));
    }

    /** Forgets the persistent document. A running guest runs on, as a transient one. */
    public void undefine() {
        tell("undefine", hypervisor -> hypervisor.undefine(ref));
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
     * @throws InUseException if another domain has the same source, and not both may share it
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
     * What {@link #attach(Device)} would send to libvirt, after the same checks, without sending it.
     *
     * @return the device's element with target and alias chosen
     * @throws KvmException as {@link #attach(Device)} does
     */
    public String previewAttach(Device device) {
        return new Attach(connection, ref, null, false).preview(device);
    }

    /** What {@link #attach(Device, Scope)} would send to libvirt. */
    public String previewAttach(Device device, Scope scope) {
        return new Attach(connection, ref, scope, false).preview(device);
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
        Detach detach = new Detach(connection, ref, device, null);
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

    private <T> T ask(String what, Supplier<T> call) {
        return Errors.during(what + " " + ref.name(), call);
    }

    private void tell(String what, Consumer<Hypervisor> call) {
        Errors.during(what + " " + ref.name(), () -> {
            call.accept(connection.hypervisor());
            return true;
        });
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
