/**
 * Whole tasks made of several steps: making images smaller, importing disks, archiving, templates.
 *
 * <p>Every step leaves either its whole result or nothing, and never changes its source: a task that was stopped, by whatever,
 * is simply run again.
 */
@NullMarked
package io.kvm4j.qemuimg.pipeline;

import org.jspecify.annotations.NullMarked;
