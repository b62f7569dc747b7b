package io.kvm4j.probe;

/**
 * Something that was noticed while reading and that a fact alone does not tell, such as a device that vanished.
 *
 * @param file the file it is about, as a path of the host that is looked at ({@code /sys/...})
 * @param why what kind of trouble
 * @param message one sentence for a person
 */
public record Note(String file, Why why, String message) {}
