package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.FormatDetails.Extent;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** VMDK: VMware's Virtual Disk Format technical note. The descriptor is read where, and as tolerantly as, QEMU reads it. */
final class VmdkParser {

    private static final int MAX_DESCRIPTOR = 256 << 10;

    /** QEMU looks for an embedded descriptor here, whatever the sparse header says. */
    private static final int EMBEDDED_AT = 512;

    private static final int EMBEDDED_BYTES = 20 * 512;
    private static final long NO_PARENT = 0xffffffffL;
    private static final int MARKER_FOOTER = 3;

    private static final Pattern EXTENT = Pattern.compile(
            "^RW +(\\d{1,18}) +(FLAT|SPARSE|VMFS|VMFSSPARSE|SESPARSE) +\"([^\"\\r\\n]{1,511})\"", Pattern.MULTILINE);
    private static final Pattern ID = Pattern.compile("CID= *([0-9a-fA-F]{1,8})");
    private static final Pattern PARENT_ID = Pattern.compile("parentCID= *([0-9a-fA-F]{1,8})");
    private static final Pattern TYPE = Pattern.compile("createType=\"([^\"\\r\\n]{0,127})\"");
    private static final String PARENT = "parentFileNameHint";
    private static final Set<String> TYPES =
            Set.of("monolithicFlat", "vmfs", "vmfsSparse", "seSparse", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat");

    private final Window window;
    private final String descriptor;

    private VmdkParser(Window window, String descriptor) {
        this.window = window;
        int end = descriptor.indexOf('\0');
        this.descriptor = end < 0 ? descriptor : descriptor.substring(0, end);
    }

    static ImageHeader parse(Window window) {
        if (window.is(0, "COWD")) {
            throw window.malformed("it is an extent of a VMDK image; its descriptor is another file");
        }
        if (!window.is(0, "KDMV")) {
            window.require(window.size <= MAX_DESCRIPTOR, "its descriptor is of " + window.size + " bytes");
            return new VmdkParser(window, window.utf8(0, (int) window.size)).text();
        }
        ByteBuffer header = window.littleEndian(0, 512);
        if (header.getLong(12) == 0) {
            throw window.malformed("its sparse header is of a disk without sectors");
        }
        int there = (int) Math.max(0, Math.min(window.size - EMBEDDED_AT, EMBEDDED_BYTES));
        return new VmdkParser(window, window.utf8(EMBEDDED_AT, there)).sparse(header);
    }

    private ImageHeader sparse(ByteBuffer first) {
        ByteBuffer header = first.getLong(56) == -1 ? footer() : first;
        int version = header.getInt(4);
        if (version < 1 || version > 3) {
            throw window.refused("unknown-feature", "it is VMDK of version " + Integer.toUnsignedString(version));
        }
        long sectors = header.getLong(12);
        long grain = header.getLong(20);
        long entries = Integer.toUnsignedLong(header.getInt(44));
        window.require(
                sectors > 0 && sectors <= Long.MAX_VALUE / 512,
                "its disk has " + Long.toUnsignedString(sectors) + " sectors");
        window.require(
                grain > 0 && grain <= 0x200000, "its grains are of " + Long.toUnsignedString(grain) + " sectors");
        window.require(entries > 0 && entries <= 512, "its tables have " + entries + " entries");
        long tables = (sectors - 1) / (entries * grain) + 1;
        window.require(tables <= 512 << 20 >> 2, "it has " + tables + " tables");
        long descriptorAt = first.getLong(28);
        window.require(
                descriptorAt == 1, "its descriptor is at sector " + Long.toUnsignedString(descriptorAt) + ", not 1");
        boolean compressed = header.getShort(77) == 1;
        return header(sectors, grain * 512, compressed ? "streamOptimized" : "monolithicSparse", Set.of());
    }

    /** A stream tells only at its end where its tables are. */
    private ByteBuffer footer() {
        long at = window.size - 1536;
        ByteBuffer footer = window.littleEndian(at, 1536);
        window.require(
                footer.getLong(0) != 0
                        && footer.getInt(8) == 0
                        && footer.getInt(12) == MARKER_FOOTER
                        && window.is(at + 512, "KDMV")
                        && footer.getInt(1024 + 8) == 0
                        && footer.getInt(1024 + 12) == 0,
                "its footer is not where a stream has it");
        return window.littleEndian(at + 512, 512);
    }

    private ImageHeader text() {
        String type = first(TYPE).orElseThrow(() -> window.malformed("its descriptor names no type"));
        if (!TYPES.contains(type)) {
            throw window.refused("unknown-feature", "its descriptor names a type QEMU does not know");
        }
        long sectors = 0;
        for (Extent extent : extents()) {
            sectors = Math.addExact(sectors, extent.sectors());
        }
        window.require(sectors > 0, "its descriptor names no extents");
        return header(sectors, 0, type, Set.of(Mark.EXTERNAL_DATA));
    }

    private ImageHeader header(long sectors, long cluster, String type, Set<Mark> more) {
        long parent = first(PARENT_ID).map(id -> Long.parseLong(id, 16)).orElse(NO_PARENT);
        long id = first(ID)
                .map(hex -> Long.parseLong(hex, 16))
                .orElseThrow(() -> window.malformed("its descriptor has no CID"));
        Optional<Backing> backing = backing();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(more);
        if (parent != NO_PARENT && backing.isEmpty()) {
            marks.add(Mark.DIFFERENCING);
        }
        return new ImageHeader(
                Format.VMDK,
                window.size,
                Math.multiplyExact(sectors, 512L),
                cluster,
                backing,
                marks,
                new FormatDetails.Vmdk(type, id, parent, extents()),
                Signatures.besides(window, Format.VMDK));
    }

    private List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        Matcher matcher = EXTENT.matcher(descriptor);
        while (matcher.find()) {
            long sectors = Long.parseLong(matcher.group(1));
            if (sectors > 0) {
                extents.add(new Extent(sectors, matcher.group(2), matcher.group(3)));
            }
        }
        return List.copyOf(extents);
    }

    /** QEMU takes what is between the next two quotes, wherever the word stands. */
    private Optional<Backing> backing() {
        int at = descriptor.indexOf(PARENT);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + PARENT.length() + 2;
        int end = descriptor.indexOf('"', Math.min(start, descriptor.length()));
        window.require(end >= 0 && end - start <= 1023, "its parent's name does not end");
        return Optional.of(new Backing(descriptor.substring(start, end), Optional.of(Format.VMDK)));
    }

    private Optional<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(descriptor);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
