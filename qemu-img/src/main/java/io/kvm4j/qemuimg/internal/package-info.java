/** Processes and files; not for users. */
@NullMarked
package io.kvm4j.qemuimg.internal;

import org.jspecify.annotations.NullMarked;
