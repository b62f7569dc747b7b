package io.kvm4j.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the host does with the disks and network interfaces behind a function: found below its directory, then looked up
 * in the tables of {@code /proc}, which are read at the first need.
 */
final class HostUses {

    private static final int MAX_DEPTH = 12;

    private final Tree tree;
    private @Nullable MountTable mounts;
    private @Nullable RouteTable routes;
    /** Of a block device's directory, what is in its file {@code dev}. */
    private final Map<String, String> numbers = new HashMap<>();

    HostUses(Tree tree) {
        this.tree = tree;
    }

    /** Whether an entry of a device's directory may lead to disks or network interfaces. */
    static boolean mayHold(String name) {
        return switch (name.charAt(0)) {
            case 'n' -> name.equals("net") || (name.startsWith("nvme") && !name.equals("nvmem"));
            case 'b' -> name.equals("block");
            case 'a' -> numbered(name, "ata");
            case 'h' -> numbered(name, "host");
            case 'm' -> name.startsWith("mmc");
            case 't' -> numbered(name, "target");
            case 'u' -> numbered(name, "usb");
            case 'v' -> numbered(name, "virtio");
            case 'p' -> name.startsWith("port-");
            case 'e' -> name.startsWith("end_device-") || name.startsWith("expander-");
            case 'r' -> name.startsWith("rport-");
            default -> Character.isDigit(name.charAt(0)) && (name.indexOf('-') > 0 || isScsi(name));
        };
    }

    private static boolean numbered(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isDigit(name.charAt(prefix.length()));
    }

    /** Host, channel, target and lun: {@code 0:0:0:0}. A PCI address has a colon less. */
    private static boolean isScsi(String name) {
        int colons = 0;
        for (int i = 0; i < name.length(); i++) {
            colons += name.charAt(i) == ':' ? 1 : 0;
        }
        return colons == 3;
    }

    List<HostUse> of(PciFunction f) {
        if (f.inside.isEmpty() && !f.bootVga.orElse(false)) {
            return List.of();
        }
        List<HostUse> uses = new ArrayList<>(2);
        for (String name : new TreeSet<>(f.inside)) {
            walk(f.dir + "/" + name, name, 0, uses);
        }
        if (f.bootVga.orElse(false)) {
            uses.add(new HostUse(HostUse.Kind.BOOT_DISPLAY, "", "", Tree.shown(f.dir + "/boot_vga")));
        }
        return uses;
    }

    List<HostUse> of(BlockIdentity device) {
        List<HostUse> uses = new ArrayList<>(2);
        String real = tree.followed("sys/dev/block/" + device);
        if (real != null) {
            numbers.put(real, device.toString());
            disk(real, real.substring(real.lastIndexOf('/') + 1), uses);
        }
        return uses;
    }

    private void walk(String dir, String name, int depth, List<HostUse> uses) {
        String real = depth > MAX_DEPTH ? null : tree.directory(dir); // a link would lead elsewhere
        if (real == null) {
            return;
        }
        String[] entries = tree.names(real);
        Arrays.sort(entries);
        if (name.equals("net")) {
            for (String entry : entries) {
                network(real + "/" + entry, entry, entry, 0, uses);
            }
        } else if (name.equals("block") || isNamespace(name)) {
            for (String disk : name.equals("block") ? entries : new String[] {name}) {
                disk(real.endsWith("/block") ? real + "/" + disk : real, disk, uses);
            }
        } else {
            for (String entry : entries) {
                if (mayHold(entry)) {
                    walk(real + "/" + entry, entry, depth + 1, uses);
                }
            }
        }
    }

    /** {@code nvme0n1}, or {@code nvme0c0n1}: the same disk by one of its paths. */
    private static boolean isNamespace(String name) {
        int last = name.lastIndexOf('n');
        return name.startsWith("nvme") && last > 4 && Character.isDigit(name.charAt(last - 1));
    }

    private void disk(String dir, String name, List<HostUse> uses) {
        int controller = isNamespace(name) ? name.indexOf('c') : -1;
        String visible = controller < 0 ? name : name.substring(0, controller) + name.substring(name.lastIndexOf('n'));
        String real = controller < 0 ? dir : tree.real("sys/class/block/" + visible);
        String diskDir = real == null ? dir : real;
        block(diskDir, visible, visible, 0, uses);
        String[] entries = tree.names(diskDir);
        Arrays.sort(entries);
        for (String entry : entries) {
            if (entry.startsWith(visible) && entry.length() > visible.length()) {
                block(diskDir + "/" + entry, entry, entry, 0, uses);
            }
        }
    }

    private void block(String dir, String name, String onDevice, int depth, List<HostUse> uses) {
        if (mounts == null) {
            mounts = new MountTable(tree);
        }
        String number =
                numbers.computeIfAbsent(dir, d -> tree.attribute(d + "/dev").orElse(""));
        String mapped =
                name.startsWith("dm-") ? tree.attribute(dir + "/dm/name").orElse("") : "";
        String at = mounts.mountPoint(number, name, mapped);
        if (at != null) {
            uses.add(new HostUse(HostUse.Kind.MOUNTED, onDevice, at, mounts.file()));
        }
        if (mounts.isSwap(name, mapped)) {
            uses.add(new HostUse(HostUse.Kind.SWAP, onDevice, name, "/proc/swaps"));
        }
        String itself = tree.directory(dir + "/holders");
        String real = depth > MAX_DEPTH ? null : itself == null ? tree.real(dir + "/holders") : itself;
        if (real == null) {
            return;
        }
        String[] holders = tree.names(real);
        Arrays.sort(holders);
        for (String holder : holders) {
            uses.add(new HostUse(HostUse.Kind.HELD, onDevice, holder, Tree.shown(real)));
            block("sys/class/block/" + holder, holder, onDevice, depth + 1, uses);
        }
    }

    private void network(String dir, String name, String onDevice, int depth, List<HostUse> uses) {
        if (routes == null) {
            routes = RouteTable.of(tree);
        }
        String through = depth == 0 ? "" : name;
        if (routes.isDefault(name)) {
            uses.add(new HostUse(HostUse.Kind.DEFAULT_ROUTE, onDevice, through, "/proc/net/route"));
        } else if (routes.isUsed(name)) {
            uses.add(new HostUse(HostUse.Kind.NETWORK_ROUTE, onDevice, through, "/proc/net/route"));
        }
        String itself = tree.directory(dir);
        String real = depth > MAX_DEPTH ? null : itself == null ? tree.real(dir) : itself;
        if (real == null) {
            return;
        }
        String[] entries = tree.names(real);
        Arrays.sort(entries);
        for (String entry : entries) {
            if (entry.startsWith("upper_")) {
                String upper = entry.substring("upper_".length());
                uses.add(new HostUse(HostUse.Kind.NETWORK_PORT, onDevice, upper, Tree.shown(real + "/" + entry)));
                network("sys/class/net/" + upper, upper, onDevice, depth + 1, uses);
            }
        }
    }
}
