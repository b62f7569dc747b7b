package io.kvm4j.event;

/** Something that happened on a host. Watching this type is watching everything that the host can tell. */
public sealed interface Event permits DomainEvent, NetworkEvent, PoolEvent, NodeDeviceEvent, SecretEvent, HostEvent {}
