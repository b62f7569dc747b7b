package io.kvm4j.examples;

import io.kvm4j.Domain;
import io.kvm4j.agent.CommandResult;
import io.kvm4j.agent.Frozen;
import io.kvm4j.agent.GuestAgent;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.backup.Backup;
import io.kvm4j.backup.BackupJob;
import io.kvm4j.job.BlockJob;
import io.kvm4j.job.CopyTarget;
import io.kvm4j.job.DomainDisk;
import io.kvm4j.job.IoTune;
import io.kvm4j.snapshot.DomainSnapshots;
import io.kvm4j.snapshot.NewSnapshot;
import java.nio.file.Path;
import java.time.Duration;

/** What docs/guide-storage-jobs.md shows. */
final class StorageWork {

    private StorageWork() {}

    static void moveToAnotherDevice(Domain web) {
        DomainDisk disk = web.disk("vda");
        disk.resize(40L << 30);
        disk.setIoTune(IoTune.unlimited().writeBytesPerSecond(50 << 20));

        BlockJob copy = disk.copyTo(CopyTarget.device(Path.of("/dev/vg1/web")));
        copy.await(Duration.ofHours(1), progress -> System.out.println(progress.percent()));
        copy.pivot();
    }

    static void snapshots(Domain web) {
        DomainSnapshots snapshots = web.snapshots();
        snapshots.create(NewSnapshot.internal("before-upgrade"));
        snapshots.create(NewSnapshot.diskOnly("nightly").quiesced());
        snapshots.tree().forEach(System.out::println);
        snapshots.snapshot("before-upgrade").revert();
    }

    static void backUp(Domain web) {
        Duration limit = Duration.ofHours(2);
        web.backup(Backup.push()
                        .to("vda", Path.of("/backup/mon.qcow2"), "qcow2")
                        .checkpoint("mon"))
                .await(limit);
        web.backup(Backup.push()
                        .to("vda", Path.of("/backup/tue.qcow2"), "qcow2")
                        .since("mon")
                        .checkpoint("tue"))
                .await(limit);

        Backup offer =
                Backup.pullFrom(Path.of("/run/backup/web.sock")).offering("vda", Path.of("/var/tmp/web.scratch"));
        try (BackupJob job = web.backup(offer)) {
            System.out.println(job.xml().toXml());
        }
    }

    static void askTheGuest(Domain web) {
        GuestAgent agent = web.agent().timeout(Duration.ofSeconds(30));
        agent.awaitAvailable(Duration.ofMinutes(2));
        CommandResult result = agent.exec(GuestCommand.of("systemctl", "is-active", "postgresql"));
        System.out.println(result.outputText());
        agent.fileSystems().forEach(fs -> System.out.println(fs.mountPoint() + " on " + fs.diskTargets()));

        try (Frozen frozen = agent.freeze()) {
            System.out.println(frozen.fileSystems() + " file systems stand still");
        }
    }
}
