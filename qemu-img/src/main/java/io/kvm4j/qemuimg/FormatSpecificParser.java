package io.kvm4j.qemuimg;

/** Reads the member {@code format-specific} of qemu-img's JSON; apart from its type because an interface hides nothing. */
final class FormatSpecificParser {

    private FormatSpecificParser() {}

    static FormatSpecific parse(Json json) {
        return of(json.text("type").orElse(""), json.child("data"));
    }

    private static FormatSpecific of(String type, Json data) {
        return switch (type) {
            case "qcow2" ->
                new FormatSpecific.Qcow2(
                        data.text("compat").orElse(""),
                        data.text("compression-type").orElse("zlib"),
                        (int) data.count("refcount-bits"),
                        data.flag("lazy-refcounts"),
                        data.flag("corrupt"),
                        data.flag("extended-l2"),
                        data.text("data-file"),
                        data.flag("data-file-raw"),
                        data.children("bitmaps").stream()
                                .map(b -> new FormatSpecific.Bitmap(
                                        b.text("name").orElse(""), b.count("granularity"), b.texts("flags")))
                                .toList(),
                        data.child("encrypt").text("format"));
            case "vmdk" ->
                new FormatSpecific.Vmdk(
                        data.text("create-type").orElse(""),
                        data.count("cid"),
                        data.count("parent-cid"),
                        data.children("extents").stream()
                                .map(e -> new FormatSpecific.Extent(
                                        e.text("filename").orElse(""),
                                        e.text("format").orElse(""),
                                        e.count("virtual-size"),
                                        e.flag("compressed")))
                                .toList());
            case "luks" ->
                new FormatSpecific.Luks(
                        data.text("cipher-alg").orElse(""),
                        data.text("cipher-mode").orElse(""),
                        data.text("uuid").orElse(""),
                        data.count("payload-offset"),
                        (int) data.children("slots").stream()
                                .filter(slot -> slot.flag("active"))
                                .count());
            default -> new FormatSpecific.Other(type, data.members());
        };
    }
}
