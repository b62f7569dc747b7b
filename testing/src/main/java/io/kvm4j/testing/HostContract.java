package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Attachment;
import io.kvm4j.Detachment;
import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.Plan;
import io.kvm4j.Scope;
import io.kvm4j.device.BlockDisk;
import io.kvm4j.device.Bus;
import io.kvm4j.device.PciPassthrough;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.probe.Finding;
import io.kvm4j.xml.Disk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What every host does, whatever is below it: written once, run against the host in memory, libvirt's test driver and an
 * embedded QEMU. {@link RunningGuestContract} adds what a host does whose guests take devices while they run.
 */
public abstract class HostContract {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<Domain> defined = new ArrayList<>();

    /** The host under test. */
    protected abstract Host host();

    /** The path of a block device that no test has had yet. */
    protected abstract String newSource();

    /** A domain of its own for a test, defined and not running. */
    protected final Domain define() {
        return define(newGuest());
    }

    /** A small guest of a name that no other has. */
    static DomainSpec newGuest() {
        return DomainSpec.named("contract" + NUMBERS.incrementAndGet())
                .memoryMiB(64)
                .scsiController();
    }

    /** A domain for a test, removed after it. */
    protected final Domain define(DomainSpec spec) {
        Domain domain = host().define(spec);
        defined.add(domain);
        return domain;
    }

    /** The target names of a domain's disks. */
    protected static List<String> targets(io.kvm4j.xml.DomainXml xml) {
        return Objects.requireNonNull(xml.devices()).disks().stream()
                .map(disk -> Objects.requireNonNull(
                        Objects.requireNonNull(disk.target()).dev()))
                .toList();
    }

    /** A disk on the SCSI bus, of which a guest without an operating system lets go. */
    protected final BlockDisk newDisk() {
        return BlockDisk.of(newSource()).bus(Bus.SCSI);
    }

    @AfterEach
    final void remove_the_domains() {
        remove(host(), defined);
        releaseSources();
    }

    /** Stops and undefines those of the domains that are still there. */
    static void remove(Host host, List<Domain> domains) {
        for (Domain domain : domains) {
            if (host.findDomain(domain.name()).isPresent() && domain.isActive()) {
                domain.destroy();
            }
            if (host.findDomain(domain.name()).isPresent()) {
                domain.undefine();
            }
        }
    }

    /** Gives back what {@link #newSource} made; called after each test, when no domain has a source any more. */
    protected void releaseSources() {}

    @Test
    void a_domain_is_found_by_its_name_after_it_was_defined() {
        Domain domain = define();

        assertThat(host().findDomain(domain.name())).contains(domain);
        assertThat(host().domains()).contains(domain);
        assertThat(domain.uuid()).isPresent();
        assertThat(domain.isPersistent()).isTrue();
        assertThat(domain.state()).isEqualTo(DomainState.SHUTOFF);
    }

    @Test
    void a_missing_domain_is_named_with_its_neighbours() {
        Domain domain = define();

        assertThat(host().findDomain("no such domain")).isEmpty();
        assertThatThrownBy(() -> host().domain(domain.name() + "x"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(domain.name() + "x")
                .hasMessageContaining("did you mean " + domain.name());
    }

    @Test
    void a_domain_starts_and_is_destroyed() {
        Domain domain = define();

        domain.start();

        assertThat(domain.state()).isEqualTo(DomainState.RUNNING);
        assertThatThrownBy(domain::start).hasMessageContaining("already running");
        domain.destroy();
        assertThat(domain.isActive()).isFalse();
        assertThatThrownBy(domain::destroy).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void an_undefined_domain_is_gone() {
        Domain domain = define();

        domain.undefine();

        assertThat(host().findDomain(domain.name())).isEmpty();
        assertThatThrownBy(domain::state).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_disk_attached_to_a_stopped_domain_is_in_its_document() {
        Domain domain = define();
        String source = newSource();

        Attachment attachment = domain.attach(BlockDisk.of(source).bus(Bus.SCSI));

        assertThat(attachment.outcome()).isEqualTo(Attachment.Outcome.ATTACHED);
        assertThat(attachment.scope()).isEqualTo(Scope.CONFIG);
        assertThat(attachment.target()).contains("sda");
        assertThat(attachment.alias().orElseThrow()).startsWith("ua-");
        Disk written =
                Objects.requireNonNull(domain.persistentXml().devices()).disks().get(0);
        assertThat(Objects.requireNonNull(written.source()).dev()).isEqualTo(source);
    }

    @Test
    void a_source_that_is_there_is_refused_by_attach_and_accepted_by_ensure() {
        Domain domain = define();
        BlockDisk disk = newDisk();
        domain.attach(disk);

        assertThatThrownBy(() -> domain.attach(disk))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("as sda");
        assertThat(domain.ensure(disk).outcome()).isEqualTo(Attachment.Outcome.ALREADY_THERE);
        assertThat(targets(domain.persistentXml())).containsExactly("sda");
    }

    @Test
    void a_target_that_is_taken_is_refused_and_the_next_free_one_is_chosen() {
        Domain domain = define();
        domain.attach(newDisk().at("sdb"));

        assertThatThrownBy(() -> domain.attach(newDisk().at("sdb")))
                .isInstanceOf(AlreadyExistsException.class)
                .hasMessageContaining("target sdb is already used");
        domain.attach(newDisk());
        domain.attach(newDisk());

        assertThat(targets(domain.persistentXml())).containsExactlyInAnyOrder("sda", "sdb", "sdc");
    }

    @Test
    void several_devices_are_attached_all_or_none() {
        Domain domain = define();
        BlockDisk first = newDisk();

        assertThatThrownBy(() -> domain.attach(first, newDisk(), first)).isInstanceOf(AlreadyExistsException.class);
        assertThat(targets(domain.persistentXml())).isEmpty();

        assertThat(domain.attach(first, newDisk()).stream().map(a -> a.target().orElseThrow()))
                .containsExactly("sda", "sdb");
    }

    @Test
    void a_source_of_another_domain_is_refused_unless_both_share_it() {
        Domain one = define();
        Domain other = define();
        BlockDisk disk = newDisk();
        one.attach(disk);

        assertThatThrownBy(() -> other.attach(disk))
                .isInstanceOf(InUseException.class)
                .hasMessageContaining("domain " + one.name() + " has it as sda");
        assertThatThrownBy(() -> other.attach(disk.readOnly())).isInstanceOf(InUseException.class);
        assertThat(targets(other.persistentXml())).isEmpty();

        BlockDisk shared = newDisk().shareable();
        one.attach(shared);
        assertThat(other.attach(shared).outcome()).isEqualTo(Attachment.Outcome.ATTACHED);
    }

    @Test
    void a_detached_disk_is_in_no_document() {
        Domain domain = define();
        BlockDisk disk = newDisk();
        domain.attach(disk);
        domain.attach(newDisk());

        domain.detach(disk, SOON);

        assertThat(targets(domain.persistentXml())).containsExactly("sdb");
        assertThatThrownBy(() -> domain.detach(disk, SOON)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_detach_never_takes_another_disk_from_the_same_target() {
        Domain domain = define();
        domain.attach(newDisk().at("sda"));

        assertThatThrownBy(() -> domain.detach(newDisk().at("sda"), SOON))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("at sda is");
        assertThat(targets(domain.persistentXml())).containsExactly("sda");
    }

    @Test
    void a_scope_that_the_domain_does_not_have_is_refused() {
        Domain domain = define();

        assertThatThrownBy(() -> domain.attach(newDisk(), Scope.LIVE))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("is not running");
        assertThat(targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_plan_changes_nothing_until_it_is_applied() {
        Domain domain = define();

        Plan<Attachment> plan = domain.planAttach(newDisk());

        assertThat(plan.xml()).contains("dev=\"sda\"").contains("ua-disk-");
        assertThat(plan.config()).singleElement().asString().startsWith("devices/disk: absent -> <disk");
        assertThat(targets(domain.persistentXml())).isEmpty();
    }

    @Test
    void a_removal_that_is_done_needs_no_waiting() {
        Domain domain = define();
        BlockDisk disk = newDisk();
        domain.attach(disk);

        Detachment detachment = domain.requestDetach(disk, Duration.ZERO);

        assertThat(detachment.outcome()).isEqualTo(Detachment.Outcome.DETACHED);
        assertThat(detachment.await(Duration.ZERO)).isSameAs(detachment);
    }

    @Test
    void a_pci_function_that_the_host_does_not_have_is_refused() {
        PciPassthrough nowhere = PciPassthrough.of("fff0:ff:1f.7");
        Domain domain = define();

        assertThat(host().preflight(nowhere).blockers())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NO_SUCH_DEVICE);
        assertThatThrownBy(() -> domain.attach(nowhere))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("fff0:ff:1f.7");
        assertThat(domain.persistentXml().toXml()).doesNotContain("hostdev");
    }
}
