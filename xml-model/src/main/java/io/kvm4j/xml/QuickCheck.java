package io.kvm4j.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What libvirt's parsers refuse whatever the hypervisor, as far as one look at the document shows it. */
final class QuickCheck {
    private static final Pattern UUID =
            Pattern.compile("\\s*[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}\\s*");

    private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{1,2}(:[0-9a-fA-F]{1,2}){5}");

    private final List<XmlProblem> problems = new ArrayList<>();

    private QuickCheck() {}

    static List<XmlProblem> of(Document document) {
        QuickCheck check = new QuickCheck();
        check.root(document);
        return List.copyOf(check.problems);
    }

    private void root(Document document) {
        String name = document.elementName();
        switch (name) {
            case "domain" -> domain((DomainXml) document);
            case "network" -> named(document, name);
            case "filter" -> attribute(document, name, "name");
            case "pool" -> {
                attribute(document, name, "type");
                uuid(document, name);
            }
            case "volume" -> named(document, name);
            default -> {}
        }
    }

    private void domain(DomainXml domain) {
        attribute(domain, "domain", "type");
        named(domain, "domain");
        Devices devices = domain.firstChild("devices", Devices.class);
        if (devices == null) {
            return;
        }
        Map<String, String> targets = new HashMap<>();
        int nth = 0;
        for (Disk disk : devices.disks()) {
            String path = "domain/devices/disk[" + ++nth + ']';
            DiskTarget target = disk.target();
            String dev = target == null ? null : target.dev();
            if (dev == null) {
                add(path, "no target with a dev");
                continue;
            }
            String first = targets.putIfAbsent(dev, path);
            if (first != null) {
                add(path + "/target", "target " + dev + " is that of " + first + " already");
            }
        }
        nth = 0;
        for (Interface nic : devices.interfaces()) {
            String path = "domain/devices/interface[" + ++nth + ']';
            String address = nic.mac() == null ? null : nic.mac().address();
            if (address != null && !MAC.matcher(address).matches()) {
                add(path + "/mac", "not a MAC address: \"" + address + "\"");
            }
        }
    }

    private void named(Element element, String path) {
        String name = element.childText("name");
        if (name == null || name.isEmpty()) {
            add(path, "no name");
        } else if (!path.equals("volume") && name.indexOf('/') >= 0) {
            add(path + "/name", "must not contain a slash: \"" + name + "\"");
        }
        uuid(element, path);
    }

    private void uuid(Element element, String path) {
        String uuid = element.childText("uuid");
        if (uuid != null && !UUID.matcher(uuid).matches()) {
            add(path + "/uuid", "not a UUID: \"" + uuid + "\"");
        }
    }

    private void attribute(Element element, String path, String name) {
        String value = element.attributeText(name);
        if (value == null || value.isEmpty()) {
            add(path, "no " + name);
        }
    }

    private void add(String path, String message) {
        problems.add(new XmlProblem(-1, -1, path, message));
    }
}
