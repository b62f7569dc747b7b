package io.kvm4j.probe;

/** Two 16-bit ids, written {@code 8086:10d3}: vendor and device, of a function or of its subsystem. */
public record PciId(int vendor, int device) {

    @Override
    public String toString() {
        return hex(vendor) + ":" + hex(device);
    }

    private static String hex(int value) {
        String digits = Integer.toHexString(value);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }
}
