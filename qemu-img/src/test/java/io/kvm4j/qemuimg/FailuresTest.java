package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.qemuimg.QemuImgException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of qemu-img, and what they mean. */
class FailuresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    LOCKED                 | 1   | Could not open 'a': Failed to get "write" lock
                    LOCKED                 | 2   | Failed to get shared "write" lock
                    NOT_FOUND              | 1   | Could not open 'a': Could not open 'a': No such file or directory
                    BACKING_MISSING        | 1   | Could not open backing file: Could not open 'b': No such file or directory
                    BACKING_LOOP           | 1   | Backing file 'b' creates an infinite loop.
                    BACKING_FORMAT_MISSING | 1   | Backing file specified without backing format
                    PERMISSION_DENIED      | 1   | Could not open 'a': Permission denied
                    NOT_REGULAR_FILE       | 1   | 'file' driver requires 'a' to be a regular file
                    UNKNOWN_FORMAT         | 1   | Unknown driver 'F'
                    UNKNOWN_FORMAT         | 1   | Unknown file format 'F'
                    UNKNOWN_PROTOCOL       | 1   | Unknown protocol 'a'
                    FORMAT_MISMATCH        | 1   | Could not open 'a': Image is not in qcow2 format
                    FORMAT_MISMATCH        | 1   | invalid VMDK image descriptor
                    FORMAT_MISMATCH        | 1   | qcow2 header too short
                    INVALID_OPTION         | 1   | Invalid parameter 'X'
                    INVALID_OPTION         | 1   | Cluster size must be a power of two between 512 and 2048k
                    INVALID_OPTION         | 1   | Invalid image size specified.
                    INVALID_OPTION         | 1   | Image creation needs a size parameter
                    INVALID_OPTION         | 1   | unrecognized option '-x'
                    SIZE_TOO_LARGE         | 1   | The image size is too large for file format 'F'
                    SIZE_TOO_LARGE         | 1   | Must be between 0 and 9223372036854775807 bytes
                    NO_SPACE               | 1   | error while writing at byte 4096: No space left on device
                    NO_SPACE               | 1   | Could not preallocate new data: No space left on device
                    NO_SPACE               | 1   | Could not write zeros for preallocation: No space left on device
                    TARGET_TOO_SMALL       | 1   | output file is smaller than input file
                    TARGET_TOO_SMALL       | 1   | Cannot grow device files
                    FILE_TOO_LARGE         | 1   | Could not resize file: File too large
                    SHRINK_NOT_ALLOWED     | 1   | Use the --shrink option to perform a shrink operation.
                    UNSUPPORTED            | 1   | Image format driver does not support resize
                    UNSUPPORTED            | 1   | Shrinking images is currently not supported
                    UNSUPPORTED            | 1   | Format driver 'vdi' does not support option amendment
                    UNSUPPORTED            | 1   | Block driver 'vdi' does not support size measurement
                    UNSUPPORTED            | 1   | Could not create snapshot 's': -95 (Operation not supported)
                    UNSUPPORTED            | 1   | Could not create snapshot 's': Operation not supported
                    CORRUPT                | 1   | Image is corrupt; cannot be opened read/write
                    CORRUPT                | 1   | Marking image as corrupt: overlap
                    SNAPSHOT_NOT_FOUND     | 1   | Could not delete snapshot 's': snapshot not found
                    SNAPSHOT_NOT_FOUND     | 1   | Failed to load snapshot: Can't find snapshot
                    BITMAP_NOT_FOUND       | 1   | Dirty bitmap 'B' not found
                    BITMAP_EXISTS          | 1   | Bitmap already exists: B
                    SECRET_REQUIRED        | 1   | Parameter 'encrypt.key-secret' is required for cipher
                    SECRET_REQUIRED        | 1   | Parameter 'key-secret' is required for cipher
                    WRONG_SECRET           | 1   | Invalid password, cannot unlock any keyslot
                    KEY_DERIVATION_UNTIMED | 1   | Unable to get accurate CPU usage
                    JOURNAL_REPLAY_NEEDED  | 1   | VHDX image file 'a' opened read-only, but contains a log that needs to be replayed
                    RESOURCE_LIMIT         | 1   | Could not open 'a': Too many open files
                    RESOURCE_LIMIT         | 1   | Could not allocate metadata caches
                    RESOURCE_LIMIT         | 133 | anything
                    RESOURCE_LIMIT         | 152 | ``
                    FILE_TOO_LARGE         | 153 | ``
                    KILLED                 | 137 | ``
                    KILLED                 | 143 | ``
                    IO_ERROR               | 1   | error while reading at byte 4096: Input/output error
                    OTHER                  | 1   | something new
                    """)
    void words_become_a_reason(Reason reason, int exitCode, String words) {
        String said = words == null ? "" : words;

        QemuImgException failure = Failures.failure(List.of("convert", "a"), exitCode, "qemu-img: " + said);

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.exitCode()).isEqualTo(exitCode);
        assertThat(failure.stderr()).contains(said);
        assertThat(failure).hasMessageContaining("convert a").hasMessageContaining(reason.remedy());
    }

    @Test
    void a_full_disk_tells_where() {
        QemuImgException failure =
                Failures.failure(List.of("convert"), 1, "error while writing at byte 1048576: No space left on device");

        assertThat(failure)
                .isInstanceOfSatisfying(
                        NoSpaceException.class, e -> assertThat(e.offset()).hasValue(1048576));
    }
}
