/** libvirt documents as Java objects that lose nothing. */
@NullMarked
package io.kvm4j.xml;

import org.jspecify.annotations.NullMarked;
