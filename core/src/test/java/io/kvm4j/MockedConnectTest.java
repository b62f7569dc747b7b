package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.kvm4j.device.BlockDisk;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import org.junit.jupiter.api.Test;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/** What a program's own unit tests do: libvirt-java mocked, nothing native on the machine. */
class MockedConnectTest {

    private static final int CONFIG = 2;
    private static final int LIVE_AND_CONFIG = 3;

    private final Connect connect = mock(Connect.class);
    private final org.libvirt.Domain domain = mock(org.libvirt.Domain.class);
    private final BlockDisk disk = BlockDisk.of("/dev/vg0/data").at("vdb");

    MockedConnectTest() throws LibvirtException {
        when(connect.domainLookupByName("web1")).thenReturn(domain);
    }

    @Test
    void attach_sends_one_disk_element() throws Exception {
        Attachment attachment = Host.wrap(connect).domain("web1").attach(disk);

        verify(domain).attachDeviceFlags(contains("<source dev=\"/dev/vg0/data\""), eq(CONFIG));
        assertThat(attachment.target()).contains("vdb");
        assertThat(attachment.scope()).isEqualTo(Scope.CONFIG);
    }

    @Test
    void a_running_persistent_guest_gets_it_in_both_documents_in_one_call() throws Exception {
        when(domain.isActive()).thenReturn(1);
        when(domain.isPersistent()).thenReturn(1);
        when(domain.getXMLDesc(anyInt())).thenReturn("<domain type='kvm' id='1'><name>web1</name><devices/></domain>");

        Host.wrap(connect).domain("web1").attach(disk);

        verify(domain).attachDeviceFlags(anyString(), eq(LIVE_AND_CONFIG));
    }

    @Test
    void a_target_in_the_document_is_refused_before_libvirt_is_asked() throws Exception {
        when(domain.getXMLDesc(anyInt()))
                .thenReturn("<domain><name>web1</name><devices><disk type='block'><source dev='/dev/vg0/log'/>"
                        + "<target dev='vdb' bus='virtio'/></disk></devices></domain>");

        assertThatThrownBy(() -> Host.wrap(connect).domain("web1").attach(disk))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessage("attach /dev/vg0/data to web1: target vdb is already used by /dev/vg0/log;"
                        + " choose another with at(...)");
        verify(domain, never()).attachDeviceFlags(anyString(), anyInt());
    }

    @Test
    void a_mocked_refusal_arrives_as_a_kvm_exception() throws Exception {
        doThrow(mock(LibvirtException.class)).when(domain).attachDeviceFlags(anyString(), anyInt());

        assertThatThrownBy(() -> Host.wrap(connect).domain("web1").attach(disk)).isInstanceOf(KvmException.class);
    }

    @Test
    void a_domain_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> Host.wrap(connect).domain("web2"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("web2");
        assertThatThrownBy(() -> Host.wrap(connect).domain(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_looked_up_native_domain_is_freed_and_the_connection_is_left_open() throws Exception {
        try (Host host = Host.wrap(connect)) {
            host.domain("web1").attach(disk);
        }

        var lookups = org.mockito.Mockito.mockingDetails(connect).getInvocations().stream()
                .filter(call -> call.getMethod().getName().equals("domainLookupByName"))
                .count();
        verify(domain, org.mockito.Mockito.times((int) lookups)).free();
        verify(connect, never()).close();
    }

    @Test
    void a_closed_host_refuses_further_calls() throws Exception {
        Host host = Host.wrap(connect);
        Domain web1 = host.domain("web1");
        host.close();
        host.close();

        assertThatThrownBy(() -> web1.attach(disk))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("closed");
    }
}
