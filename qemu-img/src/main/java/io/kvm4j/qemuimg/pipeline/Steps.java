package io.kvm4j.qemuimg.pipeline;

import io.kvm4j.qemuimg.CompareResult;
import io.kvm4j.qemuimg.Conversion;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.Image;
import io.kvm4j.qemuimg.ImageException;
import io.kvm4j.qemuimg.Progress;
import io.kvm4j.qemuimg.QemuImg;
import io.kvm4j.qemuimg.internal.Staging;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The steps of a task that makes an image. With a folder of the caller's each finished one is kept there until all is done, and
 * serves the next run of the same task if the source has not changed; without one they live as long as the run.
 */
final class Steps {

    private static final String TASK = "task";
    private static final String SPARSE = "sparse.qcow2";
    private static final String COPY = "copy.qcow2";

    private final Optional<Path> folder;
    private final Staging staging;
    private final long started = System.nanoTime();

    private Steps(Optional<Path> folder, Staging staging) {
        this.folder = folder;
        this.staging = staging;
    }

    /** The steps of a task, forgetting those of any other. */
    static Steps of(Optional<Path> folder, Staging staging, Image source, String task) throws IOException {
        Steps steps = new Steps(folder, staging);
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            Path file = folder.get().resolve(TASK);
            String text = task + "\n" + identity(source) + "\n";
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                steps.forget();
                Files.writeString(file, text);
            }
        }
        return steps;
    }

    /** A file has a time at which it changed; of a device that is only seen when the copy is compared with it. */
    private static String identity(Image source) throws IOException {
        Path path =
                source.path().orElseThrow(() -> new IllegalArgumentException("steps are kept of files and devices"));
        Map<String, Object> facts = Files.readAttributes(path, "unix:dev,ino,size,lastModifiedTime");
        return source + " " + facts.get("dev") + ":" + facts.get("ino")
                + (Files.isRegularFile(path) ? " " + facts.get("size") + " " + facts.get("lastModifiedTime") : "");
    }

    /** The image without what its file systems do not use. */
    Image sparsified(GuestTools tools, Path image, Format format) throws IOException {
        return Image.trusted(kept(SPARSE, file -> tools.sparsify(image, format, file)))
                .as(Format.QCOW2);
    }

    /** Copies the source to where the target is built, and compares the two. */
    void copy(QemuImg img, Image source, Function<Conversion, Conversion> how, Consumer<Progress> progress)
            throws IOException {
        Path copy =
                kept(COPY, file -> img.convert(how.apply(Conversion.from(source).to(file)), half(progress, 0)));
        CompareResult result = img.compare(source, Image.trusted(copy).as(Format.QCOW2), half(progress, 1));
        if (!result.equal()) {
            forget();
            throw new ImageException(
                    "the copy of " + source + " differs from it, and was thrown away: " + result.message());
        }
        Files.move(copy, staging.file());
        if (folder.isEmpty()) {
            Files.deleteIfExists(place(SPARSE));
        }
    }

    private interface Step {
        void make(Path file);
    }

    private Path kept(String name, Step step) throws IOException {
        Path file = place(name);
        if (folder.isEmpty()) {
            step.make(file);
        } else if (!Files.exists(file)) {
            try (Staging building = Staging.beside(file, false)) {
                step.make(building.file());
                building.flush();
                building.publish(false);
            }
        }
        return file;
    }

    private Path place(String name) {
        return folder.map(f -> f.resolve(name)).orElseGet(() -> staging.folder().resolve(".kvm4j." + name));
    }

    private Consumer<Progress> half(Consumer<Progress> progress, int done) {
        return p -> progress.accept(new Progress(p.doneBytes() + done * p.totalBytes(), 2 * p.totalBytes(), elapsed()));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** All is done: nothing is kept any longer. */
    void done() throws IOException {
        forget();
        if (folder.isPresent()) {
            try {
                Files.delete(folder.get());
            } catch (DirectoryNotEmptyException e) {
                // the caller keeps more there
            }
        }
    }

    private void forget() throws IOException {
        if (folder.isPresent()) {
            for (String name : List.of(TASK, SPARSE, COPY)) {
                Files.deleteIfExists(folder.get().resolve(name));
            }
        }
    }
}
