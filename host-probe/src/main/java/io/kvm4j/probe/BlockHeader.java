package io.kvm4j.probe;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the signatures of one device, where doing so can neither hang nor reach another device than the one meant. */
final class BlockHeader {

    private final Tree tree;

    BlockHeader(Tree tree) {
        this.tree = tree;
    }

    /** What the header says; unreadable if it may not, cannot or should not be read. */
    Reading<List<Signature>> signatures(
            Attributes device, String node, BlockIdentity identity, BlockKind kind, Reading<Long> sizeBytes) {
        Optional<String> hangs = hangs(device, kind);
        if (hangs.isPresent()) {
            return Reading.unreadable(hangs.get(), Why.IO_ERROR);
        }
        if (!sizeBytes.isPresent() || sizeBytes.orElse(0L) == 0) {
            return Reading.absent(); // no medium
        }
        Path file = tree.file(node);
        String shown = Tree.shown(node);
        if (!tree.live()) {
            String real = tree.real(node);
            return real == null
                    ? Reading.unreadable(shown, Why.NOT_CAPTURED)
                    : captured(tree.file(real), shown, sizeBytes.orElse(0L));
        }
        if (!BlockIdentity.of(file).equals(Optional.of(identity))) {
            return Reading.unreadable(shown, Why.VANISHED); // no node here, as in a container, or another device's
        }
        return Files.isReadable(file)
                ? read(file, shown, sizeBytes.orElse(0L))
                : Reading.unreadable(shown, Why.NO_PERMISSION);
    }

    /** The file that says why a read would wait for ever. */
    private static Optional<String> hangs(Attributes device, BlockKind kind) {
        if (device.flag("dm/suspended").orElse(false)) {
            return Optional.of(Tree.shown(device.dir() + "/dm/suspended"));
        }
        if (kind instanceof BlockKind.Multipath) {
            List<String> paths = device.list("slaves");
            boolean dead = !paths.isEmpty() && paths.stream().allMatch(path -> down(device, "slaves/" + path + "/"));
            return dead ? Optional.of(Tree.shown(device.dir() + "/slaves")) : Optional.empty();
        }
        return down(device, "") ? Optional.of(Tree.shown(device.dir() + "/device/state")) : Optional.empty();
    }

    private static boolean down(Attributes device, String at) {
        String state = device.text(at + "device/state").orElse("running");
        return !state.equals("running") && !state.equals("live"); // SCSI's and NVMe's word for it
    }

    // A device node in a captured tree would be a device of this machine, so only a plain file is a header.
    private static Reading<List<Signature>> captured(Path file, String shown, long sizeBytes) {
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > 0) {
                return read(file, shown, sizeBytes);
            }
        } catch (IOException e) {
            return Reading.unreadable(shown, Why.IO_ERROR);
        }
        return Reading.unreadable(shown, Why.NOT_CAPTURED);
    }

    private static Reading<List<Signature>> read(Path file, String shown, long sizeBytes) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return Reading.known(SignatureScan.of(new Opened(in, sizeBytes)));
        } catch (FileNotFoundException e) {
            // a container's device rules answer EPERM although the mode allows it; Java keeps only the text of it
            boolean refused = String.valueOf(e.getMessage()).contains("not permitted");
            return Reading.unreadable(shown, refused ? Why.NO_PERMISSION : Why.IO_ERROR);
        } catch (IOException e) {
            return Reading.unreadable(shown, Why.IO_ERROR);
        }
    }

    private record Opened(RandomAccessFile in, long sizeBytes) implements SignatureScan.Source {
        @Override
        public byte[] read(long offset, int length) throws IOException {
            byte[] bytes = new byte[length];
            int filled = 0;
            in.seek(offset);
            while (filled < length) {
                int n = in.read(bytes, filled, length - filled);
                if (n < 0) {
                    break;
                }
                filled += n;
            }
            return filled == length ? bytes : Arrays.copyOf(bytes, filled);
        }
    }
}
