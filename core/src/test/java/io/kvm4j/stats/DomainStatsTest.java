package io.kvm4j.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Statistics;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DomainStatsTest {

    private static final long SECOND = 1_000_000_000L;

    private static DomainStats read(Parameters fields, long nanos) {
        return StatsReader.read(new Statistics.Sample(new DomainRef("web1", "u-1"), fields), Instant.EPOCH, nanos);
    }

    private static Parameters fields(long cpu, long bytes) {
        return Parameters.none()
                .withInt("state.state", 1)
                .withInt("state.reason", 2)
                .withUnsignedLong("cpu.time", cpu)
                .withUnsignedLong("balloon.current", 1024)
                .withInt("vcpu.0.state", 1)
                .withUnsignedLong("vcpu.3.time", 5)
                .withUnsignedInt("block.count", 1)
                .withString("block.0.name", "vda")
                .withUnsignedLong("block.0.rd.bytes", bytes)
                .withUnsignedInt("net.count", 1)
                .withString("net.0.name", "vnet0")
                .withUnsignedLong("net.0.rx.bytes", bytes)
                .withUnsignedLong("perf.cmt", 7)
                .withUnsignedLong("brand.new.field", 1);
    }

    @Test
    void fields_become_records_and_new_ones_stay_reachable() {
        DomainStats stats = read(fields(2 * SECOND, 4096), 1);

        assertThat(stats.cpuTime()).isEqualTo(Duration.ofSeconds(2));
        assertThat(stats.memory().currentBytes()).isEqualTo(OptionalLong.of(1 << 20));
        assertThat(stats.memory().unusedBytes()).isEmpty();
        assertThat(stats.vcpus()).extracting(DomainStats.Vcpu::number).containsExactly(0, 3);
        assertThat(stats.disk("vda").readBytes()).isEqualTo(4096);
        assertThat(stats.interfaces().get(0).receivedBytes()).isEqualTo(4096);
        assertThat(stats.perf()).containsEntry("cmt", 7L);
        assertThat(stats.dirtyRate()).isEmpty();
        assertThat(stats.raw()).containsEntry("brand.new.field", 1L);
        assertThatThrownBy(() -> stats.disk("vdb"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[vda]");
    }

    @Test
    void a_guest_without_any_field_is_no_error() {
        DomainStats stats = read(Parameters.none(), 1);

        assertThat(stats.state()).isEmpty();
        assertThat(stats.cpuTime()).isZero();
        assertThat(stats.disks()).isEmpty();
    }

    @Test
    void a_count_that_nothing_follows_makes_no_endless_list() {
        assertThat(read(Parameters.none().withUnsignedInt("block.count", 4_000_000_000L), 1)
                        .disks())
                .hasSizeLessThan(2);
    }

    @Test
    void rates_are_per_second_and_a_restarted_counter_begins_at_nothing() {
        DomainStats first = read(fields(10 * SECOND, 5000), SECOND);
        DomainStats second = read(fields(13 * SECOND, 1000), 3 * SECOND);

        DomainRates rates = second.since(first);

        assertThat(rates.cpus()).isCloseTo(1.5, within(1e-9));
        assertThat(rates.disks().get(0).readBytes()).isCloseTo(500, within(1e-9));
        assertThatThrownBy(() -> first.since(second)).isInstanceOf(IllegalArgumentException.class);
    }
}
