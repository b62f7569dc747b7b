package io.kvm4j.internal;

import org.jspecify.annotations.Nullable;

/** libvirt's calls on what a person at the guest would see and touch. Part of {@link Hypervisor}. */
public interface Consoles {

    /** A picture of a screen. */
    Picture screenshot(DomainRef domain, int screen);

    /** Presses keys by Linux key code, all at once. */
    void sendKeys(DomainRef domain, int[] keys, int holdMilliseconds);

    /**
     * Opens a console, the first if no alias is given.
     *
     * @param force takes it from whoever has it
     */
    Line openConsole(DomainRef domain, @Nullable String alias, boolean force);

    /** The bytes of a picture and what they are. */
    record Picture(String mimeType, byte[] bytes) {}

    /** A two-way line to the guest. One reader and one writer at a time; {@link #close} by any thread. */
    interface Line extends AutoCloseable {

        /**
         * Waits for bytes.
         *
         * @return how many were read; 0 if none came in time; -1 if the line has ended
         */
        int read(byte[] buffer, int offset, int length, long nanos) throws InterruptedException;

        /** Waits until the guest's side has taken all bytes. */
        void write(byte[] bytes, int offset, int length) throws InterruptedException;

        @Override
        void close();
    }
}
