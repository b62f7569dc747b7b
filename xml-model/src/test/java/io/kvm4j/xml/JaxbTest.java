package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JaxbTest {
    private static JAXBContext context;

    @BeforeAll
    static void bind() throws Exception {
        context = JAXBContext.newInstance(Document.classes());
    }

    private static String marshal(Object object) throws Exception {
        StringWriter out = new StringWriter();
        context.createMarshaller().marshal(object, out);
        return out.toString();
    }

    private static Object unmarshal(String xml) throws Exception {
        return context.createUnmarshaller().unmarshal(new StringReader(xml));
    }

    @Test
    void both_bindings_read_equal_objects_and_write_equal_documents() throws Exception {
        for (Corpus.Sample sample : Corpus.documents()) {
            Document ours = Document.parse(sample.xml());
            Document theirs = (Document) unmarshal(sample.xml());

            assertThat(theirs).as(sample.toString()).isEqualTo(ours).hasSameClassAs(ours);
            assertThat(Corpus.tree(theirs.toXml())).as(sample.toString()).isEqualTo(Corpus.tree(ours.toXml()));
            assertThat(Document.parse(marshal(ours))).as(sample.toString()).isEqualTo(ours);
        }
    }

    @Test
    void what_the_model_does_not_know_goes_through_both_bindings() throws Exception {
        String xml = "<domain type='kvm' later='1'><name>a</name><later by='x'>te<b/>xt</later><metadata>"
                + "<x:y xmlns:x='urn:x' x:a='1' b='2'>text<z xmlns='urn:z'/> more</x:y></metadata>"
                + "<devices><disk type='tape' new='yes'><target dev='st0'/><target dev='st1'/><source>odd</source></disk>"
                + "<teleporter/></devices></domain>";

        DomainXml ours = DomainXml.parse(xml);
        DomainXml theirs = (DomainXml) unmarshal(xml);

        assertThat(theirs).isEqualTo(ours);
        assertThat(DomainXml.parse(marshal(theirs))).isEqualTo(ours);
        assertThat(ours.unmodelled())
                .containsExactly(
                        "@later",
                        "later",
                        "devices/disk[st0]/@new",
                        "devices/disk[st0]/source/text()",
                        "devices/teleporter");
    }

    @Test
    void a_device_is_a_root_element_too() throws Exception {
        Disk disk = Disk.parse("<disk type='block' device='disk'><target dev='vda' bus='virtio'/></disk>");

        assertThat(Disk.parse(marshal(disk))).isEqualTo(disk);
        assertThat(unmarshal(disk.toXml())).isEqualTo(disk);
    }

    @Test
    void an_element_that_is_no_root_is_marshalled_in_a_wrapper() throws Exception {
        Interface nic = Interface.parse("<interface type='bridge'><source bridge='br0'/></interface>");

        String xml = marshal(new JAXBElement<>(new QName("interface"), Interface.class, nic));

        assertThat(Interface.parse(xml)).isEqualTo(nic);
    }
}
