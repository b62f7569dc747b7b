package io.kvm4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds a guest's QEMU among this machine's processes, by the UUID that libvirt gives it on its command line. */
final class QemuProcess {

    private QemuProcess() {}

    static OptionalLong find(Path proc, String uuid) {
        try (Stream<Path> processes = Files.list(proc)) {
            return processes
                    .filter(process -> process.getFileName().toString().chars().allMatch(Character::isDigit))
                    .filter(process -> runs(process, uuid))
                    .mapToLong(process -> Long.parseLong(process.getFileName().toString()))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static boolean runs(Path process, String uuid) {
        try {
            List<String> arguments = Arrays.asList(
                    new String(Files.readAllBytes(process.resolve("cmdline")), StandardCharsets.ISO_8859_1)
                            .split("\0", -1));
            int at = arguments.indexOf("-uuid");
            return at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals(uuid);
        } catch (IOException e) {
            // it ended meanwhile
            return false;
        }
    }
}
