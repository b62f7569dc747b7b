package io.kvm4j.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * Inside the lab: runs test classes and leaves a file for each of their tests. JUnit itself would take longer to start there than
 * most tests do, so this knows as much of it as {@link Lab} says; JUnit outside wants to see a file of each test that it knows.
 */
final class LabMain {

    static final String PASSED = "PASSED\n";
    static final String FAILED = "FAILED\n";
    static final String ABORTED = "ABORTED\n";
    /** Where the results go, if not to {@code /lab/out}. */
    static final String RESULTS = "kvm4j.lab.results";

    private LabMain() {}

    /** @param args the names of the classes */
    public static void main(String[] args) throws ReflectiveOperationException {
        for (String name : args) {
            run(Class.forName(name));
        }
        System.exit(0); // whatever threads a test left
    }

    /** The name of a test's result. */
    static String file(String simpleClassName, String method) {
        return simpleClassName + "." + method;
    }

    private static void run(Class<?> tests) {
        try {
            TestInstance instances = tests.getAnnotation(TestInstance.class);
            Object only = instances != null && instances.value() == Lifecycle.PER_CLASS ? newInstance(tests) : null;
            try {
                callEach(tests, BeforeAll.class, only);
                for (Method test : methods(tests, Test.class)) {
                    if (!test.isAnnotationPresent(Outside.class)) {
                        run(tests, test, only);
                    }
                }
            } finally {
                callEach(tests, AfterAll.class, only);
            }
        } catch (Throwable e) {
            // no test of the class ran, or what came after them failed: every test says so
            methods(tests, Test.class).forEach(test -> write(tests, test, FAILED + trace(e)));
            System.out.println(tests.getName() + ": " + trace(e));
        }
    }

    private static void run(Class<?> tests, Method test, @Nullable Object only) {
        long begun = System.nanoTime();
        String result;
        try {
            Object instance = only == null ? newInstance(tests) : only;
            try {
                callEach(tests, BeforeEach.class, instance);
                call(test, instance);
            } finally {
                callEach(tests, AfterEach.class, instance);
            }
            result = PASSED;
        } catch (TestAbortedException e) {
            result = ABORTED + trace(e);
        } catch (Throwable e) {
            result = FAILED + trace(e);
        }
        write(tests, test, result);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        System.out.printf("%s: %d ms, %s%n", file(tests.getSimpleName(), test.getName()), millis, result);
    }

    private static Object newInstance(Class<?> tests) throws ReflectiveOperationException, IOException {
        Constructor<?> constructor = tests.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        for (Field field : tests.getDeclaredFields()) {
            if (field.isAnnotationPresent(TempDir.class)) {
                field.setAccessible(true);
                field.set(instance, Files.createTempDirectory("lab"));
            }
        }
        return instance;
    }

    /** Those of the class and of what it extends, which come first. */
    private static List<Method> methods(Class<?> tests, Class<? extends Annotation> annotation) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> type = tests; type != null; type = type.getSuperclass()) {
            List<Method> own = new ArrayList<>(List.of(type.getDeclaredMethods()));
            own.removeIf(method -> !method.isAnnotationPresent(annotation));
            own.sort(Comparator.comparing(Method::getName));
            methods.addAll(0, own);
        }
        return methods;
    }

    private static void callEach(Class<?> tests, Class<? extends Annotation> annotation, @Nullable Object instance)
            throws Throwable {
        for (Method method : methods(tests, annotation)) {
            call(method, instance);
        }
    }

    private static void call(Method method, @Nullable Object instance) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(instance);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void write(Class<?> tests, Method test, String text) {
        try {
            Files.writeString(
                    Path.of(System.getProperty(RESULTS, "/lab/out"), file(tests.getSimpleName(), test.getName())),
                    text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
