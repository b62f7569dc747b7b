package io.kvm4j.qemuimg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM with the class path of the tests, to be killed or to be kept small. */
public final class OtherJvm {

    private OtherJvm() {}

    /** Prepares to run a main class; with options for the JVM. */
    public static ProcessBuilder running(List<String> options, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "") + ":"
                + Path.of("target/classes").toAbsolutePath() + ":"
                + Path.of("target/test-classes").toAbsolutePath());
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }

    /** Runs a main class, whose words go where ours go. */
    public static Process start(Class<?> main, Object... arguments) throws IOException {
        return running(List.of(), main, arguments).inheritIO().start();
    }
}
