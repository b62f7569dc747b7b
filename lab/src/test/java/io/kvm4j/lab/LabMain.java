package io.kvm4j.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Inside the lab: runs test classes and leaves a file for each of their tests. */
final class LabMain implements TestExecutionListener {

    static final String PASSED = "PASSED\n";
    static final String FAILED = "FAILED\n";
    static final String ABORTED = "ABORTED\n";
    /** Where the results go, if not to {@code /lab/out}. */
    static final String RESULTS = "kvm4j.lab.results";

    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    private LabMain() {}

    /** @param args the names of the classes */
    public static void main(String[] args) {
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Stream.of(args)
                                        .map(DiscoverySelectors::selectClass)
                                        .toList())
                                .build(),
                        new LabMain());
        System.exit(0); // whatever threads a test left
    }

    /** The name of a test's result. */
    static String file(String simpleClassName, String method) {
        return simpleClassName + "." + method;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        begun.put(test.getUniqueId(), System.nanoTime());
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() == Status.FAILED;
        if (test.getSource().orElse(null) instanceof MethodSource method) {
            long millis = Duration.ofNanos(System.nanoTime() - begun.get(test.getUniqueId()))
                    .toMillis();
            String text =
                    result.getStatus() == Status.SUCCESSFUL ? PASSED : (failed ? FAILED : ABORTED) + trace(result);
            write(file(method.getJavaClass().getSimpleName(), method.getMethodName()), text);
            System.out.printf(
                    "%s.%s: %d ms, %s%n", method.getJavaClass().getSimpleName(), method.getMethodName(), millis, text);
        } else if (failed && test.getSource().orElse(null) instanceof ClassSource tests) {
            // no test of the class ran, or what came after them failed: every test says so
            AnnotationSupport.findAnnotatedMethods(tests.getJavaClass(), Test.class, HierarchyTraversalMode.TOP_DOWN)
                    .forEach(method -> write(
                            file(tests.getJavaClass().getSimpleName(), method.getName()), FAILED + trace(result)));
            System.out.println(tests.getClassName() + ": " + trace(result));
        }
    }

    private static void write(String name, String text) {
        try {
            Files.writeString(Path.of(System.getProperty(RESULTS, "/lab/out"), name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String trace(TestExecutionResult result) {
        StringWriter text = new StringWriter();
        result.getThrowable().ifPresent(failure -> failure.printStackTrace(new PrintWriter(text)));
        return text.toString();
    }
}
