package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.event.DomainEvent;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Parameters;
import io.kvm4j.testing.FakeMoments.Moment;
import io.kvm4j.xml.BackupDisk;
import io.kvm4j.xml.DomainBackupXml;
import io.kvm4j.xml.DomainCheckpointXml;
import io.kvm4j.xml.DomainXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Backups and checkpoints of the domains in memory. A pushed backup is complete at once, a pulled one goes on until it is ended. */
final class FakeBackups implements Backups {

    // virDomainJobType
    private static final int NONE = 0;
    private static final int UNBOUNDED = 2;
    private static final int COMPLETED_JOB = 3;
    private static final int CANCELLED_JOB = 5;

    private final FakeHypervisor host;
    private final Map<String, String> running = new HashMap<>();
    private final Map<String, Integer> ended = new HashMap<>();

    FakeBackups(FakeHypervisor host) {
        this.host = host;
    }

    private FakeMoments<DomainCheckpointXml> checkpointsOf(DomainRef domain) {
        return host.find(domain).checkpoints();
    }

    // a job ends with the guest: its number makes the key another one when it runs again
    private String key(DomainRef domain) {
        host.find(domain).requireActive();
        return domain.uuid() + " " + DomainXml.parse(host.xml(domain, 0)).id();
    }

    @Override
    public void begin(DomainRef domain, String backupXml, @Nullable String checkpointXml, int flags) {
        synchronized (host) {
            requireActive(domain, "perform disk backup");
            String key = key(domain);
            DomainBackupXml backup = DomainBackupXml.parse(backupXml);
            DomainXml document = DomainXml.parse(host.xml(domain, 0));
            for (BackupDisk disk : Objects.requireNonNull(backup.disks()).disks()) {
                FakeImages.disk(document, String.valueOf(disk.name()));
            }
            if (backup.incremental() != null) {
                checkpointsOf(domain).find(backup.incremental());
            }
            if (running.containsKey(key)) {
                throw new HypervisorException(
                        ErrorCode.OPERATION_TIMEOUT,
                        "Timed out during operation: cannot acquire state change lock (held by backup)");
            }
            if (checkpointXml != null) {
                add(domain, checkpointXml);
            }
            running.put(key, backup.toXml());
            if (!"pull".equals(backup.mode())) {
                end(domain, key, COMPLETED_JOB);
            }
        }
    }

    private void end(DomainRef domain, String key, int how) {
        running.remove(key);
        ended.put(key, how);
        host.tell(new DomainEvent.JobCompleted(domain.name(), String.valueOf(domain.uuid()), Map.of()));
    }

    @Override
    public String xml(DomainRef domain) {
        synchronized (host) {
            String backup = running.get(key(domain));
            if (backup == null) {
                throw new HypervisorException(
                        ErrorCode.NO_DOMAIN_BACKUP, "Domain backup job id not found: no domain backup job present");
            }
            return backup;
        }
    }

    Jobs.Job job(DomainRef domain, int flags) {
        synchronized (host) {
            if ((flags & Jobs.COMPLETED) == 0) {
                boolean runs = host.isActive(domain) && running.containsKey(key(domain));
                return new Jobs.Job(runs ? UNBOUNDED : NONE, Parameters.none());
            }
            Integer how = host.isActive(domain) ? ended.remove(key(domain)) : null;
            return new Jobs.Job(how == null ? NONE : how, Parameters.none());
        }
    }

    void abort(DomainRef domain) {
        synchronized (host) {
            String key = key(domain);
            if (!running.containsKey(key)) {
                throw FakeDomain.invalid("no job is active on the domain");
            }
            end(domain, key, CANCELLED_JOB);
        }
    }

    @Override
    public String createCheckpoint(DomainRef domain, String xml) {
        synchronized (host) {
            requireActive(domain, "create checkpoint");
            return add(domain, xml);
        }
    }

    private void requireActive(DomainRef domain, String what) {
        if (!host.isActive(domain)) {
            throw new HypervisorException(
                    ErrorCode.OPERATION_UNSUPPORTED,
                    "Operation not supported: cannot " + what + " for inactive domain");
        }
    }

    private String add(DomainRef domain, String xml) {
        DomainCheckpointXml checkpoint = DomainCheckpointXml.parse(xml);
        String name = String.valueOf(checkpoint.name());
        checkpointsOf(domain).add(name, checkpoint);
        return name;
    }

    @Override
    public List<String> checkpoints(DomainRef domain) {
        synchronized (host) {
            return checkpointsOf(domain).names();
        }
    }

    @Override
    public String checkpointXml(DomainRef domain, String name, int flags) {
        synchronized (host) {
            Moment<DomainCheckpointXml> found = checkpointsOf(domain).find(name);
            DomainCheckpointXml document = found.what().copy();
            if (found.parent() != null) {
                document.parent(parent -> parent.name(found.parent()));
            }
            if ((flags & XML_SIZE) != 0 && document.disks() != null) {
                document.disks().disks().forEach(disk -> disk.sizeText("0"));
            }
            return document.toXml();
        }
    }

    @Override
    public void deleteCheckpoint(DomainRef domain, String name, int flags) {
        synchronized (host) {
            checkpointsOf(domain).delete(name, flags, moment -> {});
        }
    }
}
