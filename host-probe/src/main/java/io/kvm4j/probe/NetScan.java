package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.List;

/** One look at all network interfaces. */
final class NetScan {

    private static final String CLASS = "sys/class/net";
    private static final String LOOPBACK = "772"; // ARPHRD_LOOPBACK, if_arp.h
    private static final int IFF_TAP = 2; // if_tun.h

    private final Tree tree;
    private final List<Note> notes;

    NetScan(Tree tree, List<Note> notes) {
        this.tree = tree;
        this.notes = notes;
    }

    Network network() {
        return new Network(links(), Ovsdb.bridges(tree));
    }

    List<NetLink> links() {
        List<NetLink> links = new ArrayList<>();
        for (String name : tree.list(CLASS)) {
            String real = tree.real(CLASS + "/" + name);
            if (real == null) {
                notes.add(new Note(
                        Tree.shown(CLASS + "/" + name),
                        Why.VANISHED,
                        name + ": the link leads nowhere; is the interface gone?"));
            } else if (tree.exists(real + "/uevent") || tree.exists(real + "/address")) {
                links.add(link(name, new Attributes(tree, real, notes)));
            } // else a file of the bonding driver, which lies beside the interfaces
        }
        links.sort((a, b) -> NaturalOrder.INSTANCE.compare(a.name(), b.name()));
        for (NetLink link : links) {
            noteContradictions(link, links);
        }
        return List.copyOf(links);
    }

    /** What a port and its master say of each other, where one of them does not. */
    private void noteContradictions(NetLink port, List<NetLink> links) {
        for (NetLink other : links) {
            boolean named = port.master().orElse("").equals(other.name());
            boolean listed = other.ports().contains(port.name());
            boolean lists = other.kind() == NetLink.Kind.BRIDGE || other.kind() == NetLink.Kind.BOND;
            if (lists && named != listed) {
                notes.add(new Note(
                        Tree.shown(CLASS + "/" + (named ? other : port).name()),
                        Why.VANISHED,
                        port.name() + ": "
                                + (named ? "is not among the ports of its master " : "does not name its master ")
                                + other.name()));
            }
        }
    }

    private Reading<String> master(Attributes link) {
        Reading<String> name = named(link.dir() + "/master");
        return name.isPresent() && tree.exists(CLASS + "/" + name.orElse(""))
                ? name
                : Reading.unreadable(Tree.shown(link.dir() + "/master"), Why.VANISHED);
    }

    private NetLink link(String name, Attributes link) {
        List<String> entries = link.list("");
        return new NetLink(
                name,
                kind(link),
                link.required("ifindex", link.integer("ifindex")),
                link.required("address", link.text("address")),
                link.required("mtu", link.integer("mtu")),
                link.required("operstate", link.text("operstate")),
                speed(link),
                driver(link),
                Attributes.pciOf(link.dir())
                        .<Reading<PciAddress>>map(Reading::known)
                        .orElse(Reading.absent()),
                entries.contains("master") ? master(link) : Reading.absent(),
                ports(link, entries),
                behind(entries, "lower_"),
                vlanId(name, link));
    }

    private static List<String> behind(List<String> entries, String prefix) {
        return entries.stream()
                .filter(entry -> entry.startsWith(prefix))
                .map(entry -> entry.substring(prefix.length()))
                .sorted(NaturalOrder.INSTANCE)
                .toList();
    }

    private static List<String> ports(Attributes link, List<String> entries) {
        if (entries.contains("brif")) {
            return link.list("brif");
        }
        return entries.contains("bonding") ? behind(entries, "lower_") : List.of();
    }

    private static NetLink.Kind kind(Attributes link) {
        if (link.has("bridge")) {
            return NetLink.Kind.BRIDGE;
        }
        if (link.has("bonding")) {
            return NetLink.Kind.BOND;
        }
        if (deviceType(link).equals("vlan")) {
            return NetLink.Kind.VLAN;
        }
        if (link.has("tun_flags")) {
            String flags = link.text("tun_flags").orElse("0x0");
            boolean tap = flags.startsWith("0x") && (Hex.parseLong(flags, 2, flags.length()) & IFF_TAP) != 0;
            return tap ? NetLink.Kind.TAP : NetLink.Kind.TUN;
        }
        if (link.has("macvtap") || link.list("").stream().anyMatch(entry -> entry.matches("tap[0-9]+"))) {
            return NetLink.Kind.MACVTAP;
        }
        if (link.text("type").orElse("").equals(LOOPBACK)) {
            return NetLink.Kind.LOOPBACK;
        }
        if (!link.dir().contains("/virtual/")) {
            return NetLink.Kind.DEVICE;
        }
        return NetLink.Kind.VIRTUAL;
    }

    private static String deviceType(Attributes link) {
        return Tree.lines(link.text("uevent").orElse("")).stream()
                .filter(line -> line.startsWith("DEVTYPE="))
                .map(line -> line.substring("DEVTYPE=".length()))
                .findFirst()
                .orElse("");
    }

    // The kernel answers EINVAL, an empty text or -1 while there is no link; it is no error then.
    private static Reading<Integer> speed(Attributes link) {
        Reading<Integer> speed = link.integer("speed");
        boolean none =
                speed.orElse(1) <= 0 || (speed instanceof Reading.Unreadable<Integer> u && u.why() == Why.IO_ERROR);
        return none ? Reading.absent() : speed;
    }

    // A virtio interface's own driver is virtio_net; its PCI function's would be virtio-pci.
    private Reading<String> driver(Attributes link) {
        return named(link.dir() + "/device/driver");
    }

    // The last name of where a link leads; a captured tree may hold the link and not its target.
    private Reading<String> named(String path) {
        String real = tree.real(path);
        if (real == null) {
            String directory = tree.real(path.substring(0, path.lastIndexOf('/')));
            return directory == null
                    ? Reading.absent()
                    : tree.linkTarget(directory, path.substring(path.lastIndexOf('/') + 1))
                            .map(target -> target.substring(target.lastIndexOf('/') + 1));
        }
        return Reading.known(real.substring(real.lastIndexOf('/') + 1));
    }

    // Only the VLAN driver's own file has the number; it is readable by root.
    private Reading<Integer> vlanId(String name, Attributes link) {
        if (!deviceType(link).equals("vlan")) {
            return Reading.absent();
        }
        Reading<String> text = tree.text("proc/net/vlan/" + name);
        if (!text.isPresent()) {
            return text.isUnreadable() ? text.map(t -> 0) : tree.missing("proc/net/vlan/" + name);
        }
        return Tree.lines(text.orElse("")).stream()
                .filter(line -> line.contains("VID: "))
                .map(line -> line.replaceFirst(".*VID: (\\d+).*", "$1"))
                .map(Attributes::toInt)
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .<Reading<Integer>>map(Reading::known)
                .orElse(Reading.unreadable("/proc/net/vlan/" + name, Why.MALFORMED));
    }
}
