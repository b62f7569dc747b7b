package io.kvm4j.internal.libvirt;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.event.Event;
import io.kvm4j.event.NetworkEvent;
import io.kvm4j.event.NodeDeviceEvent;
import io.kvm4j.event.PoolEvent;
import io.kvm4j.event.SecretEvent;
import io.kvm4j.internal.jna.EventFunctions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of event that libvirt 9.0 has: whose it is, its number, and the callback that makes the record.
 *
 * <p>libvirt may be about to call a callback while it is being deregistered. So the callbacks are constants that are
 * never collected, and find their receiver by number: a late call finds none.
 */
final class EventKinds {

    /** Whose events: each has functions of its own to register with. */
    enum Family {
        DOMAIN,
        NETWORK,
        POOL,
        NODE_DEVICE,
        SECRET
    }

    /** One kind. */
    record Kind(Family family, int id, Class<? extends Event> type, Callback callback) {}

    private static final long KIB = 1024;

    private EventKinds() {}

    static List<Kind> of(Class<? extends Event> type) {
        return ALL.stream().filter(kind -> type.isAssignableFrom(kind.type())).toList();
    }

    private static Kind domain(int id, Class<? extends DomainEvent> type, Callback callback) {
        return new Kind(Family.DOMAIN, id, type, callback);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> T named(T[] names, int number) {
        return number >= 0 && number < names.length ? names[number] : names[names.length - 1];
    }

    private static void domain(@Nullable Pointer to, Pointer domain, NativeEvents.Maker maker) {
        NativeEvents.deliver(to, () -> {
            var ref = NativeConnection.identity(domain);
            return maker.make(ref.name(), Objects.requireNonNullElse(ref.uuid(), ""));
        });
    }

    private static EventFunctions functions() {
        return EventFunctions.Holder.EVENTS;
    }

    // virDomainEventGraphicsAddress: int family, char *node, char *service
    private static String address(@Nullable Pointer address) {
        if (address == null) {
            return "";
        }
        Pointer node = address.getPointer(Native.POINTER_SIZE);
        Pointer service = address.getPointer(2L * Native.POINTER_SIZE);
        return (node == null ? "" : node.getString(0, "UTF-8"))
                + (service == null ? "" : ":" + service.getString(0, "UTF-8"));
    }

    static final List<Kind> ALL = List.of(
            domain(0, DomainEvent.Lifecycle.class, (EventFunctions.Numbers) (c, d, event, detail, to) -> domain(
                    to,
                    d,
                    (name, uuid) -> new DomainEvent.Lifecycle(
                            name, uuid, named(DomainEvent.Lifecycle.Type.values(), event), detail))),
            domain(1, DomainEvent.Reboot.class, (EventFunctions.Plain)
                    (c, d, to) -> domain(to, d, DomainEvent.Reboot::new)),
            domain(2, DomainEvent.RtcChange.class, (EventFunctions.Long)
                    (c, d, offset, to) -> domain(to, d, (name, uuid) -> new DomainEvent.RtcChange(name, uuid, offset))),
            domain(3, DomainEvent.Watchdog.class, (EventFunctions.Number)
                    (c, d, action, to) -> domain(to, d, (name, uuid) -> new DomainEvent.Watchdog(name, uuid, action))),
            domain(4, DomainEvent.IoError.class, (EventFunctions.IoError) (c, d, path, alias, action, to) -> domain(
                    to, d, (name, uuid) -> new DomainEvent.IoError(name, uuid, text(path), text(alias), action))),
            domain(5, DomainEvent.Graphics.class, (EventFunctions.Graphics)
                    (c, d, phase, local, remote, scheme, subject, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.Graphics(
                                    name, uuid, phase, address(local), address(remote), text(scheme)))),
            domain(6, DomainEvent.IoErrorReason.class, (EventFunctions.IoErrorReason)
                    (c, d, path, alias, action, reason, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.IoErrorReason(
                                    name, uuid, text(path), text(alias), action, text(reason)))),
            domain(7, DomainEvent.ControlError.class, (EventFunctions.Plain)
                    (c, d, to) -> domain(to, d, DomainEvent.ControlError::new)),
            domain(8, DomainEvent.BlockJob.class, (EventFunctions.TextNumbers) (c, d, path, type, status, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.BlockJob(name, uuid, text(path), type, status))),
            domain(9, DomainEvent.DiskChange.class, (EventFunctions.DiskChange)
                    (c, d, before, after, alias, reason, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.DiskChange(
                                    name, uuid, text(before), text(after), text(alias), reason))),
            domain(10, DomainEvent.TrayChange.class, (EventFunctions.TextNumber) (c, d, alias, reason, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.TrayChange(name, uuid, text(alias), reason))),
            domain(11, DomainEvent.PmWakeup.class, (EventFunctions.Number)
                    (c, d, reason, to) -> domain(to, d, (name, uuid) -> new DomainEvent.PmWakeup(name, uuid, reason))),
            domain(12, DomainEvent.PmSuspend.class, (EventFunctions.Number)
                    (c, d, reason, to) -> domain(to, d, (name, uuid) -> new DomainEvent.PmSuspend(name, uuid, reason))),
            domain(13, DomainEvent.BalloonChange.class, (EventFunctions.Long) (c, d, kib, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.BalloonChange(name, uuid, kib * KIB))),
            domain(14, DomainEvent.PmSuspendDisk.class, (EventFunctions.Number) (c, d, reason, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.PmSuspendDisk(name, uuid, reason))),
            domain(15, DomainEvent.DeviceRemoved.class, (EventFunctions.Text) (c, d, alias, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.DeviceRemoved(name, uuid, text(alias)))),
            domain(16, DomainEvent.BlockJobByTarget.class, (EventFunctions.TextNumbers)
                    (c, d, target, type, status, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.BlockJobByTarget(name, uuid, text(target), type, status))),
            domain(17, DomainEvent.Tunable.class, (EventFunctions.Parameters) (c, d, array, count, to) -> domain(
                    to,
                    d,
                    (name, uuid) -> new DomainEvent.Tunable(
                            name, uuid, TypedParameters.read(array, count).values()))),
            domain(18, DomainEvent.AgentLifecycle.class, (EventFunctions.Numbers) (c, d, state, reason, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.AgentLifecycle(name, uuid, state, reason))),
            domain(19, DomainEvent.DeviceAdded.class, (EventFunctions.Text) (c, d, alias, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.DeviceAdded(name, uuid, text(alias)))),
            domain(20, DomainEvent.MigrationIteration.class, (EventFunctions.Number) (c, d, iteration, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.MigrationIteration(name, uuid, iteration))),
            domain(21, DomainEvent.JobCompleted.class, (EventFunctions.Parameters) (c, d, array, count, to) -> domain(
                    to,
                    d,
                    (name, uuid) -> new DomainEvent.JobCompleted(
                            name, uuid, TypedParameters.read(array, count).values()))),
            domain(22, DomainEvent.DeviceRemovalFailed.class, (EventFunctions.Text) (c, d, alias, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.DeviceRemovalFailed(name, uuid, text(alias)))),
            domain(23, DomainEvent.MetadataChange.class, (EventFunctions.NumberText) (c, d, type, namespace, to) ->
                    domain(to, d, (name, uuid) -> new DomainEvent.MetadataChange(name, uuid, type, text(namespace)))),
            domain(24, DomainEvent.BlockThreshold.class, (EventFunctions.Threshold)
                    (c, d, target, path, threshold, excess, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.BlockThreshold(
                                    name, uuid, text(target), text(path), threshold, excess))),
            domain(25, DomainEvent.MemoryFailure.class, (EventFunctions.ThreeNumbers)
                    (c, d, recipient, action, flags, to) -> domain(
                            to,
                            d,
                            (name, uuid) -> new DomainEvent.MemoryFailure(name, uuid, recipient, action, flags))),
            domain(26, DomainEvent.MemoryDeviceSizeChange.class, (EventFunctions.TextLong)
                    (c, d, alias, bytes, to) -> domain(
                            to,
                            d,
                            (name, uuid) ->
                                    new DomainEvent.MemoryDeviceSizeChange(name, uuid, text(alias), bytes * KIB))),
            new Kind(Family.NETWORK, 0, NetworkEvent.Lifecycle.class, (EventFunctions.Numbers)
                    (c, network, event, detail, to) -> NativeEvents.deliver(
                            to,
                            () -> new NetworkEvent.Lifecycle(
                                    text(functions().virNetworkGetName(network)),
                                    NativeConnection.uuid(network, functions()::virNetworkGetUUIDString),
                                    named(NetworkEvent.Lifecycle.Type.values(), event)))),
            new Kind(Family.POOL, 0, PoolEvent.Lifecycle.class, (EventFunctions.Numbers) (c, pool, event, detail, to) ->
                    NativeEvents.deliver(
                            to,
                            () -> new PoolEvent.Lifecycle(
                                    text(functions().virStoragePoolGetName(pool)),
                                    NativeConnection.uuid(pool, functions()::virStoragePoolGetUUIDString),
                                    named(PoolEvent.Lifecycle.Type.values(), event)))),
            new Kind(Family.POOL, 1, PoolEvent.Refresh.class, (EventFunctions.Plain) (c, pool, to) ->
                    NativeEvents.deliver(
                            to,
                            () -> new PoolEvent.Refresh(
                                    text(functions().virStoragePoolGetName(pool)),
                                    NativeConnection.uuid(pool, functions()::virStoragePoolGetUUIDString)))),
            new Kind(Family.NODE_DEVICE, 0, NodeDeviceEvent.Lifecycle.class, (EventFunctions.Numbers)
                    (c, device, event, detail, to) -> NativeEvents.deliver(
                            to,
                            () -> new NodeDeviceEvent.Lifecycle(
                                    text(functions().virNodeDeviceGetName(device)),
                                    named(NodeDeviceEvent.Lifecycle.Type.values(), event)))),
            new Kind(Family.NODE_DEVICE, 1, NodeDeviceEvent.Update.class, (EventFunctions.Plain) (c, device, to) ->
                    NativeEvents.deliver(
                            to,
                            () -> new NodeDeviceEvent.Update(text(functions().virNodeDeviceGetName(device))))),
            new Kind(Family.SECRET, 0, SecretEvent.Lifecycle.class, (EventFunctions.Numbers)
                    (c, secret, event, detail, to) -> NativeEvents.deliver(
                            to,
                            () -> new SecretEvent.Lifecycle(
                                    NativeConnection.uuid(secret, functions()::virSecretGetUUIDString),
                                    named(SecretEvent.Lifecycle.Type.values(), event)))),
            new Kind(Family.SECRET, 1, SecretEvent.ValueChanged.class, (EventFunctions.Plain) (c, secret, to) ->
                    NativeEvents.deliver(
                            to,
                            () -> new SecretEvent.ValueChanged(
                                    NativeConnection.uuid(secret, functions()::virSecretGetUUIDString)))));
}
