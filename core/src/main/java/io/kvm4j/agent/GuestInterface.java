package io.kvm4j.agent;

import java.util.List;
import java.util.Optional;

/**
 * A network interface as the guest sees it.
 *
 * @param name the guest's name for it, such as {@code eth0}
 * @param mac its MAC address, by which it is found in the domain's document
 * @param addresses its IP addresses
 */
public record GuestInterface(String name, Optional<String> mac, List<Address> addresses) {

    /**
     * An IP address.
     *
     * @param ip the address as text, IPv4 or IPv6
     * @param prefixBits the length of the network's part
     */
    public record Address(String ip, int prefixBits) {
        /** As in {@code 192.0.2.1/24}. */
        @Override
        public String toString() {
            return ip + "/" + prefixBits;
        }
    }
}
