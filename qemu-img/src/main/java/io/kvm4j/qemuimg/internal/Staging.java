package io.kvm4j.qemuimg.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
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
    private static final Set<OpenOption> LOCK_OPTIONS = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** This JVM's own: merely closing a second channel on their locks would drop them (POSIX locks belong to the process). */
    private static final Set<Path> LIVE = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final Path folder;
    private final UserPrincipal owner;
    private final FileChannel lock;

    private Staging(Path target, Path folder, UserPrincipal owner, FileChannel lock) {
        this.target = target;
        this.folder = folder;
        this.owner = owner;
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
        if (!Files.isReadable(place)) {
            throw new AccessDeniedException(
                    place.toString(), null, "what is left in a folder must be seen to be removed");
        }
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
                UserPrincipal owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS);
                removeStale(place, owner);
                return new Staging(real, folder, owner, lock);
            }
        }
    }

    /** Null if somebody who cleans up was faster than us. */
    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder.resolve(LOCK), LOCK_OPTIONS);
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

    /**
     * Removes what dead processes of our user left beside our folder. Whoever else may write there could make such a folder too, with
     * links in it, or put one in the place of ours: so nothing of another user is touched, and no link is followed on the way.
     */
    private static void removeStale(Path place, UserPrincipal owner) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place, PREFIX + "*")) {
            if (entries instanceof SecureDirectoryStream<Path> parent) {
                for (Path entry : entries) {
                    if (!LIVE.contains(entry)) {
                        removeIfStale(parent, entry.getFileName(), owner);
                    }
                }
            }
        }
    }

    private static void removeIfStale(SecureDirectoryStream<Path> parent, Path name, UserPrincipal owner) {
        try (SecureDirectoryStream<Path> folder = parent.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            if (isOf(owner, folder)) {
                try (SeekableByteChannel lock = folder.newByteChannel(Path.of(LOCK), LOCK_OPTIONS)) {
                    if (lock instanceof FileChannel channel && channel.tryLock() != null) {
                        empty(folder);
                        parent.deleteDirectory(name);
                    }
                }
            }
        } catch (IOException | OverlappingFileLockException e) {
            // No folder, in use, or being removed by another process: not ours to worry about.
        }
    }

    private static boolean isOf(UserPrincipal owner, SecureDirectoryStream<Path> folder) throws IOException {
        return folder.getFileAttributeView(PosixFileAttributeView.class)
                .readAttributes()
                .owner()
                .equals(owner);
    }

    private static void empty(SecureDirectoryStream<Path> folder) throws IOException {
        for (Path entry : folder) {
            Path name = entry.getFileName();
            boolean isFolder = folder.getFileAttributeView(
                            name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes()
                    .isDirectory();
            if (isFolder) {
                try (SecureDirectoryStream<Path> below = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    empty(below);
                }
                folder.deleteDirectory(name);
            } else {
                folder.deleteFile(name);
            }
        }
    }

    /** Removes our folder, unless another one is in its place. */
    private void remove() throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Objects.requireNonNull(folder.getParent()))) {
            if (entries instanceof SecureDirectoryStream<Path> parent) {
                Path name = folder.getFileName();
                try (SecureDirectoryStream<Path> ours = parent.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    if (!isOf(owner, ours)) {
                        throw new FileSystemException(folder.toString(), null, "another user's folder is in its place");
                    }
                    empty(ours);
                }
                parent.deleteDirectory(name);
            }
        }
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
            remove();
        } finally {
            LIVE.remove(folder);
        }
    }
}
