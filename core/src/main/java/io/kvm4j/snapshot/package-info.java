/** Snapshots of a domain: moments that it can go back to. */
@NullMarked
package io.kvm4j.snapshot;

import org.jspecify.annotations.NullMarked;
