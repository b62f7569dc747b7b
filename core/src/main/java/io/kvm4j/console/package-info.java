/** What a person at the guest would see and touch: its screen, its keyboard, its serial console and QEMU's log. */
@NullMarked
package io.kvm4j.console;

import org.jspecify.annotations.NullMarked;
