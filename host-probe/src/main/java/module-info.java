/** What a KVM host can do, what it cannot, and why: read from {@code /sys} and {@code /proc}, nothing else. */
module io.kvm4j.probe {
    requires static org.jspecify;

    exports io.kvm4j.probe;
}
