/** The guest agent: what a program inside the guest does and tells for us. */
@NullMarked
package io.kvm4j.agent;

import org.jspecify.annotations.NullMarked;
