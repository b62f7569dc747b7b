package io.kvm4j.lab;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Outside, skips callbacks and gives each test the result it had in the machine; inside, lets them run. */
final class LabExtension implements ClassTemplateInvocationContextProvider, InvocationInterceptor {

    /** Set inside, to the shape of the machine. */
    static final String SHAPE = "kvm4j.lab.shape";

    private static final @Nullable String INSIDE = System.getProperty(SHAPE);

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        if (INSIDE != null) {
            return Stream.of(new Shape(INSIDE, List.of()));
        }
        Lab lab = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Lab.class)
                .orElseThrow();
        return Stream.of(lab.value()).map(shape -> new Shape(shape, List.of(new FromInside(shape))));
    }

    // JUnit calls those for the class once, before the first shape
    @Override
    public void interceptBeforeAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedInside(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedInside(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedInside(invocation);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedInside(invocation);
    }

    private static void proceedInside(Invocation<@Nullable Void> invocation) throws Throwable {
        if (INSIDE == null) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    private record Shape(String name, List<Extension> extensions) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return extensions;
        }
    }

    private record FromInside(String shape) implements InvocationInterceptor {
        @Override
        public void interceptTestMethod(
                Invocation<@Nullable Void> invocation,
                ReflectiveInvocationContext<Method> test,
                ExtensionContext context) {
            invocation.skip();
            LabRun.of(shape, test.getTargetClass())
                    .report(test.getTargetClass(), test.getExecutable().getName());
        }
    }
}
