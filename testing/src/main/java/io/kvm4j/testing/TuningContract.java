package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.Scope;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.tuning.CpuSet;
import io.kvm4j.tuning.Limit;
import io.kvm4j.tuning.MemoryLimits;
import io.kvm4j.tuning.NumaPlacement;
import io.kvm4j.tuning.NumaPlacement.Mode;
import io.kvm4j.tuning.Scheduler;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a host does with vCPUs, memory and limits, whatever is below it. */
public abstract class TuningContract extends OwnDomains {

    private static final long MIB = 1L << 20;

    @Test
    void vcpus_are_set_up_to_the_most_there_can_be() {
        Domain domain = define();

        domain.vcpus().setMaximum(4);
        domain.vcpus().set(2);

        assertThat(domain.vcpus().counts().config()).hasValue(2);
        assertThat(domain.vcpus().counts().configMaximum()).hasValue(4);
        assertThat(domain.vcpus().counts().live()).isEmpty();
        assertThatThrownBy(() -> domain.vcpus().set(5)).isInstanceOf(KvmException.class);
        assertThatThrownBy(() -> domain.vcpus().set(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(domain.vcpus().counts().config()).hasValue(2);
    }

    @Test
    void a_running_guest_gets_vcpus_and_its_document_too() {
        Domain domain = define();
        domain.vcpus().setMaximum(2);
        domain.vcpus().set(1);
        domain.start();

        domain.vcpus().set(2);

        assertThat(domain.vcpus().counts().live()).hasValue(2);
        assertThat(domain.vcpus().counts().config()).hasValue(2);
        assertThat(domain.vcpus().running()).hasSize(2);
    }

    @Test
    void a_scope_that_the_domain_does_not_have_is_refused() {
        Domain domain = define();

        assertThatThrownBy(() -> domain.vcpus(Scope.LIVE).set(1))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("is not running");
        assertThatThrownBy(() -> domain.memory(Scope.LIVE_AND_CONFIG).set(32 * MIB))
                .isInstanceOf(InvalidStateException.class);
    }

    @Test
    void a_vcpu_and_the_emulator_are_pinned_in_both_documents() {
        Domain domain = running();
        CpuSet all = domain.vcpus().pins().get(0);

        domain.vcpus().pin(0, CpuSet.of(1));
        domain.vcpus().pinEmulator(CpuSet.of(0));

        assertThat(domain.vcpus().pins()).containsExactly(CpuSet.of(1));
        assertThat(domain.vcpus(Scope.CONFIG).pins()).containsExactly(CpuSet.of(1));
        assertThat(domain.vcpus().emulatorPin()).isEqualTo(CpuSet.of(0));
        assertThat(domain.vcpus(Scope.CONFIG).emulatorPin()).isEqualTo(CpuSet.of(0));
        domain.vcpus().unpin(0);
        assertThat(domain.vcpus().pins()).containsExactly(all);
    }

    @Test
    void io_threads_come_and_go_in_both_documents() {
        Domain domain = running();

        domain.vcpus().addIoThread(1);
        domain.vcpus().addIoThread(2);
        domain.vcpus().pinIoThread(2, CpuSet.of(0));
        domain.vcpus().ioThreadPolling(1, Duration.ofNanos(32768));

        assertThat(domain.vcpus().ioThreads()).containsOnlyKeys(1, 2).containsEntry(2, CpuSet.of(0));
        assertThat(domain.vcpus(Scope.CONFIG).ioThreads()).containsOnlyKeys(1, 2);
        assertThatThrownBy(() -> domain.vcpus().addIoThread(1)).isInstanceOf(KvmException.class);
        domain.vcpus().removeIoThread(1);
        assertThat(domain.vcpus().ioThreads()).containsOnlyKeys(2);
        assertThat(domain.vcpus(Scope.CONFIG).ioThreads()).containsOnlyKeys(2);
    }

    @Test
    void memory_is_set_up_to_the_most_there_can_be() {
        Domain domain = define();

        domain.memory().set(32 * MIB);

        assertThat(domain.memory().currentBytes()).isEqualTo(32 * MIB);
        assertThat(domain.memory().maximumBytes()).isEqualTo(64 * MIB);
        assertThatThrownBy(() -> domain.memory().set(65 * MIB)).isInstanceOf(KvmException.class);
        domain.memory().setMaximum(128 * MIB);
        assertThat(domain.memory().maximumBytes()).isEqualTo(128 * MIB);
    }

    @Test
    void a_running_guest_says_what_its_balloon_has() {
        Domain domain = running();

        domain.memory().statisticsEvery(Duration.ofSeconds(5));

        assertThat(domain.memory().statistics().balloonBytes()).isEqualTo(64 * MIB);
        assertThatThrownBy(() -> domain.memory().statisticsEvery(Duration.ofMillis(1500)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> define().memory().statistics()).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void limits_are_values_and_none_is_one_too() {
        Domain domain = define();
        MemoryLimits limits = new MemoryLimits(Limit.of(512 * MIB), Limit.unlimited(), Limit.of(1024 * MIB));

        assertThat(domain.memory().limits())
                .isEqualTo(new MemoryLimits(Limit.unlimited(), Limit.unlimited(), Limit.unlimited()));
        domain.memory().limits(limits);

        assertThat(domain.memory().limits()).isEqualTo(limits);
    }

    @Test
    void the_scheduler_is_kept_in_the_document() {
        Domain domain = define();
        Scheduler half = new Scheduler(512, Duration.ofMillis(100), Limit.of(50_000), Limit.unlimited());

        domain.tuning().scheduler(half);

        assertThat(domain.tuning().scheduler()).isEqualTo(half);
        domain.tuning().scheduler(new Scheduler(512, Duration.ofMillis(100), Limit.unlimited(), Limit.unlimited()));
        assertThat(domain.tuning().scheduler().vcpuQuota().isUnlimited()).isTrue();
    }

    @Test
    void numa_placement_and_disk_weight_are_kept_in_the_document() {
        Domain domain = define();
        NumaPlacement placement = new NumaPlacement(Mode.INTERLEAVE, CpuSet.of(0));

        domain.tuning().numa(placement);
        domain.tuning().diskWeight(300);

        assertThat(domain.tuning().numa()).isEqualTo(placement);
        assertThat(domain.tuning().diskWeight()).isEqualTo(300);
    }
}
