package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.header.FormatDetails.Luks;
import io.kvm4j.qemuimg.header.FormatDetails.Qcow2;
import io.kvm4j.qemuimg.header.FormatDetails.Vhd;
import io.kvm4j.qemuimg.header.FormatDetails.Vhdx;
import io.kvm4j.qemuimg.header.FormatDetails.Vmdk;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an image must not be, to be opened on this host.
 *
 * <p>The default trusts nobody: {@code ImagePolicy.strict().admit(upload)} returns the header of an image that QEMU may open, or
 * throws with every reason it may not. Each allowance is a call of its own. Immutable; safe for use by many threads.
 */
public final class ImagePolicy {

    /** So much data fills nobody's disk, however small the image that claims it. */
    private static final long NO_BOMB = 16 << 20;

    private static final ImagePolicy STRICT =
            new ImagePolicy(Set.of(), Optional.empty(), 16L << 40, 200, 32, 32, 10_000_000);

    private final Set<Risk> allowed;
    private final Optional<Format> declared;
    private final long maxVirtualBytes;
    private final long maxExpansion;
    private final int maxSnapshots;
    private final int maxBitmaps;
    private final long maxIterations;

    private ImagePolicy(
            Set<Risk> allowed,
            Optional<Format> declared,
            long maxVirtualBytes,
            long maxExpansion,
            int maxSnapshots,
            int maxBitmaps,
            long maxIterations) {
        this.allowed = allowed;
        this.declared = declared;
        this.maxVirtualBytes = maxVirtualBytes;
        this.maxExpansion = maxExpansion;
        this.maxSnapshots = maxSnapshots;
        this.maxBitmaps = maxBitmaps;
        this.maxIterations = maxIterations;
    }

    /**
     * For an image a stranger may have written: one self-contained file, of at most 16 TiB, 200 times its own size in data (or
     * 16 MiB, if that is more), 32 snapshots, 32 bitmaps, and 10 million rounds to try a key.
     */
    public static ImagePolicy strict() {
        return STRICT;
    }

    /** The same, but {@code first} and {@code more} are no reasons to refuse. */
    public ImagePolicy allowing(Risk first, Risk... more) {
        Set<Risk> risks = EnumSet.of(first, more);
        risks.addAll(allowed);
        return new ImagePolicy(
                Set.copyOf(risks), declared, maxVirtualBytes, maxExpansion, maxSnapshots, maxBitmaps, maxIterations);
    }

    /** The same, but every image must be in {@code format}. */
    public ImagePolicy declared(Format format) {
        return new ImagePolicy(
                allowed, Optional.of(format), maxVirtualBytes, maxExpansion, maxSnapshots, maxBitmaps, maxIterations);
    }

    /** The same with another limit of the guest's disk. */
    public ImagePolicy maxVirtualBytes(long bytes) {
        return new ImagePolicy(
                allowed, declared, positive("bytes", bytes), maxExpansion, maxSnapshots, maxBitmaps, maxIterations);
    }

    /** The same with another limit of how many times its own size an image may hold in data; 16 MiB it may always hold. */
    public ImagePolicy maxExpansion(long times) {
        return new ImagePolicy(
                allowed, declared, maxVirtualBytes, positive("times", times), maxSnapshots, maxBitmaps, maxIterations);
    }

    /** The same with another limit of internal snapshots. */
    public ImagePolicy maxSnapshots(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a number of snapshots must not be negative, was " + count);
        }
        return new ImagePolicy(allowed, declared, maxVirtualBytes, maxExpansion, count, maxBitmaps, maxIterations);
    }

    /**
     * Reads an image's header, counts its allocation tables, and returns the header if QEMU may open the image.
     *
     * <p>Reads at most 1 MiB of headers and 64 MiB of tables, and no other file.
     *
     * @throws ImageRefusedException with every reason, as codes of {@link Risk} or {@code malformed} or {@code not-an-image}
     */
    public ImageHeader admit(Path image) {
        ImageHeader header = declared.isPresent() ? ImageHeader.read(image, declared.get()) : ImageHeader.read(image);
        List<Finding> findings = new ArrayList<>(judge(header));
        // the tables of an image in another format than it says are not worth reading
        if (findings.isEmpty()) {
            Allocation allocation = Allocation.of(image, header);
            if (allocation.endBytes() > header.fileBytes()) {
                add(
                        findings,
                        Risk.TRUNCATED,
                        "it needs " + allocation.endBytes() + " bytes and has " + header.fileBytes());
            }
            if (allocation.dataBytes() > NO_BOMB && allocation.dataBytes() / maxExpansion > header.fileBytes()) {
                add(
                        findings,
                        Risk.EXPANSION,
                        header.fileBytes() + " bytes claim to hold " + allocation.dataBytes() + " bytes of data");
            }
        }
        if (!findings.isEmpty()) {
            throw new ImageRefusedException(image.toString(), findings);
        }
        return header;
    }

    /** Everything in a header that this policy refuses; nothing is read. */
    public List<Finding> judge(ImageHeader header) {
        List<Finding> findings = new ArrayList<>();
        if (declared.isPresent() && !declared.get().equals(header.format())) {
            add(findings, Risk.WRONG_FORMAT, "declared as " + declared.get() + ", it is " + header.format());
        }
        header.backing()
                .ifPresent(b -> add(findings, Risk.BACKING_FILE, "it is backed by \"" + printable(b.name()) + "\""));
        if (header.is(Mark.CORRUPT)) {
            add(findings, Risk.CORRUPT, "it is marked as corrupt");
        }
        if (header.is(Mark.DIFFERENCING)) {
            add(findings, Risk.DIFFERENCING, "it holds only the difference to a parent");
        }
        if (header.virtualBytes() > maxVirtualBytes) {
            add(
                    findings,
                    Risk.VIRTUAL_SIZE,
                    "the disk is of " + header.virtualBytes() + " bytes, more than " + maxVirtualBytes);
        }
        // whatever is on a disk that stands in the file as it is, is its guest's
        boolean plain = header.format().equals(Format.RAW)
                || (header.details() instanceof Vhd vhd && vhd.subformat().equals("fixed"));
        List<Signature> others = header.signatures().stream()
                .filter(s -> !plain || Signatures.IMAGE_FORMATS.contains(s.name()))
                .toList();
        if (!others.isEmpty()) {
            add(findings, Risk.AMBIGUOUS, "it is " + header.format() + " and also " + others);
        }
        judgeDetails(header, findings);
        return List.copyOf(findings);
    }

    private void judgeDetails(ImageHeader header, List<Finding> findings) {
        if (header.details() instanceof Qcow2 qcow2) {
            qcow2.dataFile()
                    .ifPresent(name ->
                            add(findings, Risk.DATA_FILE, "its data is in the file \"" + printable(name) + "\""));
            if (!qcow2.unknownFeatures().isEmpty()) {
                add(
                        findings,
                        Risk.UNKNOWN_FEATURE,
                        "it needs " + printable(qcow2.unknownFeatures().toString()));
            }
            if (qcow2.snapshotCount() > maxSnapshots) {
                add(findings, Risk.SNAPSHOTS, qcow2.snapshotCount() + " snapshots, more than " + maxSnapshots);
            }
            judgeKeys(qcow2.maxIterations(), findings);
            if (qcow2.bitmapCount() > maxBitmaps) {
                add(findings, Risk.BITMAPS, qcow2.bitmapCount() + " bitmaps, more than " + maxBitmaps);
            }
        } else if (header.details() instanceof Vmdk vmdk && header.is(Mark.EXTERNAL_DATA)) {
            add(
                    findings,
                    Risk.EXTERNAL_EXTENT,
                    "a VMDK of type \"" + printable(vmdk.createType()) + "\" has other files");
        } else if (header.details() instanceof Vhdx vhdx && vhdx.logPending()) {
            add(findings, Risk.LOG_PENDING, "its log must be replayed");
        } else if (header.details() instanceof Luks luks) {
            judgeKeys(luks.maxIterations(), findings);
        }
    }

    private void judgeKeys(long rounds, List<Finding> findings) {
        if (rounds > maxIterations) {
            add(findings, Risk.KEY_COST, "to try a key takes " + rounds + " rounds");
        }
    }

    private void add(List<Finding> findings, Risk risk, String message) {
        if (!allowed.contains(risk)) {
            findings.add(Finding.blocker(
                    risk.code(), message, "refuse the image, or allow " + risk + " if you trust who made it"));
        }
    }

    /** A name out of an image may hold line ends and terminal commands. */
    static String printable(String name) {
        String text = name.length() > 200 ? name.substring(0, 200) + "..." : name;
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long positive(String what, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be positive, was " + value);
        }
        return value;
    }

    @Override
    public String toString() {
        return "ImagePolicy[allowing "
                + Arrays.toString(allowed.stream().sorted().toArray())
                + declared.map(f -> ", declared " + f).orElse("") + "]";
    }
}
