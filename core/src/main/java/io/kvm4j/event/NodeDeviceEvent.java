package io.kvm4j.event;

/** Something that happened to a device of the host. */
public sealed interface NodeDeviceEvent extends Event {

    /** The device's name, such as {@code pci_0000_65_00_0}. */
    String device();

    /** A device came, went, or was defined. */
    record Lifecycle(String device, Type type) implements NodeDeviceEvent {

        /** What happened, by libvirt's names ({@code virNodeDeviceEventLifecycleType}). */
        public enum Type {
            /** It is there. */
            CREATED,
            /** It is gone. */
            DELETED,
            /** Made persistent, or changed. */
            DEFINED,
            /** The persistent document is gone. */
            UNDEFINED,
            /** What a newer libvirt introduced. */
            UNKNOWN
        }
    }

    /** A device's document changed. */
    record Update(String device) implements NodeDeviceEvent {}
}
