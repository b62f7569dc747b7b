package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import java.nio.BufferUnderflowException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which format the bytes are in, and the parser of each. */
final class Formats {

    /** QEMU looks at this much of a file to recognise its format. */
    private static final int PROBE_BYTES = 512;

    /** Comments, lines of spaces, and then a version that QEMU knows. */
    private static final Pattern VMDK_TEXT =
            Pattern.compile("(?:#[^\n]*+\n| ++\r?\n)*+version=[123]\r?\n.*", Pattern.DOTALL);

    private Formats() {}

    static Format probe(Window window) {
        if (window.is(0, "QFI\u00fb") && window.has(0, 8)) {
            int version = window.at(4, 4).getInt();
            return version == 1 ? Format.QCOW : version == 0 ? Format.RAW : Format.QCOW2;
        }
        if (window.is(0, "QED\0")) {
            return Format.QED;
        }
        if (window.is(0, "KDMV") || window.is(0, "COWD") || isVmdkText(window)) {
            return Format.VMDK;
        }
        if (window.is(0, "conectix")) {
            return Format.VPC;
        }
        if (window.is(0, "vhdxfile")) {
            return Format.VHDX;
        }
        if (window.is(64, "\u007f\u0010\u00da\u00be")) {
            return Format.VDI;
        }
        if ((window.is(0, "WithoutFreeSpace") || window.is(0, "WithouFreSpacExt")) && window.is(16, "\2\0\0\0")) {
            return Format.PARALLELS;
        }
        if (window.is(0, "LUKS\u00ba\u00be\0\u0001")) {
            return Format.LUKS;
        }
        if (OldParsers.isBochs(window)) {
            return Format.BOCHS;
        }
        if (window.is(0, "#!/bin/sh\n#V2.0 Format\nmodprobe cloop file=$0 && mount -r -t iso9660 /dev/cloop $1\n")) {
            return Format.CLOOP;
        }
        // the one format that QEMU knows by its name
        if (window.name.endsWith(".dmg")) {
            return Format.DMG;
        }
        return Format.RAW;
    }

    static ImageHeader parse(Window window, Format format) {
        if (!format.equals(Format.RAW)
                && !format.equals(Format.VPC)
                && !probe(window).equals(format)) {
            throw new ImageRefusedException(
                    window.name,
                    Finding.blocker(
                            "wrong-format",
                            "it is not in " + format + " format",
                            "its bytes say " + probe(window) + "; declare what it is"));
        }
        try {
            return switch (format.driver()) {
                case "raw" -> RawParser.parse(window);
                case "qcow2" -> Qcow2Parser.parse(window);
                case "luks" -> LuksParser.first(window);
                case "qcow" -> QcowParser.parse(window);
                case "qed" -> QedParser.parse(window);
                case "vmdk" -> VmdkParser.parse(window);
                case "vdi" -> VdiParser.parse(window);
                case "vpc" -> VhdParser.parse(window);
                case "vhdx" -> VhdxParser.parse(window);
                case "bochs" -> OldParsers.bochs(window);
                case "cloop" -> OldParsers.cloop(window);
                case "dmg" -> OldParsers.dmg(window);
                case "parallels" -> ParallelsParser.parse(window);
                default -> throw window.refused("unsupported-format", "headers of " + format + " are not read");
            };
        } catch (BufferUnderflowException | ArithmeticException e) {
            throw window.malformed("its header contradicts itself");
        }
    }

    private static boolean isVmdkText(Window window) {
        return VMDK_TEXT
                .matcher(window.text(0, (int) Math.min(window.size, PROBE_BYTES)))
                .matches();
    }

    /** A format as an image names it; the name may be anything. */
    static Format named(Window window, String name) {
        try {
            return Format.of(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw window.malformed("it names \"" + name + "\" as a format");
        }
    }
}
