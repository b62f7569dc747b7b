package io.kvm4j.internal;

import org.jspecify.annotations.Nullable;

/**
 * Which domain: its name, and its UUID as libvirt writes it. The UUID finds it again after a rename; it is null only
 * behind a mocked connection that does not say one.
 */
public record DomainRef(String name, @Nullable String uuid) {}
