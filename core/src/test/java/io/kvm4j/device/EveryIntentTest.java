package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.SchemaSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryIntentTest {

    private static final Path SCHEMAS = Path.of("/usr/share/libvirt/schemas");

    static Stream<Arguments> examples() {
        return EveryIntent.examples().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void libvirts_schema_accepts_it(String name, Device device) {
        assumeTrue(Files.isDirectory(SCHEMAS), "libvirt's schemas are not installed (package libvirt-daemon)");
        DomainXml domain = new DomainXml()
                .type("kvm")
                .name("a")
                .memory(m -> m.bytes(1 << 30))
                .os(os -> os.type(t -> t.arch("x86_64").machine("q35").value("hvm")))
                .devices(d -> d.addXml(device.toXml()));

        if (name.equals("ssh") && !knowsSsh()) {
            assertThat(domain.validate(SchemaSet.in(SCHEMAS)))
                    .singleElement()
                    .asString()
                    .contains("protocol");
        } else {
            assertThat(domain.validate(SchemaSet.in(SCHEMAS))).isEmpty();
        }
    }

    // since libvirt 9.8
    private static boolean knowsSsh() {
        try {
            return Files.readString(SCHEMAS.resolve("domaincommon.rng")).contains("<value>ssh</value>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_model_knows_every_part_of_it(String name, Device device) {
        DomainXml domain = new DomainXml().devices(d -> d.addXml(device.toXml()));

        assertThat(DomainXml.parse(domain.toXml()).unmodelled()).isEmpty();
        assertThat(device).isEqualTo(EveryIntent.examples().get(name)).hasToString(device.toXml());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_is_not_this_device_is_not_equal_to_it(String name, Device device) {
        Map<String, Device> others = EveryIntent.examples();
        others.remove(name);

        assertThat(others.values()).doesNotContain(device);
    }
}
