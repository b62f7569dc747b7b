package io.kvm4j.qemuimg;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two images show a guest the same disk.
 *
 * @param equal whether they do
 * @param message qemu-img's words
 */
public record CompareResult(boolean equal, String message) {

    private static final Pattern OFFSET = Pattern.compile("offset (\\d{1,18})");

    /** Where the first difference is, in bytes of the guest's disk; empty if only the sizes differ. */
    public OptionalLong firstDifference() {
        Matcher matcher = OFFSET.matcher(message);
        return !equal && matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
