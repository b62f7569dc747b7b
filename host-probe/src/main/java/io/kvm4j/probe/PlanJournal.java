package io.kvm4j.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan has begun, on disk before the kernel hears of it. One line for each step: how to take it back. A line that
 * a crash cut short is not counted: its step was not begun.
 */
final class PlanJournal implements AutoCloseable {

    private static final String HEADER = "kvm4j plan 1";
    private static final int FIELDS = 5;

    private final FileChannel channel;

    private PlanJournal(FileChannel channel, Path file, Path root, List<PlanStep> undo) {
        this.channel = channel;
        this.file = file;
        this.root = root;
        this.undo = undo;
    }

    private final Path file;
    private final Path root;
    private final List<PlanStep> undo;

    static PlanJournal create(Path file, Path root, String title) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PlanJournal journal = new PlanJournal(channel, file, root, new ArrayList<>());
        journal.append(HEADER + "\t" + escape(root.toString()) + "\t" + escape(title));
        return journal;
    }

    /**
     * Reads a journal.
     *
     * @throws PlanFailedException if it cannot be read or is none
     */
    static PlanJournal read(Path file) {
        try {
            String text = Files.readString(file);
            // what follows the last newline was cut short
            String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1);
            String[] header = lines[0].split("\t", -1);
            boolean cutShort = text.indexOf('\n') < 0 && (text.startsWith(HEADER) || HEADER.startsWith(text));
            if (cutShort) { // before the first step was begun
                return new PlanJournal(open(file), file, Path.of("/"), List.of());
            }
            if (header.length != 3 || !header[0].equals(HEADER)) {
                throw new PlanFailedException(file + " is no journal of a plan");
            }
            List<PlanStep> undo = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                String[] f = lines[i].split("\t", -1);
                if (f.length == FIELDS) {
                    undo.add(new PlanStep(
                            unescape(f[0]), unescape(f[1]), unescape(f[2]), unescape(f[3]), unescape(f[4])));
                } else if (!lines[i].isEmpty()) {
                    throw new PlanFailedException(file + ", line " + (i + 1) + ": no step of a plan");
                }
            }
            return new PlanJournal(open(file), file, Path.of(unescape(header[1])), undo);
        } catch (IOException e) {
            throw new PlanFailedException("read the journal " + file + ": " + e.getMessage(), e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    /** Notes that a step is about to be made. Returns when it is on disk. */
    void begin(PlanStep undoStep) throws IOException {
        append(String.join(
                "\t",
                escape(undoStep.purpose()),
                escape(undoStep.file()),
                escape(undoStep.value()),
                escape(undoStep.verify()),
                escape(undoStep.expect())));
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** The steps that take back what was begun, in the order it was begun. */
    List<PlanStep> undo() {
        return undo;
    }

    Path root() {
        return root;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
