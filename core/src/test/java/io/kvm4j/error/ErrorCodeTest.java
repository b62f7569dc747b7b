package io.kvm4j.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.libvirt.Error.ErrorNumber;

class ErrorCodeTest {

    @Test
    void every_number_of_libvirt_java_has_its_name_and_place() {
        for (ErrorNumber number : ErrorNumber.values()) {
            if (number != ErrorNumber.VIR_ERR_UNKNOWN) {
                String name = number.name().replaceFirst("VIR_ERR_", "").replaceFirst("VIR_WAR_", "WAR_");
                assertThat(ErrorCode.of(number.ordinal())).as(number.name()).isEqualTo(ErrorCode.valueOf(name));
            }
        }
    }

    @Test
    void numbers_have_no_gap_up_to_the_last_known() {
        int last = Arrays.stream(ErrorCode.values())
                .mapToInt(ErrorCode::number)
                .max()
                .orElseThrow();

        assertThat(last).isEqualTo(113);
        for (int number = 0; number <= last; number++) {
            assertThat(ErrorCode.of(number).number()).isEqualTo(number);
        }
    }

    @Test
    void a_number_of_a_newer_libvirt_is_unknown_and_kept() {
        Failure failure = new Failure("start web1", "new", ErrorCode.of(999), 999, null);

        assertThat(KvmException.of(failure).code()).isEqualTo(ErrorCode.UNKNOWN);
        assertThat(KvmException.of(failure).rawCode()).isEqualTo(999);
    }

    @Test
    void every_kind_becomes_its_own_exception() {
        assertThat(of(ErrorCode.NO_DOMAIN)).isInstanceOf(NotFoundException.class);
        assertThat(of(ErrorCode.STORAGE_VOL_EXIST)).isInstanceOf(AlreadyExistsException.class);
        assertThat(of(ErrorCode.OPERATION_INVALID)).isInstanceOf(InvalidStateException.class);
        assertThat(of(ErrorCode.NO_SUPPORT)).isInstanceOf(NotSupportedException.class);
        assertThat(of(ErrorCode.AUTH_FAILED)).isInstanceOf(AccessDeniedException.class);
        assertThat(of(ErrorCode.NO_CONNECT)).isInstanceOf(ConnectionLostException.class);
        assertThat(of(ErrorCode.OPERATION_TIMEOUT)).isInstanceOf(TimeoutException.class);
        assertThat(of(ErrorCode.INTERNAL_ERROR)).isExactlyInstanceOf(KvmException.class);
    }

    private static KvmException of(ErrorCode code) {
        return KvmException.of(new Failure("an operation", "a reason", code, code.number(), null));
    }
}
