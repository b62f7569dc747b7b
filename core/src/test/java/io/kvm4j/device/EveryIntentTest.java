package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kvm4j.internal.Secrets;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.SchemaSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EveryIntentTest {

    private static final Path SCHEMAS = Path.of("/usr/share/libvirt/schemas");

    // what libvirt has learned since 9.0, and what an older one does not like in it
    private static final Map<String, String> NEWER = Map.of(
            "ssh", "protocol",
            "vdpa disk", "type",
            "virtio sound", "model",
            "chipset's watchdog", "model",
            "pci panic", "model");

    static Stream<Arguments> examples() {
        return EveryIntent.examples().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_installed_libvirts_schema_accepts_it_or_is_older(String name, Device device) {
        assumeTrue(Files.isDirectory(SCHEMAS), "libvirt's schemas are not installed (package libvirt-daemon)");

        String word = NEWER.get(name);
        if (word == null) {
            assertThat(mistakes(device, SCHEMAS)).isEmpty();
        } else {
            assertThat(mistakes(device, SCHEMAS))
                    .allSatisfy(mistake -> assertThat(mistake).asString().contains('"' + word + '"'));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_newest_schema_accepts_it(String name, Device device) {
        String corpus = System.getProperty("kvm4j.corpus", System.getenv("KVM4J_CORPUS"));
        assumeTrue(corpus != null, "no corpus: set -Dkvm4j.corpus or KVM4J_CORPUS to the folder with libvirt-schemas");

        assertThat(mistakes(device, Path.of(corpus, "libvirt-schemas"))).isEmpty();
    }

    private static List<?> mistakes(Device device, Path schemas) {
        return new DomainXml()
                .type("kvm")
                .name("a")
                .memory(m -> m.bytes(1 << 30))
                .os(os -> os.type(t -> t.arch("x86_64").machine("q35").value("hvm")))
                .devices(d -> d.addXml(device.toXml()))
                .validate(SchemaSet.in(schemas));
    }

    @Test
    void a_password_is_in_the_element_and_not_in_what_is_shown() {
        Device screen = Graphics.spice().password("gue$s me");

        for (Device device : List.of(screen, Device.xml(screen.toXml()))) {
            assertThat(device.toXml()).contains("gue$s me");
            assertThat(device.toString()).contains("passwd=\"***\"").doesNotContain("gue$s");
        }
    }

    @Test
    void whatever_makes_a_device_has_an_example() {
        JavaClasses classes = new ClassFileImporter().importPackages("io.kvm4j.device");
        Set<String> phrases = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAssignableTo(Intent.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC)))
                .filter(method -> method.getRawReturnType().isAssignableTo(Device.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
        Set<String> tried = classes.get(EveryIntent.class).getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                .collect(Collectors.toSet());

        assertThat(phrases).contains("BlockDisk.of", "Vsock.cid");
        assertThat(tried).containsAll(phrases);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_model_knows_every_part_of_it(String name, Device device) {
        DomainXml domain = new DomainXml().devices(d -> d.addXml(device.toXml()));

        assertThat(DomainXml.parse(domain.toXml()).unmodelled()).isEmpty();
        assertThat(device).isEqualTo(EveryIntent.examples().get(name)).hasToString(Secrets.without(device.toXml()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_is_not_this_device_is_not_equal_to_it(String name, Device device) {
        Map<String, Device> others = EveryIntent.examples();
        others.remove(name);

        assertThat(others.values()).doesNotContain(device);
    }
}
