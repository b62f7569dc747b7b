package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import java.util.Optional;
import java.util.Set;

/** Raw: the file is the disk, so what it is must be told from what is on it. */
final class RawParser {

    private RawParser() {}

    static ImageHeader parse(Window window) {
        // QEMU counts whole sectors
        long virtualBytes = Math.addExact(window.size, 511) / 512 * 512;
        FormatDetails details =
                window.is(0, "LUKS\u00ba\u00be\0\u0002") ? LuksParser.second(window) : new FormatDetails.Plain();
        Set<ImageHeader.Mark> marks =
                details instanceof FormatDetails.Luks ? Set.of(ImageHeader.Mark.ENCRYPTED) : Set.of();
        return new ImageHeader(
                Format.RAW,
                window.size,
                virtualBytes,
                0,
                Optional.empty(),
                marks,
                details,
                Signatures.besides(window, Format.RAW));
    }
}
