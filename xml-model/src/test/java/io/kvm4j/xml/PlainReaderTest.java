package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the JDK's parser reads as with it; the parser is asked by way of a stream. */
class PlainReaderTest {

    private static Document plain(String xml) {
        return PlainReader.read(
                xml, XmlLimits.DEFAULT, (namespace, name) -> namespace.isEmpty() ? Documents.empty(name) : null);
    }

    private static Document general(String xml) {
        return Document.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_damaged_document_reads_as_with_the_general_parser_or_is_left_to_it() {
        List<String> seeds = FuzzTest.seeds();
        Random random = new Random(20260102);
        int read = 0;
        for (int i = 0; i < FuzzTest.MUTANTS; i++) {
            String mutant = FuzzTest.mutate(seeds.get(random.nextInt(seeds.size())), random);
            Document plain = plain(mutant);
            if (plain != null) {
                assertSame(mutant, plain);
                read++;
            }
        }
        assertThat(read).isGreaterThan(FuzzTest.MUTANTS / 100);
    }

    @Test
    void what_libvirt_writes_reads_as_with_the_general_parser() {
        List<Corpus.Sample> samples = Corpus.documents();
        int read = 0;
        for (Corpus.Sample sample : samples) {
            // as libvirt answers it: without the comments and declarations of files
            String xml = general(sample.xml()).toXml();
            Document plain = plain(xml);
            if (plain != null) {
                assertSame(xml, plain);
                read++;
            }
        }
        assertThat(read).isGreaterThan(samples.size() * 9 / 10);
    }

    private static void assertSame(String xml, Document plain) {
        Document general;
        try {
            general = general(xml);
        } catch (XmlModelException e) {
            throw new AssertionError("not to be read at all:\n" + xml, e);
        }
        assertThat(plain.toXml()).isEqualTo(general.toXml());
        assertThat(plain).isEqualTo(general);
        assertThat(plain.unmodelled()).isEqualTo(general.unmodelled());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<domain/>",
                " \n<domain type='kvm' ><name\n>a&amp;b &lt;\"'c> &quot;</name ></domain>\t",
                "<domain><title> </title><description>\n</description></domain>",
                "<domain><title>\u00e9\u20ac\u0085</title></domain>",
                "<domain><metadata>a<x>b</x> <y/>c</metadata></domain>",
                "<domain><metadata><a:x xmlns:a='urn:a' xmlns='urn:b' a:k='1' k='2'><y/><a:z xmlns:a='urn:c'/><a:z/></a:x><x/></metadata></domain>",
                "<domain xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:commandline><qemu:arg value='-x'/></qemu:commandline></domain>",
                "<domain><metadata><x xmlns='urn:a'><y xmlns=''/></x></metadata></domain>"
            })
    void a_plain_document_is_read(String xml) {
        Document plain = plain(xml);

        assertThat(plain).isNotNull();
        assertSame(xml, plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "domain",
                "<domain>",
                "<domain></domainx>",
                "<domain></domai>",
                "<domain/><domain/>",
                "<domain/>x",
                "<domain><name></domain></name>",
                "<domain type='a' type='b'/>",
                "<domain type='a'id='b'/>",
                "<domain type=a/>",
                "<domain type='<'/>",
                "<domain type='a&b;'/>",
                "<domain type='a\nb'/>",
                "<domain>a]]>b</domain>",
                "<domain>\u0001</domain>",
                "<domain>\r\n</domain>",
                "<domain>\ufffe</domain>",
                "<domain>&#65;</domain>",
                "<domain><!-- --></domain>",
                "<domain><![CDATA[a]]></domain>",
                "<domain><?a b?></domain>",
                "<?xml version='1.0'?><domain/>",
                "<!DOCTYPE domain><domain/>",
                "<domain><a:b/></domain>",
                "<domain a:b='c'/>",
                "<domain><b xmlns:a=''/></domain>",
                "<domain><b xmlns:xml='urn:x'/></domain>",
                "<domain><b xmlns:a='http://www.w3.org/2000/xmlns/'/></domain>",
                "<domain><b xmlns:a='urn:a' xmlns:a='urn:b'/></domain>",
                "<domain><b xmlns:a='urn:a' xmlns:c='urn:a' a:k='1' c:k='2'/></domain>",
                "<domain><b xml:lang='en'/></domain>",
                "<domain><1/></domain>",
                "<domain>< b/></domain>",
                "<domain><b/ ></domain>",
                "<domain><a:b:c xmlns:a='urn:a'/></domain>"
            })
    void what_is_not_plain_is_left_to_the_general_parser(String xml) {
        assertThat(plain(xml)).isNull();
    }

    @Test
    void limits_are_those_of_the_general_parser() {
        String deep = "<x>".repeat(300) + "</x>".repeat(300);

        assertThatThrownBy(() -> AnyElement.parse(deep)).hasMessageContaining("256 levels");
        assertThat(AnyElement.parse("<x>".repeat(255) + "<x/>" + "</x>".repeat(255)))
                .isNotNull();
        assertThatThrownBy(() -> AnyElement.parse("<x>".repeat(256) + "<x/>" + "</x>".repeat(256)))
                .hasMessageContaining("256 levels");
    }

    @Test
    void what_was_read_of_a_document_that_is_not_plain_is_forgotten() {
        AnyElement read = AnyElement.parse("<x xmlns:a='urn:a' k='1'>text<y/><!-- --><z/></x>");

        assertThat(read).isEqualTo(AnyElement.parse("<x xmlns:a='urn:a' k='1'>text<y/><z/></x>"));
        assertThat(read.elements()).hasSize(2);
        assertThat(read.attributes()).containsExactly("k");
    }
}
