package io.kvm4j.qemuimg.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which others write too; root is needed to make files of others. */
class StagingIT {

    private static final String LEFT = ".kvm4j-0123456789abcdef";
    private static final String LOCK = ".kvm4j.lock";

    @TempDir
    Path dir;

    @Test
    void what_a_dead_process_of_ours_left_is_removed() throws IOException {
        Path left = Files.createDirectories(dir.resolve(LEFT).resolve("below"));
        Files.writeString(left.resolve("half"), "half an image");

        try (Staging staging = Staging.beside(dir.resolve("target"), false)) {
            assertThat(staging.folder()).exists();
            assertThat(dir.resolve(LEFT)).doesNotExist();
        }
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void a_folder_of_another_user_is_not_touched() throws IOException {
        Path foreign = Files.createDirectory(dir.resolve(LEFT));
        Path file = Files.writeString(foreign.resolve("file"), "theirs");
        Files.setOwner(
                foreign, foreign.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        Staging.beside(dir.resolve("target"), false).close();

        assertThat(foreign).isDirectoryContaining(p -> p.equals(file));
        assertThat(foreign.resolve(LOCK)).doesNotExist();
    }

    @Test
    void no_link_is_followed_when_leftovers_are_removed() throws IOException {
        Path outside = Files.createDirectory(dir.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept"), "kept");
        Path folder = Files.createDirectory(dir.resolve("folder"));
        Files.createSymbolicLink(folder.resolve(LEFT), outside);
        Path trap = Files.createDirectory(folder.resolve(".kvm4j-fedcba9876543210"));
        Files.createSymbolicLink(trap.resolve(LOCK), outside.resolve("made"));
        Path litter = Files.createDirectory(folder.resolve(".kvm4j-0000000000000000"));
        Files.createSymbolicLink(litter.resolve("link"), outside);

        Staging.beside(folder.resolve("target"), false).close();

        assertThat(kept).hasContent("kept");
        assertThat(outside.resolve("made")).doesNotExist();
        assertThat(litter).doesNotExist();
    }

    @Test
    void what_stands_in_the_place_of_our_folder_is_not_removed() throws IOException {
        Path other = Files.createDirectory(dir.resolve("other"));
        Path kept = Files.writeString(other.resolve("kept"), "kept");
        Staging staging = Staging.beside(dir.resolve("target"), false);
        Files.move(staging.folder(), dir.resolve("moved"));
        Files.createSymbolicLink(staging.folder(), other);

        assertThatThrownBy(staging::close).isInstanceOf(IOException.class);

        assertThat(kept).hasContent("kept");
    }

    @Test
    void a_target_that_is_there_in_any_form_is_not_replaced_unasked() throws IOException {
        Path target = dir.resolve("target");
        try (Staging staging = Staging.beside(target, false)) {
            Files.writeString(staging.file(), "ours");
            Path victim = Files.writeString(dir.resolve("victim"), "theirs");
            Files.createSymbolicLink(target, victim);

            assertThatThrownBy(() -> staging.publish(false)).isInstanceOf(FileAlreadyExistsException.class);
            staging.publish(true);

            assertThat(victim).hasContent("theirs");
            assertThat(target).hasContent("ours").isRegularFile();
            assertThat(Files.isSymbolicLink(target)).isFalse();
        }
    }
}
