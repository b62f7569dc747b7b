/** qemu-img as typed calls, image inspection, and copying between images and devices. */
module io.kvm4j.qemuimg {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.jr.ob;
    requires com.sun.jna;
    requires jdk.unsupported;

    exports io.kvm4j.qemuimg;
    exports io.kvm4j.qemuimg.device;
    exports io.kvm4j.qemuimg.header;
    exports io.kvm4j.qemuimg.pipeline;

    uses io.kvm4j.qemuimg.ImageGate;

    provides io.kvm4j.qemuimg.ImageGate with
            io.kvm4j.qemuimg.header.HeaderGate;
}
