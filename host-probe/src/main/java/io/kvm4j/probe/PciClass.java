package io.kvm4j.probe;

/**
 * What a function is, by the 24-bit class code of the PCI Code and ID Assignment Specification.
 *
 * @param code base class, subclass and programming interface: {@code 0x030000} is a VGA controller
 */
public record PciClass(int code) {

    private static final int BRIDGE_PCI = 0x0604;

    public int baseClass() {
        return code >> 16 & 0xff;
    }

    public int subclass() {
        return code >> 8 & 0xff;
    }

    public int programmingInterface() {
        return code & 0xff;
    }

    /** Base class and subclass, {@code 0x0604} for a PCI bridge: what {@code lspci -n} shows. */
    public int type() {
        return code >> 8 & 0xffff;
    }

    /** Whether the class says that other PCI functions are behind it: PCI, CardBus and semi-transparent bridges. */
    public boolean isBridge() {
        return type() == BRIDGE_PCI || type() == 0x0607 || type() == 0x0609;
    }

    /** Whether it drives a display: VGA, XGA, 3D or other. */
    public boolean isDisplay() {
        return baseClass() == 0x03;
    }

    @Override
    public String toString() {
        String digits = Integer.toHexString(code);
        return "000000".substring(Math.min(6, digits.length())) + digits;
    }
}
