package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.internal.Consoles;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.jna.ConsoleFunctions;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Screens, keys and consoles through libvirt itself. */
final class NativeConsoles implements Consoles {

    private static final int LINUX_CODES = 0;
    private static final int CONSOLE_FORCE = 1;
    private static final int CHUNK = 1 << 16;

    private final ConsoleFunctions functions = ConsoleFunctions.Holder.CONSOLES;
    private final NativeConnection connection;

    NativeConsoles(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public Picture screenshot(DomainRef domain, int screen) {
        return connection.on(domain, d -> {
            Pointer stream = newStream(d, 0);
            try {
                String type = NativeConnection.text(functions.virDomainScreenshot(d, stream, screen, 0));
                return new Picture(type, drain(stream));
            } finally {
                functions.virStreamFree(stream);
            }
        });
    }

    // a stream and its domain are of one native connection, and the stream keeps that one open
    private Pointer newStream(Pointer domain, int flags) {
        return NativeConnection.found(functions.virStreamNew(functions.virDomainGetConnect(domain), flags));
    }

    private byte[] drain(Pointer stream) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        boolean whole = false;
        try {
            int count = NativeConnection.succeeded(functions.virStreamRecv(stream, chunk, CHUNK));
            while (count > 0) {
                all.write(chunk, 0, count);
                count = NativeConnection.succeeded(functions.virStreamRecv(stream, chunk, CHUNK));
            }
            whole = true;
        } finally {
            if (!whole) {
                functions.virStreamAbort(stream);
            }
        }
        NativeConnection.succeeded(functions.virStreamFinish(stream));
        return all.toByteArray();
    }

    @Override
    public void sendKeys(DomainRef domain, int[] keys, int holdMilliseconds) {
        connection.run(domain, d -> functions.virDomainSendKey(d, LINUX_CODES, holdMilliseconds, keys, keys.length, 0));
    }

    @Override
    public Line openConsole(DomainRef domain, @Nullable String alias, boolean force) {
        return connection.beginning(domain, (d, end) -> {
            Pointer stream = newStream(d, ConsoleFunctions.STREAM_NONBLOCK);
            boolean open = false;
            try {
                NativeConnection.succeeded(functions.virDomainOpenConsole(d, alias, stream, force ? CONSOLE_FORCE : 0));
                StreamLine line = new StreamLine(stream, end);
                open = true;
                return line;
            } finally {
                if (!open) {
                    functions.virStreamFree(stream);
                }
            }
        });
    }
}
