package io.kvm4j.agent;

/**
 * A virtual processor as the guest sees it.
 *
 * @param id the guest's number
 * @param online whether the guest uses it
 * @param canOffline whether it can be taken out of use
 */
public record GuestVcpu(int id, boolean online, boolean canOffline) {}
