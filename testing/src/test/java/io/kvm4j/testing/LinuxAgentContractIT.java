package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.Domain;
import io.kvm4j.Host;
import io.kvm4j.agent.GuestCommand;
import io.kvm4j.device.Bus;
import io.kvm4j.device.FileDisk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LinuxAgentContractIT extends AgentContract {

    @TempDir
    private static Path folder;

    private static LinuxGuest guest;

    @BeforeAll
    static void boot() {
        Path image = Images.raw(folder.resolve("disk.raw"), 16 << 20);
        Images.run("/usr/sbin/mke2fs", "-q", "-F", "-t", "ext4", image.toString());
        guest = LinuxGuest.define(EmbeddedQemu.host(), "agent-contract", "");
        guest.domain().attach(FileDisk.raw(image).bus(Bus.SCSI));
        guest.domain().start();
        guest.awaitAgent(java.time.Duration.ofSeconds(90));
        assertThat(guest.domain()
                        .agent()
                        .exec(GuestCommand.shell("mount /dev/sda /mnt"))
                        .succeeded())
                .isTrue();
    }

    @AfterAll
    static void leave_nothing() {
        guest.close();
    }

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    @Override
    protected Domain guestWithAgent() {
        return guest.domain();
    }
}
