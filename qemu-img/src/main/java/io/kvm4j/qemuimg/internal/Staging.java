package io.kvm4j.qemuimg.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that is built beside its target and appears under its name only when it is whole.
 *
 * <p>It grows in a private folder of the target's folder, so that the last step is a rename. The folder holds a locked file: a
 * folder whose lock is free was left by a process that died, and is removed by the next operation there. A lock, unlike a
 * process id, says so across containers and hosts as well. One thread at a time.
 */
public final class Staging implements AutoCloseable {

    private static final String PREFIX = ".kvm4j-";
    private static final String LOCK = ".kvm4j.lock";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** This JVM's own: merely closing a second channel on their locks would drop them (POSIX locks belong to the process). */
    private static final Set<Path> LIVE = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final Path folder;
    private final FileChannel lock;

    private Staging(Path target, Path folder, FileChannel lock) {
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Prepares to build {@code target}, and removes what dead processes left beside it.
     *
     * @throws FileAlreadyExistsException if the target exists and is not to be replaced
     */
    public static Staging beside(Path target, boolean replace) throws IOException {
        Path name = target.getFileName();
        Path parent = target.toAbsolutePath().getParent();
        if (name == null || parent == null) {
            throw new NoSuchFileException(target.toString(), null, "a target must be a file in a folder");
        }
        Path place = parent.toRealPath();
        Path real = place.resolve(name);
        if (!replace && Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(real.toString());
        }
        removeStale(place);
        byte[] random = new byte[8];
        while (true) {
            RANDOM.nextBytes(random);
            Path folder = place.resolve(PREFIX + HexFormat.of().formatHex(random));
            LIVE.add(folder);
            FileChannel lock = null;
            try {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                lock = lock(folder);
            } finally {
                if (lock == null) {
                    LIVE.remove(folder);
                }
            }
            if (lock != null) {
                return new Staging(real, folder, lock);
            }
        }
    }

    /** Null if somebody who cleans up was faster than us. */
    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        try {
            FileLock held = channel.tryLock();
            if (held != null && Files.exists(folder.resolve(LOCK))) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by another thread of this JVM.
        }
        channel.close();
        return null;
    }

    private static void removeStale(Path place) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!LIVE.contains(folder) && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    removeIfStale(folder);
                }
            }
        }
    }

    private static void removeIfStale(Path folder) {
        try (FileChannel lock = lock(folder)) {
            if (lock != null) {
                remove(folder);
            }
        } catch (IOException e) {
            // Another user's, or being removed by another process: not ours to worry about.
        }
    }

    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    remove(file);
                } else {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Where to build the file. */
    public Path file() {
        // The target's own name: an image of several files names the others after it.
        return folder.resolve(target.getFileName());
    }

    /** The folder, for other files that are needed on the way; what is left in it is published with the target. */
    public Path folder() {
        return folder;
    }

    /** The target, in its real folder. */
    public Path target() {
        return target;
    }

    /** Writes the file's data to the disk; costs next to nothing where the tool that wrote it did so. */
    public void flush() throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            // its length and where its data is go along; its times may come later
            channel.force(false);
        }
    }

    /**
     * Gives the file its name, and makes that last; files that were made with it go first.
     *
     * @throws FileAlreadyExistsException if the target came into being meanwhile and is not to be replaced
     */
    public void publish(boolean replace) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.equals(file()) && Files.isRegularFile(file) && !file.endsWith(LOCK)) {
                    publish(file, target.resolveSibling(file.getFileName()), replace);
                }
            }
        }
        publish(file(), target, replace);
        Path parent = target.getParent();
        if (parent != null) {
            flushFolder(parent);
        }
    }

    private static void publish(Path file, Path target, boolean replace) throws IOException {
        if (replace) {
            keepOwnerAndMode(file, target);
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try {
            // A link, unlike a rename, fails if the name is taken.
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(file, target);
        }
    }

    private static void keepOwnerAndMode(Path file, Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        if (!old.owner().equals(now.owner())) {
            view.setOwner(old.owner());
        }
        if (!old.group().equals(now.group())) {
            view.setGroup(old.group());
        }
        view.setPermissions(old.permissions());
    }

    /** Writes a folder's entries to the disk. */
    public static void flushFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Removes everything but the published target. */
    @Override
    public void close() throws IOException {
        try (lock) {
            remove(folder);
        } finally {
            LIVE.remove(folder);
        }
    }
}
