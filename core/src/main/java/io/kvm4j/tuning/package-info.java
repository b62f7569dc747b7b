/** A guest's CPUs, memory and shares of the host, of the running guest and of its document. */
@NullMarked
package io.kvm4j.tuning;

import org.jspecify.annotations.NullMarked;
