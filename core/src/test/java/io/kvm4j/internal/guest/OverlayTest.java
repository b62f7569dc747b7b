package io.kvm4j.internal.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Element;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private static String laid(String device, String changes) {
        Element merged = parse(Overlay.of(parse(device), parse(changes)));
        return merged.toXml().replaceAll("\\s*\n\\s*", "");
    }

    private static Element parse(String xml) {
        return new Devices().addXml(xml);
    }

    @Test
    void what_the_description_does_not_say_stays() {
        assertThat(laid(
                        "<interface type='user'><mac address='a'/><link state='up'/><alias name='net0'/></interface>",
                        "<interface type='user'><mac address='a'/><link state='down'/></interface>"))
                .isEqualTo("<interface type=\"user\"><mac address=\"a\"/><link state=\"down\"/>"
                        + "<alias name=\"net0\"/></interface>");
    }

    @Test
    void attributes_and_children_are_added_where_they_are_missing() {
        assertThat(laid(
                        "<graphics type='vnc' port='5900'/>",
                        "<graphics type='vnc' passwd='a&lt;&quot;b'><listen type='none'/></graphics>"))
                .isEqualTo(
                        "<graphics type=\"vnc\" port=\"5900\" passwd=\"a&lt;&quot;b\"><listen type=\"none\"/></graphics>");
    }

    @Test
    void a_source_is_described_as_a_whole() {
        assertThat(laid(
                        "<disk type='file'><source file='/a' index='1'><encryption/></source><target dev='sda'/></disk>",
                        "<disk type='file'><source file='/b'/></disk>"))
                .isEqualTo("<disk type=\"file\"><target dev=\"sda\"/><source file=\"/b\"/></disk>");
    }
}
