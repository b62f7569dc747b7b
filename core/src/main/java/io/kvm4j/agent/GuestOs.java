package io.kvm4j.agent;

/**
 * The operating system in the guest, by its {@code os-release} and {@code uname}; texts that it does not tell are empty.
 *
 * @param id such as {@code debian} or {@code mswindows}
 * @param name such as {@code Debian GNU/Linux}
 * @param prettyName the name with its version, for a person
 * @param versionId such as {@code 12}
 * @param kernelRelease such as {@code 6.1.0-18-amd64}
 * @param machine such as {@code x86_64}
 */
public record GuestOs(
        String id, String name, String prettyName, String versionId, String kernelRelease, String machine) {}
