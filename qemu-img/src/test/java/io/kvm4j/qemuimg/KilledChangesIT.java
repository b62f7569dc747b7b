package io.kvm4j.qemuimg;

import static io.kvm4j.qemuimg.Images.MIB;
import static io.kvm4j.qemuimg.Images.sh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** qemu-img killed while it changes an image in place: the guest's disk and its snapshots are as they were, or as they were to be. */
class KilledChangesIT {

    private static final int KILLS = 5;

    private final QemuImg img = QemuImg.onPath();

    @TempDir
    Path dir;

    private Path base;
    private Path top;

    @BeforeEach
    void a_base() {
        base = Images.sparse(dir.resolve("base"), 64);
        top = dir.resolve("top");
    }

    @Test
    void a_rebase_leaves_the_same_disk() throws Exception {
        for (int kills = 0; kills < KILLS; kills++) {
            Files.deleteIfExists(top);
            img.create(NewImage.overlay(top, Image.trusted(base).as(Format.RAW)));

            killing(() -> img.rebase(Rebase.flatten(top)));

            assertSame(top, base);
        }
    }

    /** An overlay of version 2, or with a snapshot, is emptied cluster by cluster; others at once. */
    @Test
    void a_commit_leaves_the_same_disk() throws Exception {
        Path disk = dir.resolve("disk");
        for (int kills = 0; kills < 3 * KILLS; kills++) {
            Files.deleteIfExists(top);
            img.create(NewImage.overlay(top, Image.trusted(base).as(Format.RAW))
                    .option("cluster_size", "4096")
                    .option("compat", kills % 3 == 0 ? "0.10" : "1.1"));
            write(top, "write -P 3 1M 24M");
            if (kills % 3 == 1) {
                img.createSnapshot(Image.trusted(top), "one");
            }
            img.convert(
                    Conversion.from(Image.trusted(top)).to(disk).as(Format.RAW).replacing());

            boolean atEnd = kills > KILLS;
            killing(
                    () -> img.commit(Commit.intoSharedBase(top), progress -> {
                        if (atEnd && progress.doneBytes() == progress.totalBytes()) {
                            running("commit").ifPresent(ProcessHandle::destroyForcibly);
                        }
                    }),
                    !atEnd);

            assertSame(top, disk);
        }
    }

    @Test
    void a_change_of_snapshots_leaves_the_disk_and_the_snapshots() throws Exception {
        Path before = dir.resolve("before");
        Path after = dir.resolve("after");
        for (int kills = 0; kills < KILLS; kills++) {
            Files.deleteIfExists(top);
            img.create(NewImage.qcow2(top, 64L * MIB));
            Image image = Image.untrusted(top);
            write(top, "write -P 1 0 16M");
            img.convert(Conversion.from(image).to(before).as(Format.RAW).replacing());
            img.createSnapshot(image, "before");
            write(top, "write -P 2 8M 16M");
            img.convert(Conversion.from(image).to(after).as(Format.RAW).replacing());

            killing(() -> img.createSnapshot(image, "after"));
            assertSound(image);
            assertSame(top, after);
            killing(() -> img.applySnapshotAcceptingLoss(image, "before"));
            assertSound(image);
            img.applySnapshotAcceptingLoss(image, "before");
            assertSame(top, before);
            killing(() -> img.deleteSnapshot(image, "before"));
            assertSound(image);
            assertSame(top, before);
        }
    }

    /** What qemu-img leaves when it is killed before it writes its last table. */
    @Test
    void what_a_killed_change_of_snapshots_left_is_repaired_before_the_guest_writes_into_a_snapshot() throws Exception {
        img.create(NewImage.qcow2(top, 16L * MIB));
        Image image = Image.untrusted(top);
        write(top, "write -P 1 0 2M");
        img.createSnapshot(image, "before");
        int tables = 3 * 65536;
        QemuImg killed = tool(
                "printf '\\200' | dd of=" + top + " bs=1 seek=" + tables + " conv=notrunc status=none; kill -KILL $$");

        assertThatThrownBy(() -> killed.applySnapshotAcceptingLoss(image, "before"))
                .isInstanceOfSatisfying(
                        QemuImgException.class, e -> assertThat(e.reason()).isEqualTo(QemuImgException.Reason.KILLED));

        assertSound(image);
        write(top, "write -P 9 0 2M");
        img.applySnapshotAcceptingLoss(image, "before");
        write(top, "read -P 1 0 2M");
    }

    @Test
    void a_change_of_snapshots_is_finished_when_the_jvm_is_killed() throws Exception {
        img.create(NewImage.qcow2(top, MIB));
        Path began = dir.resolve("began");
        Path gone = dir.resolve("gone");
        tool("touch " + began + "; until [ -e " + gone + " ]; do sleep 0.01; done; qemu-img \"$@\"");
        Process jvm = OtherJvm.start(SnapshotTaker.class, dir.resolve("tool"), top);
        await().until(() -> Files.exists(began) || !jvm.isAlive());

        jvm.destroyForcibly().waitFor();
        Files.createFile(gone);

        Image image = Image.untrusted(top).allowInconsistent();
        await().ignoreExceptions().until(() -> img.snapshots(image).size() == 1);
    }

    /** What the other JVM runs. */
    static final class SnapshotTaker {
        private SnapshotTaker() {}

        public static void main(String[] args) {
            QemuImg.at(Path.of(args[0])).createSnapshot(Image.untrusted(Path.of(args[1])), "one");
        }
    }

    /** A qemu-img that does something else when it is to change snapshots. */
    private QemuImg tool(String onSnapshot) throws Exception {
        Path tool = dir.resolve("tool");
        Files.writeString(
                tool, "#!/bin/sh\nif [ \"$1\" = snapshot ]; then " + onSnapshot + "; else exec qemu-img \"$@\"; fi\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        return QemuImg.at(tool);
    }

    private static void killing(Runnable call) throws InterruptedException {
        killing(call, true);
    }

    /** Kills whatever changes an image as soon as it runs, unless the call does so; that it is too late is no failure. */
    private static void killing(Runnable call, boolean atOnce) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean(!atOnce);
        Thread killer = new Thread(() -> {
            while (!over.get()) {
                running("rebase", "commit", "snapshot").ifPresent(p -> over.set(p.destroyForcibly()));
            }
        });
        killer.start();
        try {
            call.run();
        } catch (QemuImgException e) {
            assertThat(e.reason()).isEqualTo(QemuImgException.Reason.KILLED);
        } finally {
            over.set(true);
            killer.join();
        }
    }

    private static Optional<ProcessHandle> running(String... subcommands) {
        Predicate<String> wanted = Set.of(subcommands)::contains;
        return ProcessHandle.current()
                .descendants()
                .filter(p ->
                        p.info().command().filter(c -> c.endsWith("qemu-img")).isPresent())
                .filter(p -> Arrays.stream(p.info().arguments().orElse(new String[0]))
                        .anyMatch(wanted))
                .findFirst();
    }

    private void assertSound(Image image) {
        assertThat(img.check(image).corruptions()).isZero();
    }

    private void assertSame(Path image, Path raw) {
        CompareResult compared =
                img.compare(Image.trusted(image), Image.untrusted(raw).as(Format.RAW));
        assertThat(compared.equal()).as("%s", compared).isTrue();
    }

    private static void write(Path image, String command) {
        sh("qemu-io", "-f", "qcow2", "-c", command, image.toString());
    }
}
