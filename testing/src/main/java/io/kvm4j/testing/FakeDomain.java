package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.testing.FakeHost.Unplug;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainCheckpointXml;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One domain of the host in memory. Guarded by its host. */
final class FakeDomain {

    static final int RUNNING = 1;
    static final int PAUSED = 3;
    static final int SHUTOFF = 5;

    // virDomainRunningReason, virDomainPausedReason and virDomainShutoffReason
    static final int BOOTED = 1;
    static final int RESTORED = 3;
    static final int UNPAUSED = 5;
    static final int USER = 1;
    static final int SHUT_DOWN = 1;
    static final int DESTROYED = 2;
    static final int MIGRATED = 3;
    static final int SAVED = 5;
    static final int FROM_SNAPSHOT = 7;

    private DomainRef ref;
    private final Map<String, String> programs = new HashMap<>();
    private final List<String> attached = new ArrayList<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private final FakeMoments<FakeSnapshots.Taken> snapshots =
            new FakeMoments<>("snapshot", ErrorCode.NO_DOMAIN_SNAPSHOT);
    private final FakeMoments<DomainCheckpointXml> checkpoints =
            new FakeMoments<>("checkpoint", ErrorCode.NO_DOMAIN_CHECKPOINT);
    private boolean paused;
    private boolean autostart;
    private @Nullable DomainXml managedSave;
    private int reason;
    private @Nullable Guest config;
    private @Nullable Guest live;

    FakeDomain(DomainRef ref) {
        this.ref = ref;
    }

    DomainRef ref() {
        return ref;
    }

    FakeMoments<FakeSnapshots.Taken> snapshots() {
        return snapshots;
    }

    FakeMoments<DomainCheckpointXml> checkpoints() {
        return checkpoints;
    }

    boolean isActive() {
        return live != null;
    }

    boolean hasLive(PciAddress address) {
        return live != null
                && live.devices().stream()
                        .flatMap(device -> device.hostPci().stream())
                        .anyMatch(address::equals);
    }

    boolean isPersistent() {
        return config != null;
    }

    List<String> attached() {
        return List.copyOf(attached);
    }

    void config(DomainXml document) {
        Guest guest = Guest.of(document.toXml());
        guest.devices().forEach(device -> FakeDevices.giveMac(device.element()));
        config = Guest.of(guest.document().toXml());
    }

    String xml(int flags) {
        boolean inactive = (flags & Hypervisor.XML_INACTIVE) != 0;
        Guest wanted = Objects.requireNonNull(inactive && config != null || live == null ? config : live);
        boolean secure = (flags & Hypervisor.XML_SECURE) != 0;
        return secure ? wanted.document().toXml() : withoutPasswords(wanted.document());
    }

    static String withoutPasswords(DomainXml document) {
        Devices devices = document.devices();
        if (devices == null || devices.graphics().stream().allMatch(screen -> screen.passwd() == null)) {
            return document.toXml();
        }
        DomainXml copy = document.copy();
        copy.devices(d -> d.graphics().forEach(screen -> screen.passwd(null)));
        return copy.toXml();
    }

    void start(int id) {
        if (live != null) {
            throw invalid("domain is already running");
        }
        DomainXml document = savedOrDefined().copy().id(id);
        Guest booting = Guest.of(document.toXml());
        Set<Integer> ports = new LinkedHashSet<>();
        for (GuestDevice device : booting.devices()) {
            FakeDevices.settle(booting, device.element(), ports);
        }
        live = Guest.of(booting.document().toXml());
        paused = false;
        reason = managedSave != null ? RESTORED : BOOTED;
        managedSave = null;
    }

    private DomainXml savedOrDefined() {
        return managedSave != null
                ? managedSave
                : Objects.requireNonNull(config).document();
    }

    void stop(int why) {
        requireActive();
        reason = why;
        live = null;
        pending.clear();
    }

    void requireActive() {
        if (live == null) {
            throw invalid("domain is not running");
        }
    }

    Lifecycle.StateAndReason stateAndReason() {
        return new Lifecycle.StateAndReason(live == null ? SHUTOFF : paused ? PAUSED : RUNNING, reason);
    }

    void pause() {
        requireActive();
        paused = true;
        reason = USER;
    }

    void resume() {
        requireActive();
        if (!paused) {
            throw invalid("domain is already running");
        }
        paused = false;
        reason = UNPAUSED;
    }

    boolean autostart() {
        return autostart;
    }

    void autostart(boolean on) {
        if (config == null) {
            throw invalid("cannot set autostart for transient domain");
        }
        autostart = on;
    }

    @Nullable
    DomainXml managedSave() {
        return managedSave;
    }

    void managedSave(@Nullable DomainXml saved) {
        managedSave = saved;
    }

    @Nullable
    String program(String namespace) {
        return programs.get(namespace);
    }

    void program(String namespace, @Nullable String xml) {
        if (xml == null) {
            programs.remove(namespace);
        } else {
            programs.put(namespace, xml);
        }
    }

    static void program(DomainXml document, String namespace, @Nullable String xml) {
        document.metadata(metadata -> {
            metadata.elements().removeIf(element -> element.elementNamespace().equals(namespace));
            if (xml != null) {
                metadata.addXml(xml);
            }
        });
    }

    /** Changes the documents that the flags name. */
    void change(int flags, Consumer<DomainXml> change) {
        if ((flags & Hypervisor.LIVE) != 0) {
            requireActive();
            live = changed(Objects.requireNonNull(live), change);
        }
        if ((flags & Hypervisor.CONFIG) != 0) {
            if (config == null) {
                throw invalid("transient domains do not have any persistent config");
            }
            config = changed(config, change);
        }
    }

    private static Guest changed(Guest guest, Consumer<DomainXml> change) {
        DomainXml document = guest.document().copy();
        change.accept(document);
        return Guest.of(document.toXml());
    }

    /** Both documents, each null where there is none, and whether the guest stands still. */
    record Whole(@Nullable DomainXml config, @Nullable DomainXml live, boolean paused) {}

    /** What is sent to another host, where others' documents take the place of its own. */
    Whole whole(@Nullable String otherLive, @Nullable String otherConfig) {
        String offline = live == null ? otherLive : otherConfig;
        return new Whole(sent(config, offline), sent(live, otherLive), paused);
    }

    private static @Nullable DomainXml sent(@Nullable Guest own, @Nullable String other) {
        return own == null ? null : other == null ? own.document() : DomainXml.parse(other);
    }

    /** Takes over what another host sent. */
    void arrive(Whole guest, boolean persistent, int id, boolean toPause) {
        if (persistent && guest.config() != null) {
            config(guest.config().copy().name(ref.name()));
        }
        if (guest.live() != null) {
            live = Guest.of(guest.live().copy().id(id).name(ref.name()).toXml());
            paused = toPause || guest.paused();
            reason = paused ? USER : BOOTED;
        }
    }

    void rename(String name) {
        if (live != null) {
            throw invalid("cannot rename active domain");
        }
        ref = new DomainRef(name, ref.uuid());
        change(Hypervisor.CONFIG, document -> document.name(name));
    }

    void undefine(boolean withNvram) {
        if (config == null) {
            throw invalid("cannot undefine transient domain");
        }
        if (managedSave != null) {
            throw invalid("Refusing to undefine while domain managed save image exists");
        }
        requireNone(snapshots, "snapshots");
        requireNone(checkpoints, "checkpoints");
        if (!withNvram
                && config.document().os() != null
                && config.document().os().nvram() != null) {
            throw invalid("cannot undefine domain with nvram");
        }
        config = null;
    }

    private void requireNone(FakeMoments<?> moments, String kind) {
        if (live == null && moments.count() > 0) {
            throw invalid("cannot delete inactive domain with " + moments.count() + " " + kind);
        }
    }

    /** libvirt's own checks, in its order and with its codes: targets and aliases, never sources. */
    void attach(String deviceXml, int flags) {
        boolean toLive = (flags & Hypervisor.LIVE) != 0;
        boolean toConfig = (flags & Hypervisor.CONFIG) != 0;
        if (toLive && live == null) {
            throw invalid("domain is not running");
        }
        if (toConfig && config == null) {
            throw invalid("transient domains do not have any persistent config");
        }
        Element given = new Devices().addXml(deviceXml);
        FakeDevices.giveMac(given);
        String complete = given.toXml();
        GuestDevice device = GuestDevice.parse(complete);
        if (toConfig) {
            FakeDevices.requireFree(Objects.requireNonNull(config), device, ErrorCode.OPERATION_INVALID);
        }
        Guest changedLive = live;
        if (toLive) {
            Guest running = Objects.requireNonNull(live);
            FakeDevices.requireFree(running, device, ErrorCode.XML_ERROR);
            Element settled = new Devices().addXml(complete);
            FakeDevices.settle(running, settled, new LinkedHashSet<>());
            changedLive = Guest.of(running.plus(settled.toXml()));
        }
        if (toConfig) {
            config = Guest.of(Objects.requireNonNull(config).plus(complete));
        }
        live = changedLive;
        attached.add(deviceXml);
    }

    /** What libvirt changes in a device that is there: it finds a disk by its target, an interface by its MAC address. */
    void update(String deviceXml, int flags) {
        GuestDevice changed = GuestDevice.parse(deviceXml);
        Guest newLive = live;
        Guest newConfig = config;
        if ((flags & Hypervisor.LIVE) != 0) {
            if (live == null) {
                throw invalid("domain is not running");
            }
            newLive = FakeDevices.updated(live, changed, "live");
        }
        if ((flags & Hypervisor.CONFIG) != 0) {
            if (config == null) {
                throw invalid("transient domains do not have any persistent config");
            }
            newConfig = FakeDevices.updated(config, changed, "persistent");
        }
        live = newLive;
        config = newConfig;
    }

    Optional<DomainEvent> detach(String deviceXml, @Nullable String alias, int flags, Unplug unplug) {
        if ((flags & Hypervisor.CONFIG) != 0) {
            Guest from = Objects.requireNonNull(config);
            config = Guest.of(from.minus(FakeDevices.find(from, deviceXml, alias)));
        }
        if ((flags & Hypervisor.LIVE) == 0) {
            forget(alias);
            return Optional.empty();
        }
        if (live == null) {
            throw invalid("domain is not running");
        }
        GuestDevice device = FakeDevices.find(live, deviceXml, alias);
        String name = String.valueOf(device.alias());
        if (!pending.add(name)) {
            throw new HypervisorException(
                    ErrorCode.INTERNAL_ERROR,
                    "internal error: unable to execute QEMU command 'device_del': Device " + name
                            + " is already in the process of unplug");
        }
        return switch (unplug) {
            case PROMPT -> releasePending().stream().findFirst().map(this::removed);
            case NEVER -> Optional.empty();
            case MISSED -> {
                pending.remove(name);
                yield Optional.empty();
            }
            case REFUSED -> {
                pending.remove(name);
                yield Optional.of(new DomainEvent.DeviceRemovalFailed(ref.name(), uuid(), name));
            }
        };
    }

    DomainEvent added() {
        String alias = GuestDevice.parse(attached.get(attached.size() - 1)).alias();
        return new DomainEvent.DeviceAdded(ref.name(), uuid(), String.valueOf(alias));
    }

    DomainEvent removed(String alias) {
        return new DomainEvent.DeviceRemoved(ref.name(), uuid(), alias);
    }

    String uuid() {
        return String.valueOf(ref.uuid());
    }

    List<String> releasePending() {
        List<String> gone = new ArrayList<>();
        if (live != null) {
            for (String alias : pending) {
                Guest now = live;
                now.byAlias(alias).ifPresent(device -> {
                    live = Guest.of(now.minus(device));
                    gone.add(alias);
                });
                forget(alias);
            }
        }
        pending.clear();
        return gone;
    }

    private void forget(@Nullable String alias) {
        boolean inConfig =
                alias != null && config != null && config.byAlias(alias).isPresent();
        boolean inLive = alias != null && live != null && live.byAlias(alias).isPresent();
        if (alias != null && !inConfig && !inLive) {
            attached.removeIf(xml -> alias.equals(GuestDevice.parse(xml).alias()));
        }
    }

    static HypervisorException invalid(String what) {
        return new HypervisorException(ErrorCode.OPERATION_INVALID, "Requested operation is not valid: " + what);
    }
}
