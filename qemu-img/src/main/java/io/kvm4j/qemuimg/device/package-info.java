/**
 * Images to block devices and back, checked before the first byte is written.
 *
 * <p>{@link io.kvm4j.qemuimg.device.DeviceWriter} needs Linux, and the rights to
 * open the device. Native calls go through JNA, loaded when the first device is opened.
 */
@NullMarked
package io.kvm4j.qemuimg.device;

import org.jspecify.annotations.NullMarked;
