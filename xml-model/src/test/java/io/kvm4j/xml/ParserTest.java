package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Parsers are used again; no document may feel the one before it. */
class ParserTest {
    @Test
    void the_wider_characters_of_xml_1_1_do_not_reach_the_next_document() {
        for (int i = 0; i < 10; i++) {
            DomainXml wide = DomainXml.parse("<?xml version='1.1'?><domain><title>&#1;</title></domain>");
            assertThat(wide.title()).isEqualTo("\u0001");
            assertThatThrownBy(() -> DomainXml.parse("<domain><title>&#1;</title></domain>"))
                    .isInstanceOf(XmlModelException.class);
        }
    }

    @Test
    void namespaces_end_with_their_document() {
        for (int i = 0; i < 10; i++) {
            DomainXml.parse("<domain><metadata><a:x xmlns:a='urn:a' xmlns='urn:b'/></metadata></domain>");
            assertThatThrownBy(() -> DomainXml.parse("<domain><metadata><a:x/></metadata></domain>"))
                    .isInstanceOf(XmlModelException.class);
            assertThat(DomainXml.parse("<domain><metadata><x/></metadata></domain>")
                            .toXml())
                    .doesNotContain("urn:");
        }
    }

    @Test
    void each_stream_has_its_own_encoding() {
        for (int i = 0; i < 10; i++) {
            assertThat(DomainXml.parse(encoded(StandardCharsets.ISO_8859_1)).title())
                    .isEqualTo("\u00e9");
            assertThat(DomainXml.parse(encoded(StandardCharsets.UTF_16)).title())
                    .isEqualTo("\u00e9");
            assertThat(DomainXml.parse(encoded(StandardCharsets.UTF_8)).title()).isEqualTo("\u00e9");
            assertThat(DomainXml.parse("<domain><title>\u00e9</title></domain>").title())
                    .isEqualTo("\u00e9");
        }
    }

    private static InputStream encoded(Charset charset) {
        String xml = "<?xml version='1.0' encoding='" + charset.name() + "'?><domain><title>\u00e9</title></domain>";
        return new ByteArrayInputStream(xml.getBytes(charset));
    }

    @Test
    void an_error_is_placed_by_its_own_document() {
        DomainXml.parse("<domain>\n\n\n\n<title>x</title></domain>");

        assertThatThrownBy(() -> DomainXml.parse("<domain>\n<title></domain>"))
                .isInstanceOfSatisfying(
                        XmlModelException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    @Test
    void a_parser_serves_again_after_a_usual_document_alone() throws Exception {
        Parser parser = Parser.with(XmlLimits.DEFAULT.attributes(7));
        assertThat(parser.close(opened(parser, "<a/>"), 4)).isFalse();

        Parser usual = Parser.with(XmlLimits.DEFAULT);
        assertThat(usual.close(opened(usual, "<a/>"), 4)).isTrue();
        assertThat(usual.close(opened(usual, "<a/>"), 1 << 20)).isFalse();
        assertThat(usual.close(opened(usual, "<?xml version='1.1'?><a/>"), 4)).isFalse();
    }

    private static XMLStreamReader opened(Parser parser, String xml) throws XMLStreamException {
        return parser.open(factory -> factory.createXMLStreamReader(new StringReader(xml)));
    }

    @RepeatedTest(3)
    void many_threads_read_their_own_documents() throws Exception {
        List<Callable<Boolean>> readers = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            String name = "guest-" + thread;
            readers.add(() -> IntStream.range(0, 2000)
                    .allMatch(i -> DomainXml.parse("<domain><name>" + name + "</name><title>" + i + "</title></domain>")
                            .toXml()
                            .contains("<name>" + name + "</name>\n  <title>" + i + "<")));
        }
        var threads = Executors.newFixedThreadPool(readers.size());
        try {
            for (var read : threads.invokeAll(readers)) {
                assertThat(read.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
