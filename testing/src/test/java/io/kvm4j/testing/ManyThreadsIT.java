package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.KvmException;
import io.kvm4j.event.DomainEvent.DeviceAdded;
import io.kvm4j.event.Watch;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many threads on one guest. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ManyThreadsIT {

    private static final int THREADS = 32;

    @TempDir
    private Path folder;

    @Test
    void thirty_two_threads_that_attach_eight_disks_each_get_distinct_targets() throws Exception {
        attachAll(EmbeddedQemu.host(), 8);
    }

    @Test
    void thirty_two_threads_get_distinct_targets_through_a_daemon_too() throws Exception {
        try (PrivateLibvirtd daemon = PrivateLibvirtd.start();
                Host host = Host.connect(daemon.uri())) {
            attachAll(host, 2);
        }
    }

    private void attachAll(Host host, int disks) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Domain domain = host.define(DomainSpec.named("crowded").memoryMiB(64).scsiController());
        domain.start();
        Queue<Attachment> attached = new ConcurrentLinkedQueue<>();
        Queue<KvmException> refused = new ConcurrentLinkedQueue<>();
        Set<String> handlers = ConcurrentHashMap.newKeySet();
        Queue<DeviceAdded> added = new ConcurrentLinkedQueue<>();
        Set<String> onEventThread = ConcurrentHashMap.newKeySet();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch go = new CountDownLatch(1);
        try (Watch<DeviceAdded> watch = domain.watch(DeviceAdded.class, event -> {
            handlers.add(Thread.currentThread().getName());
            // while user code handles an event, and 32 threads call
            onEventThread.addAll(userCodeOnTheEventThread());
            added.add(event);
        })) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * disks;
                work.add(threads.submit(() -> {
                    go.await();
                    for (int disk = first; disk < first + disks; disk++) {
                        try {
                            attached.add(
                                    domain.attach(FileDisk.raw(newFile(disk)).bus(Bus.SCSI)));
                        } catch (KvmException e) {
                            refused.add(e);
                        }
                    }
                    return null;
                }));
            }
            go.countDown();
            for (Future<?> one : work) {
                one.get();
            }

            assertThat(refused).as("refusals").isEmpty();
            assertThat(attached).hasSize(THREADS * disks);
            assertThat(attached.stream().map(a -> a.target().orElseThrow()).distinct())
                    .hasSize(THREADS * disks);
            assertThat(HostContract.targets(domain.xml()))
                    .hasSize(THREADS * disks)
                    .doesNotHaveDuplicates();
            assertThat(HostContract.targets(domain.persistentXml()))
                    .hasSize(THREADS * disks)
                    .doesNotHaveDuplicates();
            await().atMost(Duration.ofSeconds(20)).until(() -> added.size() == THREADS * disks);
            assertThat(watch.dropped()).isZero();
            assertThat(handlers).hasSize(1).allMatch(name -> name.startsWith("kvm4j-watch-"));
            assertThat(onEventThread).isEmpty();
        } finally {
            threads.shutdownNow();
            domain.destroy();
            domain.undefine();
        }
    }

    private Path newFile(int number) throws IOException {
        Path file = folder.resolve("disk" + number + ".img");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(1 << 20);
        }
        return file;
    }

    private static List<String> userCodeOnTheEventThread() {
        List<String> found = new ArrayList<>();
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            if (entry.getKey().getName().equals("kvm4j-libvirt-events")) {
                for (StackTraceElement frame : entry.getValue()) {
                    if (frame.getClassName().startsWith("io.kvm4j.testing")) {
                        found.add(frame.toString());
                    }
                }
            }
        }
        return found;
    }
}
