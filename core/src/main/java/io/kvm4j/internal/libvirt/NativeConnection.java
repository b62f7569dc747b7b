package io.kvm4j.internal.libvirt;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.LibvirtMissingException;
import io.kvm4j.internal.ConnectionUri;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.DomainCalls;
import io.kvm4j.internal.jna.LibvirtNative;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A native connection of our own, and the manners of calling with it: no call after it closed, none cut off by the
 * close, libvirt's error fetched on the thread that failed, and everything that a call is given freed.
 *
 * <p>A call made here has the connection's deadline: it may have to wait for a guest, and a guest may hang. What waits
 * for no guest goes {@link #direct()}; what takes its time by nature, such as a migration, has {@linkplain #within its
 * own} or {@linkplain #patient() none}.
 */
final class NativeConnection {

    private static final int UUID_TEXT_LENGTH = 37;
    private static final int MOST_OVERDUE = 4;
    private static final Duration BRIEF = Duration.ofMillis(500);

    // libvirt calls it for as long as the process lives, so it must never be collected
    private static final LibvirtNative.ErrorCallback SILENCE = (userData, error) -> {};

    /** Who waits for a call, and for how long. */
    private enum Manner {
        /** The caller, up to the deadline; on its own thread where nothing can hang. */
        DIRECT,
        /** The caller's thread, for as long as it takes. */
        PATIENT,
        /** The caller, up to the deadline. */
        LIMITED,
        /** As limited, also on a domain where other calls hang. */
        URGENT
    }

    private final Session session;
    private final Map<String, AtomicInteger> overdue;
    private final Manner manner;
    private final Duration deadline;

    private NativeConnection(Session session, Map<String, AtomicInteger> overdue, Manner manner, Duration deadline) {
        this.session = session;
        this.overdue = overdue;
        this.manner = manner;
        this.deadline = deadline;
    }

    /** Opens a connection, with the event loop running before it. */
    static NativeConnection open(String uri, NativeOptions options) {
        try {
            Environment.quietLibvirt();
            LibvirtNative.Holder.LIBVIRT.virSetErrorFunc(null, SILENCE);
        } catch (LinkageError e) {
            throw missing(uri, e);
        }
        return new NativeConnection(
                Session.open(uri, options), new ConcurrentHashMap<>(), Manner.LIMITED, options.deadline());
    }

    /** Takes part in a connection that somebody else opened. */
    static NativeConnection sharing(Pointer theirs) {
        return new NativeConnection(
                Session.sharing(theirs), new ConcurrentHashMap<>(), Manner.LIMITED, NativeOptions.DEFAULT.deadline());
    }

    private static LibvirtMissingException missing(String uri, LinkageError e) {
        return new LibvirtMissingException(new Failure(
                "connect to " + ConnectionUri.withoutPassword(uri),
                "the libvirt client library cannot be loaded ("
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + "); install libvirt0 (Debian, Ubuntu) or libvirt-libs (Fedora)",
                ErrorCode.NOT_FROM_LIBVIRT,
                ErrorCode.NOT_FROM_LIBVIRT.number(),
                e));
    }

    /** The same connection, for calls that wait for no guest. */
    NativeConnection direct() {
        return new NativeConnection(session, overdue, Manner.DIRECT, deadline);
    }

    // the caller has waited long enough
    private NativeConnection briefly() {
        Duration brief = deadline.compareTo(BRIEF) < 0 ? deadline : BRIEF;
        return new NativeConnection(session, overdue, Manner.DIRECT, brief);
    }

    /** The same connection, for calls that take as long as they take. */
    NativeConnection patient() {
        return new NativeConnection(session, overdue, Manner.PATIENT, deadline);
    }

    /** The same connection, for the call that ends the waiting of others. */
    NativeConnection urgent() {
        return new NativeConnection(session, overdue, Manner.URGENT, deadline);
    }

    /** The same connection with another deadline. */
    NativeConnection within(Duration limit) {
        return new NativeConnection(session, overdue, Manner.LIMITED, limit);
    }

    NativeEvents events() {
        return session.events();
    }

    /** Finds domains on the wire that later calls on them go by. */
    <T> T find(Function<Wire, T> call) {
        return session.direct(deadline, call);
    }

    /** Calls with the connection. */
    <T> T call(Function<Pointer, T> call) {
        return switch (manner) {
            case DIRECT -> session.direct(deadline, wire -> call.apply(wire.pointer()));
            case PATIENT -> session.patient(deadline, wire -> call.apply(wire.pointer()));
            case LIMITED, URGENT ->
                session.limited(deadline, wire -> call.apply(wire.pointer()), Calls.Overdue.FORGOTTEN);
        };
    }

    /**
     * Calls with the native domain for what goes on after the call; the callee gets what to run when that is over.
     */
    <T> T beginning(DomainRef ref, BiFunction<Pointer, Runnable, T> call) {
        return Calls.within(
                deadline,
                () -> session.onOwnWire((wire, end) -> wire.on(ref, domain -> call.apply(domain, end))),
                new Hanging(ref));
    }

    /** Calls with the native domain, which is the callee's only until it returns. */
    <T> T on(DomainRef ref, Function<Pointer, T> call) {
        return switch (manner) {
            case DIRECT -> session.direct(deadline, wire -> wire.on(ref, call));
            case PATIENT -> session.patient(deadline, wire -> wire.on(ref, call));
            case LIMITED -> {
                requireFewOverdue(ref);
                yield session.limited(deadline, wire -> wire.on(ref, call), new Hanging(ref));
            }
            case URGENT -> session.limited(deadline, wire -> wire.on(ref, call), new Hanging(ref));
        };
    }

    private void requireFewOverdue(DomainRef ref) {
        AtomicInteger hanging = overdue.get(key(ref));
        if (hanging != null && hanging.get() >= MOST_OVERDUE) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_TIMEOUT,
                    hanging.get() + " calls on " + ref.name() + " still wait for it" + new Hanging(ref).why()
                            + "; destroy() ends a guest that hangs");
        }
    }

    private static String key(DomainRef ref) {
        return ref.uuid() == null ? ref.name() : ref.uuid();
    }

    /** Counts the calls that a domain lets hang, and asks why. */
    private final class Hanging implements Calls.Overdue {
        private final DomainRef domain;

        Hanging(DomainRef domain) {
            this.domain = domain;
        }

        @Override
        public void began() {
            overdue.computeIfAbsent(key(domain), k -> new AtomicInteger()).incrementAndGet();
        }

        @Override
        public void ended(@Nullable Object answer) {
            overdue.computeIfPresent(key(domain), (k, count) -> count.decrementAndGet() == 0 ? null : count);
        }

        @Override
        public String why() {
            try {
                return ControlInfo.of(briefly(), domain).describe();
            } catch (HypervisorException e) {
                return "";
            }
        }
    }

    /** Calls a function that answers -1 when it fails. */
    int run(DomainRef ref, ToIntFunction<Pointer> call) {
        return on(ref, domain -> succeeded(call.applyAsInt(domain)));
    }

    /** The name and UUID of a native domain, which is freed. */
    DomainRef refOf(Pointer domain) {
        try {
            return identity(domain);
        } finally {
            DomainCalls.virDomainFree(domain);
        }
    }

    /** The name and UUID of a native domain. Asks nobody. */
    static DomainRef identity(Pointer domain) {
        return new DomainRef(
                String.valueOf(DomainCalls.virDomainGetName(domain)),
                uuid(domain, DomainCalls::virDomainGetUUIDString));
    }

    /** The UUID of a native object as text. */
    static String uuid(Pointer object, ToIntBiFunction<Pointer, byte[]> function) {
        byte[] uuid = new byte[UUID_TEXT_LENGTH];
        succeeded(function.applyAsInt(object, uuid));
        return new String(uuid, 0, UUID_TEXT_LENGTH - 1, StandardCharsets.US_ASCII);
    }

    void close() {
        session.close();
    }

    /** The answer of a function that answers -1 when it fails. */
    static int succeeded(int answer) {
        if (answer < 0) {
            throw failure();
        }
        return answer;
    }

    /** The answer of a function that answers NULL when it fails. */
    static Pointer found(@Nullable Pointer answer) {
        if (answer == null) {
            throw failure();
        }
        return answer;
    }

    /** The text of a {@code char *} that belongs to us, which is freed. */
    static String text(@Nullable Pointer answer) {
        Pointer text = found(answer);
        try {
            return text.getString(0, "UTF-8");
        } finally {
            free(text);
        }
    }

    /** What becomes of each element of an array that belongs to us, which is freed; the elements are the callee's. */
    static <T> List<T> eachOf(@Nullable Pointer array, int count, Function<Pointer, T> use) {
        if (array == null) {
            return List.of();
        }
        List<T> all = new ArrayList<>(count);
        for (Pointer element : array.getPointerArray(0, count)) {
            all.add(use.apply(element));
        }
        free(array);
        return all;
    }

    /** C's {@code free}. */
    static void free(Pointer memory) {
        Native.free(Pointer.nativeValue(memory));
    }

    /** libvirt's last error on this thread. */
    static HypervisorException failure() {
        LibvirtNative libvirt = LibvirtNative.Holder.LIBVIRT;
        return new HypervisorException(
                libvirt.virGetLastErrorCode(), libvirt.virGetLastErrorDomain(), libvirt.virGetLastErrorMessage(), null);
    }
}
