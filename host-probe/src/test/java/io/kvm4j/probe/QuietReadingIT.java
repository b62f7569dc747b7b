package io.kvm4j.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the module asks the kernel for, and what it can do without root. */
class QuietReadingIT {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    @Test
    void no_configuration_space_is_opened_and_no_program_started() throws Exception {
        assumeTrue(has("strace"), "no strace");
        Path trace = folder.resolve("trace");

        String out = run(List.of("strace", "-f", "-e", "trace=open,openat,openat2,execve", "-o", trace.toString()));

        assertThat(out).contains("functions");
        List<String> calls = Files.readAllLines(trace);
        assertThat(calls).anyMatch(call -> call.contains("/sys/bus/pci/devices"));
        assertThat(calls).noneMatch(call -> call.matches(".*/(config|vpd|rom|resource\\d(_wc)?)\".*"));
        assertThat(calls)
                .filteredOn(call -> call.contains("execve(") && !call.contains("unfinished"))
                .hasSize(1);
    }

    @Test
    void all_is_told_without_root_and_what_needs_it_says_so() throws Exception {
        assumeTrue(has("setpriv") && Files.isReadable(Path.of("/root")), "not root, or no setpriv");

        String out = run(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

        assertThat(out).contains("functions").contains("secret unreadable (/root/.secret: NO_PERMISSION)");
        for (BlockDevice disk : HostProbe.local().blockDevicesUnopened()) {
            if (disk.sizeBytes().orElse(0L) > 0) { // what it holds is in the device, or udev knows it
                assertThat(out)
                        .containsPattern(disk.name() + " (unreadable \\(/dev/" + disk.name()
                                + ": NO_PERMISSION\\)|.* \\(from )");
            }
        }
    }

    private static boolean has(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private String run(List<String> prefix) throws Exception {
        // another user must be able to read the classes
        Path classes = Files.createTempDirectory("kvm4j-classes");
        try {
            for (String part : new String[] {"classes", "test-classes"}) {
                Process copy =
                        new ProcessBuilder("cp", "-r", Path.of("target", part).toString(), classes.toString()).start();
                assertThat(copy.waitFor()).isZero();
            }
            assertThat(new ProcessBuilder("chmod", "-R", "a+rX", classes.toString())
                            .start()
                            .waitFor())
                    .isZero();
            List<String> command = new ArrayList<>(prefix);
            command.addAll(List.of(
                    JAVA.toString(),
                    "-cp",
                    classes + "/classes:" + classes + "/test-classes",
                    LocalScan.class.getName()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .directory(classes.toFile())
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(out).isZero();
            return out;
        } finally {
            Deleting.tree(classes);
        }
    }

    /** Looks at everything on this host, in a process of its own. */
    static final class LocalScan {
        public static void main(String[] args) {
            HostProbe probe = HostProbe.local();
            probe.cpu();
            probe.memory();
            probe.kvm();
            probe.iommu();
            probe.diagnoses();
            probe.numaText();
            probe.network();
            probe.json();
            probe.blockDevices().forEach(disk -> System.out.println(disk.name() + " " + disk.signatures()));
            System.out.println(probe.pciScan().devices().size() + " functions");
            System.out.println("secret " + new Tree(Path.of("/")).attribute("root/.secret"));
        }
    }
}
