/** Hosts, domains and their devices over libvirt. */
@NullMarked
package io.kvm4j;

import org.jspecify.annotations.NullMarked;
