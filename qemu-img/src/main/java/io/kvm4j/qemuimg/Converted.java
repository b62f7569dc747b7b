package io.kvm4j.qemuimg;

import java.time.Duration;

/**
 * What a conversion made.
 *
 * @param format the format of the target
 * @param virtualBytes the size of its guest's disk
 * @param fileBytes what it takes on the file system; 0 for a target that existed
 * @param elapsed how long it took, flushing and checks included
 */
public record Converted(Format format, long virtualBytes, long fileBytes, Duration elapsed) {}
