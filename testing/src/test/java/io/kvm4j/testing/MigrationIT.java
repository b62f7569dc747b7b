package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Migration;
import io.kvm4j.MigrationProgress;
import io.kvm4j.MigrationReport;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.TimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A Linux that moves between two daemons, and what can go wrong on the way. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class MigrationIT {

    @TempDir
    private Path folder;

    private TwoDaemons daemons;
    private LinuxGuest guest;
    private Domain here;

    @BeforeEach
    void boot_a_guest() {
        daemons = new TwoDaemons(folder);
        guest = LinuxGuest.boot(daemons.here, "traveller", "");
        here = guest.domain();
    }

    @AfterEach
    void end_all() {
        HostContract.remove(daemons.there, daemons.there.domains());
        guest.close();
        daemons.close();
    }

    /** Slow enough to be met on its way: the guest has more to send than that in a minute. */
    private Migration slowly() {
        return daemons.toSecond().live().limitMiBPerSecond(1);
    }

    private void requireUnharmed() {
        assertThat(here.state()).isEqualTo(DomainState.RUNNING);
        assertThat(here.isPersistent()).isTrue();
        here.agent().ping();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(daemons.there.domains()).isEmpty());
    }

    @Test
    void a_live_guest_works_on_at_its_destination_and_tells_how_long_it_stood_still() {
        List<MigrationProgress> seen = new ArrayList<>();

        MigrationReport report = here.migrate(daemons.toSecond().live().limitMiBPerSecond(40), seen::add);

        Domain there = daemons.there.domain("traveller");
        there.agent().ping();
        assertThat(report.downtime())
                .hasValueSatisfying(downtime -> assertThat(downtime).isPositive());
        assertThat(report.transferredBytes()).isGreaterThan(16 << 20);
        assertThat(seen).isNotEmpty();
        assertThat(seen.get(seen.size() - 1).totalBytes()).isGreaterThanOrEqualTo(256L << 20);
        assertThat(seen).allSatisfy(progress -> assertThat(progress.percent()).isBetween(0.0, 100.0));
    }

    @Test
    void an_interrupt_cancels_and_the_guest_runs_on_here() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        AtomicReference<MigrationProgress> last = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            thrown.set(catchThrowable(() -> here.migrate(slowly(), last::set)));
            flag.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> last.get() != null && last.get().processedBytes() > 0);

        caller.interrupt();
        caller.join();

        assertThat(thrown.get())
                .isInstanceOf(InterruptedOperationException.class)
                .hasMessageContaining("runs on here");
        assertThat(flag).hasValue(true);
        requireUnharmed();
    }

    @Test
    void a_timeout_cancels_and_what_was_set_for_one_migration_does_not_stay_for_the_next() {
        assertThatThrownBy(() ->
                        here.migrate(slowly().maxDowntime(Duration.ofMillis(1)).timeout(Duration.ofSeconds(2))))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("runs on here");
        requireUnharmed();

        List<MigrationProgress> seen = new ArrayList<>();
        here.migrate(daemons.toSecond().live(), seen::add);

        assertThat(daemons.there.domain("traveller").state()).isEqualTo(DomainState.RUNNING);
        assertThat(seen).allSatisfy(progress -> assertThat(progress.elapsed()).isLessThan(Duration.ofSeconds(60)));
    }

    @Test
    void an_observer_that_throws_cancels() {
        assertThatThrownBy(() -> here.migrate(slowly(), progress -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");

        requireUnharmed();
    }

    @Test
    void a_disk_that_is_not_shared_is_copied_while_the_guest_moves() {
        Path disk = Images.fullQcow2(folder);
        Path copy = Images.emptyQcow2(folder.resolve("copy.qcow2"));
        Domain owner = daemons.here.define(DomainSpec.named("owner")
                .memoryMiB(64)
                .with(FileDisk.qcow2(disk).at("vda").bus(Bus.VIRTIO)));
        owner.start();

        owner.migrate(daemons.toSecond()
                .live()
                .copyingDisks("vda")
                .disksThrough("unix://" + folder.resolve("disks.sock"))
                .changing(xml ->
                        xml.devices(devices -> devices.disks().get(0).source().file(copy.toString()))));

        Domain there = daemons.there.domain("owner");
        assertThat(there.xml().devices().disks().get(0).source().file()).isEqualTo(copy.toString());
        there.destroy();
        assertThat(Images.hash(copy)).isEqualTo(Images.hash(disk));
    }

    @Test
    void a_destination_that_dies_leaves_the_guest_here() {
        assertThatThrownBy(() -> here.migrate(slowly(), progress -> {
                    if (progress.processedBytes() > 0) {
                        daemons.two.kill();
                    }
                }))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("runs on here");

        assertThat(here.state()).isEqualTo(DomainState.RUNNING);
        here.agent().ping();
        daemons.two.restart();
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(daemons.there.domains()).isEmpty());
    }

    @Test
    void a_daemon_here_that_dies_ends_the_call_and_the_guest_is_found_again() {
        assertThatThrownBy(() -> here.migrate(slowly(), progress -> {
                    if (progress.processedBytes() > 0) {
                        daemons.one.kill();
                    }
                }))
                .isInstanceOf(ConnectionLostException.class)
                .hasMessageContaining("both hosts");

        daemons.one.restart();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(here.state()).isEqualTo(DomainState.RUNNING));
    }
}
