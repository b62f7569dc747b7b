package io.kvm4j.lab;

import static org.awaitility.Awaitility.await;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.device.PciPassthrough;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;

/** Functions of the machine, and a running Linux guest for them: the same for all test classes, for to start one takes long. */
@NullUnmarked
abstract class RunningGuest {

    static final PciPassthrough AUDIO = PciPassthrough.of("0000:00:04.0");
    static final PciPassthrough NIC = PciPassthrough.of("0000:02:00.0");
    static final String PF = "0000:01:00.0";
    static final PciPassthrough VF = PciPassthrough.of("0000:01:00.1");

    static Host host;
    static Domain guest;

    @BeforeAll
    static void start_a_guest() throws Exception {
        if (guest == null) {
            host = NestedGuest.host();
            guest = NestedGuest.linux(host, "linux", "");
        }
    }

    static String driver(PciPassthrough device) throws IOException {
        return Inside.driver(device.hostAddress().toString());
    }

    // libvirt gives it back after the guest let go
    static void awaitDriver(PciPassthrough device, String driver) {
        await().alias(device.hostAddress() + " on \"" + driver + "\"")
                .atMost(Duration.ofMinutes(1))
                .until(() -> driver(device).equals(driver));
    }
}
