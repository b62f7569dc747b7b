package io.kvm4j.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.error.AccessDeniedException;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.error.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** libvirt's refusals as libvirt 9.0 words them, and the caller's next step that each stands for. */
class ErrorTableTest {

    private static final int QEMU = 10;
    private static final int RPC = 7;
    private static final int REMOTE = 13;

    static Stream<Arguments> rows() {
        return Stream.of(
                row(42, "Domain not found: no domain with matching name 'x'", NotFoundException.class),
                row(43, "Network not found: no network with matching name 'x'", NotFoundException.class),
                row(49, "Storage pool not found: no storage pool with matching name 'x'", NotFoundException.class),
                row(50, "Storage volume not found: no storage vol with matching name 'x'", NotFoundException.class),
                row(53, "Node device not found: no node device with matching name 'x'", NotFoundException.class),
                row(66, "Secret not found: no secret with matching uuid 'x'", NotFoundException.class),
                row(
                        72,
                        "Domain snapshot not found: no domain snapshot with matching name 'x'",
                        NotFoundException.class),
                row(80, "metadata not found: Requested metadata element is not present", NotFoundException.class),
                row(
                        103,
                        "Domain checkpoint not found: no domain checkpoint with matching name",
                        NotFoundException.class),
                row(104, "no domain backup job id: no domain backup job present", NotFoundException.class),
                row(99, "device not found: no target device vda", NotFoundException.class),
                row(1, "internal error: no device found with alias ua-x", NotFoundException.class),
                row(8, "invalid argument: target vda doesn't exist.", NotFoundException.class),
                row(8, "invalid argument: disk 'vdb' was not found in the domain config", NotFoundException.class),
                row(8, "invalid argument: invalid path vdz not assigned to domain", NotFoundException.class),
                row(38, "Cannot get interface MTU on 'br0': No such device", NotFoundException.class),
                row(9, "operation failed: disk vdb not found", NotFoundException.class),
                row(9, "operation failed: domain 'x' already exists with uuid 1-2", AlreadyExistsException.class),
                row(9, "operation failed: domain 'x' is already defined with uuid 1-2", AlreadyExistsException.class),
                row(9, "operation failed: domain moment s1 already exists", AlreadyExistsException.class),
                row(9, "operation failed: Storage source conflict with pool: 'x'", AlreadyExistsException.class),
                row(90, "storage volume 'x' exists already", AlreadyExistsException.class),
                row(55, "there is an existing dhcp host entry in network 'default'", AlreadyExistsException.class),
                row(1, "internal error: bridge name 'virbr0' already in use.", AlreadyExistsException.class),
                row(1, "internal error: a secret with UUID 1-2 already defined for use", AlreadyExistsException.class),
                row(55, "Requested operation is not valid: target vda already exists", AlreadyExistsException.class),
                row(
                        27,
                        "XML error: target 'vda' duplicated for disk sources 'a' and 'b'",
                        AlreadyExistsException.class),
                row(67, "unsupported configuration: non unique alias detected: ua-x", AlreadyExistsException.class),
                row(55, "Domain already contains a disk with that address", AlreadyExistsException.class),
                row(9, "operation failed: multiple devices matching MAC address found", InvalidStateException.class),
                row(1, "internal error: Failed to get \"write\" lock", InUseException.class),
                row(1, "internal error: Failed to get shared \"write\" lock", InUseException.class),
                row(1, "internal error: Failed to get \"consistent read\" lock", InUseException.class),
                row(1, "qemu unexpectedly closed the monitor: Failed to get \"write\" lock", InUseException.class),
                row(
                        55,
                        "Setting different DAC user or group on /dev/loop6 which is already in use",
                        InUseException.class),
                row(9, "operation failed: unplug of device was rejected by the guest", InvalidStateException.class),
                row(1, "Device vda is already in the process of unplug", InvalidStateException.class),
                row(1, "Hot-unplug failed: guest is busy (power indicator blinking)", InvalidStateException.class),
                row(9, "operation failed: device cannot be detached: device is busy", InvalidStateException.class),
                row(83, "block copy still active: disk 'vda' already in active block job", InvalidStateException.class),
                row(55, "Requested operation is not valid: domain is not running", InvalidStateException.class),
                row(55, "transient domains do not have any persistent config", InvalidStateException.class),
                row(1, "internal error: End of file from qemu monitor", InvalidStateException.class),
                row(38, "Unable to read from monitor: Connection reset by peer", InvalidStateException.class),
                row(38, "Unable to write to monitor: Broken pipe", InvalidStateException.class),
                row(9, "operation failed: domain is no longer running", InvalidStateException.class),
                row(1, "internal error: No more available PCI slots", NoFreeSlotException.class),
                row(
                        84,
                        "Operation not supported: live attach of device 'sound' is not supported",
                        NotSupportedException.class),
                row(1, "Bus 'ide.0' does not support hotplugging", NotSupportedException.class),
                row(3, "this function is not supported by the connection driver", NotSupportedException.class),
                row(67, "unsupported configuration: IDE controllers are unsupported", NotSupportedException.class),
                row(74, "argument unsupported: QEMU guest agent is not configured", NotSupportedException.class),
                row(8, "invalid argument: unsupported flags (0x80) in function f", NotSupportedException.class),
                row(68, "Timed out: cannot acquire state change lock (held by monitor=x)", TimeoutException.class),
                row(68, "Timed out: vcpu unplug request timed out", TimeoutException.class),
                row(86, "Guest agent is not responding: QEMU guest agent is not connected", TimeoutException.class),
                row(97, "guest agent replied with wrong id", TimeoutException.class),
                row(112, "guest agent command timed out", TimeoutException.class),
                row(29, "operation forbidden: read only access prevents virDomainDestroy", AccessDeniedException.class),
                row(45, "authentication failed: no", AccessDeniedException.class),
                row(88, "access denied", AccessDeniedException.class),
                row(1, "unable to execute QEMU agent command 'guest-x'", KvmException.class),
                row(27, "XML error: Unknown disk name 'foo' and no address specified", KvmException.class),
                row(78, "operation aborted: migration out job: canceled by client", KvmException.class),
                row(5000, "a number of a libvirt to come", KvmException.class),
                row(RPC, 1, "internal error: client socket is closed", ConnectionLostException.class),
                row(
                        RPC,
                        1,
                        "internal error: connection closed due to keepalive timeout",
                        ConnectionLostException.class),
                row(
                        RPC,
                        38,
                        "unable to connect to server at 'x:16509': Connection refused",
                        ConnectionLostException.class),
                row(REMOTE, 38, "Cannot recv data: Connection reset by peer", ConnectionLostException.class),
                row(0, 5, "no connection driver available for foo:///", ConnectionLostException.class),
                row(0, 6, "invalid connection pointer in virX", ConnectionLostException.class));
    }

    private static Arguments row(int code, String words, Class<?> type) {
        return row(QEMU, code, words, type);
    }

    private static Arguments row(int domain, int code, String words, Class<?> type) {
        return Arguments.of(code, words, type.getSimpleName(), domain, type);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @MethodSource("rows")
    void a_refusal_becomes_the_exception_that_tells_the_next_step(
            int code, String words, String name, int domain, Class<?> type) {
        KvmException thrown = Errors.translate("do it", new HypervisorException(code, domain, words, null));

        assertThat(thrown).isExactlyInstanceOf(type);
        assertThat(thrown.rawCode()).isEqualTo(code);
        assertThat(thrown.reason()).startsWith(words);
        assertThat(thrown).hasMessageStartingWith("do it: ");
    }
}
