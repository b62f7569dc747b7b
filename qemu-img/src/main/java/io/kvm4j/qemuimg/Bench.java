package io.kvm4j.qemuimg;

/** A measurement of how fast an image is read. Immutable. */
public final class Bench {

    private final Image image;
    private final int requests;
    private final int depth;
    private final long requestBytes;
    private final boolean direct;

    private Bench(Image image, int requests, int depth, long requestBytes, boolean direct) {
        if (requests < 1 || depth < 1 || requestBytes < 512) {
            throw new IllegalArgumentException("at least one request of 512 bytes, one at a time; was " + requests
                    + " of " + requestBytes + ", " + depth + " at a time");
        }
        this.image = image;
        this.requests = requests;
        this.depth = depth;
        this.requestBytes = requestBytes;
        this.direct = direct;
    }

    /** 75,000 requests of 4 KiB one after the other, 64 at a time, through the cache. */
    public static Bench reading(Image image) {
        return new Bench(image, 75_000, 64, 4096, false);
    }

    /** How many requests. */
    public Bench requests(int count) {
        return new Bench(image, count, depth, requestBytes, direct);
    }

    /** How many at a time. */
    public Bench depth(int count) {
        return new Bench(image, requests, count, requestBytes, direct);
    }

    /** How many bytes each. */
    public Bench requestBytes(long bytes) {
        return new Bench(image, requests, depth, bytes, direct);
    }

    /** Past the cache. */
    public Bench direct() {
        return new Bench(image, requests, depth, requestBytes, true);
    }

    Image image() {
        return image;
    }

    Call call() {
        return new Call("bench")
                .option("-c", Integer.toString(requests), "-d", Integer.toString(depth))
                .option("-s", Long.toString(requestBytes))
                .optionIf(direct, "-t", "none");
    }
}
