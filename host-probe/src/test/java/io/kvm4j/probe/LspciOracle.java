package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code lspci -vmmnnk} printed, one map for each function. */
final class LspciOracle {

    private LspciOracle() {}

    static List<Map<String, String>> parse(String text) {
        List<Map<String, String>> functions = new ArrayList<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            int colon = line.indexOf(":\t");
            if (colon > 0) {
                current.put(line.substring(0, colon), line.substring(colon + 2).strip());
            } else if (line.isBlank() && current.containsKey("Slot")) {
                functions.add(current);
                current = new LinkedHashMap<>();
            }
        }
        return functions;
    }

    /** The same from what the module read; fields that are absent are left out, as lspci does. */
    static Map<String, String> of(PciDevice device) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Slot", device.address().toString());
        device.pciClass().ifPresent(c -> fields.put("Class", String.format("%04x", c.type())));
        device.id().ifPresent(id -> {
            fields.put("Vendor", String.format("%04x", id.vendor()));
            fields.put("Device", String.format("%04x", id.device()));
        });
        device.subsystem().ifPresent(id -> {
            if (id.vendor() != 0 && id.vendor() != 0xffff && !device.bridge()) {
                fields.put("SVendor", String.format("%04x", id.vendor()));
                fields.put("SDevice", String.format("%04x", id.device()));
            }
        });
        device.driver().ifPresent(driver -> fields.put("Driver", driver));
        if (device.numaNode() instanceof Reading.Known<Integer> node) {
            fields.put("NUMANode", node.fact().toString());
        }
        device.iommuGroup().ifPresent(group -> fields.put("IOMMUGroup", Integer.toString(group.number())));
        return fields;
    }

    /** Reduces a printed function to the fields and form of {@link #of}. */
    static Map<String, String> reduce(Map<String, String> printed, boolean bridge) {
        Map<String, String> fields = new LinkedHashMap<>();
        String slot = printed.get("Slot");
        fields.put("Slot", slot.length() < 12 ? "0000:" + slot : slot);
        for (String key : List.of("Class", "Vendor", "Device", "SVendor", "SDevice")) {
            if (printed.containsKey(key) && !(bridge && key.startsWith("S"))) {
                String value = printed.get(key);
                fields.put(key, value.substring(value.lastIndexOf('[') + 1).replace("]", ""));
            }
        }
        for (String key : List.of("Driver", "NUMANode", "IOMMUGroup")) {
            if (printed.containsKey(key)) {
                fields.put(key, printed.get(key));
            }
        }
        return fields;
    }
}
