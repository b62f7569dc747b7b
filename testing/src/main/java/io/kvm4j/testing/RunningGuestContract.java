package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Attachment;
import io.kvm4j.DetachPendingException;
import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.SavedGuest;
import io.kvm4j.Scope;
import io.kvm4j.Start;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.Device;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotSupportedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host does whose running guests take devices and let go of them. */
public abstract class RunningGuestContract extends HostContract {

    /** Has guests take no notice when a PCI device is to be unplugged, as those without an operating system do. */
    protected abstract void guestsTakeNoNotice();

    private Domain running() {
        Domain domain = define();
        domain.start();
        return domain;
    }

    @Test
    void a_disk_attached_to_a_running_domain_is_in_both_documents_under_one_alias() {
        Domain domain = running();

        Attachment attachment = domain.attach(newDisk());

        assertThat(attachment.scope()).isEqualTo(Scope.LIVE_AND_CONFIG);
        assertThat(attachment.address()).isPresent();
        String alias = attachment.alias().orElseThrow();
        assertThat(domain.xml().toXml()).contains(alias);
        assertThat(domain.persistentXml().toXml()).contains(alias);
    }

    @Test
    void a_disk_on_one_side_is_refused_by_attach_and_completed_by_ensure() {
        Domain domain = running();
        BlockDisk disk = newDisk();
        domain.attach(disk, Scope.LIVE);

        assertThatThrownBy(() -> domain.attach(disk))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("in the running guest only");
        Attachment completed = domain.ensure(disk);

        assertThat(completed.outcome()).isEqualTo(Attachment.Outcome.COMPLETED);
        assertThat(targets(domain.persistentXml())).containsExactly("sda");
        assertThat(targets(domain.xml())).containsExactly("sda");
    }

    @Test
    void a_name_taken_in_one_document_is_not_chosen_in_the_other() {
        Domain domain = running();
        domain.attach(newDisk(), Scope.CONFIG);

        assertThat(domain.attach(newDisk(), Scope.LIVE).target()).contains("sdb");
    }

    @Test
    void a_running_guest_lets_go_of_a_disk_and_both_documents_forget_it() {
        Domain domain = running();
        BlockDisk disk = newDisk();
        domain.attach(disk);

        domain.detach(disk, Duration.ofSeconds(20));

        assertThat(targets(domain.xml())).isEmpty();
        assertThat(targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_guest_that_takes_no_notice_leaves_the_removal_pending_and_the_document_as_it_was() {
        Domain domain = running();
        BlockDisk disk = BlockDisk.of(newSource()).bus(Bus.VIRTIO);
        domain.attach(disk);
        guestsTakeNoNotice();

        Detachment detachment = domain.requestDetach(disk, Duration.ofMillis(700));

        assertThat(detachment.outcome()).isEqualTo(Detachment.Outcome.PENDING);
        assertThat(targets(domain.xml())).containsExactly("vda");
        assertThat(targets(domain.persistentXml())).containsExactly("vda");
        assertThatThrownBy(() -> domain.detach(disk, Duration.ofMillis(100)))
                .isInstanceOf(DetachPendingException.class)
                .hasMessageContaining("the guest still has");

        // a guest that stops has let go: the handle finishes the persistent document
        domain.destroy();
        assertThat(detachment.await(Duration.ofSeconds(5)).outcome()).isEqualTo(Detachment.Outcome.DETACHED);
        assertThat(targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_source_of_a_running_domain_is_refused_elsewhere_also_without_a_persistent_trace() {
        Domain one = running();
        Domain other = define();
        BlockDisk disk = newDisk();
        one.attach(disk, Scope.LIVE);

        assertThatThrownBy(() -> other.attach(disk)).isInstanceOf(InUseException.class);
    }

    @Test
    void a_guest_without_a_free_root_port_says_what_to_add() {
        Domain domain = define(DomainSpec.named("noport").memoryMiB(64).hotplugSlots(0));
        domain.start();
        // libvirt leaves some ports of its own: take them all
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 8; i++) {
                        domain.attach(BlockDisk.of(newSource()).bus(Bus.VIRTIO), Scope.LIVE);
                    }
                })
                .isInstanceOf(NoFreeSlotException.class)
                .hasMessageContaining("pcie-root-port");
    }

    @Test
    void a_bus_that_cannot_be_hot_plugged_is_refused() {
        Domain domain = running();

        assertThatThrownBy(() -> domain.attach(BlockDisk.of(newSource()).bus(Bus.SATA)))
                .isInstanceOf(NotSupportedException.class)
                .hasMessageContaining("use virtio, scsi or usb");
    }

    @Test
    void what_was_attached_is_taken_back_when_a_later_device_is_refused() {
        Domain domain = running();
        BlockDisk good = newDisk();

        assertThatThrownBy(() -> domain.attach(good, BlockDisk.of(newSource()).bus(Bus.SATA)))
                .isInstanceOf(NotSupportedException.class);

        assertThat(targets(domain.xml())).isEmpty();
        assertThat(targets(domain.persistentXml())).isEmpty();
    }

    private static DomainSpec guestWith(Device... devices) {
        DomainSpec spec = newGuest();
        for (Device device : devices) {
            spec = spec.with(device);
        }
        return spec;
    }

    @Test
    void a_guest_starts_only_while_no_other_one_runs_with_its_disk() {
        BlockDisk disk = newDisk();
        Domain one = define(guestWith(disk));
        Domain other = define(guestWith(newDisk(), disk));
        one.start();

        for (Start how : List.of(Start.normally(), Start.fresh().paused())) {
            assertThatThrownBy(() -> other.start(how))
                    .isInstanceOf(InUseException.class)
                    .hasMessageContaining("the running domain " + one.name() + " has it as sda");
        }
        assertThatThrownBy(() -> host().startTransient(guestWith(disk.readOnly())))
                .isInstanceOf(InUseException.class);
        assertThat(other.state()).isEqualTo(DomainState.SHUTOFF);

        one.destroy();
        other.start();
        assertThatThrownBy(one::start).isInstanceOf(InUseException.class);
    }

    @Test
    void guests_start_together_when_all_share_a_disk_or_all_only_read_it() {
        Device[] together = {newDisk().shareable(), newDisk().readOnly()};
        Domain one = define(guestWith(together));
        Domain other = define(guestWith(together));

        one.start();
        other.start();

        assertThat(one.isActive() && other.isActive()).isTrue();
    }

    @Test
    void of_two_threads_that_start_guests_with_one_disk_one_is_refused() throws Exception {
        BlockDisk disk = newDisk();
        List<Domain> both = List.of(define(guestWith(disk)), define(guestWith(disk)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> starts =
                    both.stream().map(RunningGuestContract::starter).toList();

            List<Boolean> started = new ArrayList<>();
            for (Future<Boolean> start : threads.invokeAll(starts)) {
                started.add(start.get());
            }
            assertThat(started).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(both.stream().filter(Domain::isActive)).hasSize(1);
    }

    private static Callable<Boolean> starter(Domain domain) {
        return () -> {
            try {
                domain.start();
                return true;
            } catch (InUseException e) {
                return false;
            }
        };
    }

    @Test
    void a_saved_guest_goes_on_only_while_no_other_one_runs_with_a_disk_that_it_had() {
        BlockDisk disk = newDisk();
        Domain saved = running();
        saved.attach(disk, Scope.LIVE);
        saved.managedSave();
        Domain other = running();
        other.attach(disk, Scope.LIVE);

        // the persistent document does not have it, the saved one has
        assertThatThrownBy(saved::start).isInstanceOf(InUseException.class);
        assertThat(saved.hasManagedSave()).isTrue();

        other.destroy();
        saved.start();
        assertThat(targets(saved.xml())).containsExactly("sda");
    }

    @Test
    void a_file_with_a_saved_guest_is_restored_only_while_no_other_one_runs_with_its_disk(@TempDir Path folder) {
        BlockDisk disk = newDisk();
        Domain one = define(guestWith(disk));
        one.start();
        SavedGuest saved = one.save(folder.resolve("guest"));
        Domain other = define(guestWith(disk));
        other.start();

        assertThatThrownBy(saved::restore).isInstanceOf(InUseException.class);
        assertThat(one.isActive()).isFalse();

        other.destroy();
        assertThat(saved.restore().isActive()).isTrue();
    }
}
