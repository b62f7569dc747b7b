package io.kvm4j.probe;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A set of CPU (or node) numbers, in the kernel's list form: {@code 0-3,8}.
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class CpuSet implements Iterable<Integer> {

    private static final CpuSet EMPTY = new CpuSet(new BitSet());
    private static final int MAX = 1 << 20;

    private final BitSet bits;

    private CpuSet(BitSet bits) {
        this.bits = bits;
    }

    public static CpuSet empty() {
        return EMPTY;
    }

    public static CpuSet of(int... cpus) {
        BitSet bits = new BitSet();
        for (int cpu : cpus) {
            bits.set(cpu);
        }
        return new CpuSet(bits);
    }

    /**
     * The set a list names: {@code 0-3,8}, {@code 0-31:2/4} (two of every four), or nothing at all.
     *
     * @throws IllegalArgumentException if the text is no such list
     */
    public static CpuSet ofList(String list) {
        BitSet bits = new BitSet();
        for (String part : list.strip().split(",", -1)) {
            if (!part.isBlank()) {
                addRange(bits, part.strip(), list);
            }
        }
        return new CpuSet(bits);
    }

    private static void addRange(BitSet bits, String part, String list) {
        int colon = part.indexOf(':');
        String range = colon < 0 ? part : part.substring(0, colon);
        int dash = range.indexOf('-');
        int from = number(dash < 0 ? range : range.substring(0, dash), list);
        int to = dash < 0 ? from : number(range.substring(dash + 1), list);
        int used = 1;
        int group = 1;
        if (colon >= 0) {
            int slash = part.indexOf('/', colon);
            used = number(part.substring(colon + 1, slash < 0 ? part.length() : slash), list);
            group = slash < 0 ? 0 : number(part.substring(slash + 1), list);
        }
        if (to < from || used < 1 || group < used) {
            throw malformed(list);
        }
        for (int at = from; at <= to; at += group) {
            bits.set(at, Math.min(at + used, to + 1));
        }
    }

    private static int number(String text, String list) {
        try {
            int value = Integer.parseInt(text);
            if (value >= 0 && value < MAX) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw malformed(list);
        }
        throw malformed(list);
    }

    /**
     * The set a mask names: hexadecimal words of 32 bits, the highest first, such as {@code 000000ff,ffffffff}.
     *
     * @throws IllegalArgumentException if the text is no such mask
     */
    public static CpuSet ofMask(String mask) {
        String[] words = mask.strip().split(",", -1);
        BitSet bits = new BitSet();
        for (int w = 0; w < words.length; w++) {
            String word = words[words.length - 1 - w];
            if (word.startsWith("0x")) {
                word = word.substring(2);
            }
            if (word.isEmpty() || word.length() > 8 || w > MAX / 32) {
                throw malformed(mask);
            }
            for (int d = 0; d < word.length(); d++) {
                int digit = Character.digit(word.charAt(word.length() - 1 - d), 16);
                if (digit < 0) {
                    throw malformed(mask);
                }
                for (int b = 0; b < 4; b++) {
                    if ((digit >> b & 1) != 0) {
                        bits.set(w * 32 + d * 4 + b);
                    }
                }
            }
        }
        return new CpuSet(bits);
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("a set of CPUs must look like 0-3,8, was \"" + text + "\"");
    }

    public int size() {
        return bits.cardinality();
    }

    public boolean isEmpty() {
        return bits.isEmpty();
    }

    public boolean contains(int cpu) {
        return cpu >= 0 && bits.get(cpu);
    }

    public boolean containsAll(CpuSet other) {
        BitSet rest = (BitSet) other.bits.clone();
        rest.andNot(bits);
        return rest.isEmpty();
    }

    /** Those in both. */
    public CpuSet and(CpuSet other) {
        BitSet both = (BitSet) bits.clone();
        both.and(other.bits);
        return new CpuSet(both);
    }

    /** Those in either. */
    public CpuSet or(CpuSet other) {
        BitSet either = (BitSet) bits.clone();
        either.or(other.bits);
        return new CpuSet(either);
    }

    /** Those here and not in the other. */
    public CpuSet minus(CpuSet other) {
        BitSet rest = (BitSet) bits.clone();
        rest.andNot(other.bits);
        return new CpuSet(rest);
    }

    /** The numbers, ascending. */
    @Override
    public Iterator<Integer> iterator() {
        return new Iterator<>() {
            private int next = bits.nextSetBit(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public Integer next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                int cpu = next;
                next = bits.nextSetBit(cpu + 1);
                return cpu;
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CpuSet set && bits.equals(set.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    /** The kernel's list form, {@code 0-3,8}; empty if there is none. */
    @Override
    public String toString() {
        StringBuilder list = new StringBuilder();
        for (int from = bits.nextSetBit(0); from >= 0; ) {
            int to = bits.nextClearBit(from) - 1;
            if (!list.isEmpty()) {
                list.append(',');
            }
            list.append(from);
            if (to > from) {
                list.append('-').append(to);
            }
            from = bits.nextSetBit(to + 1);
        }
        return list.toString();
    }
}
