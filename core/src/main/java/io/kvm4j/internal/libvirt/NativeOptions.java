package io.kvm4j.internal.libvirt;

import java.time.Duration;

/**
 * How a connection is kept.
 *
 * @param deadline how long a caller waits for a call that may have to wait for a guest
 * @param keepAliveSeconds between two signs of life that the daemon is asked for
 * @param keepAliveCount how many may be missing before the connection counts as lost
 * @param reconnect whether a lost connection is opened anew
 */
public record NativeOptions(Duration deadline, int keepAliveSeconds, int keepAliveCount, boolean reconnect) {

    public static final NativeOptions DEFAULT = new NativeOptions(Duration.ofMinutes(2), 5, 3, true);
}
