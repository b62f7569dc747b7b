/**
 * What the bytes of an image say, read without QEMU, and whether an image may be opened at all.
 *
 * <p>{@link io.kvm4j.qemuimg.header.ImageHeader} tells, {@link io.kvm4j.qemuimg.header.ImagePolicy} judges. Nothing here starts a
 * process or needs native code.
 */
@NullMarked
package io.kvm4j.qemuimg.header;

import org.jspecify.annotations.NullMarked;
