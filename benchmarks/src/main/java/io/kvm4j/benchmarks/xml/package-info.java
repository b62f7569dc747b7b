/** What xml-model costs: throughput beside Jakarta XML Binding, the first document of a JVM, and memory. */
@NullMarked
package io.kvm4j.benchmarks.xml;

import org.jspecify.annotations.NullMarked;
