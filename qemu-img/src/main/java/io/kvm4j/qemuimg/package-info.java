/** qemu-img as typed calls, image inspection, image to device copying. */
@NullMarked
package io.kvm4j.qemuimg;

import org.jspecify.annotations.NullMarked;
