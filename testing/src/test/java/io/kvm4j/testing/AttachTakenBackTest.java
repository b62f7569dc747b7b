package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.PartialAttachException;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.KvmException;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The look at the other domains after an attach fails: nobody knows then whether the source is shared. */
class AttachTakenBackTest {

    private final FakeHypervisor memory = new FakeHypervisor();
    private boolean sent;
    private boolean detachFails;

    private final Hypervisor failing = (Hypervisor) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {Hypervisor.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("domains") && sent) {
                    throw new HypervisorException(
                            ErrorCode.INTERNAL_ERROR.number(), 7, "client socket is closed", null);
                }
                if (method.getName().equals("detach") && detachFails) {
                    throw new HypervisorException(ErrorCode.OPERATION_FAILED, "made to fail by the test");
                }
                sent |= method.getName().equals("attach");
                try {
                    return method.invoke(memory, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    private final Domain domain = Host.over(failing).define(DomainSpec.named("web1"));
    private final BlockDisk disk = BlockDisk.of("/dev/vg0/data");

    @Test
    void the_device_is_taken_back() {
        assertThatThrownBy(() -> domain.attach(disk)).isInstanceOf(ConnectionLostException.class);

        assertThat(Objects.requireNonNull(domain.persistentXml().devices()).disks())
                .isEmpty();
    }

    @Test
    void a_device_that_cannot_be_taken_back_is_named() {
        detachFails = true;

        assertThatThrownBy(() -> domain.attach(disk))
                .isInstanceOfSatisfying(PartialAttachException.class, e -> {
                    assertThat(e.remaining()).hasSize(1);
                    assertThat(e.remaining().get(0).target()).contains("vda");
                })
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("still attached: vda");
    }
}
