/** Every speed the documents state is measured here. */
@NullMarked
package io.kvm4j.benchmarks;

import org.jspecify.annotations.NullMarked;
