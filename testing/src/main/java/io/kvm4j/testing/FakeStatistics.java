package io.kvm4j.testing;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Statistics;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDisk;
import java.util.List;

/** Statistics of the host in memory: state, and disks that were never read. */
final class FakeStatistics implements Statistics {

    private final Hypervisor hypervisor;

    FakeStatistics(Hypervisor hypervisor) {
        this.hypervisor = hypervisor;
    }

    @Override
    public List<Sample> all(int groups, int flags) {
        return hypervisor.domains().stream()
                .map(domain -> of(domain, groups, flags))
                .toList();
    }

    @Override
    public Sample of(DomainRef domain, int groups, int flags) {
        Parameters values = Parameters.none()
                .withInt("state.state", hypervisor.state(domain))
                .withInt("state.reason", 1);
        List<GuestDisk> disks = Guest.of(hypervisor.xml(domain, 0)).disks().toList();
        values = values.withUnsignedInt("block.count", disks.size());
        for (int i = 0; i < disks.size(); i++) {
            values = values.withString(
                            "block." + i + ".name", String.valueOf(disks.get(i).target()))
                    .withUnsignedLong("block." + i + ".rd.bytes", 0);
        }
        return new Sample(domain, values);
    }
}
