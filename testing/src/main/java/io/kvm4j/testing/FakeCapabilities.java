package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.XmlModelException;
import java.util.List;

/** What the host in memory can give to domains: a QEMU 7.2 that emulates, as libvirt 9.0 describes it. */
final class FakeCapabilities {

    private FakeCapabilities() {}

    static String of(String machine) {
        String name = machine.equals("q35") ? "pc-q35-7.2" : machine.equals("pc") ? "pc-i440fx-7.2" : machine;
        return """
                <domainCapabilities>
                  <domain>qemu</domain>
                  <machine>%s</machine>
                  <arch>x86_64</arch>
                  <vcpu max='%d'/>
                  <os supported='yes'>
                    <enum name='firmware'><value>bios</value><value>efi</value></enum>
                    <loader supported='yes'>
                      <enum name='secure'><value>no</value><value>yes</value></enum>
                    </loader>
                  </os>
                  <cpu>
                    <mode name='host-passthrough' supported='no'/>
                    <mode name='maximum' supported='yes'/>
                    <mode name='host-model' supported='yes'/>
                    <mode name='custom' supported='yes'>
                      <model usable='yes'>qemu64</model>
                      <model usable='yes'>Nehalem</model>
                      <model usable='no'>EPYC-Milan</model>
                    </mode>
                  </cpu>
                  <devices>
                    <disk supported='yes'>
                      <enum name='bus'>%s</enum>
                    </disk>
                    <graphics supported='yes'><enum name='type'>%s</enum></graphics>
                    <video supported='yes'><enum name='modelType'>%s</enum></video>
                    <rng supported='yes'><enum name='backendModel'>%s</enum></rng>
                    <filesystem supported='yes'><enum name='driverType'>%s</enum></filesystem>
                    <tpm supported='yes'>
                      <enum name='model'>%s</enum>
                      <enum name='backendModel'>%s</enum>
                    </tpm>
                  </devices>
                </domainCapabilities>
                """.formatted(
                        name,
                        name.contains("q35") ? 288 : 255,
                        values(
                                name.contains("q35")
                                        ? List.of("fdc", "scsi", "virtio", "usb", "sata")
                                        : List.of("ide", "fdc", "scsi", "virtio", "usb", "sata")),
                        values(List.of("vnc", "spice")),
                        values(List.of("vga", "cirrus", "qxl", "virtio", "none", "bochs", "ramfb")),
                        values(List.of("random", "egd", "builtin")),
                        values(List.of("path", "handle", "virtiofs")),
                        values(List.of("tpm-tis", "tpm-crb")),
                        values(List.of("passthrough", "emulator")));
    }

    private static String values(List<String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append("<value>").append(value).append("</value>"));
        return text.toString();
    }

    /** libvirt's schema, as far as our model of it goes: what has no type is unknown. */
    static void requireKnown(String xml) {
        List<String> unknown;
        try {
            unknown = DomainXml.parse(xml).unmodelled();
        } catch (XmlModelException e) {
            throw new HypervisorException(ErrorCode.XML_ERROR.number(), 0, e.getMessage(), e);
        }
        if (!unknown.isEmpty()) {
            throw new HypervisorException(
                    ErrorCode.XML_INVALID_SCHEMA,
                    "XML document failed to validate against schema: Did not expect " + unknown.get(0) + " there");
        }
    }
}
