package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationTest {

    private static final Migration PLAIN = Migration.to("qemu+ssh://kvm2/system");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qemu+ssh://root@kvm2:2222/system?no_tty=1",
                "qemu+tls://[fd00::2]:16514/system",
                "qemu+unix:///system?socket=/run/a:99999/sock",
                "qemu:///system"
            })
    void takes_uris_that_libvirt_takes(String uri) {
        assertThat(Migration.to(uri)).hasToString("to " + uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kvm2", "//kvm2/system", "qemu+tcp://kvm2:99999/system", "qemu+tcp://kvm2:4294967297/"})
    void refuses_what_is_no_uri_or_has_a_port_that_libvirt_would_cut_off(String uri) {
        assertThatThrownBy(() -> Migration.to(uri)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAIN.through(uri)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_built_uri_does_as_well() {
        assertThat(Migration.to(LibvirtUri.tls("kvm2")).live()).hasToString("live to qemu+tls://kvm2/system");
    }

    @Test
    void a_password_is_not_told() {
        assertThat(Migration.to("qemu+tcp://me:secret@kvm2/system").toString()).doesNotContain("secret");
    }

    @Test
    void refuses_values_that_mean_nothing() {
        assertThatThrownBy(() -> PLAIN.limitMiBPerSecond(0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> PLAIN.parallel(0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> PLAIN.timeout(Duration.ZERO)).hasMessageContaining("was PT0S");
        assertThatThrownBy(() -> PLAIN.maxDowntime(Duration.ofNanos(1))).hasMessageContaining("was PT");
        assertThatThrownBy(() -> PLAIN.as(" ")).hasMessageContaining("was \" \"");
        assertThatThrownBy(() -> PLAIN.live().offline()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAIN.offline().live()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_word_leaves_the_value_it_was_said_of_as_it_was() {
        PLAIN.live().autoConverge().limitMiBPerSecond(10).as("other");

        assertThat(PLAIN.flags(false)).isEqualTo(2);
        assertThat(PLAIN.parameters().isEmpty()).isTrue();
    }

    @Test
    void flags_are_libvirts() {
        assertThat(PLAIN.live().flags(false)).isEqualTo(1 | 2);
        assertThat(PLAIN.live().flags(true)).isEqualTo(1 | 2 | 8 | 16);
        assertThat(PLAIN.live().keepingDefinition().flags(true)).isEqualTo(1 | 2 | 8);
        assertThat(PLAIN.tunnelled().paused().flags(false)).isEqualTo(2 | 4 | 32);
        assertThat(PLAIN.copyingDisks("vda", "vdb").flags(false)).isEqualTo(2 | 64);
        assertThat(PLAIN.copyingOverlays().flags(false)).isEqualTo(2 | 128);
        assertThat(PLAIN.evenIfUnsafe().offline().flags(false)).isEqualTo(2 | 512 | 1024);
        assertThat(PLAIN.compressed().abortOnDiskError().autoConverge().flags(false))
                .isEqualTo(2 | 2048 | 4096 | 8192);
        assertThat(PLAIN.tls().parallel(4).flags(false)).isEqualTo(2 | 65536 | 131072);
    }

    @Test
    void several_disks_are_several_parameters_of_one_name() {
        assertThat(PLAIN.copyingDisks("vda", "vdb").parameters().all())
                .extracting(parameter -> parameter.field() + "=" + parameter.value())
                .containsExactly("migrate_disks=vda", "migrate_disks=vdb");
    }

    @Test
    void progress_is_by_what_remains() {
        MigrationProgress begins = new MigrationProgress(Duration.ZERO, 0, 0, 0, 0, 0);
        MigrationProgress half = new MigrationProgress(Duration.ofSeconds(1), 900, 50, 100, 0, 3);

        assertThat(begins.percent()).isZero();
        assertThat(half.percent()).isEqualTo(50);
    }
}
