package io.kvm4j.xml;

/** How large a document may be before reading it is refused. Safe for use by many threads. */
public final class XmlLimits {
    /** 256 levels, 1,000 attributes on an element, 64 MiB. */
    public static final XmlLimits DEFAULT = new XmlLimits(256, 1000, 64L << 20);

    /** Elements are written, copied and compared by calls within calls, which a thread's stack must hold. */
    private static final int DEEPEST = 1000;

    private final int depth;
    private final int attributes;
    private final long bytes;

    private XmlLimits(int depth, int attributes, long bytes) {
        this.depth = depth;
        this.attributes = attributes;
        this.bytes = bytes;
    }

    /** Allows so many levels of elements, the root being the first: at most 1,000. */
    public XmlLimits depth(int levels) {
        if (levels > DEEPEST) {
            throw new IllegalArgumentException("limit of levels must be at most " + DEEPEST + ", was " + levels);
        }
        return new XmlLimits((int) require(levels, "levels"), attributes, bytes);
    }

    /** Allows so many attributes on one element. */
    public XmlLimits attributes(int count) {
        return new XmlLimits(depth, (int) require(count, "attributes"), bytes);
    }

    /** Allows so many bytes; of a document given as text, so many characters. */
    public XmlLimits bytes(long count) {
        return new XmlLimits(depth, attributes, require(count, "bytes"));
    }

    private static long require(long value, String what) {
        if (value < 1) {
            throw new IllegalArgumentException("limit of " + what + " must be at least 1, was " + value);
        }
        return value;
    }

    int depth() {
        return depth;
    }

    int attributes() {
        return attributes;
    }

    long bytes() {
        return bytes;
    }
}
