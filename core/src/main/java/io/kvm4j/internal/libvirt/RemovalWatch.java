package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.LibvirtNative;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's device-removed and device-removal-failed events of one domain.
 *
 * <p>libvirt may be about to call a callback while it is being deregistered. So the two callbacks are constants that
 * are never collected, and find their watch by number: a late call finds none.
 */
final class RemovalWatch implements Hypervisor.Subscription {

    private static final Map<Long, Consumer<Hypervisor.Removal>> HANDLERS = new ConcurrentHashMap<>();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private static final LibvirtNative.DeviceCallback REMOVED =
            (connection, domain, alias, opaque) -> deliver(opaque, alias, true);
    private static final LibvirtNative.DeviceCallback REFUSED =
            (connection, domain, alias, opaque) -> deliver(opaque, alias, false);

    private final LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
    private final long number = NUMBERS.incrementAndGet();
    private final Pointer connection;
    private final Deque<Integer> registrations = new ArrayDeque<>();

    private RemovalWatch(Pointer connection) {
        this.connection = connection;
    }

    static RemovalWatch open(Pointer connection, String uuid, Consumer<Hypervisor.Removal> handler) {
        RemovalWatch watch = new RemovalWatch(connection);
        HANDLERS.put(watch.number, handler);
        try {
            watch.register(uuid);
            return watch;
        } catch (HypervisorException e) {
            watch.close();
            throw e;
        }
    }

    private void register(String uuid) {
        Pointer domain = LibvirtHypervisor.nativeDomain(libvirt, connection, uuid);
        try {
            register(domain, LibvirtNative.EVENT_DEVICE_REMOVED, REMOVED);
            register(domain, LibvirtNative.EVENT_DEVICE_REMOVAL_FAILED, REFUSED);
        } finally {
            libvirt.virDomainFree(domain);
        }
    }

    private void register(Pointer domain, int event, LibvirtNative.DeviceCallback callback) {
        int id = libvirt.virConnectDomainEventRegisterAny(
                connection, domain, event, callback, new Pointer(number), null);
        if (id < 0) {
            throw LibvirtHypervisor.nativeFailure(libvirt);
        }
        registrations.push(id);
    }

    private static void deliver(@Nullable Pointer opaque, String alias, boolean released) {
        Consumer<Hypervisor.Removal> handler = HANDLERS.get(Pointer.nativeValue(opaque));
        if (handler != null) {
            handler.accept(new Hypervisor.Removal(alias, released));
        }
    }

    @Override
    public synchronized void close() {
        HANDLERS.remove(number);
        while (!registrations.isEmpty()) {
            libvirt.virConnectDomainEventDeregisterAny(connection, registrations.pop());
        }
    }
}
