package io.kvm4j.qemuimg;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What one run of qemu-img may use of the machine, enforced by the kernel ({@code setrlimit(2)}, set by {@code prlimit}).
 *
 * <p>Immutable. A zero means no limit.
 */
public final class Limits {

    private static final long THREAD_STACK_BYTES = 2 << 20;
    private static final Limits NONE = new Limits(0, Duration.ZERO, 0, 0);

    private final long addressSpaceBytes;
    private final Duration cpu;
    private final int openFiles;
    private final long outputBytes;

    private Limits(long addressSpaceBytes, Duration cpu, int openFiles, long outputBytes) {
        if (addressSpaceBytes < 0 || cpu.isNegative() || openFiles < 0 || outputBytes < 0) {
            throw new IllegalArgumentException("limits must not be negative");
        }
        this.addressSpaceBytes = addressSpaceBytes;
        this.cpu = cpu;
        this.openFiles = openFiles;
        this.outputBytes = outputBytes;
    }

    /** No limits. */
    public static Limits none() {
        return NONE;
    }

    /** For looking at an image of a stranger: 1 GiB of address space, 30 s of processor time, 256 files, nothing written. */
    public static Limits forInspection() {
        return new Limits(1L << 30, Duration.ofSeconds(30), 256, 1 << 20);
    }

    /** For converting an image of a stranger: 4 GiB of address space, 256 files. */
    public static Limits forConversion() {
        return new Limits(4L << 30, Duration.ZERO, 256, 0);
    }

    /** Limits the address space. */
    public Limits addressSpaceBytes(long bytes) {
        return new Limits(bytes, cpu, openFiles, outputBytes);
    }

    /** Limits the processor time, in whole seconds rounded up. */
    public Limits cpu(Duration time) {
        return new Limits(addressSpaceBytes, time, openFiles, outputBytes);
    }

    /** Limits the number of open files, and so the length of a chain. */
    public Limits openFiles(int count) {
        return new Limits(addressSpaceBytes, cpu, count, outputBytes);
    }

    /** Limits the length of each file written. */
    public Limits outputBytes(long bytes) {
        return new Limits(addressSpaceBytes, cpu, openFiles, bytes);
    }

    long outputBytes() {
        return outputBytes;
    }

    /** The words to put before the tool's. */
    List<String> prefix() {
        List<String> words = new ArrayList<>(List.of("prlimit", "--core=0"));
        if (addressSpaceBytes > 0) {
            words.add("--as=" + addressSpaceBytes);
            // QEMU has up to 64 threads, and by default each takes 8 MiB of it for its stack
            words.add("--stack=" + THREAD_STACK_BYTES);
        }
        if (!cpu.isZero()) {
            words.add("--cpu=" + Math.max(1, cpu.plusMillis(999).toSeconds()));
        }
        if (openFiles > 0) {
            words.add("--nofile=" + openFiles);
        }
        if (outputBytes > 0) {
            words.add("--fsize=" + outputBytes);
        }
        words.add("--");
        return words;
    }

    boolean isNone() {
        return addressSpaceBytes == 0 && cpu.isZero() && openFiles == 0 && outputBytes == 0;
    }

    @Override
    public String toString() {
        return isNone() ? "no limits" : String.join(" ", prefix().subList(1, prefix().size() - 1));
    }
}
