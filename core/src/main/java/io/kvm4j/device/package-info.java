/** The devices a guest can be given, as immutable values. */
@NullMarked
package io.kvm4j.device;

import org.jspecify.annotations.NullMarked;
