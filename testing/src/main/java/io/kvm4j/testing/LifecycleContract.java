package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Domain;
import io.kvm4j.DomainSpec;
import io.kvm4j.DomainState;
import io.kvm4j.Edited;
import io.kvm4j.Metadata;
import io.kvm4j.Plan;
import io.kvm4j.SavedGuest;
import io.kvm4j.Shutdown;
import io.kvm4j.Start;
import io.kvm4j.StateReason.Reason;
import io.kvm4j.Undefine;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConcurrentChangeException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.TimeoutException;
import io.kvm4j.xml.XmlModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a host does with a domain's life and document, whatever is below it. Its guests take no notice of the power button. */
public abstract class LifecycleContract extends OwnDomains {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String NAMESPACE = "https://example.org/inventory";

    @AfterEach
    final void remove_the_managed_saves() {
        for (Domain domain : defined()) {
            if (host().domains().contains(domain) && domain.hasManagedSave()) {
                domain.removeManagedSave();
            }
        }
    }

    @Test
    void a_guest_can_run_without_being_defined_and_is_gone_when_it_stops() {
        Domain domain = host().startTransient(smallGuest());
        try {
            assertThat(domain.state()).isEqualTo(DomainState.RUNNING);
            assertThat(domain.isPersistent()).isFalse();
            assertThat(host().domains()).contains(domain);
            assertThatThrownBy(() -> host().startTransient(
                                    DomainSpec.named(domain.name()).memoryMiB(64)))
                    .isInstanceOf(KvmException.class);
        } finally {
            domain.destroy();
        }

        assertThat(host().findDomain(domain.name())).isEmpty();
        assertThatThrownBy(domain::state).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_guest_that_is_not_defined_can_start_paused() {
        Domain domain = host().startTransient(smallGuest(), Start.normally().paused());
        try {
            assertThat(domain.state()).isEqualTo(DomainState.PAUSED);
        } finally {
            domain.destroy();
        }
    }

    @Test
    void a_state_comes_with_its_reason() {
        Domain domain = define();

        domain.start();

        assertThat(domain.stateReason()).hasToString("running (booted)");
        domain.suspend();
        assertThat(domain.stateReason()).hasToString("paused (user)");
        domain.resume();
        assertThat(domain.stateReason()).hasToString("running (unpaused)");
        domain.destroy();
        assertThat(domain.stateReason()).hasToString("shutoff (destroyed)");
    }

    @Test
    void a_guest_can_be_started_paused() {
        Domain domain = define();

        domain.start(Start.normally().paused());

        assertThat(domain.state()).isEqualTo(DomainState.PAUSED);
        domain.resume();
        domain.awaitState(DomainState.RUNNING, SOON);
        assertThatThrownBy(domain::resume).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void a_state_that_does_not_come_says_which_one_is_there() {
        Domain domain = define();

        assertThatThrownBy(() -> domain.awaitState(DomainState.RUNNING, SHORT))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("it is SHUTOFF");
    }

    @Test
    void a_guest_that_takes_no_notice_is_destroyed_only_when_asked() {
        Domain domain = running();

        assertThatThrownBy(() -> domain.shutdown(Shutdown.acpi().within(SHORT)))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("thenDestroy()");
        assertThat(domain.isActive()).isTrue();

        assertThat(domain.shutdown(Shutdown.acpi().within(SHORT).thenDestroy())).isEqualTo(Shutdown.Outcome.DESTROYED);
        assertThat(domain.isActive()).isFalse();
        assertThat(domain.shutdown(Shutdown.acpi())).isEqualTo(Shutdown.Outcome.WAS_OFF);
    }

    @Test
    void a_running_guest_is_undefined_only_when_asked() {
        Domain domain = running();

        assertThatThrownBy(domain::undefine)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("evenIfRunning()");
        assertThat(domain.isPersistent()).isTrue();

        domain.undefine(Undefine.document().evenIfRunning());
        assertThat(domain.isPersistent()).isFalse();
        assertThat(domain.isActive()).isTrue();
        domain.destroy();
        domain.awaitState(DomainState.SHUTOFF, SOON);
        assertThat(host().findDomain(domain.name())).isEmpty();
    }

    @Test
    void a_managed_save_is_where_the_next_start_goes_on_unless_it_is_fresh() {
        Domain domain = running();

        domain.managedSave();

        assertThat(domain.hasManagedSave()).isTrue();
        assertThat(domain.stateReason().reason()).isEqualTo(Reason.SAVED);
        domain.start();
        assertThat(domain.stateReason().reason()).isEqualTo(Reason.RESTORED);
        assertThat(domain.hasManagedSave()).isFalse();

        domain.managedSave();
        domain.start(Start.fresh());
        assertThat(domain.stateReason().reason()).isEqualTo(Reason.BOOTED);
        assertThat(domain.hasManagedSave()).isFalse();
    }

    @Test
    void a_guest_that_was_saved_to_a_file_goes_on_from_it() throws IOException {
        Domain domain = running();
        Path folder = Files.createTempDirectory("kvm4j-saved-");
        try {
            SavedGuest saved = domain.save(folder.resolve("guest"));

            assertThat(domain.stateReason()).hasToString("shutoff (saved)");
            assertThat(domain.hasManagedSave()).isFalse();
            assertThat(saved.xml().name()).isEqualTo(domain.name());
            assertThat(saved.restore()).isEqualTo(domain);
            assertThat(domain.stateReason()).hasToString("running (restored)");
        } finally {
            Files.deleteIfExists(folder.resolve("guest"));
            Files.delete(folder);
        }
    }

    @Test
    void a_managed_save_is_undefined_only_by_name() {
        Domain domain = running();
        domain.managedSave();

        assertThatThrownBy(domain::undefine)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Undefine.document().managedSave()");
        assertThat(domain.hasManagedSave()).isTrue();

        domain.undefine(Undefine.document().managedSave());
        assertThat(host().findDomain(domain.name())).isEmpty();
    }

    @Test
    void a_renamed_domain_is_found_by_its_new_name_and_by_the_old_handle() {
        Domain domain = define();
        Domain other = define();

        assertThatThrownBy(() -> domain.rename(other.name())).isInstanceOf(AlreadyExistsException.class);
        Domain renamed = domain.rename(domain.name() + "-new");
        defined().add(renamed);

        assertThat(renamed.name()).isEqualTo(domain.name() + "-new");
        assertThat(host().findDomain(domain.name())).isEmpty();
        assertThat(domain.persistentXml().name()).isEqualTo(renamed.name());
    }

    @Test
    void a_running_guest_is_not_renamed() {
        Domain domain = running();

        assertThatThrownBy(() -> domain.rename("other")).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void autostart_is_off_until_it_is_set() {
        Domain domain = define();

        assertThat(domain.autostart()).isFalse();
        domain.autostart(true);
        assertThat(domain.autostart()).isTrue();
        domain.autostart(false);
        assertThat(domain.autostart()).isFalse();
    }

    @Test
    void title_description_and_a_programs_own_element_are_kept() {
        Domain domain = running();

        assertThat(domain.metadata().title()).isEmpty();
        assertThat(domain.metadata().element(NAMESPACE)).isEmpty();
        domain.metadata().title("the web server");
        domain.metadata().description("two\nlines");
        domain.metadata().element(NAMESPACE, "inv", "<place rack='4'/>");

        assertThat(domain.metadata().title()).contains("the web server");
        assertThat(domain.metadata().description()).contains("two\nlines");
        assertThat(domain.metadata().element(NAMESPACE).orElseThrow())
                .contains("place")
                .contains("rack=");
        assertThat(domain.persistentXml().title()).isEqualTo("the web server");
        assertThat(domain.xml().toXml()).contains(NAMESPACE);

        domain.metadata().title("");
        domain.metadata().removeElement(NAMESPACE);
        domain.metadata().removeElement(NAMESPACE);
        assertThat(domain.metadata().title()).isEmpty();
        assertThat(domain.metadata().element(NAMESPACE)).isEmpty();
    }

    @Test
    void names_and_metadata_that_no_document_can_hold_are_refused_and_the_domain_stays_readable() {
        Domain domain = running();
        Metadata metadata = domain.metadata();

        for (String name : List.of(domain.name() + "\0x", "a/b", "..", "a\uFFFEb", "a\uD800b", "a\nb")) {
            assertThatThrownBy(() -> domain.rename(name)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> DomainSpec.named(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> host().findDomain(domain.name() + "\0x")).isInstanceOf(IllegalArgumentException.class);
        for (String text : List.of("a\0b", "a\1b", "a\uFFFEb", "a\uD800b")) {
            assertThatThrownBy(() -> metadata.title(text)).isInstanceOf(XmlModelException.class);
            assertThatThrownBy(() -> metadata.description(text)).isInstanceOf(XmlModelException.class);
            assertThatThrownBy(() -> metadata.element(NAMESPACE + text, "inv", "<place/>"))
                    .isInstanceOf(XmlModelException.class);
        }
        for (String prefix : List.of("xml", "xmlns", "XmlX", "1")) {
            assertThatThrownBy(() -> metadata.element(NAMESPACE, prefix, "<place/>"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(prefix);
        }
        assertThatThrownBy(() -> metadata.element("http://www.w3.org/2000/xmlns/", "inv", "<place/>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> metadata.element(NAMESPACE, "inv", "<place xmlns='urn:other'/>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("urn:other");
        metadata.element(NAMESPACE, "inv", "<?xml version='1.0'?><!-- mine --><place/>");

        assertThat(domain.persistentXml().title()).isNull();
        assertThat(metadata.element(NAMESPACE))
                .hasValueSatisfying(xml -> assertThat(xml).contains("place").doesNotContain("mine"));
    }

    @Test
    void a_running_guest_can_be_asked_to_reboot_reset_and_interrupted() {
        Domain domain = running();

        domain.reboot();
        domain.reset();
        domain.injectNmi();

        assertThat(domain.state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void an_edit_shows_what_it_changes_and_changes_it_when_applied() {
        Domain domain = define();

        Plan<Edited> plan = domain.edit(xml -> xml.vcpu(v -> v.value(3)));

        assertThat(plan.config()).containsExactly("vcpu: 1 -> 3");
        assertThat(plan.atNextStart()).isEmpty();
        assertThat(vcpus(domain)).isEqualTo(1);
        Edited edited = plan.apply();
        assertThat(edited.dropped()).isEmpty();
        assertThat(edited.changed()).contains("vcpu: 1 -> 3");
        assertThat(vcpus(domain)).isEqualTo(3);
    }

    @Test
    void an_edit_of_a_running_guest_says_what_waits_for_its_next_start() {
        Domain domain = running();

        Plan<Edited> plan = domain.edit(xml -> xml.vcpu(v -> v.value(2)));

        assertThat(plan.atNextStart()).containsExactly("vcpu: 1 -> 2");
        assertThat(plan).asString().contains("vcpu: 1 -> 2 (at the next start)");
        plan.apply();
        assertThat(vcpus(domain)).isEqualTo(2);
    }

    @Test
    void an_edit_of_a_document_that_changed_meanwhile_is_refused_and_the_other_change_stays() {
        Domain domain = define();
        Plan<Edited> plan = domain.edit(xml -> xml.vcpu(v -> v.value(3)));
        domain.metadata().title("somebody was here");

        assertThatThrownBy(plan::apply)
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("somebody else changed");

        assertThat(domain.metadata().title()).contains("somebody was here");
        assertThat(vcpus(domain)).isEqualTo(1);
    }

    @Test
    void an_edit_keeps_name_and_uuid() {
        Domain domain = define();

        assertThatThrownBy(() -> domain.edit(xml -> xml.name("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rename");
        assertThatThrownBy(() -> domain.edit(xml -> xml.uuid("5b2a8f4e-0f4c-4b7e-9d75-0f6a5a0c1b11")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UUID");
        assertThat(domain.edit(xml -> {}).isEmpty()).isTrue();
    }

    @Test
    void a_transient_domain_has_no_document_to_edit() {
        Domain domain = running();
        domain.undefine(Undefine.document().evenIfRunning());

        assertThatThrownBy(() -> domain.edit(xml -> xml.vcpu(v -> v.value(2))))
                .isInstanceOf(InvalidStateException.class);
    }

    private static int vcpus(Domain domain) {
        return Objects.requireNonNull(
                Objects.requireNonNull(domain.persistentXml().vcpu()).value());
    }
}
