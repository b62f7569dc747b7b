package io.kvm4j;

import io.kvm4j.xml.DomainCapabilitiesXml;
import io.kvm4j.xml.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a host can give to domains of one type, architecture and machine type.
 *
 * <p>libvirt says more with each version. What it does not speak of is unknown, not missing.
 *
 * @param type {@code kvm} or {@code qemu}
 * @param arch such as {@code x86_64}
 * @param machine the machine type's full name, such as {@code pc-q35-7.2}
 * @param maxVcpus the most vCPUs a domain may have
 * @param cpuModes the CPU modes that work, such as {@code host-passthrough}
 * @param cpuModels named CPU models that this host can run
 * @param devices the values that devices may have: by device and property, such as {@code video} and {@code modelType}
 * @see <a href="https://libvirt.org/formatdomaincaps.html">libvirt: domain capabilities</a>
 */
public record DomainCapabilities(
        String type,
        String arch,
        String machine,
        OptionalInt maxVcpus,
        Set<String> cpuModes,
        Set<String> cpuModels,
        Map<String, Map<String, Set<String>>> devices) {

    /** A host that says nothing. */
    static DomainCapabilities unknown(String type) {
        return new DomainCapabilities(type, "", "", OptionalInt.empty(), Set.of(), Set.of(), Map.of());
    }

    /** Reads libvirt's document. */
    static DomainCapabilities parse(String xml) {
        DomainCapabilitiesXml document = DomainCapabilitiesXml.parse(xml);
        Map<String, Map<String, Set<String>>> devices = new LinkedHashMap<>();
        Set<String> modes = new LinkedHashSet<>();
        Set<String> models = new LinkedHashSet<>();
        for (Element part : document.elements()) {
            switch (part.elementName()) {
                case "devices", "features" -> part.elements().forEach(device -> add(devices, device));
                case "os" -> {
                    add(devices, part);
                    part.elements("loader").forEach(loader -> add(devices, loader));
                }
                case "memoryBacking" -> add(devices, part);
                case "cpu" ->
                    part.elements("mode").stream()
                            .filter(DomainCapabilities::isSupported)
                            .forEach(mode -> addMode(modes, models, mode));
                default -> {}
            }
        }
        String max = document.elements("vcpu").stream()
                .findFirst()
                .map(vcpu -> String.valueOf(vcpu.attribute("max")))
                .orElse("");
        return new DomainCapabilities(
                String.valueOf(document.domain()),
                String.valueOf(document.arch()),
                String.valueOf(document.machine()),
                max.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(max)) : OptionalInt.empty(),
                modes,
                models,
                devices);
    }

    private static void addMode(Set<String> modes, Set<String> models, Element mode) {
        String name = String.valueOf(mode.attribute("name"));
        modes.add(name);
        if (name.equals("custom")) {
            mode.elements("model").stream()
                    .filter(model -> "yes".equals(model.attribute("usable")))
                    .forEach(model -> models.add(String.valueOf(model.text())));
        }
    }

    private static boolean isSupported(Element element) {
        return "yes".equals(element.attribute("supported"));
    }

    // a device that is not supported is one with no values at all
    private static void add(Map<String, Map<String, Set<String>>> devices, Element device) {
        Map<String, Set<String>> properties = new LinkedHashMap<>();
        if (device.attribute("supported") == null || isSupported(device)) {
            for (Element property : device.elements("enum")) {
                Set<String> values = new LinkedHashSet<>();
                property.elements("value").forEach(value -> values.add(String.valueOf(value.text())));
                properties.put(String.valueOf(property.attribute("name")), values);
            }
        } else {
            properties.put("supported", Set.of());
        }
        devices.put(device.elementName(), properties);
    }

    /** The values a property of a device may have; empty if libvirt does not say, or if there are none. */
    public List<String> values(String device, String property) {
        return List.copyOf(devices.getOrDefault(device, Map.of()).getOrDefault(property, Set.of()));
    }

    /** Whether a property of a device may have a value; true where libvirt does not say. */
    public boolean allows(String device, String property, String value) {
        Map<String, Set<String>> properties = devices.get(device);
        if (properties == null) {
            return true;
        }
        if (properties.containsKey("supported")) {
            return false;
        }
        Set<String> values = properties.get(property);
        return values == null || values.contains(value);
    }

    /** Whether libvirt says that a property of a device may have a value. */
    public boolean offers(String device, String property, String value) {
        return values(device, property).contains(value);
    }

    /** Whether the host has UEFI firmware that libvirt finds by itself. */
    public boolean hasUefi() {
        return offers("os", "firmware", "efi");
    }

    /** Whether the host has UEFI firmware for secure boot. */
    public boolean hasSecureBoot() {
        return hasUefi() && offers("loader", "secure", "yes");
    }
}
