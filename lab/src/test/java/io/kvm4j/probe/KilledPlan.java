package io.kvm4j.probe;

import java.io.IOException;
import java.nio.file.Path;

/** A process that runs a plan and dies, as by SIGKILL, just before or just after it writes what a step writes. */
public final class KilledPlan {

    /** The exit status. */
    public static final int KILLED = 137;

    private KilledPlan() {}

    /** @param args {@code bind} or {@code vfs}, an address, the journal, the number of the step, {@code before} or {@code after} */
    public static void main(String[] args) {
        Plan plan = of(args[0], args[1]);
        new PlanRunner(new Deadly(Integer.parseInt(args[3]), args[4])).run(args[0], plan.changes(), Path.of(args[2]));
    }

    /** A plan by its name here. */
    public static Plan of(String what, String address) {
        Plans plans = HostProbe.local().plans();
        PciAddress device = PciAddress.of(address);
        return switch (what) {
            case "bind" -> plans.bindToVfio(device);
            case "unbind" -> plans.unbind(device);
            case "vfs" -> plans.createVfs(device, 2);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static final class Deadly implements KernelFiles {

        private final KernelFiles kernel = KernelFiles.of(Path.of("/"));
        private final String moment;
        private int left;

        Deadly(int step, String moment) {
            this.left = step;
            this.moment = moment;
        }

        @Override
        public Path root() {
            return kernel.root();
        }

        @Override
        public void write(String file, String value) throws IOException {
            left--;
            if (left == 0 && moment.equals("before")) {
                Runtime.getRuntime().halt(KILLED); // no hook and no finally runs
            }
            kernel.write(file, value);
            if (left == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        @Override
        public String state(String file) throws IOException {
            return kernel.state(file);
        }
    }
}
