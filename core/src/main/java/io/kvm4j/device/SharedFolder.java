package io.kvm4j.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kvm4j.xml.Filesystem;
import java.nio.file.Path;

/**
 * A directory of the host that the guest mounts.
 *
 * <p>Safe for use by many threads.
 */
public final class SharedFolder extends Addressed<SharedFolder, Filesystem> {

    private SharedFolder(Filesystem model) {
        super(model);
    }

    /**
     * By virtio-fs, which a Linux guest mounts with {@code mount -t virtiofs tag /mnt}. The domain's memory must be shared,
     * see {@code DomainSpec.sharedMemory}. Since libvirt 6.2.
     *
     * @param tag the name to mount it by, up to 36 bytes
     */
    public static SharedFolder virtioFs(Path directory, String tag) {
        return of(directory, tag, "virtiofs");
    }

    /** By 9p: slower, and also for guests whose memory is not shared. Cannot be attached to a running guest. */
    public static SharedFolder plan9(Path directory, String tag) {
        return of(directory, tag, "path").changed(fs -> fs.accessmode("mapped"));
    }

    private static SharedFolder of(Path directory, String tag, String driver) {
        String path = requirePath(directory.toString());
        requirePlain(tag, "a tag");
        if (tag.getBytes(UTF_8).length > 36) {
            throw new IllegalArgumentException("a tag has at most 36 bytes, was \"" + tag + "\"");
        }
        return new SharedFolder(new Filesystem()
                .type("mount")
                .accessmode("passthrough")
                .driver(d -> d.type(driver))
                .source(s -> s.dir(path))
                .target(t -> t.dir(tag)));
    }

    /** Lets the guest only read; with virtio-fs since libvirt 11.0. */
    public SharedFolder readOnly() {
        return changed(fs -> fs.readonly(true));
    }

    /** Has another virtiofsd than the host's default serve it. */
    public SharedFolder daemon(Path virtiofsd) {
        String path = requirePath(virtiofsd.toString());
        return changed(fs -> fs.binary(b -> b.path(path)));
    }

    @Override
    SharedFolder of(Filesystem changed) {
        return new SharedFolder(changed);
    }
}
