package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that an embedded QEMU driver lives in. */
final class EmbeddedRoot {

    // no virtlogd serves an embedded driver; QEMU under the JVM's own user needs no change of a source's owner; and
    // with
    // the host's own /dev, QEMU's locks on one block device meet
    private static final String SETTINGS = """
            # written by kvm4j; kept as it is from now on
            stdio_handler = "file"
            user = "+%d"
            group = "+%d"
            swtpm_user = "+%d"
            swtpm_group = "+%d"
            dynamic_ownership = 0
            remember_owner = 0
            namespaces = [ ]
            """;

    private EmbeddedRoot() {}

    /** Makes the directory with settings for a driver without daemons, unless it has its own, and answers its URI. */
    static String prepare(Path root) {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException(
                    "the root of an embedded QEMU is an absolute path, was \"" + root + "\"");
        }
        try {
            Path settings = root.resolve("etc/qemu.conf");
            if (!Files.exists(settings)) {
                Files.createDirectories(settings.getParent());
                int user = (Integer) Files.getAttribute(root, "unix:uid");
                int group = (Integer) Files.getAttribute(root, "unix:gid");
                Files.writeString(settings, String.format(SETTINGS, user, group, user, group), StandardCharsets.UTF_8);
            }
            return new URI("qemu", "", "/embed", "root=" + root, null).toASCIIString();
        } catch (IOException e) {
            throw new KvmException(new Failure(
                    "open an embedded QEMU",
                    "cannot prepare " + root + ": " + e,
                    ErrorCode.NOT_FROM_LIBVIRT,
                    ErrorCode.NOT_FROM_LIBVIRT.number(),
                    e));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path for a URI: \"" + root + "\"", e);
        }
    }
}
