package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.kvm4j.error.InUseException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.Lifecycle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the look for double use costs at a start. */
class StartCheckTest {

    private static final DomainRef SELF = new DomainRef("web1", "5d0f2d0a-0b6f-4a6b-9f9b-6a1d4d1f0c01");
    private static final DomainRef RUNNING = new DomainRef("web2", "5d0f2d0a-0b6f-4a6b-9f9b-6a1d4d1f0c02");
    private static final DomainRef OFF = new DomainRef("web3", "5d0f2d0a-0b6f-4a6b-9f9b-6a1d4d1f0c03");

    private final Hypervisor hypervisor = mock(Hypervisor.class);

    @BeforeEach
    void three_domains_of_which_another_one_runs() {
        when(hypervisor.uri()).thenReturn(Optional.of("qemu+ssh://kvm1/system"));
        when(hypervisor.lifecycle()).thenReturn(mock(Lifecycle.class));
        when(hypervisor.domains()).thenReturn(List.of(SELF, RUNNING, OFF));
        when(hypervisor.lookup("web1")).thenReturn(SELF);
        when(hypervisor.isActive(RUNNING)).thenReturn(true);
    }

    private void documents(String own, String running) {
        when(hypervisor.xml(SELF, Hypervisor.XML_INACTIVE)).thenReturn(guestWith(own));
        when(hypervisor.xml(RUNNING, 0)).thenReturn(guestWith(running));
    }

    private static String guestWith(String disks) {
        return "<domain type='kvm'><name>any</name><devices>" + disks + "</devices></domain>";
    }

    private static String disk(String device) {
        return "<disk type='block' device='disk'><source dev='" + device + "'/><target dev='vda'/></disk>";
    }

    private void start() {
        Host.over(hypervisor).domain("web1").start();
    }

    @Test
    void nothing_for_a_guest_without_disks() {
        documents("<disk type='file' device='cdrom'><target dev='sda'/></disk>", "");

        start();

        verify(hypervisor, never()).domains();
        verify(hypervisor).start(SELF);
    }

    @Test
    void one_list_and_the_document_of_each_guest_that_runs() {
        documents(disk("/dev/vg0/a") + disk("/dev/vg0/b"), disk("/dev/vg0/c"));

        start();

        verify(hypervisor, times(1)).domains();
        verify(hypervisor, times(1)).xml(eq(RUNNING), anyInt());
        verify(hypervisor, never()).xml(eq(OFF), anyInt());
        verify(hypervisor).start(SELF);
    }

    @Test
    void libvirt_is_not_asked_to_start_a_guest_whose_disk_another_one_writes() {
        documents(disk("/dev/vg0/a"), disk("/dev/vg0/a"));

        assertThatThrownBy(this::start)
                .isInstanceOf(InUseException.class)
                .hasMessage(
                        "start web1: /dev/vg0/a is in use: the running domain web2 has it as vda; detach it there, or make"
                                + " both sides shareable() or readOnly()");
        verify(hypervisor, never()).start(any());
    }
}
