package io.kvm4j.agent;

import java.time.Instant;

/**
 * Somebody who is logged in at the guest.
 *
 * @param name the user's name
 * @param login since when
 */
public record GuestUser(String name, Instant login) {}
