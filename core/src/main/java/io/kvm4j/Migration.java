package io.kvm4j;

import io.kvm4j.internal.ConnectionUri;
import io.kvm4j.internal.Parameters;
import io.kvm4j.xml.DomainXml;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a guest moves to another host: an immutable value, each method answers a changed copy.
 *
 * <p>The two hosts talk to each other: every URI and address here is one that the guest's own host can reach, whatever this
 * program can reach. Unless said otherwise a guest moves with its definition, if it has one, and its disks are expected to
 * be where both hosts see them. Meaning of each part: {@code virDomainMigrateToURI3} on libvirt's
 * <a href="https://libvirt.org/html/libvirt-libvirt-domain.html">page on domains</a> and its
 * <a href="https://libvirt.org/migration.html">page on migration</a>. Safe for use by many threads.
 */
public final class Migration {

    // virDomainMigrateFlags
    private static final int LIVE = 1;
    private static final int PEER2PEER = 1 << 1;
    private static final int TUNNELLED = 1 << 2;
    private static final int PERSIST_DEST = 1 << 3;
    private static final int UNDEFINE_SOURCE = 1 << 4;
    private static final int PAUSED = 1 << 5;
    private static final int NON_SHARED_DISK = 1 << 6;
    private static final int NON_SHARED_INC = 1 << 7;
    private static final int UNSAFE = 1 << 9;
    private static final int OFFLINE = 1 << 10;
    private static final int COMPRESSED = 1 << 11;
    private static final int ABORT_ON_ERROR = 1 << 12;
    private static final int AUTO_CONVERGE = 1 << 13;
    private static final int TLS = 1 << 16;
    private static final int PARALLEL = 1 << 17;

    private static final Pattern URI = Pattern.compile("[a-z0-9+.-]+:(//(?<authority>[^/?#]*))?.*");
    private static final Pattern PORT = Pattern.compile(".*:(\\d+)");

    private final String uri;
    private final int flags;
    private final Parameters parameters;
    private final boolean keepsDefinition;
    private final @Nullable Duration maxDowntime;
    private final @Nullable Duration timeout;
    private final @Nullable Consumer<? super DomainXml> change;

    private Migration(
            String uri,
            int flags,
            Parameters parameters,
            boolean keepsDefinition,
            @Nullable Duration maxDowntime,
            @Nullable Duration timeout,
            @Nullable Consumer<? super DomainXml> change) {
        this.uri = uri;
        this.flags = flags;
        this.parameters = parameters;
        this.keepsDefinition = keepsDefinition;
        this.maxDowntime = maxDowntime;
        this.timeout = timeout;
        this.change = change;
    }

    /**
     * To the host with this connection URI, such as {@code qemu+ssh://kvm2/system}, as the guest's own host reaches it. Unless
     * {@link #live()}, the guest stands still while it moves.
     *
     * @throws IllegalArgumentException if that is no URI, or has a port that does not exist: libvirt takes such a one modulo 65536
     */
    public static Migration to(String uri) {
        return new Migration(checked(uri), PEER2PEER, Parameters.none(), false, null, null, null);
    }

    /** To a host whose connection URI was built. */
    public static Migration to(LibvirtUri uri) {
        return to(uri.toString());
    }

    private static String checked(String uri) {
        Matcher parts = URI.matcher(Objects.requireNonNull(uri));
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a URI looks like qemu+ssh://kvm2/system, was \"" + ConnectionUri.withoutPassword(uri) + "\"");
        }
        String authority = parts.group("authority");
        Matcher port = PORT.matcher(authority == null ? "" : authority);
        if (port.matches() && (port.group(1).length() > 5 || Integer.parseInt(port.group(1)) > 65535)) {
            throw new IllegalArgumentException("a port is 1 to 65535, was " + port.group(1));
        }
        return uri;
    }

    /** While the guest runs; it stands still only at the end, see {@link #maxDowntime}. */
    public Migration live() {
        return withOneOf(LIVE, OFFLINE);
    }

    /** Of the definition of a domain that does not run; disks are not copied. */
    public Migration offline() {
        return withOneOf(OFFLINE, LIVE);
    }

    /** And leaves the guest paused at its destination. */
    public Migration paused() {
        return with(PAUSED);
    }

    /** And leaves the definition here too: the same guest can then be started on both hosts. */
    public Migration keepingDefinition() {
        return new Migration(uri, flags, parameters, true, maxDowntime, timeout, change);
    }

    /** Under another name there. */
    public Migration as(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a domain's name is not empty, was \"" + name + "\"");
        }
        return with("destination_name", name);
    }

    /** Changes the guest's documents for its destination, the running one and the persistent one: a bridge of another name. */
    public Migration changing(Consumer<? super DomainXml> change) {
        return new Migration(uri, flags, parameters, keepsDefinition, maxDowntime, timeout, change);
    }

    /**
     * Sends the guest's memory by this way, such as {@code tcp://10.0.0.2} or {@code unix:///run/kvm2.sock}, instead of to the
     * destination's own name.
     */
    public Migration through(String uri) {
        return with("migrate_uri", checked(uri));
    }

    /** Has the destination wait for the guest at this address alone, instead of at all it has. */
    public Migration listeningOn(String address) {
        return with("listen_address", address);
    }

    /** Through the connection of the two daemons: encrypted if that is, and slower. */
    public Migration tunnelled() {
        return with(TUNNELLED);
    }

    /** Encrypted by TLS, with the certificates of the hosts' QEMU. Since libvirt 3.2. */
    public Migration tls() {
        return with(TLS);
    }

    /** At most so fast, in MiB a second; of this migration alone. Since libvirt 1.1. */
    public Migration limitMiBPerSecond(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 MiB/s or more, was " + limit);
        }
        return with(flags, parameters.withUnsignedLong("bandwidth", limit));
    }

    /** Ends a live migration when the guest will stand still for at most so long; QEMU takes 300 ms unless told. */
    public Migration maxDowntime(Duration downtime) {
        if (downtime.toMillis() < 1) {
            throw new IllegalArgumentException("the downtime is 1 ms or more, was " + downtime);
        }
        return new Migration(uri, flags, parameters, keepsDefinition, downtime, timeout, change);
    }

    /** Cancels it if it takes longer; without this it takes as long as it takes. */
    public Migration timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout is longer than nothing, was " + timeout);
        }
        return new Migration(uri, flags, parameters, keepsDefinition, maxDowntime, timeout, change);
    }

    /** Slows the guest down more and more if it changes memory faster than that can be sent. Since libvirt 1.2.3. */
    public Migration autoConverge() {
        return with(AUTO_CONVERGE);
    }

    /** Compresses the memory on its way. */
    public Migration compressed() {
        return with(COMPRESSED);
    }

    /** Sends the memory over several connections. Since libvirt 5.2. */
    public Migration parallel(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("there is at least 1 connection, was " + connections);
        }
        return with(flags | PARALLEL, parameters.withInt("parallel.connections", connections));
    }

    /**
     * And copies the disks into images that exist at the destination already: these (such as {@code vda}), or where none is
     * named all that are neither shareable nor read-only. What is in those images is lost.
     */
    public Migration copyingDisks(String... targets) {
        Migration copying = with(NON_SHARED_DISK);
        for (String target : targets) {
            copying = copying.with("migrate_disks", target);
        }
        return copying;
    }

    /** As {@link #copyingDisks}, only what lies above the backing image, which is at the destination already. */
    public Migration copyingOverlays(String... targets) {
        Migration copying = copyingDisks(targets);
        return copying.with(copying.flags & ~NON_SHARED_DISK | NON_SHARED_INC, copying.parameters);
    }

    /** Sends what of the disks is copied by this way, {@code tcp://} or {@code unix://}; see {@link #through}. Since libvirt 6.8. */
    public Migration disksThrough(String uri) {
        return with("disks_uri", checked(uri));
    }

    /** Fails on the first error of a disk, instead of sending the guest on with it. */
    public Migration abortOnDiskError() {
        return with(ABORT_ON_ERROR);
    }

    /**
     * Even if libvirt cannot tell that it is safe: a disk with a cache on storage that the hosts do not share coherently loses
     * what the cache holds.
     */
    public Migration evenIfUnsafe() {
        return with(UNSAFE);
    }

    private Migration withOneOf(int flag, int other) {
        if ((flags & other) != 0) {
            throw new IllegalArgumentException("a migration is live() or offline(), not both");
        }
        return with(flag);
    }

    private Migration with(int flag) {
        return with(flags | flag, parameters);
    }

    private Migration with(String field, String value) {
        return with(flags, parameters.withString(field, value));
    }

    private Migration with(int otherFlags, Parameters otherParameters) {
        return new Migration(uri, otherFlags, otherParameters, keepsDefinition, maxDowntime, timeout, change);
    }

    String uri() {
        return uri;
    }

    int flags(boolean persistent) {
        return persistent ? flags | PERSIST_DEST | (keepsDefinition ? 0 : UNDEFINE_SOURCE) : flags;
    }

    boolean isOffline() {
        return (flags & OFFLINE) != 0;
    }

    Parameters parameters() {
        return parameters;
    }

    Optional<Duration> maxDowntime() {
        return Optional.ofNullable(maxDowntime);
    }

    Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    Optional<Consumer<? super DomainXml>> change() {
        return Optional.ofNullable(change);
    }

    /** How, and where to. */
    @Override
    public String toString() {
        String how = isOffline() ? "offline " : (flags & LIVE) != 0 ? "live " : "";
        return how + "to " + ConnectionUri.withoutPassword(uri);
    }
}
