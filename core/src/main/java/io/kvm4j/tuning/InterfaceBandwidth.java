package io.kvm4j.tuning;

/**
 * What may go through a guest's interface.
 *
 * @param inbound to the guest
 * @param outbound from the guest
 */
public record InterfaceBandwidth(Bandwidth inbound, Bandwidth outbound) {}
