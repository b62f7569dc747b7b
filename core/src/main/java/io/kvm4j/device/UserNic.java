package io.kvm4j.device;

import io.kvm4j.xml.Interface;

/**
 * A network interface that needs nothing on the host: QEMU translates addresses itself. Slow; the guest reaches out, nobody
 * reaches in.
 */
public final class UserNic extends GuestNic<UserNic> {

    private UserNic(Interface model) {
        super(model);
    }

    /** By QEMU's own SLIRP. */
    public static UserNic create() {
        return new UserNic(new Interface().type("user"));
    }

    /** By passt, which is faster and must be installed. Since libvirt 9.0. */
    public static UserNic passt() {
        return new UserNic(new Interface().type("user").backend(b -> b.type("passt")));
    }

    @Override
    UserNic of(Interface changed) {
        return new UserNic(changed);
    }
}
