package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainState;
import io.kvm4j.Host;
import io.kvm4j.Migration;
import io.kvm4j.MigrationReport;
import io.kvm4j.Undefine;
import io.kvm4j.device.FileDisk;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What two hosts do when a guest moves from one to the other, whatever is below them. */
public abstract class MigrationContract extends OwnDomains {

    /** The other host. */
    protected abstract Host destination();

    /** The way to it. */
    protected abstract Migration toDestination();

    /** A way to no host. */
    protected abstract Migration toNowhere();

    /** A new qcow2 image that both hosts see. */
    protected abstract Path newImage();

    @AfterEach
    final void remove_what_has_moved() {
        HostContract.remove(destination(), destination().domains());
    }

    private Domain there(Domain here) {
        return destination().domain(here.name());
    }

    private void requireGone(Domain here) {
        assertThat(host().findDomain(here.name())).isEmpty();
        assertThatThrownBy(here::state).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_running_guest_moves_with_its_definition_and_leaves_nothing() {
        Domain here = running();

        MigrationReport report = here.migrate(toDestination().live());

        requireGone(here);
        Domain there = there(here);
        assertThat(there.uuid()).isEqualTo(here.uuid());
        assertThat(there.state()).isEqualTo(DomainState.RUNNING);
        assertThat(there.isPersistent()).isTrue();
        assertThat(report.elapsed()).isPositive();
    }

    @Test
    void a_guest_stands_still_meanwhile_unless_it_moves_live() {
        Domain here = running();

        here.migrate(toDestination());

        requireGone(here);
        assertThat(there(here).state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void the_definition_stays_here_too_if_asked() {
        Domain here = running();

        here.migrate(toDestination().live().keepingDefinition());

        assertThat(here.state()).isEqualTo(DomainState.SHUTOFF);
        assertThat(here.isPersistent()).isTrue();
        assertThat(there(here).isPersistent()).isTrue();
    }

    @Test
    void a_guest_without_a_definition_has_none_there() {
        Domain here = running();
        here.undefine(Undefine.document().evenIfRunning());

        here.migrate(toDestination().live());

        requireGone(here);
        assertThat(there(here).isPersistent()).isFalse();
    }

    @Test
    void a_guest_arrives_paused_if_asked() {
        Domain here = running();

        here.migrate(toDestination().live().paused());

        assertThat(there(here).state()).isEqualTo(DomainState.PAUSED);
        there(here).resume();
        assertThat(there(here).state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void a_paused_guest_moves_and_stays_paused() {
        Domain here = running();
        here.suspend();

        here.migrate(toDestination().live());

        assertThat(there(here).state()).isEqualTo(DomainState.PAUSED);
    }

    @Test
    void a_definition_moves_offline() {
        Domain here = define();

        here.migrate(toDestination().offline());

        requireGone(here);
        assertThat(there(here).state()).isEqualTo(DomainState.SHUTOFF);
        assertThat(there(here).isPersistent()).isTrue();
    }

    @Test
    void a_guest_that_does_not_run_moves_offline_only_and_one_that_runs_does_not() {
        Domain stopped = define();
        Domain runs = running();

        assertThatThrownBy(() -> stopped.migrate(toDestination().live()))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("offline()");
        assertThatThrownBy(() -> runs.migrate(toDestination().offline())).isInstanceOf(InvalidStateException.class);

        assertThat(stopped.state()).isEqualTo(DomainState.SHUTOFF);
        assertThat(runs.state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void a_guest_gets_another_name_there() {
        Domain here = running();

        here.migrate(toDestination().live().as(here.name() + "-moved"));

        requireGone(here);
        Domain there = destination().domain(here.name() + "-moved");
        assertThat(there.uuid()).isEqualTo(here.uuid());
        assertThat(there.persistentXml().name()).isEqualTo(here.name() + "-moved");
    }

    @Test
    void a_name_that_is_taken_there_is_refused_and_the_guest_runs_on_here() {
        Domain here = running();
        Domain other = destination().define(smallGuest());

        assertThatThrownBy(() -> here.migrate(toDestination().live().as(other.name())))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining(other.name())
                .hasMessageContaining("runs on here");

        assertThat(here.state()).isEqualTo(DomainState.RUNNING);
        assertThat(here.isPersistent()).isTrue();
        assertThat(destination().domains()).containsExactly(other);
    }

    @Test
    void a_host_that_is_not_there_is_told_and_the_guest_runs_on_here() {
        Domain here = running();

        assertThatThrownBy(() -> here.migrate(toNowhere().live()))
                .isInstanceOf(KvmException.class)
                .hasMessageContaining("runs on here");

        assertThat(here.state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void both_documents_can_be_changed_for_the_destination() {
        Domain here = running();

        here.migrate(toDestination().live().changing(xml -> xml.description("moved on Monday")));

        assertThat(there(here).xml().description()).isEqualTo("moved on Monday");
        assertThat(there(here).persistentXml().description()).isEqualTo("moved on Monday");
    }

    @Test
    void disks_that_the_hosts_do_not_share_are_refused_unless_named() {
        Domain here = running(smallGuest().with(FileDisk.qcow2(newImage()).at("vda")));

        assertThatThrownBy(() -> here.migrate(toDestination().live()))
                .isInstanceOfSatisfying(
                        InvalidStateException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MIGRATE_UNSAFE))
                .hasMessageContaining("evenIfUnsafe()")
                .hasMessageContaining("runs on here");
        assertThat(here.state()).isEqualTo(DomainState.RUNNING);

        here.migrate(toDestination().live().evenIfUnsafe());

        assertThat(there(here).state()).isEqualTo(DomainState.RUNNING);
    }
}
