package io.kvm4j.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final DomainRef SELF = new DomainRef("self", "1");
    private static final DomainRef OTHER = new DomainRef("other", "2");

    private final Hypervisor hypervisor = mock(Hypervisor.class);
    private final Neighbours neighbours = new Neighbours(hypervisor, new Sources(hypervisor));

    @BeforeEach
    void another_guest_runs_with_a_volume_and_an_image_over_another_volume() {
        String document = """
                <domain type='kvm' id='7'><name>other</name><devices>
                  <disk type='volume'><source pool='p' volume='theirs'/><target dev='vda'/>
                    <backingStore type='volume'><source pool='p' volume='base'/></backingStore></disk>
                </devices></domain>
                """;
        when(hypervisor.uri()).thenReturn(Optional.of("qemu+ssh://far/system"));
        when(hypervisor.domains()).thenReturn(List.of(SELF, OTHER));
        when(hypervisor.xml(OTHER, 0)).thenReturn(document);
        when(hypervisor.xml(OTHER, Hypervisor.XML_INACTIVE)).thenReturn(document.replace(" id='7'", ""));
        for (String volume : List.of("ours", "theirs", "base")) {
            when(hypervisor.volumePath("p", volume)).thenReturn(Optional.of("/vol/" + volume));
        }
    }

    @Test
    void one_look_asks_once_for_each_source_and_the_next_look_asks_anew() {
        assertThat(neighbours.anywhere(SELF, disk("ours"))).isEmpty();
        verify(hypervisor, times(1)).volumePath("p", "ours");
        verify(hypervisor, times(1)).volumePath("p", "theirs");
        verify(hypervisor, times(1)).volumePath("p", "base");

        assertThat(neighbours.anywhere(SELF, disk("ours"))).isEmpty();
        verify(hypervisor, times(2)).volumePath("p", "theirs");
    }

    @Test
    void a_source_of_another_guest_and_one_below_it_are_conflicts() {
        assertThat(neighbours.anywhere(SELF, disk("theirs")).map(Neighbours.Conflict::holder))
                .contains("domain other has it as vda");
        assertThat(neighbours.anywhere(SELF, disk("base")).map(Neighbours.Conflict::holder))
                .contains("domain other has it below its disk vda");
    }

    private static GuestDisk disk(String volume) {
        return (GuestDisk) GuestDevice.parse(
                "<disk type='volume'><source pool='p' volume='" + volume + "'/><target dev='vdb'/></disk>");
    }
}
