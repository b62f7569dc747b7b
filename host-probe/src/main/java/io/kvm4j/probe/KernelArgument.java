package io.kvm4j.probe;

/**
 * One argument of {@code /proc/cmdline}, quotes removed.
 *
 * @param value empty for an argument without one
 */
public record KernelArgument(String name, String value) {

    /** Whether it has this name; the kernel takes {@code -} and {@code _} for the same. */
    public boolean is(String other) {
        return name.replace('-', '_').equals(other.replace('-', '_'));
    }

    @Override
    public String toString() {
        return value.isEmpty() ? name : name + "=" + value;
    }
}
