/** The exceptions of kvm4j, one for each different next step of the caller, and libvirt's error numbers. */
@NullMarked
package io.kvm4j.error;

import org.jspecify.annotations.NullMarked;
