package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.header.FormatDetails.Extent;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** QEMU looks for an embedded descriptor here, whatever the sparse header says, and for names in so much of any. */
    private static final int EMBEDDED_AT = 512;

    private static final int EMBEDDED_BYTES = 20 * 512;
    private static final int MAX_TABLES = 32 << 20;
    private static final long NO_PARENT = 0xffffffffL;
    private static final int MARKER_FOOTER = 3;

    /** A line as {@code sscanf} takes it: any white space between the words, line ends too, and a quote that need not end. */
    private static final Pattern EXTENT =
            Pattern.compile("\\s{0,256}+(\\S{1,10}+)\\s{0,256}+([+-]?\\d++)\\s{0,256}+(\\S{1,10}+)\\s{0,256}+"
                    + "\"([^\n\r\"]{1,511}+)(?:\"\\s{0,256}+([+-]?\\d++))?");

    private static final Pattern NUMBER = Pattern.compile("\\s*+([+-]?)(?:0[xX])?([0-9a-fA-F]{1,16})");
    private static final Set<String> TYPES =
            Set.of("monolithicFlat", "vmfs", "vmfsSparse", "seSparse", "twoGbMaxExtentSparse", "twoGbMaxExtentFlat");
    private static final Set<String> EXTENT_TYPES = Set.of("FLAT", "SPARSE", "VMFS", "VMFSSPARSE", "SESPARSE");

    private final Window window;

    /** Where QEMU looks for identities and the parent: characters are bytes. */
    private final String names;

    private VmdkParser(Window window, long namesAt) {
        this.window = window;
        names = cut(window, namesAt, EMBEDDED_BYTES);
    }

    static ImageHeader parse(Window window) {
        if (window.is(0, "COWD")) {
            throw window.malformed("it is an extent of a VMDK image; its descriptor is another file");
        }
        if (!window.is(0, "KDMV")) {
            window.require(window.size <= MAX_DESCRIPTOR, "its descriptor is of " + window.size + " bytes");
            return new VmdkParser(window, 0).flat(cut(window, 0, MAX_DESCRIPTOR));
        }
        ByteBuffer header = window.littleEndian(0, 512);
        VmdkParser parser = new VmdkParser(window, EMBEDDED_AT);
        long descriptorAt = header.getLong(28);
        if (header.getLong(12) == 0 && descriptorAt != 0) {
            return parser.flat(cut(window, Math.multiplyExact(descriptorAt, 512L), MAX_DESCRIPTOR));
        }
        return parser.sparse(header);
    }

    /** What is there of {@code most} bytes, up to the first zero. */
    private static String cut(Window window, long at, int most) {
        String text = window.text(at, (int) Math.max(0, Math.min(window.size - at, most)));
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private ImageHeader sparse(ByteBuffer first) {
        ByteBuffer header = first.getLong(56) == -1 ? footer() : first;
        long version = Integer.toUnsignedLong(header.getInt(4));
        if (version > 3) {
            throw window.refused("unknown-feature", "it is VMDK of version " + version);
        }
        long sectors = header.getLong(12);
        long grain = header.getLong(20);
        long entries = Integer.toUnsignedLong(header.getInt(44));
        window.require(
                sectors >= 0 && sectors <= Long.MAX_VALUE / 512,
                "its disk has " + Long.toUnsignedString(sectors) + " sectors");
        window.require(
                grain > 0 && grain <= 0x200000, "its grains are of " + Long.toUnsignedString(grain) + " sectors");
        window.require(entries > 0 && entries <= 512, "its tables have " + entries + " entries");
        long covered = entries * grain;
        long tables = sectors / covered + (sectors % covered == 0 ? 0 : 1);
        window.require(tables <= MAX_TABLES, "it has " + tables + " tables");
        long descriptorAt = first.getLong(28);
        window.require(
                descriptorAt == 1, "its descriptor is at sector " + Long.toUnsignedString(descriptorAt) + ", not 1");
        long dataAt = header.getLong(64);
        window.require(
                dataAt >= 0 && dataAt <= (window.size + 511) / 512,
                "its data is at sector " + Long.toUnsignedString(dataAt));
        String type = header.getShort(77) == 1 ? "streamOptimized" : "monolithicSparse";
        Extent extent = new Extent(sectors, "SPARSE", "");
        return header(grain * 512, type, List.of(extent), Set.of());
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

    private ImageHeader flat(String descriptor) {
        String type = quoted(descriptor, "createType", 127)
                .orElseThrow(() -> window.malformed("its descriptor names no type"));
        if (!TYPES.contains(type)) {
            throw window.refused("unknown-feature", "its descriptor names a type QEMU does not know");
        }
        List<Extent> extents = extents(descriptor);
        window.require(!extents.isEmpty(), "its descriptor names no extents");
        return header(0, type, extents, Set.of(Mark.EXTERNAL_DATA));
    }

    private ImageHeader header(long cluster, String type, List<Extent> extents, Set<Mark> more) {
        long sectors = 0;
        for (Extent extent : extents) {
            sectors = Math.addExact(sectors, extent.sectors());
        }
        long id = id("CID");
        long parent = id("parentCID");
        Optional<Backing> backing = quoted(names, "parentFileNameHint", 4095)
                .filter(name -> !name.isEmpty())
                .map(name -> new Backing(name, Optional.of(Format.VMDK)));
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
                new FormatDetails.Vmdk(type, id, parent, extents),
                Signatures.besides(window, Format.VMDK));
    }

    private List<Extent> extents(String descriptor) {
        List<Extent> extents = new ArrayList<>();
        Matcher matcher = EXTENT.matcher(descriptor);
        for (int line = 0; line < descriptor.length(); line = descriptor.indexOf('\n', line) + 1) {
            if (matcher.region(line, descriptor.length()).lookingAt()
                    && matcher.group(1).equals("RW")) {
                String type = matcher.group(3);
                String offset = matcher.group(5);
                boolean flat = type.equals("FLAT");
                window.require(
                        flat == (offset != null) && (offset == null || !offset.startsWith("-")),
                        "its descriptor has a line that is no extent");
                long sectors = sectors(matcher.group(2));
                if (sectors > 0 && EXTENT_TYPES.contains(type)) {
                    extents.add(new Extent(sectors, type, utf8(matcher.group(4))));
                }
            }
            if (descriptor.indexOf('\n', line) < 0) {
                break;
            }
        }
        return List.copyOf(extents);
    }

    private long sectors(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw window.malformed("one of its extents is of " + ImagePolicy.printable(number) + " sectors");
        }
    }

    /** QEMU takes what is between the next two quotes, wherever the word stands. */
    private Optional<String> quoted(String text, String word, int most) {
        int at = text.indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        int start = Math.min(at + word.length() + 2, text.length());
        int end = text.indexOf('"', start);
        window.require(end >= 0 && end - start <= most, "its " + word + " does not end");
        return Optional.of(utf8(text.substring(start, end)));
    }

    /** QEMU takes the number after the first such word, wherever it stands. */
    private long id(String word) {
        int at = names.indexOf(word);
        Matcher matcher = NUMBER.matcher(names);
        int from = Math.min(at + word.length() + 1, names.length());
        window.require(at >= 0 && matcher.region(from, names.length()).lookingAt(), "its descriptor has no " + word);
        long number = Long.parseUnsignedLong(matcher.group(2), 16);
        return (matcher.group(1).equals("-") ? -number : number) & 0xffffffffL;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
