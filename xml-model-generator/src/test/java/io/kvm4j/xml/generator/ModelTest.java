package io.kvm4j.xml.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.xml.generator.Patterns.Name;
import io.kvm4j.xml.generator.Values.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
    @TempDir
    private Path folder;

    private void file(String name, String content) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'"
                        + " datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>" + content + "</grammar>");
    }

    private Model model(String file) {
        Patterns patterns = new Patterns();
        Grammar grammar = Grammar.load(new Grammar.SchemaFolder(folder), file);
        var roots = patterns.add(grammar);
        Model model = new Model(patterns);
        roots.forEach((name, starts) -> model.root(name.local(), name, starts));
        model.types();
        return model;
    }

    private static Name name(String local) {
        return new Name("", local);
    }

    @Test
    void alternatives_of_one_element_become_one_type() throws IOException {
        file(
                "a.rng",
                "<start><element name='disk'><choice>"
                        + "<group><attribute name='type'><value>file</value></attribute>"
                        + "<element name='source'><attribute name='file'/></element></group>"
                        + "<group><attribute name='type'><value>block</value></attribute>"
                        + "<element name='source'><attribute name='dev'/></element></group>"
                        + "</choice></element></start>");

        Model.Type disk = model("a.rng").at("disk");

        assertThat(disk.content.attributes.get(name("type")).constants).containsExactly("file", "block");
        assertThat(disk.children.get(name("source")).many).isFalse();
        assertThat(disk.children.get(name("source")).type.content.attributes.keySet())
                .containsExactly(name("file"), name("dev"));
    }

    @Test
    void a_child_is_repeated_if_one_document_can_have_it_twice() throws IOException {
        file(
                "a.rng",
                "<start><element name='a'><interleave>"
                        + "<zeroOrMore><element name='many'><empty/></element></zeroOrMore>"
                        + "<element name='twice'><empty/></element><optional><element name='twice'><empty/></element></optional>"
                        + "<choice><element name='once'><empty/></element><element name='once'><text/></element></choice>"
                        + "</interleave></element></start>");

        Model.Type a = model("a.rng").at("a");

        assertThat(a.children.get(name("many")).many).isTrue();
        assertThat(a.children.get(name("twice")).many).isTrue();
        assertThat(a.children.get(name("once")).many).isFalse();
    }

    @Test
    void an_include_is_overridden_and_definitions_combine() throws IOException {
        file(
                "base.rng",
                "<define name='x'><attribute name='old'/></define>"
                        + "<define name='y' combine='choice'><attribute name='one'/></define>");
        file(
                "a.rng",
                "<include href='base.rng'><define name='x'><attribute name='new'/></define></include>"
                        + "<define name='y' combine='choice'><attribute name='two'/></define>"
                        + "<start><element name='a'><ref name='x'/><ref name='y'/></element></start>");

        assertThat(model("a.rng").at("a").content.attributes.keySet())
                .containsExactly(name("new"), name("one"), name("two"));
    }

    @Test
    void a_nested_grammar_resolves_its_own_definitions() throws IOException {
        file(
                "inner.rng",
                "<define name='x'><attribute name='inner'/></define>"
                        + "<start><element name='child'><ref name='x'/></element></start>");
        file(
                "a.rng",
                "<define name='x'><attribute name='outer'/></define><start><element name='a'><ref name='x'/>"
                        + "<grammar><include href='inner.rng'/></grammar></element></start>");

        Model model = model("a.rng");

        assertThat(model.at("a").content.attributes.keySet()).containsExactly(name("outer"));
        assertThat(model.at("a/child").content.attributes.keySet()).containsExactly(name("inner"));
    }

    @Test
    void a_recursive_element_is_one_type() throws IOException {
        file(
                "a.rng",
                "<define name='chain'><optional><element name='backingStore'><attribute name='type'/>"
                        + "<ref name='chain'/></element></optional></define>"
                        + "<start><element name='disk'><ref name='chain'/></element></start>");

        Model model = model("a.rng");

        assertThat(model.at("disk/backingStore/backingStore")).isSameAs(model.at("disk/backingStore"));
    }

    @Test
    void places_share_a_type_exactly_when_the_same_things_may_stand_there() throws IOException {
        file(
                "a.rng",
                "<define name='alias'><element name='alias'><attribute name='name'/></element></define>"
                        + "<start><element name='a'><element name='b'><ref name='alias'/></element>"
                        + "<element name='c'><ref name='alias'/></element>"
                        + "<element name='d'><element name='alias'><attribute name='name'/></element></element></element></start>");

        Model model = model("a.rng");

        assertThat(model.at("a/b/alias")).isSameAs(model.at("a/c/alias")).isNotSameAs(model.at("a/d/alias"));
        model.merge(model.at("a/b/alias"), model.at("a/d/alias"));
        assertThat(model.at("a/b/alias")).isSameAs(model.at("a/d/alias"));
    }

    @Test
    void a_namespace_is_inherited_by_elements_and_not_by_attributes() throws IOException {
        file(
                "a.rng",
                "<start><element name='a'><element name='commandline' ns='urn:q'>"
                        + "<element name='arg'><attribute name='value'/></element></element></element></start>");

        Model.Type line = model("a.rng").at("a/commandline");

        assertThat(line.children.keySet()).containsExactly(new Name("urn:q", "arg"));
        assertThat(line.children
                        .get(new Name("urn:q", "arg"))
                        .type
                        .content
                        .attributes
                        .keySet())
                .containsExactly(name("value"));
    }

    @Test
    void texts_are_typed_where_the_schema_types_them() throws IOException {
        file(
                "a.rng",
                "<define name='pciBus'><data type='string'/></define><start><element name='a'>"
                        + "<attribute name='yes'><choice><value>yes</value><value>no</value></choice></attribute>"
                        + "<attribute name='on'><choice><value>on</value><value>off</value></choice></attribute>"
                        + "<attribute name='more'><choice><value>on</value><value>auto</value></choice></attribute>"
                        + "<attribute name='int'><data type='int'/></attribute>"
                        + "<attribute name='long'><data type='unsignedLong'/></attribute>"
                        + "<attribute name='mixed'><choice><data type='int'/><value>auto</value></choice></attribute>"
                        + "<attribute name='mode'><data type='unsignedInt'><param name='pattern'>[0-7]+</param></data></attribute>"
                        + "<attribute name='bus'><ref name='pciBus'/></attribute>"
                        + "<attribute name='any'/></element></start>");

        var attributes = model("a.rng").at("a").content.attributes;

        assertThat(attributes.get(name("yes")).view()).isEqualTo(View.YES_NO);
        assertThat(attributes.get(name("on")).view()).isEqualTo(View.ON_OFF);
        assertThat(attributes.get(name("more")).view()).isEqualTo(View.STRING);
        assertThat(attributes.get(name("int")).view()).isEqualTo(View.INT);
        assertThat(attributes.get(name("long")).view()).isEqualTo(View.LONG);
        assertThat(attributes.get(name("mixed")).view()).isEqualTo(View.STRING);
        assertThat(attributes.get(name("mode")).view()).isEqualTo(View.STRING);
        assertThat(attributes.get(name("bus")).view()).isEqualTo(View.ADDRESS);
        assertThat(attributes.get(name("any")).view()).isEqualTo(View.STRING);
    }

    @Test
    void a_reference_to_nothing_is_refused() throws IOException {
        file("a.rng", "<start><element name='a'><ref name='gone'/></element></start>");

        assertThatThrownBy(() -> model("a.rng")).hasMessageContaining("gone");
    }

    @Test
    void names_follow_java_and_libvirt() {
        assertThat(Naming.camel("max_size", false)).isEqualTo("maxSize");
        assertThat(Naming.camel("on_poweroff", true)).isEqualTo("OnPoweroff");
        assertThat(Naming.camel("tb-cache", false)).isEqualTo("tbCache");
        assertThat(Naming.plural("disk")).isEqualTo("disks");
        assertThat(Naming.plural("address")).isEqualTo("addresses");
        assertThat(Naming.plural("entry")).isEqualTo("entries");
        assertThat(Naming.prefixOf("http://libvirt.org/schemas/domain/qemu/1.0"))
                .isEqualTo("qemu");
    }
}
