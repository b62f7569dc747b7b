package io.kvm4j.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null that was not asked for is refused where it enters, and never becomes an attribute that is missing. */
class NullTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.kvm4j.device.EveryIntentTest#examples")
    void no_method_of_an_intent_takes_a_null(String name, Device device) throws IllegalAccessException {
        List<String> taken = new ArrayList<>();
        for (Method method : device.getClass().getMethods()) {
            if (method.getDeclaringClass() == Object.class || method.getName().equals("equals")) {
                continue;
            }
            method.setAccessible(true);
            for (int i = 0; i < method.getParameterCount(); i++) {
                if (!method.getParameterTypes()[i].isPrimitive() && takes(method, device, i)) {
                    taken.add(method + ", argument " + i);
                }
            }
        }

        assertThat(taken).isEmpty();
    }

    private static boolean takes(Method method, Device device, int missing) throws IllegalAccessException {
        @Nullable Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == missing ? null : some(method.getParameterTypes()[i]);
        }
        try {
            method.invoke(Modifier.isStatic(method.getModifiers()) ? null : device, arguments);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .as(method.toString())
                    .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            return false;
        }
    }

    /** Something that is no reason to refuse, where there is such a thing for all methods. */
    private static Object some(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type == String.class) {
            return "/a";
        }
        if (type == Path.class) {
            return Path.of("/a");
        }
        return type == UUID.class
                ? new UUID(1, 2)
                : type == Duration.class ? Duration.ofSeconds(1) : DiskLimit.bytesPerSecond(1, 1);
    }
}
