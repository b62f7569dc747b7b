/** What a guest's documents say of its disks, slots and names. Not for users. */
@NullMarked
package io.kvm4j.internal.guest;

import org.jspecify.annotations.NullMarked;
