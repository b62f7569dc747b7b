package io.kvm4j;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kvm4j");

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.kvm4j.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void the_seam_knows_nothing_of_the_handles() {
        noClasses()
                .that()
                .resideInAPackage("io.kvm4j.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.kvm4j")
                .check(classes);
    }

    @Test
    void only_the_native_package_and_its_user_know_jna() {
        noClasses()
                .that(not(
                        resideInAnyPackage("io.kvm4j.internal.jna", "io.kvm4j.internal.libvirt", "io.kvm4j.qemuimg..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.jna..")
                .check(classes);
    }

    @Test
    void no_public_signature_leads_to_another_library() {
        List<String> leaks = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains("internal"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getFullName().equals("io.kvm4j.Host.wrap(org.libvirt.Connect)"))
                .filter(method -> typesOf(method)
                        .anyMatch(name -> name.startsWith("org.libvirt.")
                                || name.startsWith("com.sun.jna")
                                || name.startsWith("com.fasterxml.")))
                .map(JavaMethod::getFullName)
                .toList();

        Assertions.assertThat(leaks).isEmpty();
    }

    private static Stream<String> typesOf(JavaMethod method) {
        return Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                .map(type -> type.getFullName());
    }
}
