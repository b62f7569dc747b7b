package io.kvm4j.agent;

import java.util.Set;

/**
 * The agent in the guest.
 *
 * @param version its version, such as {@code 7.2.22}
 * @param commands the commands it takes; those switched off in the guest are left out
 */
public record AgentInfo(String version, Set<String> commands) {}
