package io.kvm4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriveErrorsTest {

    // libvirt 9.0 and QEMU 7.2
    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal error: unable to execute QEMU command 'blockdev-open-tray': Device 'sata0-0-0' is locked and"
                        + " force was not specified, wait for tray to open and try again",
                "internal error: unable to execute QEMU command 'blockdev-remove-medium': Tray of device is not open"
            })
    void a_tray_that_does_not_open_says_what_to_do(String words) {
        KvmException translated =
                Errors.translate("eject sda of a", new HypervisorException(ErrorCode.INTERNAL_ERROR, words));

        assertThat(translated).isInstanceOf(InvalidStateException.class).hasMessageContaining("forceEject");
    }
}
