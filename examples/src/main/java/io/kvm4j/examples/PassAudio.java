package io.kvm4j.examples;

import io.kvm4j.Attachment;
import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.Preflight;
import io.kvm4j.Scope;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.KvmException;
import io.kvm4j.probe.HostProbe;
import io.kvm4j.probe.PciAddress;
import io.kvm4j.probe.PciClass;
import java.time.Duration;
import java.util.List;

/**
 * Finds the host's audio functions, says of each whether a guest may have it, gives the first that is clear to a running guest, and puts
 * it back: {@code PassAudio URI DOMAIN}.
 */
public final class PassAudio {

    private static final int AUDIO_DEVICE = 0x0403;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PassAudio() {}

    /** Exits with 1 if no audio function could be given away. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: PassAudio URI DOMAIN");
            System.exit(2);
        }
        try (Host host = Host.connect(arguments[0])) {
            if (!run(host, host.domain(arguments[1]))) {
                System.exit(1);
            }
        } catch (KvmException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(Host host, Domain guest) {
        for (PciAddress address : audioFunctions()) {
            PciPassthrough audio = PciPassthrough.of(address);
            Preflight check = host.preflight(audio);
            System.out.println(address + ", driver " + driver(address) + (check.isClear() ? ": clear" : ": not now"));
            check.findings()
                    .forEach(f -> System.out.println("  " + f.severity() + " " + f.message() + ": " + f.remedy()));
            if (check.isClear()) {
                Attachment attached = guest.attach(audio, Scope.LIVE);
                System.out.println(
                        guest.name() + " has it at " + attached.address().orElse("?") + ", driver " + driver(address));
                guest.detach(audio, PATIENCE);
                System.out.println("put back, driver " + driver(address));
                return true;
            }
        }
        return false;
    }

    private static List<PciAddress> audioFunctions() {
        return HostProbe.local().pciDevices().stream()
                .filter(device -> device.pciClass().orElse(new PciClass(0)).type() == AUDIO_DEVICE)
                .map(device -> device.address())
                .toList();
    }

    private static String driver(PciAddress address) {
        return HostProbe.local().pci(address).driver().orElse("none");
    }
}
