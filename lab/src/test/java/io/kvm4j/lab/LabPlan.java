package io.kvm4j.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Knows before the first test which classes want the lab, and has a machine booted once for all of them. */
public final class LabPlan implements TestExecutionListener {

    /** Set for a run that leaves out nothing for its length. */
    static final String IN_FULL = "kvm4j.lab.inFull";

    private static final Map<String, Set<String>> SHAPES = new ConcurrentSkipListMap<>();

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        plan.getRoots().forEach(root -> plan.getDescendants(root).forEach(LabPlan::note));
        LabRun.begin();
    }

    private static void note(TestIdentifier test) {
        if (test.getSource().orElse(null) instanceof ClassSource source) {
            Lab lab = source.getJavaClass().getAnnotation(Lab.class);
            if (lab != null) {
                SHAPES.put(source.getClassName(), Set.copyOf(shapesOf(lab)));
            }
        }
    }

    /** The shapes that a class wants in this run. */
    static List<String> shapesOf(Lab lab) {
        return Stream.of(lab.value(), Boolean.getBoolean(IN_FULL) ? lab.inFull() : new String[0])
                .flatMap(Stream::of)
                .toList();
    }

    /** The shapes that this plan needs, those first that most classes want. */
    static List<String> shapes() {
        return SHAPES.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.<String>comparingInt(shape -> -classes(shape).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The classes of this plan that want a shape. */
    static Set<String> classes(String shape) {
        Set<String> wanting = new TreeSet<>();
        SHAPES.forEach((name, shapes) -> {
            if (shapes.contains(shape)) {
                wanting.add(name);
            }
        });
        return wanting;
    }
}
