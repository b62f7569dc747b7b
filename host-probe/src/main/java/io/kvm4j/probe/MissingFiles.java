package io.kvm4j.probe;

import java.util.Collection;
import java.util.List;

/** Notes which functions lack a file that the kernel makes for every function, and that most others have. */
final class MissingFiles {

    private static final int[] FILES = {
        PciFunction.UEVENT,
        PciFunction.VENDOR,
        PciFunction.DEVICE,
        PciFunction.CLASS,
        PciFunction.RESOURCE,
        PciFunction.NUMA_NODE,
        PciFunction.DRIVER_OVERRIDE
    };
    private static final String[] NAMES = {
        "uevent", "vendor", "device", "class", "resource", "numa_node", "driver_override"
    };

    private MissingFiles() {}

    static void note(Collection<PciFunction> functions, List<Note> notes) {
        for (int i = 0; i < FILES.length; i++) {
            int have = 0;
            for (PciFunction f : functions) {
                have += f.has(FILES[i]) ? 1 : 0;
            }
            if (have * 2 > functions.size() && have < functions.size()) {
                for (PciFunction f : functions) {
                    if (!f.has(FILES[i])) {
                        add(f, NAMES[i], "is missing, although other functions have it", notes);
                    }
                }
            }
        }
        // kernels before 5.15 have the one and not the other
        boolean methods = functions.stream().anyMatch(f -> f.has(PciFunction.RESET_METHOD));
        for (PciFunction f : functions) {
            if (methods
                    && f.has(PciFunction.RESET)
                    && !f.has(PciFunction.RESET_METHOD)
                    && f.resetMethods.isUnreadable()) {
                add(f, "reset_method", "is missing, although the function can be reset", notes);
            }
            if (!f.has(PciFunction.DRIVER) && f.driverOfUevent != null && !f.driver.isPresent()) {
                add(f, "driver", "is missing; uevent names " + f.driverOfUevent, notes);
            } else if (f.has(PciFunction.DRIVER) && f.driver instanceof Reading.Inferred) {
                add(f, "driver", "leads to no driver; uevent names " + f.driverOfUevent, notes);
            }
            unreadable(f, notes);
        }
    }

    private static void unreadable(PciFunction f, List<Note> notes) {
        Reading<?>[] readings = {
            f.id,
            f.pciClass,
            f.driver,
            f.driverOverride,
            f.numaNode,
            f.group,
            f.sriov,
            f.resetMethods,
            f.bars,
            f.bootVga
        };
        for (Reading<?> reading : readings) {
            if (reading instanceof Reading.Unreadable<?> u && u.why() != Why.NOT_CAPTURED) {
                notes.add(new Note(u.file(), u.why(), f.address + ": " + u.file() + " could not be read"));
            }
        }
    }

    private static void add(PciFunction f, String name, String what, List<Note> notes) {
        String file = Tree.shown(f.dir + "/" + name);
        notes.add(new Note(file, Why.VANISHED, f.address + ": " + file + " " + what));
    }
}
