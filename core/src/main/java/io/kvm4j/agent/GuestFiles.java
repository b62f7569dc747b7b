package io.kvm4j.agent;

import io.kvm4j.error.KvmException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Files in the guest, in pieces that the agent and the channel can carry. */
final class GuestFiles {

    private static final int PIECE = 1 << 16;

    private final Channel channel;

    GuestFiles(Channel channel) {
        this.channel = channel;
    }

    byte[] read(String path, int limit) {
        String what = "read the file " + path;
        long handle = open(what, path, "r");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (true) {
                Json piece = channel.ask(what, "guest-file-read", "handle", handle, "count", PIECE);
                bytes.writeBytes(piece.bytes("buf-b64"));
                if (bytes.size() > limit) {
                    throw channel.refused(what, "it has more than the " + limit + " bytes asked for");
                }
                if (piece.flag("eof") || piece.number("count", 0) == 0) {
                    return bytes.toByteArray();
                }
            }
        } finally {
            close(what, handle);
        }
    }

    void write(String path, byte[] bytes) {
        String what = "write the file " + path;
        long handle = open(what, path, "w");
        boolean written = false;
        try {
            int at = 0;
            while (at < bytes.length) {
                byte[] piece = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE));
                Json answer = channel.ask(
                        what,
                        "guest-file-write",
                        "handle",
                        handle,
                        "buf-b64",
                        Base64.getEncoder().encodeToString(piece));
                long count = answer.number("count", 0);
                if (count <= 0) {
                    throw channel.refused(what, "the guest took " + at + " of " + bytes.length + " bytes");
                }
                at += (int) count;
            }
            channel.ask(what, "guest-file-flush", "handle", handle);
            written = true;
        } finally {
            if (written) {
                // what the guest kept back shows at the close, so a failure there is one of the write
                channel.ask(what, "guest-file-close", "handle", handle);
            } else {
                close(what, handle);
            }
        }
    }

    private long open(String what, String path, String mode) {
        if (path.isBlank()) {
            throw new IllegalArgumentException("a file's path is not empty, was \"" + path + "\"");
        }
        return channel.ask(what, "guest-file-open", "path", path, "mode", mode).number();
    }

    private void close(String what, long handle) {
        try {
            channel.ask(what, "guest-file-close", "handle", handle);
        } catch (KvmException e) {
            // there is a reason already, or everything was read
            System.getLogger(GuestFiles.class.getName())
                    .log(System.Logger.Level.DEBUG, "a file of the guest stays open: {0}", e.getMessage());
        }
    }
}
