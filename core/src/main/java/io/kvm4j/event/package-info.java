/** What happens on a host, as it happens. */
@org.jspecify.annotations.NullMarked
package io.kvm4j.event;
