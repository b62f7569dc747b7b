package io.kvm4j.internal.guest;

import io.kvm4j.xml.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a disk's data comes from, as its document says: exactly one of a path, a storage volume and something that is named.
 *
 * @param path a file, block device or directory
 * @param pool with {@code volume}, a storage volume
 * @param network protocol, name and hosts, or an NVMe controller and namespace, in one text
 */
public record DiskSource(
        @Nullable String path,
        @Nullable String pool,
        @Nullable String volume,
        @Nullable String network) {

    private static final List<String> PATHS = List.of("dev", "file", "dir", "path");

    /** What a source element says; null if it names nothing, as in an empty drive. */
    static @Nullable DiskSource of(@Nullable Element source) {
        if (source == null) {
            return null;
        }
        for (String attribute : PATHS) {
            String path = source.attribute(attribute);
            if (path != null) {
                return new DiskSource(path, null, null, null);
            }
        }
        String pool = source.attribute("pool");
        String volume = source.attribute("volume");
        if (pool != null && volume != null) {
            return new DiskSource(null, pool, volume, null);
        }
        String namespace = source.attribute("namespace");
        Element function = GuestDevice.child(source, "address");
        if (namespace != null && function != null) {
            StringBuilder controller = new StringBuilder("NVMe");
            for (String part : new String[] {"domain", "bus", "slot", "function"}) {
                controller.append(' ').append(Numbers.of(function.attribute(part), 0));
            }
            return new DiskSource(null, null, null, controller + " namespace " + namespace);
        }
        String protocol = source.attribute("protocol");
        if (protocol == null) {
            return null;
        }
        StringBuilder network = new StringBuilder(protocol + " " + source.attribute("name"));
        for (Element host : source.elements("host")) {
            String socket = host.attribute("socket");
            network.append(' ').append(socket != null ? socket : host.attribute("name") + ":" + host.attribute("port"));
        }
        return new DiskSource(null, null, null, network.toString());
    }

    @Override
    public String toString() {
        if (path != null) {
            return path;
        }
        return pool != null ? "volume " + volume + " of pool " + pool : String.valueOf(network);
    }
}
