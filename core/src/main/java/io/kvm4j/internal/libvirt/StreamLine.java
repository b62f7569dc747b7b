package io.kvm4j.internal.libvirt;

import com.sun.jna.Pointer;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.Consoles;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.jna.ConsoleFunctions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A libvirt stream both ways. libvirt itself never waits: a reader or writer that has to sleeps here until the event
 * thread says that the stream is ready, so closing and interrupting always get through.
 */
final class StreamLine implements Consoles.Line {

    private static final int CHUNK = 1 << 16;

    private final ConsoleFunctions functions = ConsoleFunctions.Holder.CONSOLES;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private final Pointer stream;
    private final Runnable end;

    // libvirt calls it until it is removed, so it must not be collected before
    private final ConsoleFunctions.StreamCallback callback;

    private int awaited;
    private boolean ended;
    private boolean closed;

    /** @param end run after the stream was closed */
    StreamLine(Pointer stream, Runnable end) {
        this.stream = stream;
        this.end = end;
        this.callback = (s, events, opaque) -> happened(events);
        NativeConnection.succeeded(functions.virStreamEventAddCallback(stream, 0, callback, null, null));
        EventLoop.hold();
    }

    // on the event thread; an event that stays watched would come again and again until somebody reads
    private void happened(int events) {
        lock.lock();
        try {
            if (!closed) {
                awaited &= ~events;
                functions.virStreamEventUpdateCallback(stream, awaited);
                ready.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length, long nanos) throws InterruptedException {
        byte[] chunk = new byte[Math.min(length, CHUNK)];
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!ended && !closed) {
                int count = functions.virStreamRecv(stream, chunk, chunk.length);
                if (count > 0) {
                    System.arraycopy(chunk, 0, buffer, offset, count);
                    return count;
                }
                if (count != ConsoleFunctions.WOULD_BLOCK) {
                    ended = true;
                    NativeConnection.succeeded(count);
                    return -1;
                }
                if (left <= 0) {
                    return 0;
                }
                left = await(ConsoleFunctions.STREAM_READABLE, left);
            }
            return -1;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws InterruptedException {
        int sent = 0;
        lock.lockInterruptibly();
        try {
            while (sent < length) {
                if (closed || ended) {
                    throw new HypervisorException(ErrorCode.OPERATION_INVALID, "the console is closed");
                }
                byte[] chunk = Arrays.copyOfRange(bytes, offset + sent, offset + Math.min(length, sent + CHUNK));
                int count = functions.virStreamSend(stream, chunk, chunk.length);
                if (count == ConsoleFunctions.WOULD_BLOCK) {
                    await(ConsoleFunctions.STREAM_WRITABLE, Long.MAX_VALUE);
                } else {
                    sent += NativeConnection.succeeded(count);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private long await(int event, long nanos) throws InterruptedException {
        awaited |= event | ConsoleFunctions.STREAM_ERROR | ConsoleFunctions.STREAM_HANGUP;
        NativeConnection.succeeded(functions.virStreamEventUpdateCallback(stream, awaited));
        // an event may be lost where the connection dies: look again now and then
        long pause = Math.min(nanos, TimeUnit.SECONDS.toNanos(1));
        return nanos - (pause - ready.awaitNanos(pause));
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            functions.virStreamEventRemoveCallback(stream);
            functions.virStreamAbort(stream);
            functions.virStreamFree(stream);
            ready.signalAll();
        } finally {
            lock.unlock();
        }
        end.run();
        EventLoop.release();
    }
}
