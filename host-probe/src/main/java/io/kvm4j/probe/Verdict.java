package io.kvm4j.probe;

/** Whether a device can be given to a guest. */
public enum Verdict {
    /** It is bound to a vfio driver and a guest may have it now. */
    READY,
    /** It can be bound to {@code vfio-pci} and is ready then; libvirt does so for managed devices. */
    BINDABLE,
    /** Something must be changed first: the findings say what. */
    BLOCKED,
    /** It cannot be passed through. */
    IMPOSSIBLE,
    /** What could be read does not tell. */
    UNKNOWN
}
