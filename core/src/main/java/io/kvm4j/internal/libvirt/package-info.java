/** The seam filled by libvirt-java, and by JNA for what libvirt-java lacks. Not for users. */
@NullMarked
package io.kvm4j.internal.libvirt;

import org.jspecify.annotations.NullMarked;
