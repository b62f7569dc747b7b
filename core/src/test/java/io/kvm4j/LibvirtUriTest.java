package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibvirtUriTest {

    @Test
    void each_transport_is_written_as_libvirt_reads_it() {
        assertThat(LibvirtUri.system()).hasToString("qemu:///system");
        assertThat(LibvirtUri.session()).hasToString("qemu:///session");
        assertThat(LibvirtUri.system().socket(Path.of("/run/my sock")))
                .hasToString("qemu+unix:///system?socket=/run/my%20sock");
        assertThat(LibvirtUri.ssh("kvm1").user("admin").port(2222).keyFile(Path.of("/keys/a&b#ü")))
                .hasToString("qemu+ssh://admin@kvm1:2222/system?keyfile=/keys/a%26b%23%C3%BC&no_tty=1");
        assertThat(LibvirtUri.tls("[fe80::1]").pkiPath(Path.of("/etc/pki")).withoutVerification())
                .hasToString("qemu+tls://[fe80::1]/system?no_verify=1&pkipath=/etc/pki");
        assertThat(LibvirtUri.tcp("10.0.0.1")).hasToString("qemu+tcp://10.0.0.1/system");
    }

    @Test
    void equal_uris_are_equal() {
        assertThat(LibvirtUri.ssh("kvm1").port(22))
                .isEqualTo(LibvirtUri.ssh("kvm1").port(22));
        assertThat(LibvirtUri.ssh("kvm1"))
                .isNotEqualTo(LibvirtUri.ssh("kvm2"))
                .hasSameHashCodeAs(LibvirtUri.ssh("kvm1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-oProxyCommand=x", "a b", "a/b", "a@b", "a?x", "a:1", "[::1", "a\n"})
    void what_is_no_host_is_refused(String host) {
        assertThatThrownBy(() -> LibvirtUri.ssh(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + host + "\"");
    }

    @Test
    void what_does_not_go_with_the_transport_is_refused() {
        assertThatThrownBy(() -> LibvirtUri.tls("kvm1").keyFile(Path.of("/k"))).hasMessageContaining("goes with ssh");
        assertThatThrownBy(() -> LibvirtUri.system().port(1)).hasMessageContaining("needs a host");
        assertThatThrownBy(() -> LibvirtUri.ssh("kvm1").port(70000)).hasMessageContaining("70000");
        assertThatThrownBy(() -> LibvirtUri.ssh("kvm1").user("a;b")).hasMessageContaining("a;b");
        assertThatThrownBy(() -> LibvirtUri.ssh("kvm1").keyFile(Path.of("k"))).hasMessageContaining("absolute");
    }
}
