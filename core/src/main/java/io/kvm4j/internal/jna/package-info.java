/** The libvirt functions that libvirt-java lacks. Not for users. */
@NullMarked
package io.kvm4j.internal.jna;

import org.jspecify.annotations.NullMarked;
