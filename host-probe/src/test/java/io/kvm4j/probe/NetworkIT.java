package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real interfaces in a network namespace of the test's own, and a real database of Open vSwitch. */
class NetworkIT {

    @TempDir
    Path folder;

    @Test
    void interfaces_of_a_namespace_are_what_ip_made_of_them() throws Exception {
        Shell.needs("unshare", "ip", "mount");
        assumeTrue(Shell.attempt("unshare", "-n", "true").status() == 0, "needs root for a network namespace");
        // a copy of the namespace's sysfs: the class links and what is behind them
        String script = "mount -t sysfs none /sys; ip link add br0 type bridge; ip link add v0 type veth peer name v1;"
                + " ip link set v1 master br0; ip link set v0 mtu 1400; ip tuntap add tap7 mode tap;"
                + " ip tuntap add tun7 mode tun; ip link add link v0 name mt0 type macvtap;"
                + " ip link add link v0 name v0.5 type vlan id 5; ip link add bond7 type bond;"
                + " mkdir -p $0/proc/net; cp -r /proc/net/vlan $0/proc/net/ 2>/dev/null;"
                + " cd /sys; for i in class/net devices/virtual/net; do mkdir -p $0/sys/$(dirname $i);"
                + " cp -a $i $0/sys/$i 2>/dev/null; done; ip -br link";
        String made = Shell.run("unshare", "-n", "-m", "sh", "-c", script, folder.toString());

        Network network = HostProbe.at(folder).network();

        assertThat(kind(network, "br0")).isEqualTo(NetLink.Kind.BRIDGE);
        assertThat(network.link("br0").orElseThrow().ports()).containsExactly("v1");
        assertThat(network.link("v1").orElseThrow().master()).isEqualTo(Reading.known("br0"));
        assertThat(network.link("v0").orElseThrow().mtuBytes()).isEqualTo(Reading.known(1400));
        assertThat(kind(network, "tap7")).isEqualTo(NetLink.Kind.TAP);
        assertThat(kind(network, "tun7")).isEqualTo(NetLink.Kind.TUN);
        assertThat(kind(network, "lo")).isEqualTo(NetLink.Kind.LOOPBACK);
        if (made.contains("mt0@")) {
            assertThat(kind(network, "mt0")).isEqualTo(NetLink.Kind.MACVTAP);
            assertThat(network.link("mt0").orElseThrow().lowers()).containsExactly("v0");
        }
        if (made.contains("v0.5@")) { // kernels without the VLAN driver make none
            assertThat(kind(network, "v0.5")).isEqualTo(NetLink.Kind.VLAN);
            assertThat(network.link("v0.5").orElseThrow().vlanId()).isEqualTo(Reading.known(5));
        }
        if (made.contains("bond7")) {
            assertThat(kind(network, "bond7")).isEqualTo(NetLink.Kind.BOND);
        }
        assertThat(network.checkBridge("br1").message()).contains("bridges here: br0");
    }

    private static NetLink.Kind kind(Network network, String name) {
        return network.link(name).orElseThrow().kind();
    }

    @Test
    void the_database_of_open_vswitch_answers() throws Exception {
        Shell.needs("ovsdb-tool", "ovsdb-server", "ovs-vsctl");
        Path database = folder.resolve("conf.db");
        Path socket = folder.resolve("db.sock");
        Shell.run("ovsdb-tool", "create", database.toString(), "/usr/share/openvswitch/vswitch.ovsschema");
        Process server = new ProcessBuilder(
                        "ovsdb-server",
                        "--unixctl=" + folder.resolve("ctl"),
                        "--remote=punix:" + socket,
                        database.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Shell.run(
                    "sh",
                    "-c",
                    "ovs-vsctl --retry --timeout=20 --db=unix:" + socket + " --no-wait -- init -- add-br br-ex"
                            + " -- add-port br-ex vnet0 tag=12 -- add-bond br-ex bond0 eth1 eth2 -- add-br br-int");

            List<OvsBridge> bridges = Ovsdb.bridges(socket).orElse(List.of());

            assertThat(bridges).extracting(OvsBridge::name).containsExactly("br-ex", "br-int");
            assertThat(bridges.get(0).ports())
                    .extracting(OvsBridge.Port::name)
                    .containsExactly("bond0", "br-ex", "vnet0");
            assertThat(bridges.get(0).ports().get(0).interfaces()).containsExactly("eth1", "eth2");
            assertThat(bridges.get(0).ports().get(2).vlanTag()).hasValue(12);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }
}
