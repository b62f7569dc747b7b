package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.kvm4j.device.Device;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryDeviceCoverageTest {

    private final JavaClasses intents = new ClassFileImporter().importPackages("io.kvm4j.device");
    private final JavaClasses test = new ClassFileImporter().importClasses(EveryDeviceIT.class);

    @Test
    void whatever_makes_a_device_is_tried_on_real_qemu() {
        Set<String> phrases = intents.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAssignableTo(Device.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(EveryDeviceCoverageTest::makesADevice)
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = test.get(EveryDeviceIT.class).getMethodCallsFromSelf().stream()
                .map(call -> nameOf(call.getTarget()))
                .collect(Collectors.toSet());

        assertThat(phrases).contains("BlockDisk.of", "Vsock.cid");
        assertThat(tried).containsAll(phrases);
    }

    private static boolean makesADevice(JavaMethod method) {
        return method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC))
                && method.getRawReturnType().isAssignableTo(Device.class);
    }

    private static String nameOf(AccessTarget.MethodCallTarget target) {
        return target.getOwner().getSimpleName() + "." + target.getName();
    }
}
