package io.kvm4j.console;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InterruptedOperationException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a guest's QEMU wrote: its command line at each start, its warnings and its last words. libvirt has no call for it,
 * so it is read as a file, on connections to this machine only.
 *
 * <p>A handle; safe for use by many threads.
 */
public final class QemuLog {

    private static final int MOST_BYTES = 1 << 20;
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final String operation;
    private final Path file;

    private QemuLog(String operation, Path file) {
        this.operation = operation;
        this.file = file;
    }

    /** For kvm4j's own use. */
    public static QemuLog of(Hypervisor hypervisor, DomainRef domain) {
        String operation = "read the QEMU log of " + domain.name();
        String uri = Errors.during(operation, hypervisor::uri).orElse("");
        Path folder = folder(uri, System.getenv("XDG_CACHE_HOME"), System.getProperty("user.home"));
        if (folder == null) {
            throw new NotSupportedException(
                    Failure.refused(operation, "it is a file of the host, and " + uri + " is not this machine's QEMU"));
        }
        return new QemuLog(operation, folder.resolve(domain.name() + ".log"));
    }

    // libvirt's docs/kbase/debuglogs: where each kind of driver keeps them
    static @Nullable Path folder(String uri, @Nullable String cache, String home) {
        if (!uri.startsWith("qemu:///")) {
            return null;
        }
        URI parsed = URI.create(uri);
        return switch (parsed.getPath()) {
            case "/system" -> Path.of("/var/log/libvirt/qemu");
            case "/session" ->
                Path.of(cache == null || cache.isEmpty() ? home + "/.cache" : cache, "libvirt", "qemu", "log");
            case "/embed" -> {
                String query = Objects.requireNonNullElse(parsed.getQuery(), "");
                yield query.startsWith("root=") ? Path.of(query.substring(5), "log", "qemu") : null;
            }
            default -> null;
        };
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /**
     * The last lines, at most of the last MiB.
     *
     * @throws NotFoundException if there is no log: the guest has never run here
     */
    public List<String> tail(int lines) {
        if (lines < 1) {
            throw new IllegalArgumentException("a tail has at least 1 line, was " + lines);
        }
        List<String> all = read(Math.max(0, size() - MOST_BYTES)).lines().toList();
        return List.copyOf(all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            throw new NotFoundException(Failure.refused(operation, "there is no " + file));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private String read(long from) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(MOST_BYTES, Math.max(0, open.length() - from))];
            open.seek(from);
            open.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * Waits for a line that is written from now on.
     *
     * @return the first new line that fits
     * @throws io.kvm4j.error.TimeoutException if none comes in time
     */
    public String awaitLine(Predicate<String> wanted, Duration timeout) {
        long deadline = System.nanoTime() + TimeUnit.NANOSECONDS.convert(timeout);
        long from = Files.exists(file) ? size() : 0;
        while (true) {
            long size = Files.exists(file) ? size() : 0;
            // a file that shrank was rotated
            from = size < from ? 0 : from;
            String news = size > from ? read(from) : "";
            String whole = news.substring(0, news.lastIndexOf('\n') + 1);
            from += whole.getBytes(StandardCharsets.UTF_8).length;
            List<String> fitting = whole.lines().filter(wanted).toList();
            if (!fitting.isEmpty()) {
                return fitting.get(0);
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new io.kvm4j.error.TimeoutException(
                        Failure.refused(operation, "no such line came in " + timeout.toMillis() + " ms"));
            }
            pause();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedOperationException(Failure.refused(operation, "interrupted while waiting"));
        }
    }

    private KvmException failure(IOException e) {
        return new KvmException(new Failure(
                operation, String.valueOf(e), ErrorCode.NOT_FROM_LIBVIRT, ErrorCode.NOT_FROM_LIBVIRT.number(), e));
    }
}
