/** What guests use: processor time, memory, disks, interfaces, at one moment and between two. */
@org.jspecify.annotations.NullMarked
package io.kvm4j.stats;
