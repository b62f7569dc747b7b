/** What a KVM host can do, what it cannot, and why. */
@NullMarked
package io.kvm4j.probe;

import org.jspecify.annotations.NullMarked;
