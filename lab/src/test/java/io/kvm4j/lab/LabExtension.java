package io.kvm4j.lab;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
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
            return Stream.of(new Shape(INSIDE, List.of(new NotOutside())));
        }
        Lab lab = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Lab.class)
                .orElseThrow();
        return LabPlan.shapesOf(lab).stream().map(shape -> new Shape(shape, List.of(new FromInside(shape))));
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

    /** Inside, leaves out what runs outside. */
    private record NotOutside() implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.isAnnotated(context.getElement(), Outside.class)
                    ? ConditionEvaluationResult.disabled("runs outside")
                    : ConditionEvaluationResult.enabled("runs inside");
        }
    }

    private record FromInside(String shape) implements InvocationInterceptor, ParameterResolver {
        @Override
        public void interceptTestMethod(
                Invocation<@Nullable Void> invocation,
                ReflectiveInvocationContext<Method> test,
                ExtensionContext context)
                throws Throwable {
            LabRun run = LabRun.of(shape, test.getTargetClass());
            String name = test.getExecutable().getName();
            if (AnnotationSupport.isAnnotated(test.getExecutable(), Outside.class)) {
                run.finish(test.getTargetClass(), name, invocation::proceed);
            } else {
                invocation.skip();
                run.report(test.getTargetClass(), name);
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Path.class;
        }

        @Override
        public Path resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return LabRun.results(shape);
        }
    }
}
