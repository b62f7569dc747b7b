package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Parameters;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.DomainXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs of the domains in memory. Guests are with another host at once, if this one knows it. */
final class FakeJobs implements Jobs {

    private static final int PERSIST_DEST = 1 << 3;
    private static final int UNDEFINE_SOURCE = 1 << 4;
    private static final int PAUSED = 1 << 5;
    private static final int NON_SHARED = 1 << 6 | 1 << 7;
    private static final int UNSAFE = 1 << 9;
    private static final int OFFLINE = 1 << 10;

    private final FakeHypervisor host;
    private final FakeBackups backups;
    private final Map<String, FakeHypervisor> others = new HashMap<>();
    private final Map<String, Long> downtimes = new HashMap<>();

    FakeJobs(FakeHypervisor host, FakeBackups backups) {
        this.host = host;
        this.backups = backups;
    }

    void reaches(String uri, FakeHypervisor other) {
        synchronized (host) {
            others.put(uri, other);
        }
    }

    @Override
    public Job job(DomainRef domain, int flags) {
        return backups.job(domain, flags);
    }

    @Override
    public void abort(DomainRef domain) {
        backups.abort(domain);
    }

    @Override
    public void migrate(DomainRef domain, String uri, Parameters parameters, int flags) {
        FakeHypervisor destination;
        FakeDomain.Whole guest;
        synchronized (host) {
            guest = host.find(domain).whole(parameters.text("destination_xml"), parameters.text("persistent_xml"));
            requireRunning(guest.live() != null, (flags & OFFLINE) != 0);
            if (guest.live() != null && (flags & (UNSAFE | NON_SHARED)) == 0) {
                requireSafe(guest.live());
            }
            destination = others.get(uri);
        }
        if (destination == null) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_FAILED,
                    "operation failed: Failed to connect to remote libvirt URI " + uri + ": Cannot recv data");
        }
        String name = parameters.text("destination_name");
        destination.arrive(
                new DomainRef(name == null ? domain.name() : name, domain.uuid()),
                guest,
                (flags & PERSIST_DEST) != 0,
                (flags & PAUSED) != 0);
        synchronized (host) {
            host.tell(new DomainEvent.JobCompleted(domain.name(), String.valueOf(domain.uuid()), Map.of()));
            if ((flags & UNDEFINE_SOURCE) != 0) {
                host.find(domain).snapshots().forget();
                host.find(domain).checkpoints().forget();
                host.undefine(domain, true);
            }
            if (guest.live() != null) {
                host.stop(domain, FakeDomain.MIGRATED);
            }
        }
    }

    private static void requireRunning(boolean running, boolean offline) {
        if (running == offline) {
            throw FakeDomain.invalid(running ? "domain is running" : "domain is not running");
        }
    }

    private static void requireSafe(DomainXml live) {
        List<Disk> disks = live.devices() == null ? List.of() : live.devices().disks();
        if (disks.stream().anyMatch(disk -> disk.source() != null && !disk.readonly())) {
            throw new HypervisorException(
                    ErrorCode.MIGRATE_UNSAFE, "Unsafe migration: Migration without shared storage is unsafe");
        }
    }

    @Override
    public long maxDowntimeMillis(DomainRef domain) {
        synchronized (host) {
            host.find(domain).requireActive();
            return downtimes.getOrDefault(String.valueOf(domain.uuid()), 300L);
        }
    }

    @Override
    public void maxDowntimeMillis(DomainRef domain, long millis) {
        synchronized (host) {
            host.find(domain).requireActive();
            downtimes.put(String.valueOf(domain.uuid()), millis);
        }
    }
}
