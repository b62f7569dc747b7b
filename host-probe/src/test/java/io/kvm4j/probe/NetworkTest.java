package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.probe.Network.BridgeCheck.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {

    private static final String ANSWER = "{\"id\":0,\"error\":null,\"result\":["
            + "{\"rows\":[{\"name\":\"br-ex\",\"ports\":[\"set\",[[\"uuid\",\"p1\"],[\"uuid\",\"p2\"]]]}]},"
            + "{\"rows\":[{\"_uuid\":[\"uuid\",\"p1\"],\"name\":\"br-ex\",\"tag\":[\"set\",[]],"
            + "\"interfaces\":[\"uuid\",\"i1\"]},{\"_uuid\":[\"uuid\",\"p2\"],\"name\":\"bond\\\"{\",\"tag\":7,"
            + "\"interfaces\":[\"set\",[[\"uuid\",\"i3\"],[\"uuid\",\"i2\"]]]}]},"
            + "{\"rows\":[{\"_uuid\":[\"uuid\",\"i1\"],\"name\":\"br-ex\"},{\"_uuid\":[\"uuid\",\"i2\"],\"name\":\"eth2\"},"
            + "{\"_uuid\":[\"uuid\",\"i3\"],\"name\":\"eth10\"}]}]}";

    @TempDir
    Path root;

    @Test
    void a_captured_host_shows_its_bridge_its_port_and_its_vlan() {
        CapturedHost host = new CapturedHost(root);
        link(host, "virtual/net/br0", "1", "up").directory("sys/devices/virtual/net/br0/bridge");
        host.link("sys/devices/virtual/net/br0/brif/eth0", "../../../../pci0000:00/0000:02:00.0/net/eth0/brport");
        link(host, "pci0000:00/0000:02:00.0/net/eth0", "2", "up")
                .file("sys/devices/pci0000:00/0000:02:00.0/net/eth0/speed", "10000")
                .link("sys/devices/pci0000:00/0000:02:00.0/net/eth0/master", "../../../../virtual/net/br0")
                .directory("sys/bus/pci/drivers/ixgbe")
                .link("sys/devices/pci0000:00/0000:02:00.0/driver", "../../../bus/pci/drivers/ixgbe")
                .link("sys/devices/pci0000:00/0000:02:00.0/net/eth0/device", "../..");
        link(host, "virtual/net/eth0.7", "3", "up")
                .file("sys/devices/virtual/net/eth0.7/uevent", "DEVTYPE=vlan\nINTERFACE=eth0.7")
                .directory("sys/devices/virtual/net/eth0.7/lower_eth0")
                .file("proc/net/vlan/eth0.7", "eth0.7  VID: 7\t REORDER_HDR: 1");
        link(host, "virtual/net/bond0", "4", "down")
                .file("sys/devices/virtual/net/bond0/speed", "-1")
                .directory("sys/devices/virtual/net/bond0/bonding")
                .directory("sys/devices/virtual/net/bond0/lower_eth9");
        host.file("sys/class/net/bonding_masters", "bond0");

        Network network = host.probe().network();

        assertThat(network.links()).extracting(NetLink::name).containsExactly("bond0", "br0", "eth0", "eth0.7");
        NetLink eth0 = network.link("eth0").orElseThrow();
        assertThat(eth0.kind()).isEqualTo(NetLink.Kind.DEVICE);
        assertThat(eth0.driver()).isEqualTo(Reading.known("ixgbe"));
        assertThat(eth0.pci()).isEqualTo(Reading.known(PciAddress.of("0000:02:00.0")));
        assertThat(eth0.speedMbps()).isEqualTo(Reading.known(10000));
        assertThat(eth0.master()).isEqualTo(Reading.known("br0"));
        assertThat(network.link("br0").orElseThrow().ports()).containsExactly("eth0");
        NetLink vlan = network.link("eth0.7").orElseThrow();
        assertThat(vlan.kind()).isEqualTo(NetLink.Kind.VLAN);
        assertThat(vlan.vlanId()).isEqualTo(Reading.known(7));
        assertThat(vlan.lowers()).containsExactly("eth0");
        NetLink bond = network.link("bond0").orElseThrow();
        assertThat(bond.ports()).containsExactly("eth9");
        assertThat(bond.speedMbps().isAbsent()).isTrue();
    }

    private static CapturedHost link(CapturedHost host, String place, String index, String state) {
        String dir = "sys/devices/" + place;
        return host.file(dir + "/ifindex", index)
                .file(dir + "/address", "52:54:00:00:00:01")
                .file(dir + "/mtu", "1500")
                .file(dir + "/operstate", state)
                .file(dir + "/type", "1")
                .file(dir + "/uevent", "INTERFACE=x")
                .link("sys/class/net/" + place.substring(place.lastIndexOf('/') + 1), "../../devices/" + place);
    }

    @Test
    void a_bridge_that_does_not_exist_is_said_with_those_that_do() {
        CapturedHost host = new CapturedHost(root);
        link(host, "virtual/net/virbr0", "1", "up").directory("sys/devices/virtual/net/virbr0/bridge");
        link(host, "virtual/net/dummy0", "2", "up");
        Network network = new Network(host.probe().network().links(), Reading.absent());

        assertThat(network.checkBridge("virbr0").usable()).isTrue();
        assertThat(network.checkBridge("br0").status()).isEqualTo(Status.MISSING);
        assertThat(network.checkBridge("br0").message()).isEqualTo("br0 does not exist; bridges here: virbr0");
        assertThat(network.checkBridge("dummy0").status()).isEqualTo(Status.NOT_A_BRIDGE);
    }

    @Test
    void a_bridge_is_not_called_missing_while_open_vswitch_does_not_answer() {
        Network network = new Network(List.of(), Reading.unreadable("/run/openvswitch/db.sock", Why.NO_PERMISSION));

        assertThat(network.checkBridge("br0").status()).isEqualTo(Status.UNKNOWN);
        assertThat(network.checkBridge("br0").usable()).isFalse();
    }

    @Test
    void open_vswitch_tells_bridges_ports_bonds_and_tags() throws Exception {
        Reading<List<OvsBridge>> bridges = askedOf(ANSWER);

        assertThat(bridges)
                .isEqualTo(Reading.known(List.of(new OvsBridge(
                        "br-ex",
                        List.of(
                                new OvsBridge.Port("bond\"{", List.of("eth2", "eth10"), OptionalInt.of(7)),
                                new OvsBridge.Port("br-ex", List.of("br-ex"), OptionalInt.empty()))))));
        assertThat(new Network(List.of(), bridges).checkBridge("br-ex").status())
                .isEqualTo(Status.OPEN_VSWITCH);
    }

    @Test
    void a_database_that_answers_nonsense_is_malformed() throws Exception {
        for (String answer : List.of("{\"result\":[]}", "{\"error\":\"x\"}", "[1,2]", "{]", "{\"result\":{\"a\":1}}")) {
            assertThat(askedOf(answer))
                    .as(answer)
                    .isInstanceOfSatisfying(
                            Reading.Unreadable.class,
                            unreadable -> assertThat(unreadable.why()).isEqualTo(Why.MALFORMED));
        }
    }

    @Test
    void a_database_that_hangs_up_is_an_error() throws Exception {
        assertThat(askedOf("{"))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.why()).isEqualTo(Why.IO_ERROR));
    }

    @Test
    void no_socket_means_no_open_vswitch() {
        assertThat(Ovsdb.bridges(root.resolve("db.sock")).isAbsent()).isTrue();
    }

    /** A peer that reads the question, gives one answer in two pieces and hangs up. */
    private Reading<List<OvsBridge>> askedOf(String answer) throws Exception {
        Path socket = root.resolve("db.sock");
        java.nio.file.Files.deleteIfExists(socket);
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread peer = new Thread(() -> answer(server, answer));
            peer.start();
            Reading<List<OvsBridge>> bridges = Ovsdb.bridges(socket);
            peer.join();
            return bridges;
        }
    }

    private static void answer(ServerSocketChannel server, String answer) {
        try (SocketChannel client = server.accept()) {
            client.read(ByteBuffer.allocate(4096));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            client.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
            client.write(ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
