/** Backups of running guests, whole or of what changed since a checkpoint. */
@NullMarked
package io.kvm4j.backup;

import org.jspecify.annotations.NullMarked;
