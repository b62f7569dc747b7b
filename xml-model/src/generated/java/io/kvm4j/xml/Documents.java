package io.kvm4j.xml;

import org.jspecify.annotations.Nullable;

/** The kinds of documents by their root elements. */
final class Documents {
    private Documents() {}

    static @Nullable Document empty(String root) {
        return switch (root) {
            case "domain" -> new DomainXml();
            case "network" -> new NetworkXml();
            case "pool" -> new StoragePoolXml();
            case "volume" -> new VolumeXml();
            case "device" -> new NodeDeviceXml();
            case "capabilities" -> new CapabilitiesXml();
            case "domainCapabilities" -> new DomainCapabilitiesXml();
            case "storagepoolCapabilities" -> new StoragePoolCapabilitiesXml();
            case "networkport" -> new NetworkPortXml();
            case "interface" -> new InterfaceXml();
            case "filter" -> new FilterXml();
            case "filterbinding" -> new FilterBindingXml();
            case "secret" -> new SecretXml();
            case "domainsnapshot" -> new DomainSnapshotXml();
            case "domaincheckpoint" -> new DomainCheckpointXml();
            case "domainbackup" -> new DomainBackupXml();
            case "cpu" -> new CpuXml();
            default -> null;
        };
    }

    /** All kinds, for a JAXBContext. */
    static Class<?>[] classes() {
        return new Class<?>[] {
            DomainXml.class,
            NetworkXml.class,
            StoragePoolXml.class,
            VolumeXml.class,
            NodeDeviceXml.class,
            CapabilitiesXml.class,
            DomainCapabilitiesXml.class,
            StoragePoolCapabilitiesXml.class,
            NetworkPortXml.class,
            InterfaceXml.class,
            FilterXml.class,
            FilterBindingXml.class,
            SecretXml.class,
            DomainSnapshotXml.class,
            DomainCheckpointXml.class,
            DomainBackupXml.class,
            CpuXml.class,
        };
    }
}
