/** The seam between kvm4j's handles and whatever they talk to. Not for users: it may change in any release. */
@NullMarked
package io.kvm4j.internal;

import org.jspecify.annotations.NullMarked;
