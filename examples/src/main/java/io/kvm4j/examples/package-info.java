/** One class per task; compiled and run by the build. */
@NullMarked
package io.kvm4j.examples;

import org.jspecify.annotations.NullMarked;
