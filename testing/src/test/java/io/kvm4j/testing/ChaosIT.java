package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.HostOptions;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.event.Event;
import io.kvm4j.event.HostEvent;
import io.kvm4j.event.Watch;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * 200 disks come and go while the daemon is killed, stopped and started, guests' processes are killed and guests shut
 * off, and the collector runs all the time.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ChaosIT {

    private static final int WORKERS = 4;
    private static final int CYCLES = 50;
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    // a call of kvm4j's is a handful of libvirt's, each with the deadline
    private static final Duration LONGEST = DEADLINE.multipliedBy(4);
    private static final HostOptions OPTIONS =
            HostOptions.defaults().deadline(DEADLINE).keepAlive(Duration.ofSeconds(1), 2);

    @TempDir
    private Path folder;

    private final AtomicInteger succeeded = new AtomicInteger();
    private final Queue<KvmException> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @Test
    void each_call_ends_no_document_has_a_ghost_and_nothing_native_is_left() throws Exception {
        List<String> leaks = listenForLeaks();
        try (PrivateLibvirtd daemon = PrivateLibvirtd.start()) {
            try (Host host = Host.connect(daemon.uri())) {
                // the daemon probes QEMU when it is first asked
                host.domainCapabilities("q35");
            }
            Map<String, Long> descriptors = descriptors();

            try (Host host = Host.connect(daemon.uri(), OPTIONS);
                    Watch<Event> everything = host.watch(Event.class, event -> {});
                    Watch<HostEvent.Resync> resyncs = host.watch(HostEvent.Resync.class)) {
                List<Domain> guests = List.of(define(host, "g0"), define(host, "g1"));
                work(daemon, guests);

                refused.stream()
                        .collect(Collectors.groupingBy(
                                e -> e.getClass().getSimpleName() + " "
                                        + e.reason().replaceAll("/tmp/\\S+|\\d+", "x"),
                                Collectors.counting()))
                        .forEach((reason, times) -> System.out.println("chaos: " + times + " x " + reason));
                System.out.println("chaos: " + succeeded + " calls succeeded, " + refused.size() + " were refused");
                assertThat(wrong).isEmpty();
                assertThat(succeeded.get()).as("calls that succeeded").isGreaterThan(CYCLES);
                assertThat(resyncs.resyncs()).isPositive();
                assertThat(everything.isClosed()).isFalse();
                for (Domain guest : guests) {
                    for (int worker = 0; worker < WORKERS; worker++) {
                        removeForGood(guest, disk(worker));
                    }
                    assertThat(HostContract.targets(guest.xml())).isEmpty();
                    assertThat(HostContract.targets(guest.persistentXml())).isEmpty();
                    insist(guest::isActive, guest::destroy);
                }
            }
            assertThat(leaks).isEmpty();
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(threads()).isEmpty();
                assertThat(descriptors()).isEqualTo(descriptors);
            });
        }
    }

    private static Domain define(Host host, String name) {
        Domain domain = host.define(DomainSpec.named(name).memoryMiB(64).scsiController());
        insist(() -> !domain.isActive(), domain::start);
        return domain;
    }

    private void work(PrivateLibvirtd daemon, List<Domain> guests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS + 3);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                FileDisk disk = disk(worker);
                Domain guest = guests.get(worker % guests.size());
                workers.add(threads.submit(() -> cycle(guest, disk)));
            }
            Future<?> collector = threads.submit(() -> {
                while (!over) {
                    System.gc();
                    pause(20);
                }
                return null;
            });
            // a daemon that falls over guests that are killed is not what is tested
            Future<?> guard = threads.submit(() -> {
                while (!over) {
                    if (daemon.revive()) {
                        System.out.println("chaos: the daemon ended by itself");
                    }
                    pause(200);
                }
                return null;
            });
            Future<?> chaos = threads.submit(() -> {
                disturb(daemon, guests);
                return null;
            });
            for (Future<?> worker : workers) {
                worker.get();
            }
            over = true;
            chaos.get();
            collector.get();
            guard.get();
        } finally {
            over = true;
            threads.shutdownNow();
        }
    }

    private void cycle(Domain guest, FileDisk disk) {
        for (int i = 0; i < CYCLES; i++) {
            call(() -> guest.attach(disk), guest::isPersistent);
            call(() -> guest.requestDetach(disk, Duration.ofSeconds(5)), guest::isPersistent);
        }
    }

    private void call(Supplier<?> call, Supplier<Boolean> connected) {
        long start = System.nanoTime();
        try {
            call.get();
            succeeded.incrementAndGet();
        } catch (ConnectionLostException e) {
            refused.add(e);
            awaitConnection(connected);
        } catch (KvmException e) {
            refused.add(e);
        } catch (RuntimeException e) {
            wrong.add("not typed: " + e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(LONGEST) > 0) {
            wrong.add("took " + took);
        }
    }

    private void awaitConnection(Supplier<Boolean> connected) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(KvmException.class)
                .until(connected::get);
    }

    private void disturb(PrivateLibvirtd daemon, List<Domain> guests) throws InterruptedException {
        for (int round = 0; !over; round++) {
            Domain guest = guests.get(round / 4 % guests.size());
            switch (round % 4) {
                case 0 -> {
                    daemon.killAndRestart();
                }
                case 1 -> {
                    ifItLives(daemon::hang);
                    pause(round % 8 == 1 ? 1_000 : 4_500);
                    ifItLives(daemon::goOn);
                }
                case 2 -> {
                    ifItLives(() -> PrivateLibvirtd.signal("KILL", PrivateLibvirtd.pidOf(guest.name())));
                    insist(() -> !guest.isActive(), guest::start);
                }
                default -> {
                    insist(guest::isActive, guest::destroy);
                    insist(() -> !guest.isActive(), guest::start);
                }
            }
            pause(2_000);
        }
    }

    // a process that has ended needs no signal
    private static void ifItLives(Runnable signal) {
        try {
            signal.run();
        } catch (IllegalStateException | NoSuchElementException e) {
            System.out.println("chaos: " + e.getMessage());
        }
    }

    // through a connection that comes and goes
    private static void insist(Supplier<Boolean> needed, Runnable action) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(KvmException.class)
                .until(() -> {
                    if (needed.get()) {
                        action.run();
                    }
                    return !needed.get();
                });
    }

    private static void removeForGood(Domain guest, FileDisk disk) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            try {
                guest.requestDetach(disk, Duration.ofSeconds(5));
                return false;
            } catch (NotFoundException e) {
                return true;
            } catch (KvmException e) {
                return false;
            }
        });
    }

    private void pause(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        synchronized (this) {
            for (long left = millis; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        }
    }

    private FileDisk disk(int number) throws IOException {
        Path file = folder.resolve("disk" + number + ".img");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(1 << 20);
        }
        return FileDisk.raw(file).bus(Bus.SCSI);
    }

    // libvirt says at the close of a connection whether somebody still holds an object of it
    private static List<String> listenForLeaks() {
        List<String> leaks = new ArrayList<>();
        Logger.getLogger("io.kvm4j.internal.libvirt.Wire").addHandler(new Handler() {
            @Override
            public synchronized void publish(LogRecord record) {
                leaks.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return leaks;
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("kvm4j-"))
                .toList();
    }

    // sockets, pipes and what else is no file: the JVM opens jar files as it goes
    private static Map<String, Long> descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(ChaosIT::kind)
                    .filter(kind -> !kind.startsWith("/"))
                    .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        }
    }

    private static String kind(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().replaceAll("\\[\\d+]", "");
        } catch (IOException e) {
            return "/closed meanwhile";
        }
    }
}
