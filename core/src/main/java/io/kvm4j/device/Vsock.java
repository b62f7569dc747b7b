package io.kvm4j.device;

/**
 * A socket family between host and guest that needs no network: AF_VSOCK. Since libvirt 4.4.
 *
 * <p>Safe for use by many threads.
 */
public final class Vsock extends Addressed<Vsock, io.kvm4j.xml.Vsock> {

    private Vsock(io.kvm4j.xml.Vsock model) {
        super(model);
    }

    /** With a context identifier that libvirt chooses at each start. */
    public static Vsock automatic() {
        return new Vsock(new io.kvm4j.xml.Vsock().model("virtio").cid(c -> c.auto(true)));
    }

    /** With this context identifier, at least 3 and one that no other guest of the host has. */
    public static Vsock cid(long cid) {
        requireAtLeast(3, cid, "a context identifier");
        return new Vsock(
                new io.kvm4j.xml.Vsock().model("virtio").cid(c -> c.auto(false).address(cid)));
    }

    @Override
    Vsock of(io.kvm4j.xml.Vsock changed) {
        return new Vsock(changed);
    }
}
