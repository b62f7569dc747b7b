package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.LibvirtUri;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.InUseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.StoragePool;

/** Through a daemon: one that dies, and two programs that want the same. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class DaemonIT {

    @TempDir
    private Path folder;

    @AutoClose
    private final PrivateLibvirtd daemon = PrivateLibvirtd.start();

    @Test
    void calls_after_the_daemon_died_end_in_a_lost_connection_and_the_host_still_closes() {
        try (Host host = Host.connect(daemon.uri())) {
            Domain domain = host.define(DomainSpec.named("orphan").memoryMiB(64));

            daemon.kill();

            assertThatThrownBy(domain::state).isInstanceOf(ConnectionLostException.class);
            assertThatThrownBy(host::domains).isInstanceOf(ConnectionLostException.class);
        }
        assertThatThrownBy(() -> Host.connect(daemon.uri())).isInstanceOf(ConnectionLostException.class);
    }

    @Test
    void a_daemon_is_reached_by_a_uri_that_is_built() {
        try (Host host = Host.connect(LibvirtUri.system().socket(daemon.socket()))) {
            assertThat(host.domains()).isEmpty();
        }
    }

    @Test
    void of_two_processes_that_give_one_device_to_two_guests_at_most_one_succeeds() throws Exception {
        try (Host host = Host.connect(daemon.uri());
                LoopDevice loop = LoopDevice.ofBytes(1 << 20)) {
            Domain one = host.define(DomainSpec.named("one").memoryMiB(64).scsiController());
            Domain two = host.define(DomainSpec.named("two").memoryMiB(64).scsiController());
            one.start();
            two.start();

            int succeeded = 0;
            for (Process process : List.of(attach("one", loop), attach("two", loop))) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                succeeded += process.exitValue() == 0 ? 1 : 0;
            }

            assertThat(succeeded).isLessThanOrEqualTo(1);
            assertThat(HostContract.targets(one.xml()).size()
                            + HostContract.targets(two.xml()).size())
                    .isEqualTo(succeeded);
            one.destroy();
            two.destroy();
        }
    }

    @Test
    void two_processes_that_attach_to_one_guest_get_two_targets() throws Exception {
        try (Host host = Host.connect(daemon.uri());
                LoopDevice first = LoopDevice.ofBytes(1 << 20);
                LoopDevice second = LoopDevice.ofBytes(1 << 20)) {
            Domain one = host.define(DomainSpec.named("one").memoryMiB(64).scsiController());
            one.start();

            for (Process process : List.of(attach("one", first), attach("one", second))) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(process.exitValue())
                        .as(new String(process.getInputStream().readAllBytes()))
                        .isZero();
            }

            assertThat(HostContract.targets(one.xml())).containsExactlyInAnyOrder("sda", "sdb");
            assertThat(HostContract.targets(one.persistentXml())).containsExactlyInAnyOrder("sda", "sdb");
            one.destroy();
        }
    }

    @Test
    void a_volume_of_a_storage_pool_is_the_file_it_is_in() throws Exception {
        Path images = Files.createDirectory(folder.resolve("images"));
        makeVolume(images);
        try (Host host = Host.connect(daemon.uri())) {
            Domain one = host.define(DomainSpec.named("one").memoryMiB(64));
            Domain two = host.define(DomainSpec.named("two").memoryMiB(64));
            one.attach(Device.xml("<disk type='volume' device='disk'><driver name='qemu' type='raw'/>"
                    + "<source pool='images' volume='data.raw'/><target dev='vda'/></disk>"));

            assertThatThrownBy(() -> two.attach(FileDisk.raw(images.resolve("data.raw"))))
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("domain one has it as vda");
            assertThatThrownBy(() -> one.attach(FileDisk.raw(images.resolve("data.raw"))))
                    .isInstanceOf(AlreadyExistsException.class);
        }
    }

    private void makeVolume(Path images) throws LibvirtException {
        Connect connect = new Connect(daemon.uri());
        StoragePool pool = connect.storagePoolCreateXML(
                "<pool type='dir'><name>images</name><target><path>" + images + "</path></target></pool>", 0);
        pool.storageVolCreateXML(
                        "<volume><name>data.raw</name><capacity unit='MiB'>1</capacity>"
                                + "<target><format type='raw'/></target></volume>",
                        0)
                .free();
        pool.free();
        connect.close();
    }

    private Process attach(String domain, LoopDevice loop) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(AnotherProgram.class.getName(), daemon.uri(), domain, loop.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What a second program does. */
    static final class AnotherProgram {
        public static void main(String[] arguments) {
            try (Host host = Host.connect(arguments[0])) {
                host.domain(arguments[1]).attach(BlockDisk.of(arguments[2]).bus(Bus.SCSI));
            } catch (io.kvm4j.error.KvmException e) {
                System.out.println(e.getMessage());
                System.exit(1);
            }
        }
    }
}
