package io.kvm4j.backup;

/**
 * How far a backup is.
 *
 * @param doneBytes what is done
 * @param totalBytes what there is to do; 0 while it is not known
 */
public record BackupProgress(long doneBytes, long totalBytes) {

    /** From 0 to 100; 0 while nothing is known. */
    public double percent() {
        return totalBytes == 0 ? 0 : 100.0 * doneBytes / totalBytes;
    }
}
