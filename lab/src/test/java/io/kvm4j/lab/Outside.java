package io.kvm4j.lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test of a {@link Lab} class that needs only what its callbacks left in {@code /lab/out}. It runs after the machine is off,
 * where Java is twenty times as fast; a parameter of type {@code Path} is the directory with what was left.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Outside {}
