package io.kvm4j.qemuimg;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Comparisons of two images. */
final class Comparing {

    private Comparing() {}

    static CompareResult compare(
            Engine engine, Opened left, Opened right, boolean strict, Consumer<Progress> progress) {
        long total =
                Math.max(left.info(engine).virtualBytes(), right.info(engine).virtualBytes());
        Call call = new Call("compare").progress().expecting(0, 1).optionIf(strict, "-s");
        boolean trusted = left.image().isTrusted() && right.image().isTrusted();
        call.limits(trusted ? Limits.none() : engine.conversion());
        left.add(call);
        right.add(call, "-F", "");
        Engine.Answer answer = engine.run(call, new Clock().percentOf(total, progress));
        String words = new String(answer.stdout(), StandardCharsets.UTF_8)
                .replaceAll("\\s*\\([0-9.]+/100%\\)\\s*", "")
                .strip();
        return new CompareResult(answer.exitCode() == 0, words);
    }
}
