package io.kvm4j;

import io.kvm4j.device.Balloon;
import io.kvm4j.device.Channel;
import io.kvm4j.device.Controller;
import io.kvm4j.device.Device;
import io.kvm4j.device.Graphics;
import io.kvm4j.device.Input;
import io.kvm4j.device.Panic;
import io.kvm4j.device.Rng;
import io.kvm4j.device.SerialPort;
import io.kvm4j.device.Video;
import io.kvm4j.xml.Cpu;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import io.kvm4j.xml.FeaturesHyperv;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * What guests of a kind usually have, as far as the host can give it and the document does not have it yet. The sets are
 * those of virt-manager's library virtinst.
 */
final class GuestPreset {

    // by libvirt's names in domain capabilities; each after those it needs
    private static final Map<String, BiConsumer<FeaturesHyperv, Boolean>> ENLIGHTENMENTS = Map.ofEntries(
            Map.entry("relaxed", (h, on) -> h.relaxed(x -> x.state(on))),
            Map.entry("vapic", (h, on) -> h.vapic(x -> x.state(on))),
            Map.entry("spinlocks", (h, on) -> h.spinlocks(x -> x.state(on).retries(8191))),
            Map.entry("vpindex", (h, on) -> h.vpindex(x -> x.state(on))),
            Map.entry("runtime", (h, on) -> h.runtime(x -> x.state(on))),
            Map.entry("synic", (h, on) -> h.synic(x -> x.state(on))),
            Map.entry("stimer", (h, on) -> h.stimer(x -> x.state(on))),
            Map.entry("frequencies", (h, on) -> h.frequencies(x -> x.state(on))),
            Map.entry("tlbflush", (h, on) -> h.tlbflush(x -> x.state(on))),
            Map.entry("ipi", (h, on) -> h.ipi(x -> x.state(on))));

    // every KVM of the last ten years has them; older libvirt lists none
    private static final List<String> EVERYWHERE = List.of("relaxed", "vapic", "spinlocks");

    private GuestPreset() {}

    static HostChoice linux() {
        return (xml, host) -> {
            common(xml, host, true);
            addClock(xml, "utc", false);
            addMissing(xml, "rng", Rng.urandom());
            addMissing(
                    xml,
                    "memballoon",
                    Balloon.virtio().statsEvery(Duration.ofSeconds(5)).freePageReporting());
        };
    }

    static HostChoice windows(boolean drivers) {
        return (xml, host) -> {
            if (!drivers) {
                withoutDrivers(devices(xml));
            }
            common(xml, host, drivers);
            boolean kvm = host.type().equals("kvm");
            if (kvm) {
                enlighten(xml, host);
                addMissing(xml, "panic", Panic.hyperV());
            }
            addClock(xml, "localtime", kvm);
            if (drivers) {
                addMissing(xml, "rng", Rng.urandom());
            }
        };
    }

    private static void common(DomainXml xml, DomainCapabilities host, boolean virtio) {
        Cpu cpu = xml.cpu();
        if ((cpu == null || cpu.mode() == null) && host.cpuModes().contains("host-passthrough")) {
            xml.cpu(c -> c.mode("host-passthrough"));
        }
        addMissing(xml, "controller", type("usb"), Controller.usb3(15));
        boolean q35 = HostChoice.machine(xml).contains("q35");
        if (q35) {
            addMissing(
                    xml,
                    "controller",
                    c -> "pcie-to-pci-bridge".equals(c.attribute("model")),
                    Controller.pcieToPciBridge());
        }
        addMissing(xml, "input", type("tablet"), Input.tablet());
        addMissing(xml, "serial", SerialPort.pty());
        addMissing(xml, "channel", Channel.guestAgent());
        if (host.allows("graphics", "type", "vnc")) {
            addMissing(xml, "graphics", Graphics.vnc());
        }
        if (!devices(xml).graphics().isEmpty()) {
            addMissing(xml, "video", video(host, virtio));
        }
    }

    private static Video video(DomainCapabilities host, boolean virtio) {
        return virtio && host.offers("video", "modelType", "virtio") ? Video.virtio() : Video.vga();
    }

    // what Windows has drivers for by itself
    private static void withoutDrivers(Devices devices) {
        devices.disks().stream()
                .filter(disk -> "disk".equals(disk.device()))
                .filter(disk -> disk.target() == null
                        || disk.target().bus() == null && disk.target().dev() == null)
                .forEach(disk -> disk.target(t -> t.bus("sata")));
        devices.interfaces().stream()
                .filter(nic -> nic.model() == null && !"hostdev".equals(nic.type()))
                .forEach(nic -> nic.model(m -> m.type("e1000e")));
    }

    private static void enlighten(DomainXml xml, DomainCapabilities host) {
        List<String> listed = host.values("hyperv", "features");
        List<String> wanted = listed.isEmpty() ? EVERYWHERE : listed;
        xml.features(f -> f.hyperv(h -> {
            h.mode("custom");
            wanted.stream()
                    .filter(ENLIGHTENMENTS::containsKey)
                    .forEach(name ->
                            Objects.requireNonNull(ENLIGHTENMENTS.get(name)).accept(h, true));
        }));
    }

    // a guest that counts ticks of its own falls behind when the host is busy
    private static void addClock(DomainXml xml, String offset, boolean hypervClock) {
        if (xml.clock() != null) {
            return;
        }
        xml.clock(c -> {
            c.offset(offset);
            c.addTimer(t -> t.name("rtc").tickpolicy("catchup"));
            c.addTimer(t -> t.name("pit").tickpolicy("delay"));
            c.addTimer(t -> t.name("hpet").present(false));
            if (hypervClock) {
                c.addTimer(t -> t.name("hypervclock").present(true));
            }
        });
    }

    private static Predicate<Element> type(String type) {
        return element -> type.equals(element.attribute("type"));
    }

    private static void addMissing(DomainXml xml, String name, Device device) {
        addMissing(xml, name, any -> true, device);
    }

    private static void addMissing(DomainXml xml, String name, Predicate<Element> alike, Device device) {
        Devices devices = devices(xml);
        if (devices.elements(name).stream().noneMatch(alike)) {
            devices.addXml(device.toXml());
        }
    }

    private static Devices devices(DomainXml xml) {
        xml.devices(d -> {});
        return Objects.requireNonNull(xml.devices());
    }
}
