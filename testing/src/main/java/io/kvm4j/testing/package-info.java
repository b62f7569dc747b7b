/** An in-memory host, the host contract, and a real embedded QEMU for tests. */
@NullMarked
package io.kvm4j.testing;

import org.jspecify.annotations.NullMarked;
