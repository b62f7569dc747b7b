package io.kvm4j.qemuimg;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An image format, by the name of QEMU's block driver.
 *
 * <p>The constants are the formats this module knows; {@link #of(String)} takes any other name, because QEMU's list grows.
 *
 * @param driver QEMU's name, such as {@code qcow2} or {@code vpc}
 */
public record Format(String driver) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    /** Guest bytes and nothing else. */
    public static final Format RAW = new Format("raw");

    /** QEMU's own format, versions 2 and 3. */
    public static final Format QCOW2 = new Format("qcow2");

    /** The first version of qcow; read only for old images. */
    public static final Format QCOW = new Format("qcow");

    /** QEMU enhanced disk. */
    public static final Format QED = new Format("qed");

    /** VMware. */
    public static final Format VMDK = new Format("vmdk");

    /** VirtualBox. */
    public static final Format VDI = new Format("vdi");

    /** Virtual PC and Hyper-V generation 1, also called VHD. */
    public static final Format VPC = new Format("vpc");

    /** Hyper-V. */
    public static final Format VHDX = new Format("vhdx");

    /** Parallels. */
    public static final Format PARALLELS = new Format("parallels");

    /** A LUKS container; QEMU reads version 1. */
    public static final Format LUKS = new Format("luks");

    /** Bochs. */
    public static final Format BOCHS = new Format("bochs");

    /** Compressed loop. */
    public static final Format CLOOP = new Format("cloop");

    /** Apple's disk image. */
    public static final Format DMG = new Format("dmg");

    /**
     * A format by its driver name.
     *
     * @throws IllegalArgumentException if the name cannot be a driver's
     */
    public Format {
        Objects.requireNonNull(driver, "driver");
        if (!NAME.matcher(driver).matches()) {
            throw new IllegalArgumentException(
                    "an image format is a driver name such as qcow2, was \"" + driver + "\"");
        }
    }

    /** The format QEMU calls {@code driver}, known to this module or not. */
    public static Format of(String driver) {
        return new Format(driver);
    }

    @Override
    public String toString() {
        return driver;
    }
}
