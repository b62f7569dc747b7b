package io.kvm4j;

/** What goes into a core dump and how the guest fares: an immutable value, each method answers a changed copy. Safe for use by many threads. */
public final class CoreDump {

    // virDomainCoreDumpFlags
    private static final int CRASH = 1;
    private static final int LIVE = 2;
    private static final int RESET = 8;
    private static final int MEMORY_ONLY = 16;

    private static final int FORMAT_RAW = 0;
    private static final int FORMAT_KDUMP_ZLIB = 1;

    private final int flags;
    private final int format;

    private CoreDump(int flags, int format) {
        this.flags = flags;
        this.format = format;
    }

    /** The guest's memory and registers as an ELF file, which {@code crash} and {@code gdb} read. */
    public static CoreDump ofMemory() {
        return new CoreDump(MEMORY_ONLY, FORMAT_RAW);
    }

    /** Compressed, in the format of kdump: only {@code crash} reads it. */
    public CoreDump compressed() {
        return new CoreDump(flags, FORMAT_KDUMP_ZLIB);
    }

    /** While the guest runs on: what it changes meanwhile may be there half. */
    public CoreDump whileRunning() {
        return new CoreDump(flags | LIVE, format);
    }

    /** And destroys the guest when the dump is done. */
    public CoreDump thenDestroy() {
        return new CoreDump(flags & ~RESET | CRASH, format);
    }

    /** And resets the guest when the dump is done. */
    public CoreDump thenReset() {
        return new CoreDump(flags & ~CRASH | RESET, format);
    }

    int flags() {
        return flags;
    }

    int format() {
        return format;
    }

    /** libvirt's flags and format by number. */
    @Override
    public String toString() {
        return "core dump with flags " + flags + ", format " + format;
    }
}
