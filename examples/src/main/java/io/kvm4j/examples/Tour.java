package io.kvm4j.examples;

import static java.time.Duration.ofSeconds;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Cache;
import io.kvm4j.device.Device;
import io.kvm4j.device.Io;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.testing.FakeHost;

/** The README's tour, compiled and run by the build. */
final class Tour {

    private Tour() {}

    static void on(Host host) {
        // README: tour
        host.define(DomainSpec.named("web1").vcpus(4).memoryMiB(4096).scsiController());
        Domain web = host.domain("web1");
        web.start();

        BlockDisk data = BlockDisk.of("/dev/vg0/data")
                .bus(Bus.SCSI)
                .cache(Cache.NONE)
                .io(Io.NATIVE)
                .serial("data-01");
        System.out.println(web.attach(data).target()); // Optional[sda]: the first free name

        try {
            web.attach(data);
        } catch (AlreadyExistsException e) {
            System.out.println(e.getMessage()); // ... is already attached to web1 as sda ...
        }
        web.ensure(data); // what is there is accepted
        web.detach(data, ofSeconds(20)); // returns when the guest has let go, or throws

        // any device libvirt knows, and the whole document
        web.attach(Device.xml("<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"));
        System.out.println(web.xml().toXml());
        // README: end
    }

    static void without_libvirt() {
        // README: fake
        FakeHost fake = FakeHost.with(DomainSpec.named("web1"));
        Domain web = fake.host().domain("web1");
        web.attach(BlockDisk.of("/dev/vg0/data").at("vdb"));
        System.out.println(fake.attachedXml("web1"));
        // README: end
    }
}
