/** Work on a guest's disks: how large they are, and jobs that move what is on them. */
@NullMarked
package io.kvm4j.job;

import org.jspecify.annotations.NullMarked;
