package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left of a host that was closed: nothing. */
class ResourcesIT {

    private static final String EVENTS = "kvm4j-libvirt-events";

    @Test
    void open_and_close_leave_no_descriptor_and_no_thread() throws IOException {
        openUseAndClose();
        long before = descriptors();

        for (int i = 0; i < 50; i++) {
            openUseAndClose();
        }

        assertThat(descriptors()).isLessThanOrEqualTo(before + 2);
        assertThat(eventThreads()).isZero();
    }

    private static void openUseAndClose() {
        Host host = Host.connect("test:///default");
        host.domains().forEach(Domain::state);
        assertThat(eventThreads()).isEqualTo(1);
        host.close();
        host.close();
    }

    @Test
    void handles_survive_a_collecting_vm_and_many_threads() throws Exception {
        // libvirt-java's finalizers free pointers in use: here no native object outlives a call
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Host host = Host.connect("test:///default")) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                work.add(threads.submit(() -> {
                    int length = 0;
                    for (int call = 0; call < 500; call++) {
                        length += host.domain("test").xml().toXml().length();
                        if (call % 50 == 0) {
                            System.gc();
                        }
                    }
                    return length;
                }));
            }
            for (Future<Integer> future : work) {
                assertThat(future.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_host_closes_while_others_use_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                Host host = Host.connect("test:///default");
                Domain domain = host.domain("test");
                List<Future<?>> callers = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    callers.add(threads.submit(() -> {
                        for (int call = 0; call < 100; call++) {
                            try {
                                domain.xml();
                            } catch (io.kvm4j.error.ConnectionLostException e) {
                                return;
                            }
                        }
                    }));
                }
                host.close();
                for (Future<?> caller : callers) {
                    caller.get();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static long descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static long eventThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(EVENTS))
                .count();
    }
}
