package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainXmlTest {
    private final DomainXml domain = DomainXml.parse(Samples.DOMAIN);

    @Test
    void a_document_is_written_as_it_was_read() {
        assertThat(domain.toXml()).isEqualTo(Samples.DOMAIN);
        assertThat(domain.unmodelled()).isEmpty();
        assertThat(domain.problems()).isEmpty();
    }

    @Test
    void accessors_chain_to_what_the_document_says() {
        assertThat(domain.name()).isEqualTo("web1");
        assertThat(domain.id()).isEqualTo(7);
        assertThat(domain.memory().bytes()).isEqualTo(4L << 30);
        assertThat(domain.currentMemory().bytes()).isEqualTo(2L << 30);
        assertThat(domain.vcpu().value()).isEqualTo(4);
        assertThat(domain.vcpu().current()).isEqualTo(2);
        assertThat(domain.os().type().arch()).isEqualTo("x86_64");
        assertThat(domain.features().acpi()).isTrue();
        assertThat(domain.devices().disks()).extracting(d -> d.target().dev()).containsExactly("vda", "vdb");
        assertThat(domain.devices().disks().get(1).readonly()).isTrue();
        assertThat(domain.devices().disks().get(1).source().file()).isEqualTo("/var/lib/libvirt/images/b&c.qcow2");
        assertThat(domain.devices().hostdevs().get(0).managed()).isTrue();
        assertThat(domain.qemuCommandline().qemuArgs().get(0).value()).isEqualTo("-no-hpet");
    }

    @Test
    void an_address_is_a_number_and_is_written_as_libvirt_writes_it() {
        Address address = domain.devices().disks().get(0).address();

        assertThat(address.bus()).isEqualTo(3);
        address.bus(26).slot(1).function(7).domain(1);

        assertThat(address.toXml())
                .isEqualTo("<address type=\"pci\" domain=\"0x0001\" bus=\"0x1a\" slot=\"0x01\" function=\"0x7\"/>");
        assertThat(Address.parse("<address type='drive' bus='0'/>").bus(10).toXml())
                .isEqualTo("<address type=\"drive\" bus=\"10\"/>");
    }

    @Test
    void a_change_touches_nothing_else() {
        Disk disk = domain.devices().disks().get(1);
        disk.driver(d -> d.cache("writeback"))
                .source(s -> s.file("/srv/new.qcow2"))
                .readonly(false);

        assertThat(DomainXml.parse(Samples.DOMAIN).diff(domain))
                .containsExactly(
                        "devices/disk[vdb]/driver/@cache: none -> writeback",
                        "devices/disk[vdb]/source/@file: /var/lib/libvirt/images/b&c.qcow2 -> /srv/new.qcow2",
                        "devices/disk[vdb]/readonly: <readonly/> -> absent");
    }

    @Test
    void a_fragment_is_read_put_in_found_and_taken_out_again() {
        Disk disk = Disk.parse("<disk type='block' device='disk'><source dev='/dev/vg/x'/><target dev='vdc'/></disk>");
        domain.devices().disks().add(disk);
        Element watchdog = domain.devices().addXml("<watchdog model='i6300esb' action='reset'/>");
        Element later = domain.devices().addXml("<teleporter range='9'/>");

        assertThat(domain.devices().elements())
                .extracting(Element::elementName)
                .containsExactly(
                        "emulator",
                        "disk",
                        "controller",
                        "disk",
                        "disk",
                        "interface",
                        "hostdev",
                        "watchdog",
                        "teleporter");
        assertThat(watchdog)
                .isInstanceOf(Watchdog.class)
                .isSameAs(domain.devices().watchdogs().get(0));
        assertThat(domain.unmodelled()).containsExactly("devices/teleporter");

        assertThat(domain.devices().remove(disk)).isTrue();
        assertThat(domain.devices().remove(watchdog)).isTrue();
        assertThat(domain.devices().remove(later)).isTrue();
        assertThat(domain.devices().remove(disk.copy())).isFalse();
        assertThat(domain.toXml()).isEqualTo(Samples.DOMAIN);
    }

    @Test
    void a_document_can_be_made_from_nothing() {
        DomainXml made = new DomainXml()
                .type("kvm")
                .name("a<b")
                .memory(m -> m.unit("GiB").bytes(2L << 30))
                .os(o -> o.type(t -> t.value("hvm")))
                .features(f -> f.acpi(true));
        made.devices().addDisk(d -> d.type("file").target(t -> t.dev("vda").bus("virtio")));

        assertThat(made.toXml()).isEqualTo("""
                        <domain type="kvm">
                          <name>a&lt;b</name>
                          <memory unit="GiB">2</memory>
                          <os>
                            <type>hvm</type>
                          </os>
                          <features>
                            <acpi/>
                          </features>
                          <devices>
                            <disk type="file">
                              <target dev="vda" bus="virtio"/>
                            </disk>
                          </devices>
                        </domain>
                        """);
        assertThat(DomainXml.parse(made.toXml())).isEqualTo(made);
    }

    @Test
    void an_unexpected_text_is_kept_behind_a_typed_accessor() {
        Hostdev hostdev = Hostdev.parse("<hostdev managed='sometimes'/>");

        assertThat(hostdev.managed()).isNull();
        assertThat(hostdev.managedText()).isEqualTo("sometimes");
        assertThat(hostdev.toXml()).isEqualTo("<hostdev managed=\"sometimes\"/>");
        assertThat(hostdev.managed(false).managedText()).isEqualTo("no");
        assertThat(hostdev.managedText(null).toXml()).isEqualTo("<hostdev/>");
        assertThatThrownBy(() -> DomainXml.parse("<domain id='x'/>").id())
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("domain/@id")
                .hasMessageContaining("\"x\"");
    }

    @Test
    void sizes_are_counted_in_libvirts_units() {
        assertThat(Memory.parse("<memory>1</memory>").bytes()).isEqualTo(1024);
        assertThat(Memory.parse("<memory unit='b'>5</memory>").bytes()).isEqualTo(5);
        assertThat(Memory.parse("<memory unit='KB'>1</memory>").bytes()).isEqualTo(1000);
        assertThat(Memory.parse("<memory unit='k'>1</memory>").bytes()).isEqualTo(1024);
        assertThat(Memory.parse("<memory unit='GiB'>1</memory>").bytes()).isEqualTo(1L << 30);
        assertThat(Memory.parse("<memory unit='EB'>1</memory>").bytes()).isEqualTo(1_000_000_000_000_000_000L);
        assertThat(VolumeXml.parse("<volume><capacity>7</capacity></volume>")
                        .capacity()
                        .bytes())
                .isEqualTo(7);
        assertThat(new VolumeXml().capacity(c -> c.bytes(9)).capacity().toXml()).isEqualTo("<capacity>9</capacity>");
        assertThat(Memory.parse("<memory unit='MiB'>1</memory>").bytes(1025).toXml())
                .isEqualTo("<memory unit=\"b\">1025</memory>");
        assertThat(MemoryBackingHugepagesPage.parse("<page size='2' unit='MiB'/>")
                        .sizeBytes())
                .isEqualTo(2 << 20);
        assertThatThrownBy(() -> Memory.parse("<memory unit='pigs'>1</memory>").bytes())
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("pigs");
        assertThatThrownBy(() -> Memory.parse("<memory unit='EiB'>16</memory>").bytes())
                .isInstanceOf(XmlModelException.class);
    }

    @Test
    void metadata_is_kept_and_can_be_changed() {
        Element owner = domain.metadata().elements().get(0);

        assertThat(owner.elementNamespace()).isEqualTo("urn:example:team");
        assertThat(owner.text()).isEqualTo("storage");
        domain.metadata()
                .add(AnyElement.of("urn:x", "x", "tag")
                        .attribute("urn:y", "y", "n", "1")
                        .text("blue"));

        assertThat(DomainXml.parse(domain.toXml())).isEqualTo(domain);
        assertThat(domain.toXml()).contains("<x:tag y:n=\"1\" xmlns:x=\"urn:x\" xmlns:y=\"urn:y\">blue</x:tag>");
    }

    @Test
    void an_element_that_moves_to_another_namespace_is_written_in_it() {
        AnyElement outer = AnyElement.of("outer");
        outer.elements("inner").add(AnyElement.parse("<x xmlns='urn:x'><y/></x>"));
        outer.add(AnyElement.parse("<a:b xmlns:a='urn:a' a:c='1'/>").attribute("urn:other", "a", "d", "2"));

        AnyElement back = AnyElement.parse(outer.toXml());

        assertThat(back).isEqualTo(outer);
        assertThat(back.elements().get(0).elementNamespace()).isEmpty();
        assertThat(back.elements().get(0).elements().get(0).elementNamespace()).isEqualTo("urn:x");
    }

    @Test
    void lists_write_through() {
        List<Disk> disks = domain.devices().disks();
        Disk first = disks.remove(0);
        assertThat(domain.devices().disks()).hasSize(1);
        disks.add(0, first);
        disks.add(first.copy().target(t -> t.dev("vdz")));
        disks.removeIf(d -> "vdb".equals(d.target().dev()));
        assertThat(domain.devices().disks()).extracting(d -> d.target().dev()).containsExactly("vda", "vdz");
        disks.set(1, first.copy());
        assertThat(disks.get(1)).isEqualTo(first).isNotSameAs(first);
        disks.clear();
        assertThat(domain.devices().disks()).isEmpty();
        assertThat(domain.devices().interfaces()).hasSize(1);
        assertThatThrownBy(() -> disks.get(0)).isInstanceOf(IndexOutOfBoundsException.class);

        List<String> args = new Os().initargs();
        assertThat(args).isEmpty();
        Os os = new Os();
        os.initargs().addAll(List.of("a", "b"));
        os.initargs().set(0, "c");
        os.initargs().remove(1);
        assertThat(os.toXml()).isEqualTo("<os>\n  <initarg>c</initarg>\n</os>");
    }

    @Test
    void documents_are_read_from_files_and_streams(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("web1.xml");
        Files.writeString(file, domain.toXml());

        assertThat(DomainXml.parse(file)).isEqualTo(domain);
        assertThat(Document.parse(file)).isEqualTo(domain).isInstanceOf(DomainXml.class);
        assertThat(DomainXml.parse(new ByteArrayInputStream(Files.readAllBytes(file))))
                .isEqualTo(domain);
        assertThat(Document.parse("\ufeff" + domain.toXml())).isEqualTo(domain);
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?>" + domain.toXml()).getBytes(StandardCharsets.UTF_16);
        assertThat(DomainXml.parse(new ByteArrayInputStream(utf16))).isEqualTo(domain);
        assertThatThrownBy(() -> DomainXml.parse(folder.resolve("missing.xml")))
                .isInstanceOf(XmlModelException.class)
                .hasMessageContaining("missing.xml");
    }

    @Test
    void equality_ignores_what_libvirt_ignores() {
        Disk one = Disk.parse("<disk type='file' device='disk'><source file='/a'/><target dev='vda'/></disk>");
        Disk other = Disk.parse(
                "<disk device='disk' type='file'><!-- x --><target dev='vda'></target>\n<source file='/a'/></disk>");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(other.copy().type("block"));
        assertThat(Os.parse("<os><boot dev='hd'/><boot dev='cdrom'/></os>"))
                .isNotEqualTo(Os.parse("<os><boot dev='cdrom'/><boot dev='hd'/></os>"));
    }

    @Test
    void an_element_cannot_be_put_into_itself() {
        AnyElement outer = AnyElement.of("outer");
        AnyElement inner = AnyElement.of("inner");
        outer.add(inner);

        assertThatThrownBy(() -> inner.add(outer)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inner.add(inner)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_quick_check_names_what_libvirt_will_refuse() {
        DomainXml bad = DomainXml.parse("<domain><name>a/b</name><uuid>zz</uuid><devices><disk/>"
                + "<disk><target dev='vda'/></disk><disk><target dev='vda'/></disk>"
                + "<interface><mac address='nonsense'/></interface></devices></domain>");

        assertThat(bad.problems())
                .extracting(XmlProblem::toString)
                .containsExactly(
                        "domain: no type",
                        "domain/name: must not contain a slash: \"a/b\"",
                        "domain/uuid: not a UUID: \"zz\"",
                        "domain/devices/disk[1]: no target with a dev",
                        "domain/devices/disk[3]/target: target vda is that of domain/devices/disk[2] already",
                        "domain/devices/interface[1]/mac: not a MAC address: \"nonsense\"");
    }

    @Test
    void validation_names_line_and_path() {
        SchemaSet schemas = SchemaSet.in(Corpus.schemas());
        domain.devices().disks().get(1).device("teapot");

        assertThat(DomainXml.parse(Samples.DOMAIN).validate(schemas)).isEmpty();
        assertThat(domain.validate(schemas)).isNotEmpty().first().satisfies(p -> {
            assertThat(p.path()).isEqualTo("domain/devices/disk[2]");
            assertThat(domain.toXml().lines().toList().get(p.line() - 1)).contains("teapot");
        });
    }
}
