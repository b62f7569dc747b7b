package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The lab seen from outside: whatever of it is killed, by whatever signal, takes the rest along. First of all, beside the
 * machines that the other tests wait for.
 */
@Order(1)
class KilledLabIT {

    @Test
    void a_killed_lab_leaves_no_process_no_mount_no_loop_device_and_no_file() throws Exception {
        LabRun.require();

        assertThat(Inside.output(LabRun.tree().resolve("lab/kill-test").toString(), "--short"))
                .doesNotContain("LEFT")
                .contains("ok      run: KILL to the front", "ok      run: KILL to the qemu");
    }
}
