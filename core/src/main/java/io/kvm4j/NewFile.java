package io.kvm4j;

import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that libvirt is about to write, which it would overwrite without a question. On this machine the name is
 * claimed first, so that of two who want it one is refused; on another one there is nothing to look with.
 */
final class NewFile {

    private NewFile() {}

    static void write(String operation, boolean local, Path file, Runnable write) {
        requireAbsolute(file);
        boolean claimed = local && claim(operation, file);
        boolean done = false;
        try {
            write.run();
            done = true;
        } finally {
            if (!done && claimed) {
                removeIfEmpty(file);
            }
        }
    }

    static void requireAbsolute(Path file) {
        if (!file.isAbsolute()) {
            throw new IllegalArgumentException("a file of the host is an absolute path, was \"" + file + "\"");
        }
    }

    private static boolean claim(String operation, Path file) {
        try {
            Files.createFile(file);
            return true;
        } catch (FileAlreadyExistsException e) {
            throw new AlreadyExistsException(
                    Failure.refused(operation, file + " exists and is not overwritten; choose another name"));
        } catch (NoSuchFileException e) {
            throw new NotFoundException(Failure.refused(operation, "there is no directory " + file.getParent()));
        } catch (AccessDeniedException e) {
            // not our directory, but perhaps the daemon's; what exists there we would have seen
            return false;
        } catch (IOException e) {
            throw new KvmException(new Failure(
                    operation,
                    "cannot make " + file + ": " + e,
                    ErrorCode.NOT_FROM_LIBVIRT,
                    ErrorCode.NOT_FROM_LIBVIRT.number(),
                    e));
        }
    }

    private static void removeIfEmpty(Path file) {
        try {
            if (Files.size(file) == 0) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // libvirt removed it already
        }
    }
}
