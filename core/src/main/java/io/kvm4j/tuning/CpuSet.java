package io.kvm4j.tuning;

import java.util.BitSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of CPUs by number, written as libvirt and the kernel do: {@code 0-3,8}. Immutable; safe for use by many threads. */
public final class CpuSet {

    private static final int HIGHEST = 65_535;

    private final BitSet cpus;

    private CpuSet(BitSet cpus) {
        this.cpus = cpus;
    }

    /** These CPUs. */
    public static CpuSet of(int... cpus) {
        BitSet set = new BitSet();
        for (int cpu : cpus) {
            set.set(require(cpu, String.valueOf(cpu)));
        }
        return new CpuSet(set);
    }

    /** The CPUs from one to another, both included. */
    public static CpuSet range(int first, int last) {
        return parse(first + "-" + last);
    }

    /**
     * Reads a list of CPUs such as {@code 0-3,8} or {@code 0-7,^5}.
     *
     * @throws IllegalArgumentException if it is no such list
     */
    public static CpuSet parse(String text) {
        BitSet set = new BitSet();
        for (String part : text.strip().split(",", -1)) {
            boolean without = part.startsWith("^");
            String[] ends = (without ? part.substring(1) : part).split("-", 2);
            int first = number(ends[0], text);
            int last = ends.length == 1 ? first : number(ends[1], text);
            if (last < first) {
                throw bad(text);
            }
            set.set(first, last + 1, !without);
        }
        return new CpuSet(set);
    }

    static CpuSet of(BitSet bits) {
        return new CpuSet((BitSet) bits.clone());
    }

    private static int number(String digits, String text) {
        try {
            return require(Integer.parseInt(digits.strip()), text);
        } catch (NumberFormatException e) {
            throw bad(text);
        }
    }

    private static int require(int cpu, String text) {
        if (cpu < 0 || cpu > HIGHEST) {
            throw bad(text);
        }
        return cpu;
    }

    private static IllegalArgumentException bad(String text) {
        return new IllegalArgumentException("CPUs look like 0-3,8, was \"" + text + "\"");
    }

    BitSet bits() {
        return (BitSet) cpus.clone();
    }

    /** The numbers, ascending. */
    public IntStream stream() {
        return bits().stream();
    }

    /** Whether a CPU is in the set. */
    public boolean contains(int cpu) {
        return cpu >= 0 && cpus.get(cpu);
    }

    /** How many CPUs there are. */
    public int size() {
        return cpus.cardinality();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return cpus.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CpuSet set && set.cpus.equals(cpus);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(cpus);
    }

    /** As libvirt writes it: {@code 0-3,8}. */
    @Override
    public String toString() {
        return cpus.stream()
                .filter(cpu -> cpu == 0 || !cpus.get(cpu - 1))
                .mapToObj(first -> {
                    int last = cpus.nextClearBit(first) - 1;
                    return first == last ? String.valueOf(first) : first + "-" + last;
                })
                .collect(Collectors.joining(","));
    }
}
