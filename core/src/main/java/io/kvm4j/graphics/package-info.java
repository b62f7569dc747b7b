/** A guest's screens: where to connect, and with which password. */
@NullMarked
package io.kvm4j.graphics;

import org.jspecify.annotations.NullMarked;
