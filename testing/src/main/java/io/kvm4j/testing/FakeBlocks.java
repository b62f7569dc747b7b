package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.Blocks;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Parameters;
import io.kvm4j.testing.FakeImages.Image;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DiskIotune;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work on the disks of the host in memory. A job is done at once, or not at all while it is held to a speed; one that waits
 * for a pivot has caught up then.
 */
final class FakeBlocks implements Blocks {

    // virDomainBlockJobType
    private static final int PULL = 1;
    private static final int COPY = 2;
    private static final int COMMIT = 3;
    private static final int ACTIVE_COMMIT = 4;

    // virConnectDomainEventBlockJobStatus
    private static final int COMPLETED = 0;
    private static final int CANCELLED = 2;
    private static final int READY = 3;

    private final FakeHypervisor host;
    private final Map<String, Work> jobs = new HashMap<>();

    /** A job that goes on: what it does in the end, or for one that is pivoted, what it would go on on. */
    private record Work(
            int type,
            long speed,
            long bytes,
            @Nullable Runnable end,
            @Nullable Image pivot,
            String format) {

        Work at(long newSpeed) {
            return new Work(type, newSpeed, bytes, end, pivot, format);
        }

        boolean isHeld() {
            return speed > 0;
        }
    }

    FakeBlocks(FakeHypervisor host) {
        this.host = host;
    }

    private DomainXml live(DomainRef domain) {
        host.find(domain).requireActive();
        return DomainXml.parse(host.xml(domain, Hypervisor.XML_SECURE));
    }

    private Image top(DomainRef domain, String disk) {
        return FakeImages.top(FakeImages.disk(live(domain), disk));
    }

    // jobs end with the guest: its number makes the key another one when it runs again
    private String key(DomainRef domain, String disk) {
        DomainXml document = live(domain);
        String target = String.valueOf(
                Objects.requireNonNull(FakeImages.disk(document, disk).target()).dev());
        return domain.uuid() + " " + document.id() + " " + target;
    }

    @Override
    public Sizes sizes(DomainRef domain, String disk) {
        synchronized (host) {
            Image top = FakeImages.top(FakeImages.disk(DomainXml.parse(host.xml(domain, 0)), disk));
            long bytes = host.images().bytes(top);
            return new Sizes(bytes, 0, bytes);
        }
    }

    @Override
    public void resize(DomainRef domain, String disk, long bytes) {
        synchronized (host) {
            host.images().resize(top(domain, disk), bytes);
        }
    }

    @Override
    public void pull(DomainRef domain, String disk, long bytesPerSecond) {
        rebase(domain, disk, null, bytesPerSecond);
    }

    @Override
    public void rebase(DomainRef domain, String disk, @Nullable String base, long bytesPerSecond) {
        synchronized (host) {
            Image top = top(domain, disk);
            Image onto = base == null ? null : inChain(top, base);
            begin(domain, disk, PULL, bytesPerSecond, () -> host.images().lay(top, onto), null, "");
        }
    }

    private Image inChain(Image top, String path) {
        return host.images().chain(top).stream()
                .filter(image -> image.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new HypervisorException(
                        ErrorCode.INVALID_ARG,
                        "invalid argument: could not find image '" + path + "' in chain for '" + top.path() + "'"));
    }

    @Override
    public void commit(
            DomainRef domain,
            String disk,
            @Nullable String base,
            @Nullable String top,
            long bytesPerSecond,
            int flags) {
        synchronized (host) {
            Image active = top(domain, disk);
            List<Image> chain = host.images().chain(active);
            Image into = base == null ? chain.get(chain.size() - 1) : inChain(active, base);
            Image from = top == null ? active : inChain(active, top);
            if (from.equals(into)) {
                throw new HypervisorException(
                        ErrorCode.INVALID_ARG, "invalid argument: top '" + from.path() + "' has no backing file");
            }
            if (from.equals(active)) {
                if ((flags & COMMIT_ACTIVE) == 0) {
                    throw new HypervisorException(
                            ErrorCode.INVALID_ARG,
                            "invalid argument: commit of '" + disk + "' active layer requires active flag");
                }
                begin(domain, disk, ACTIVE_COMMIT, bytesPerSecond, null, into, "qcow2");
            } else {
                Image above = chain.get(chain.indexOf(from) - 1);
                begin(domain, disk, COMMIT, bytesPerSecond, () -> host.images().lay(above, into), null, "");
            }
        }
    }

    @Override
    public void copy(DomainRef domain, String disk, String destinationXml, Parameters parameters, int flags) {
        synchronized (host) {
            Image source = top(domain, disk);
            if (host.isPersistent(domain) && (flags & COPY_TRANSIENT_JOB) == 0) {
                throw FakeDomain.invalid("domain is not transient");
            }
            Disk destination = (Disk) new Devices().addXml(destinationXml);
            Image copy = FakeImages.top(destination);
            long speed = parameters.number("bandwidth", 0);
            String format = destination.driver() == null
                    ? "raw"
                    : String.valueOf(destination.driver().type());
            begin(domain, disk, COPY, speed, null, copy, format);
            host.images().resize(copy, host.images().bytes(source));
            if ((flags & COPY_SHALLOW) != 0) {
                List<Image> chain = host.images().chain(source);
                host.images().lay(copy, chain.size() > 1 ? chain.get(1) : null);
            }
        }
    }

    private void begin(
            DomainRef domain,
            String disk,
            int type,
            long speed,
            @Nullable Runnable end,
            @Nullable Image pivot,
            String format) {
        String key = key(domain, disk);
        if (jobs.containsKey(key)) {
            throw new HypervisorException(
                    ErrorCode.BLOCK_COPY_ACTIVE,
                    "block copy still active: disk '" + disk + "' already in active block job");
        }
        Work work = new Work(type, speed, host.images().bytes(top(domain, disk)), end, pivot, format);
        jobs.put(key, work);
        if (pivot != null) {
            change(
                    domain,
                    disk,
                    Hypervisor.LIVE,
                    there -> there.mirror(mirror -> mirror.type("file")
                            .job(type == COPY ? "copy" : "active-commit")
                            .source(source -> source.file(pivot.isBlock() ? null : pivot.path())
                                    .dev(pivot.isBlock() ? pivot.path() : null))));
        }
        if (!work.isHeld()) {
            goOn(domain, disk, key, work);
        }
    }

    private void goOn(DomainRef domain, String disk, String key, Work work) {
        if (work.end() == null) {
            change(domain, disk, Hypervisor.LIVE, there -> there.mirror(mirror -> mirror.ready("yes")));
            tell(domain, disk, work, READY);
        } else {
            jobs.remove(key);
            work.end().run();
            tell(domain, disk, work, COMPLETED);
        }
    }

    private void tell(DomainRef domain, String disk, Work work, int status) {
        host.tell(new DomainEvent.BlockJobByTarget(
                domain.name(), String.valueOf(domain.uuid()), disk, work.type(), status));
    }

    private void change(DomainRef domain, String disk, int flags, Consumer<Disk> change) {
        host.find(domain).change(flags, document -> change.accept(FakeImages.disk(document, disk)));
    }

    @Override
    public Optional<Job> job(DomainRef domain, String disk) {
        synchronized (host) {
            return Optional.ofNullable(jobs.get(key(domain, disk)))
                    .map(work -> new Job(work.type(), work.speed(), work.isHeld() ? 0 : work.bytes(), work.bytes()));
        }
    }

    private Work required(String key, String disk) {
        Work work = jobs.get(key);
        if (work == null) {
            throw new HypervisorException(
                    ErrorCode.INVALID_ARG, "invalid argument: disk " + disk + " does not have an active block job");
        }
        return work;
    }

    @Override
    public void abort(DomainRef domain, String disk, int flags) {
        synchronized (host) {
            String key = key(domain, disk);
            Work work = required(key, disk);
            Image pivot = (flags & ABORT_PIVOT) == 0 ? null : work.pivot();
            if ((flags & ABORT_PIVOT) != 0 && (pivot == null || work.isHeld())) {
                throw new HypervisorException(
                        ErrorCode.BLOCK_COPY_ACTIVE,
                        "block copy still active: disk '" + disk + "' not ready for pivot yet");
            }
            jobs.remove(key);
            change(domain, disk, Hypervisor.LIVE, there -> there.mirror((io.kvm4j.xml.DiskMirror) null));
            if (pivot != null) {
                host.goOnOn(domain, disk, pivot, work.format());
            }
            tell(domain, disk, work, pivot != null ? COMPLETED : CANCELLED);
        }
    }

    @Override
    public void setSpeed(DomainRef domain, String disk, long bytesPerSecond) {
        synchronized (host) {
            String key = key(domain, disk);
            Work work = required(key, disk).at(bytesPerSecond);
            jobs.put(key, work);
            if (!work.isHeld()) {
                goOn(domain, disk, key, work);
            }
        }
    }

    @Override
    public void setThreshold(DomainRef domain, String device, long bytes) {
        synchronized (host) {
            FakeImages.disk(live(domain), device);
        }
    }

    @Override
    public Map<String, Integer> errors(DomainRef domain) {
        synchronized (host) {
            host.find(domain).requireActive();
            return Map.of();
        }
    }

    @Override
    public Parameters ioTune(DomainRef domain, String disk, int flags) {
        synchronized (host) {
            boolean isLive = (flags & Hypervisor.LIVE) != 0;
            DomainXml document = isLive ? live(domain) : DomainXml.parse(host.xml(domain, Hypervisor.XML_INACTIVE));
            DiskIotune limits = FakeImages.disk(document, disk).iotune();
            Parameters parameters = Parameters.none();
            for (Element limit : limits == null ? List.<Element>of() : limits.elements()) {
                parameters =
                        parameters.withUnsignedLong(limit.elementName(), Long.parseLong(String.valueOf(limit.text())));
            }
            return parameters;
        }
    }

    @Override
    public void setIoTune(DomainRef domain, String disk, Parameters parameters, int flags) {
        synchronized (host) {
            for (String unit : List.of("bytes_sec", "iops_sec")) {
                if (parameters.number("total_" + unit, 0) > 0
                        && parameters.number("read_" + unit, 0) + parameters.number("write_" + unit, 0) > 0) {
                    throw new HypervisorException(
                            ErrorCode.INVALID_ARG,
                            "invalid argument: total and read/write of " + unit + " cannot be set at the same time");
                }
            }
            StringBuilder limits = new StringBuilder("<iotune>");
            parameters.values().forEach((name, value) -> {
                if (value instanceof Long limit && limit > 0) {
                    limits.append('<').append(name).append('>').append(limit);
                    limits.append("</").append(name).append('>');
                }
            });
            String written = limits.append("</iotune>").toString();
            change(domain, disk, flags, there -> {
                there.iotune((DiskIotune) null);
                there.addXml(written);
            });
        }
    }
}
