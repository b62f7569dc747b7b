package io.kvm4j.qemuimg.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands what {@code qemu-img -p} writes: {@code (12.34/100%)} between carriage returns, in pieces of any size, with
 * anything else in between. One thread writes, any thread reads the percentage.
 */
public final class ProgressText {

    private static final Pattern RECORD = Pattern.compile("\\((\\d{1,3}(?:\\.\\d{1,4})?)/100%\\)");
    private static final int LONGEST_RECORD = 64;

    private final StringBuilder pending = new StringBuilder();
    private volatile double percent = -1;

    /** Takes the next piece. */
    public void append(byte[] bytes, int length) {
        pending.append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        Matcher matcher = RECORD.matcher(pending);
        int end = 0;
        while (matcher.find()) {
            double value = Double.parseDouble(matcher.group(1));
            if (value <= 100) {
                percent = Math.max(percent, value);
            }
            end = matcher.end();
        }
        pending.delete(0, Math.max(end, pending.length() - LONGEST_RECORD));
    }

    /** The highest percentage seen; negative before the first. */
    public double percent() {
        return percent;
    }
}
