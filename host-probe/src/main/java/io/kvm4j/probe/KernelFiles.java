package io.kvm4j.probe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The writes and reads of a plan: the only place of this module that changes anything. */
interface KernelFiles {

    /** Where the files are. */
    Path root();

    /** Writes a value and a newline to an existing file, in one write. */
    void write(String file, String value) throws IOException;

    /**
     * The state of a file: the name a {@code driver} link has, the word in brackets of a choice, else what is in it;
     * empty if there is no such file or it says {@code (null)}.
     */
    String state(String file) throws IOException;

    /** Those of a host. */
    static KernelFiles of(Path root) {
        return new KernelFiles() {
            @Override
            public Path root() {
                return root;
            }

            @Override
            public void write(String file, String value) throws IOException {
                Files.write(
                        path(file),
                        (value + "\n").getBytes(StandardCharsets.UTF_8),
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
            }

            @Override
            public String state(String file) throws IOException {
                Path path = path(file);
                try {
                    if (file.endsWith("/driver")) {
                        Path name = Files.readSymbolicLink(path).getFileName();
                        return name == null ? "" : name.toString();
                    }
                    String text = Files.readString(path).strip();
                    int open = text.indexOf('[');
                    int close = text.indexOf(']', open + 1);
                    return text.equals("(null)") ? "" : open >= 0 && close > 0 ? text.substring(open + 1, close) : text;
                } catch (NoSuchFileException e) {
                    return "";
                }
            }

            private Path path(String file) {
                return root.resolve(file.substring(1));
            }
        };
    }
}
