package io.kvm4j.qemuimg.header;

import com.fasterxml.jackson.jr.ob.JSON;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** LUKS 1, which QEMU opens, and LUKS 2, which it takes for raw: the on-disk format specifications of cryptsetup. */
final class LuksParser {

    private static final int ACTIVE = 0x00AC71F3;

    private LuksParser() {}

    static ImageHeader first(Window window) {
        ByteBuffer header = window.at(0, 592);
        long payload = Integer.toUnsignedLong(header.getInt(104)) * 512;
        if (payload < 592) {
            throw window.malformed("its payload begins at byte " + payload);
        }
        return new ImageHeader(
                Format.LUKS,
                window.size,
                // a detached header has its payload elsewhere
                Math.max(0, (window.size + 511) / 512 * 512 - payload),
                0,
                Optional.empty(),
                Set.of(Mark.ENCRYPTED),
                new FormatDetails.Luks(
                        1,
                        field(window, 8, 32) + "-" + field(window, 40, 32),
                        field(window, 168, 40),
                        payload,
                        iterations(header)),
                Signatures.besides(window, Format.LUKS));
    }

    /** The most rounds that trying a key takes: those of a slot, and those that tell whether its key is right. */
    static long iterations(ByteBuffer header) {
        long most = Integer.toUnsignedLong(header.getInt(164));
        for (int slot = 208; slot < 592; slot += 48) {
            if (header.getInt(slot) == ACTIVE) {
                most = Math.max(most, Integer.toUnsignedLong(header.getInt(slot + 4)));
            }
        }
        return most;
    }

    static FormatDetails second(Window window) {
        long headerBytes = window.at(8, 8).getLong();
        if (headerBytes < 4096 || headerBytes > 4 << 20) {
            throw window.malformed("its LUKS2 header is of " + headerBytes + " bytes");
        }
        // the JSON area of a usual header is 12 KiB
        int json = (int) Math.min(headerBytes - 4096, 1 << 16);
        return new FormatDetails.Luks(2, "", field(window, 168, 40), payload(window, field(window, 4096, json)), 0);
    }

    private static long payload(Window window, String json) {
        try {
            if (JSON.std.mapFrom(json).get("segments") instanceof Map<?, ?> segments
                    && segments.get("0") instanceof Map<?, ?> first
                    && first.get("offset") instanceof String offset) {
                return Long.parseUnsignedLong(offset);
            }
        } catch (IOException | NumberFormatException e) {
            throw window.malformed("its LUKS2 metadata is not readable");
        }
        throw window.malformed("its LUKS2 metadata names no data segment");
    }

    private static String field(Window window, long offset, int length) {
        String text = window.text(offset, length);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
