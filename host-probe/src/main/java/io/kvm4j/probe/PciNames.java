package io.kvm4j.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The names in {@code pci.ids}, from wherever the distribution put it; a captured host that brought none is answered
 * from this host's. Safe for use by many threads.
 */
final class PciNames {

    private static final String[] PLACES = {
        "var/lib/pciutils/pci.ids", // what update-pciids fetched is newer than the package
        "usr/share/misc/pci.ids", // Debian
        "usr/share/hwdata/pci.ids", // Fedora, SUSE, Arch
        "usr/share/pci.ids",
        "usr/share/pciutils/pci.ids",
        "usr/local/share/pci.ids",
        "run/current-system/sw/share/pci.ids"
    };
    private static final int MAX_BYTES = 64 << 20;

    private final byte[] text;
    private final @Nullable String inferredFrom;
    private final boolean found;
    /** Where each vendor's line starts; 0 for none, as the file starts with a comment or is empty. */
    private final int[] vendors = new int[0x10000];

    private final int[] classes = new int[0x100];
    private final Map<Long, Reading<String>> known = new HashMap<>();

    private PciNames(byte @Nullable [] text, @Nullable String inferredFrom) {
        this.found = text != null;
        // a line of its own in front, so that no entry starts at 0
        this.text = new byte[text == null ? 1 : text.length + 1];
        this.text[0] = '\n';
        this.inferredFrom = inferredFrom;
        if (text != null) {
            System.arraycopy(text, 0, this.text, 1, text.length);
            index();
        }
    }

    static PciNames of(Tree tree) {
        byte[] own = find(tree);
        if (own != null || tree.live()) {
            return new PciNames(own, null);
        }
        return new PciNames(find(new Tree(Path.of("/"))), "pci.ids of the host that looks");
    }

    private static byte @Nullable [] find(Tree tree) {
        for (String place : PLACES) {
            byte[] plain = tree.bytes(place);
            if (plain != null) {
                return plain;
            }
            byte[] packed = tree.bytes(place + ".gz");
            byte[] unpacked = packed == null ? null : unpack(packed);
            if (unpacked != null) {
                return unpacked;
            }
        }
        return null;
    }

    private static byte @Nullable [] unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            return null;
        }
    }

    private void index() {
        byte[] t = text;
        int last = t.length - 5;
        for (int i = 0; i < last; i++) {
            if (t[i] == '\n' && t[i + 1] > ' ' && t[i + 1] != '#') {
                if (t[i + 1] == 'C' && t[i + 2] == ' ') {
                    int id = hex(i + 3, 2);
                    if (id >= 0) {
                        classes[id] = i + 1;
                    }
                } else {
                    int id = hex(i + 1, 4);
                    if (id >= 0) {
                        vendors[id] = i + 1;
                    }
                }
            }
        }
    }

    private int hex(int at, int digits) {
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = i < text.length ? Character.digit(text[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    Reading<String> vendor(Reading<PciId> id) {
        return id instanceof Reading.Known<PciId> known ? vendor(known.fact()) : Reading.absent();
    }

    Reading<String> device(Reading<PciId> id) {
        return id instanceof Reading.Known<PciId> known ? device(known.fact()) : Reading.absent();
    }

    /** The name of the subclass, or that of the base class. */
    Reading<String> pciClass(Reading<PciClass> pciClass) {
        return pciClass instanceof Reading.Known<PciClass> known ? pciClass(known.fact()) : Reading.absent();
    }

    private synchronized Reading<String> vendor(PciId id) {
        long key = 1L << 48 | id.vendor();
        return cached(key, vendors[id.vendor() & 0xffff], 0, 4);
    }

    private synchronized Reading<String> device(PciId id) {
        long key = 2L << 48 | (long) id.vendor() << 16 | id.device();
        return cached(key, vendors[id.vendor() & 0xffff], id.device(), 4);
    }

    private synchronized Reading<String> pciClass(PciClass pciClass) {
        int base = classes[pciClass.baseClass()];
        Reading<String> subclass = cached(3L << 48 | pciClass.type(), base, pciClass.subclass(), 2);
        return subclass.isPresent() ? subclass : cached(4L << 48 | pciClass.baseClass(), base, 0, 2);
    }

    private Reading<String> cached(long key, int start, int child, int digits) {
        Reading<String> name = known.get(key);
        if (name == null) {
            boolean own = key >> 48 == 1 || key >> 48 == 4;
            String text = start == 0 ? null : own ? entry(start, 4) : child(start, child, digits);
            name = text == null
                    ? missing()
                    : inferredFrom == null ? Reading.known(text) : Reading.inferred(text, inferredFrom);
            known.put(key, name);
        }
        return name;
    }

    private Reading<String> missing() {
        return found ? Reading.absent() : Reading.unreadable("/usr/share/misc/pci.ids", Why.NOT_CAPTURED);
    }

    /** The line of a child: one tab, its id, two blanks, its name. */
    private @Nullable String child(int start, int id, int digits) {
        for (int at = endOfLine(start) + 1; at < text.length; at = endOfLine(at) + 1) {
            if (text[at] != '\t' && text[at] != '#' && text[at] != '\n') {
                return null;
            }
            if (text[at] == '\t' && hex(at + 1, digits) == id) {
                return entry(at, digits + 1);
            }
        }
        return null;
    }

    private String entry(int start, int idLength) {
        int from = start + idLength;
        int end = endOfLine(start);
        return new String(text, from, Math.max(0, end - from), StandardCharsets.UTF_8).strip();
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }
}
