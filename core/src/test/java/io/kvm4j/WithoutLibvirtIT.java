package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.error.LibvirtMissingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A machine without libvirt: a JVM in a mount namespace where the library is an empty file. */
class WithoutLibvirtIT {

    private static final String HIDE = """
            for library in $(ldconfig -p | sed -n 's/.*libvirt[a-z-]*\\.so.* => //p'); do
                mount --bind /dev/null "$library" || exit 99
            done
            exec "$@"
            """;

    @Test
    void a_missing_library_is_one_clear_exception_and_mocked_connections_work() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        "unshare",
                        "-m",
                        "sh",
                        "-c",
                        HIDE,
                        "hidden",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("install libvirt0 (Debian, Ubuntu) or libvirt-libs (Fedora)")
                .contains("mocked: 7 passed, 0 failed");
    }

    /** Runs without libvirt. */
    static final class Program {
        public static void main(String[] arguments) {
            for (int i = 0; i < 2; i++) {
                try {
                    Host.connect("test:///default").close();
                    System.exit(1);
                } catch (LibvirtMissingException e) {
                    System.out.println(e.getMessage());
                }
            }
            var summary = new org.junit.platform.launcher.listeners.SummaryGeneratingListener();
            org.junit.platform.launcher.core.LauncherFactory.create()
                    .execute(
                            org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request()
                                    .selectors(org.junit.platform.engine.discovery.DiscoverySelectors.selectClass(
                                            MockedConnectTest.class))
                                    .build(),
                            summary);
            System.out.printf(
                    "mocked: %d passed, %d failed%n",
                    summary.getSummary().getTestsSucceededCount(),
                    summary.getSummary().getTestsFailedCount());
        }
    }
}
