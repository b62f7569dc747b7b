/** Reads libvirt's RELAX NG schemas and writes the sources of xml-model; not released. */
@NullMarked
package io.kvm4j.xml.generator;

import org.jspecify.annotations.NullMarked;
