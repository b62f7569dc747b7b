package io.kvm4j.lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class inside the lab, as root, once for each shape of machine. A shape is booted once for all classes
 * that want it; every test is reported here under the shape's name, failures with the stack trace of the inside.
 *
 * <p>The class is made on the outside too, so its constructor must do nothing; its callbacks and tests run inside alone.
 * Tests may read the project's tree and write below {@code /tmp}. Classes of one shape share its machine, so each leaves it
 * as it was. Inside, of JUnit there are {@code @Test}, the callbacks, {@code @TempDir} in fields, and {@code PER_CLASS}.
 * Where the lab cannot run, the tests are skipped and say what is missing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(LabExtension.class)
@interface Lab {

    /** Names of files in {@code lab/shapes}. */
    String[] value();

    /** Further ones, for a run {@linkplain LabPlan#IN_FULL in full} only: machines that are not expected to tell anything new. */
    String[] inFull() default {};
}
