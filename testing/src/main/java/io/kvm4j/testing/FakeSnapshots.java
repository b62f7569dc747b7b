package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Snapshots;
import io.kvm4j.testing.FakeImages.Image;
import io.kvm4j.testing.FakeMoments.Moment;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DomainSnapshotXml;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.SnapshotDisk;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Snapshots of the domains in memory, as libvirt 9.0 makes, goes back to and deletes them. */
final class FakeSnapshots implements Snapshots {

    private final FakeHypervisor host;

    /** One snapshot: the document to go back to, and the overlays by target if it is outside the images. */
    record Taken(DomainSnapshotXml document, DomainXml config, Map<String, Image> overlays) {

        boolean isExternal() {
            return !overlays.isEmpty();
        }
    }

    FakeSnapshots(FakeHypervisor host) {
        this.host = host;
    }

    private FakeMoments<Taken> of(DomainRef domain) {
        return host.find(domain).snapshots();
    }

    @Override
    public String create(DomainRef domain, String xml, int flags) {
        synchronized (host) {
            DomainSnapshotXml wanted = DomainSnapshotXml.parse(xml);
            String name = String.valueOf(wanted.name());
            of(domain).requireNew(name);
            DomainXml now = DomainXml.parse(host.xml(domain, Hypervisor.XML_SECURE));
            boolean external = (flags & CREATE_DISK_ONLY) != 0
                    || wanted.memory() != null
                            && "external".equals(wanted.memory().snapshot());
            DomainXml config = DomainXml.parse(host.xml(domain, Hypervisor.XML_SECURE | Hypervisor.XML_INACTIVE));
            Map<String, Image> overlays = external ? overlays(now, wanted) : Map.of();
            if (!external) {
                disks(now).forEach(FakeSnapshots::requireQcow2);
            }
            overlays.forEach((target, overlay) -> {
                host.images().lay(overlay, FakeImages.top(FakeImages.disk(now, target)));
                host.goOnOn(domain, target, overlay, "qcow2");
            });
            wanted.creationTime(String.valueOf(Instant.now().getEpochSecond()));
            wanted.state((flags & CREATE_DISK_ONLY) != 0 ? "disk-snapshot" : stateOf(domain));
            of(domain).add(name, new Taken(wanted, config, overlays));
            return name;
        }
    }

    private String stateOf(DomainRef domain) {
        return switch (host.state(domain)) {
            case FakeDomain.RUNNING -> "running";
            case FakeDomain.PAUSED -> "paused";
            default -> "shutoff";
        };
    }

    private static List<Disk> disks(DomainXml document) {
        return Objects.requireNonNull(document.devices()).disks().stream()
                .filter(disk -> Image.of(disk.source()) != null && !disk.readonly())
                .toList();
    }

    private static void requireQcow2(Disk disk) {
        String format = disk.driver() == null ? null : disk.driver().type();
        if (!"qcow2".equals(format)) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "unsupported configuration: internal snapshot for disk " + target(disk)
                            + " unsupported for storage type " + format);
        }
    }

    private static String target(Disk disk) {
        return String.valueOf(disk.target() == null ? null : disk.target().dev());
    }

    private static Map<String, Image> overlays(DomainXml now, DomainSnapshotXml wanted) {
        Map<String, Image> overlays = new LinkedHashMap<>();
        for (Disk disk : disks(now)) {
            String target = target(disk);
            SnapshotDisk asked = asked(wanted, target);
            if (asked != null && "no".equals(asked.snapshot())) {
                continue;
            }
            String file = asked == null || asked.source() == null
                    ? null
                    : asked.source().file();
            String image = FakeImages.top(disk).path();
            int suffix = image.indexOf('.', image.lastIndexOf('/') + 1);
            String beside = (suffix < 0 ? image : image.substring(0, suffix)) + "." + wanted.name();
            overlays.put(target, new Image(file == null ? beside : file, false));
        }
        return overlays;
    }

    private static @Nullable SnapshotDisk asked(DomainSnapshotXml wanted, String target) {
        if (wanted.disks() == null) {
            return null;
        }
        return wanted.disks().disks().stream()
                .filter(disk -> target.equals(disk.name()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> names(DomainRef domain) {
        synchronized (host) {
            return of(domain).names();
        }
    }

    @Override
    public String xml(DomainRef domain, String name) {
        synchronized (host) {
            Moment<Taken> found = of(domain).find(name);
            DomainSnapshotXml document = found.what().document().copy();
            if (found.parent() != null) {
                document.parent(parent -> parent.name(found.parent()));
            }
            return document.toXml();
        }
    }

    @Override
    public boolean isCurrent(DomainRef domain, String name) {
        synchronized (host) {
            return of(domain).isCurrent(name);
        }
    }

    @Override
    public void revert(DomainRef domain, String name, int flags) {
        synchronized (host) {
            Taken taken = of(domain).find(name).what();
            if (taken.isExternal()) {
                throw new HypervisorException(
                        ErrorCode.CONFIG_UNSUPPORTED,
                        "unsupported configuration: revert to external snapshot not supported yet");
            }
            if (host.isActive(domain)) {
                host.stop(domain, FakeDomain.FROM_SNAPSHOT);
            }
            host.find(domain).config(taken.config());
            of(domain).goTo(name);
            String state = String.valueOf(taken.document().state());
            if (!state.equals("shutoff") || (flags & (REVERT_RUNNING | REVERT_PAUSED)) != 0) {
                host.start(domain);
                if ((flags & REVERT_PAUSED) != 0 || state.equals("paused") && (flags & REVERT_RUNNING) == 0) {
                    host.find(domain).pause();
                }
            }
        }
    }

    @Override
    public void delete(DomainRef domain, String name, int flags) {
        synchronized (host) {
            of(domain).delete(name, flags, moment -> merge(domain, moment));
        }
    }

    // each overlay goes into the image below, and whatever lay on it lies on that
    private void merge(DomainRef domain, Moment<Taken> moment) {
        if (of(domain).childrenOf(moment.name()).size() > 1 && moment.what().isExternal()) {
            throw new HypervisorException(
                    ErrorCode.CONFIG_UNSUPPORTED,
                    "unsupported configuration: deletion of external disk snapshot with multiple children is not"
                            + " supported");
        }
        moment.what().overlays().forEach((target, overlay) -> {
            Image top = FakeImages.top(FakeImages.disk(DomainXml.parse(host.xml(domain, 0)), target));
            List<Image> chain = host.images().chain(top);
            int place = chain.indexOf(overlay);
            if (place < 0 || place + 1 == chain.size()) {
                return;
            }
            Image base = chain.get(place + 1);
            if (place == 0) {
                host.goOnOn(domain, target, base, "qcow2");
            } else {
                host.images().lay(chain.get(place - 1), base);
            }
        });
    }
}
