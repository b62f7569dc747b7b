package io.kvm4j.testing;

import io.kvm4j.device.Bus;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Hypervisor.Removal;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.testing.FakeHost.Unplug;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One domain of the host in memory. Guarded by its host. */
final class FakeDomain {

    private final DomainRef ref;
    private final List<String> attached = new ArrayList<>();
    private final Set<String> pending = new LinkedHashSet<>();
    private @Nullable Guest config;
    private @Nullable Guest live;

    FakeDomain(DomainRef ref) {
        this.ref = ref;
    }

    DomainRef ref() {
        return ref;
    }

    boolean isActive() {
        return live != null;
    }

    boolean isPersistent() {
        return config != null;
    }

    List<String> attached() {
        return List.copyOf(attached);
    }

    void config(DomainXml document) {
        config = Guest.of(document.toXml());
    }

    String xml(boolean inactive) {
        Guest wanted = inactive && config != null || live == null ? config : live;
        return Objects.requireNonNull(wanted).document().toXml();
    }

    void start(int id) {
        if (live != null) {
            throw invalid("domain is already running");
        }
        DomainXml document = Objects.requireNonNull(config).document().copy().id(id);
        Guest booting = Guest.of(document.toXml());
        Set<Integer> ports = new LinkedHashSet<>();
        for (GuestDevice device : booting.devices()) {
            settle(booting, device.element(), ports);
        }
        live = Guest.of(booting.document().toXml());
    }

    void stop() {
        if (live == null) {
            throw invalid("domain is not running");
        }
        live = null;
        pending.clear();
    }

    void undefine() {
        if (config == null) {
            throw invalid("cannot undefine transient domain");
        }
        config = null;
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
        GuestDevice device = GuestDevice.parse(deviceXml);
        if (toConfig) {
            requireFree(Objects.requireNonNull(config), device, ErrorCode.OPERATION_INVALID);
        }
        Guest changedLive = live;
        if (toLive) {
            Guest running = Objects.requireNonNull(live);
            requireFree(running, device, ErrorCode.XML_ERROR);
            Element settled = new Devices().addXml(deviceXml);
            settle(running, settled, new LinkedHashSet<>());
            changedLive = Guest.of(running.plus(settled.toXml()));
        }
        if (toConfig) {
            config = Guest.of(Objects.requireNonNull(config).plus(deviceXml));
        }
        live = changedLive;
        attached.add(deviceXml);
    }

    private static void requireFree(Guest guest, GuestDevice device, ErrorCode code) {
        if (device instanceof GuestDisk disk
                && disk.target() != null
                && guest.diskAt(disk.target()).isPresent()) {
            throw new HypervisorException(
                    code,
                    code == ErrorCode.XML_ERROR
                            ? "XML error: target '" + disk.target() + "' duplicated for disk sources"
                            : "Requested operation is not valid: target " + disk.target() + " already exists");
        }
        if (device.alias() != null && guest.byAlias(device.alias()).isPresent()) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "unsupported configuration: non unique alias detected: " + device.alias());
        }
    }

    // what libvirt adds for a running guest: an alias where there is none, and an address
    private static void settle(Guest guest, Element device, Set<Integer> taken) {
        GuestDevice view = GuestDevice.of(device);
        if (view.alias() == null) {
            device.addXml(
                    "<alias name='" + device.elementName() + guest.devices().size() + "'/>");
        }
        boolean virtio = view instanceof GuestDisk disk && disk.isOn(Bus.VIRTIO);
        if (view.address() == null && virtio && guest.needsRootPorts()) {
            List<Integer> free = guest.freeRootPortIndexes();
            int bus = free.stream()
                    .filter(taken::add)
                    .findFirst()
                    .orElseThrow(() -> new HypervisorException(
                            ErrorCode.INTERNAL_ERROR, "internal error: No more available PCI slots"));
            device.addXml("<address type='pci' domain='0x0000' bus='0x" + Integer.toHexString(bus)
                    + "' slot='0x00' function='0x0'/>");
        }
    }

    Optional<Removal> detach(String deviceXml, @Nullable String alias, int flags, Unplug unplug) {
        if ((flags & Hypervisor.CONFIG) != 0) {
            Guest from = Objects.requireNonNull(config);
            config = Guest.of(from.minus(find(from, deviceXml, alias)));
        }
        if ((flags & Hypervisor.LIVE) == 0) {
            forget(alias);
            return Optional.empty();
        }
        if (live == null) {
            throw invalid("domain is not running");
        }
        GuestDevice device = find(live, deviceXml, alias);
        String name = String.valueOf(device.alias());
        if (!pending.add(name)) {
            throw new HypervisorException(
                    ErrorCode.INTERNAL_ERROR,
                    "internal error: unable to execute QEMU command 'device_del': Device " + name
                            + " is already in the process of unplug");
        }
        return switch (unplug) {
            case PROMPT -> releasePending().stream().findFirst().map(gone -> new Removal(gone, true));
            case NEVER -> Optional.empty();
            case REFUSED -> {
                pending.remove(name);
                yield Optional.of(new Removal(name, false));
            }
        };
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

    private static GuestDevice find(Guest guest, String deviceXml, @Nullable String alias) {
        Optional<GuestDevice> found = alias != null
                ? guest.byAlias(alias)
                : guest.find(device -> device instanceof GuestDisk disk
                        && GuestDevice.parse(deviceXml) instanceof GuestDisk wanted
                        && Objects.equals(disk.target(), wanted.target()));
        return found.orElseThrow(() -> new HypervisorException(
                ErrorCode.DEVICE_MISSING, "device not found: no device found with alias " + alias));
    }

    private static HypervisorException invalid(String what) {
        return new HypervisorException(ErrorCode.OPERATION_INVALID, "Requested operation is not valid: " + what);
    }
}
