package io.kvm4j.device;

/** What network card the guest sees: libvirt's {@code interface/model}. */
public enum NicModel {
    /** virtio-net, the fastest; the guest needs its driver. */
    VIRTIO,
    /** Intel 82540EM, on conventional PCI. */
    E1000,
    /** Intel 82574L, on PCI Express: what Windows has a driver for. */
    E1000E,
    /** Realtek 8139, on conventional PCI: what the oldest guests have a driver for. */
    RTL8139;

    /** libvirt's word. */
    public String text() {
        return Words.of(this);
    }
}
