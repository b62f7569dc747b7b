package io.kvm4j.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tests in the lab ask the machine by other means than the one they test. */
final class Inside {

    private static final Path DEVICES = Path.of("/sys/bus/pci/devices");

    private Inside() {}

    static String shape() {
        return System.getProperty(LabExtension.SHAPE, "");
    }

    static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }

    /** The driver of a function, empty if it has none. */
    static String driver(String address) throws IOException {
        Path link = DEVICES.resolve(address).resolve("driver");
        return Files.isSymbolicLink(link)
                ? Files.readSymbolicLink(link).getFileName().toString()
                : "";
    }

    static String attribute(String address, String name) throws IOException {
        return Files.readString(DEVICES.resolve(address).resolve(name)).trim();
    }
}
