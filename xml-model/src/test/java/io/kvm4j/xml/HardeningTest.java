package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardeningTest {
    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_named_by_an_external_entity_is_not_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
        String xml = "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><domain><name>&x;</name></domain>";

        assertThatThrownBy(() -> DomainXml.parse(xml))
                .isInstanceOf(XmlModelException.class)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE domain><domain/>",
                "<!DOCTYPE domain SYSTEM 'http://192.0.2.1/x.dtd'><domain/>",
                "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><domain><name>&b;</name></domain>",
                "<domain><name>&undefined;</name></domain>",
                "<domain>",
                "",
                "   ",
                "no xml",
                "<domain/><domain/>",
                "<domain a='1' a='2'/>",
                "<qemu:domain/>",
                "<domain xmlns='urn:x'/>",
                "<teapot/>",
                "<domain><name>\u0001</name></domain>",
            })
    void what_is_no_plain_libvirt_document_is_refused(String xml) {
        assertThatThrownBy(() -> Document.parse(xml)).isInstanceOf(XmlModelException.class);
        assertThatThrownBy(() -> Document.parse(stream(xml))).isInstanceOf(XmlModelException.class);
    }

    @Test
    void an_unknown_encoding_is_refused() {
        assertThatThrownBy(() -> Document.parse(stream("<?xml version='1.0' encoding='no-such'?><domain/>")))
                .isInstanceOf(XmlModelException.class);
    }

    @Test
    void an_error_has_line_and_column() {
        assertThatThrownBy(() -> DomainXml.parse("<domain>\n  <name>a</nam></domain>"))
                .isInstanceOfSatisfying(XmlModelException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isBetween(10, 20);
                    assertThat(e).hasMessageStartingWith("line 2, column ");
                });
        assertThatThrownBy(() -> Disk.parse("\n\n<interface/>"))
                .isInstanceOfSatisfying(
                        XmlModelException.class, e -> assertThat(e.line()).isEqualTo(3))
                .hasMessageContaining("expected <disk>, found <interface>");
    }

    @Test
    void depth_attributes_and_size_are_bounded() {
        String deep = "<domain>" + "<a>".repeat(300) + "</a>".repeat(300) + "</domain>";
        assertThatThrownBy(() -> DomainXml.parse(deep))
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("256");
        assertThat(DomainXml.parse(stream(deep), XmlLimits.DEFAULT.depth(301)).toXml())
                .contains("<a/>");
        assertThatThrownBy(() -> DomainXml.parse(stream(deep), XmlLimits.DEFAULT.depth(300)))
                .isInstanceOf(XmlModelException.class);

        StringBuilder wide = new StringBuilder("<domain");
        for (int i = 0; i < 1001; i++) {
            wide.append(" a").append(i).append("='1'");
        }
        String attributes = wide.append("/>").toString();
        assertThatThrownBy(() -> DomainXml.parse(attributes))
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("1000");
        assertThat(DomainXml.parse(stream(attributes), XmlLimits.DEFAULT.attributes(1001))
                        .attributes())
                .hasSize(1001);

        String large = "<domain><name>" + "x".repeat(1000) + "</name></domain>";
        assertThatThrownBy(() -> DomainXml.parse(stream(large), XmlLimits.DEFAULT.bytes(1000)))
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("1000 bytes");
        assertThatThrownBy(() -> XmlLimits.DEFAULT.depth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> XmlLimits.DEFAULT.depth(1001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_within_the_limits_is_read_whatever_the_jdk_would_allow() {
        String name = "&amp;&lt;&#x41;".repeat(100_000);
        StringBuilder wide = new StringBuilder("<domain type='kvm' label='" + name + "'");
        for (int i = 2; i < 1000; i++) {
            wide.append(" a").append(i).append("='1'");
        }
        String levels = "<a>".repeat(254) + "<b/>" + "</a>".repeat(254);
        DomainXml domain = DomainXml.parse(wide + "><name>" + name + "</name>" + levels + "</domain>");

        assertThat(domain.name()).hasSize(300_000);
        assertThat(domain.attributes()).hasSize(1000);
        assertThat(DomainXml.parse(domain.toXml())).isEqualTo(domain);
        assertThat(domain.copy().hashCode()).isEqualTo(domain.hashCode());
    }

    @Test
    void what_was_read_can_be_validated_whatever_the_jdk_would_allow() {
        DomainXml domain = DomainXml.parse(Samples.DOMAIN);
        domain.metadata().addXml("<x:a xmlns:x='urn:x'>" + "<b>".repeat(200) + "</b>".repeat(200) + "</x:a>");
        domain.title("&".repeat(200_000));

        assertThat(domain.validate(SchemaSet.in(Corpus.schemas()))).isEmpty();
    }

    @Test
    void the_deepest_document_allowed_is_read_written_copied_compared_and_listed() {
        String deep = "<domain>" + "<a>".repeat(999) + "</a>".repeat(999) + "</domain>";

        DomainXml domain = DomainXml.parse(stream(deep), XmlLimits.DEFAULT.depth(1000));

        DomainXml back = DomainXml.parse(stream(domain.toXml()), XmlLimits.DEFAULT.depth(1000));
        assertThat(back).isEqualTo(domain).isEqualTo(domain.copy()).hasSameHashCodeAs(domain);
        assertThat(back.diff(domain)).isEmpty();
        assertThat(back.unmodelled()).containsExactly("a");
    }

    @Test
    void an_endless_document_ends_at_the_size_limit() {
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                String start = "<domain><name>";
                return at < start.length() ? start.charAt((int) at++) : 'x';
            }
        };
        assertThatThrownBy(() -> DomainXml.parse(endless, XmlLimits.DEFAULT.bytes(1 << 20)))
                .isInstanceOf(XmlModelException.class);
    }

    @Test
    void a_stream_that_fails_is_reported_with_its_reason() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }
        };
        assertThatThrownBy(() -> DomainXml.parse(broken))
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("cable pulled");
    }

    @Test
    void text_that_no_document_can_hold_is_refused_when_written() {
        DomainXml domain = new DomainXml().name("a\u0000b");

        assertThatThrownBy(domain::toXml).isInstanceOf(XmlModelException.class).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> new DomainXml().name("\ud800").toXml()).isInstanceOf(XmlModelException.class);
        assertThatThrownBy(() -> AnyElement.of("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AnyElement.of("a").attribute("1", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_character_xml_allows_survives_in_text_and_attributes() {
        String odd = "a\tb\nc\rd\"e'f<g>h&i]]>j\u0085k\u2028l\ud83d\ude00m\ufffd n  ";
        DomainXml domain = new DomainXml().name(odd).type(odd);

        DomainXml back = DomainXml.parse(domain.toXml());

        assertThat(back.name()).isEqualTo(odd);
        assertThat(back.type()).isEqualTo(odd);
    }
}
