package io.kvm4j.probe;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** What is in a file of the kernel, or why that could not be had. */
final class FileContents {

    private FileContents() {}

    /**
     * @param page to read into; a longer file gets a longer one
     * @param shown the file as the answer names it
     * @param whole whether to read on until the end: sysfs gives an attribute in one piece, proc does not
     */
    static Reading<String> read(InputStream in, byte[] page, String shown, int limit, boolean whole)
            throws IOException {
        byte[] bytes = page;
        int length = 0;
        while (true) {
            int n = in.read(bytes, length, bytes.length - length);
            if (n < 0) {
                break;
            }
            length += n;
            if (!whole && (length < bytes.length || n == 0)) {
                break;
            }
            if (length == bytes.length) {
                if (length >= limit) {
                    return Reading.unreadable(shown, Why.MALFORMED);
                }
                bytes = Arrays.copyOf(bytes, Math.min(limit, length * 2));
            }
        }
        while (length > 0 && bytes[length - 1] <= ' ' && bytes[length - 1] >= 0) {
            length--;
        }
        return Reading.known(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    /** Why a file could not be opened or read: what an exception says is in the user's language, so the file is asked. */
    static Reading<String> failed(String shown, Path file, boolean notOpened) {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (notOpened) {
            boolean leads = there && Files.exists(file);
            return !there
                    ? Reading.absent()
                    : Reading.unreadable(
                            shown, !leads ? Why.VANISHED : Files.isDirectory(file) ? Why.MALFORMED : Why.NO_PERMISSION);
        }
        return Reading.unreadable(shown, there ? Why.IO_ERROR : Why.VANISHED);
    }
}
