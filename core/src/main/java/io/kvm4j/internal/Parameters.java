package io.kvm4j.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * libvirt's typed parameters as plain values, in their order. Immutable. A field may occur more than once, as
 * {@code migrate_disks} does.
 */
public final class Parameters {

    /** {@code virTypedParameterType}; libvirt refuses a value of another type than it expects. */
    public enum Type {
        INT,
        UINT,
        LLONG,
        ULLONG,
        DOUBLE,
        BOOLEAN,
        STRING;

        /** libvirt's number. */
        public int number() {
            return ordinal() + 1;
        }
    }

    /**
     * One parameter.
     *
     * @param value an {@link Integer} for INT, a {@link Long} for UINT, LLONG and ULLONG (unsigned there), else a
     *     {@link Double}, {@link Boolean} or {@link String}
     */
    public record Parameter(String field, Type type, Object value) {}

    private static final Parameters NONE = new Parameters(List.of());

    private final List<Parameter> all;

    private Parameters(List<Parameter> all) {
        this.all = all;
    }

    public static Parameters none() {
        return NONE;
    }

    public static Parameters of(List<Parameter> all) {
        return new Parameters(List.copyOf(all));
    }

    public Parameters withInt(String field, int value) {
        return with(new Parameter(field, Type.INT, value));
    }

    public Parameters withUnsignedInt(String field, long value) {
        if (value < 0 || value > 0xffff_ffffL) {
            throw new IllegalArgumentException(field + " is between 0 and 4294967295, was " + value);
        }
        return with(new Parameter(field, Type.UINT, value));
    }

    public Parameters withLong(String field, long value) {
        return with(new Parameter(field, Type.LLONG, value));
    }

    public Parameters withUnsignedLong(String field, long value) {
        return with(new Parameter(field, Type.ULLONG, value));
    }

    public Parameters withDouble(String field, double value) {
        return with(new Parameter(field, Type.DOUBLE, value));
    }

    public Parameters withBoolean(String field, boolean value) {
        return with(new Parameter(field, Type.BOOLEAN, value));
    }

    public Parameters withString(String field, String value) {
        return with(new Parameter(field, Type.STRING, value));
    }

    private Parameters with(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(all);
        more.add(parameter);
        return of(more);
    }

    public List<Parameter> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first value of a field; null if there is none. */
    public @Nullable Object value(String field) {
        return all.stream()
                .filter(parameter -> parameter.field().equals(field))
                .findFirst()
                .map(Parameter::value)
                .orElse(null);
    }

    /** The first value of a field as a number; the default if there is none or it is no number. */
    public long number(String field, long otherwise) {
        return value(field) instanceof Number number ? number.longValue() : otherwise;
    }

    /** The first value of a field as text; null if there is none. */
    public @Nullable String text(String field) {
        Object value = value(field);
        return value == null ? null : value.toString();
    }

    /** Every field with its last value, in order, unmodifiable. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(all.size() * 2);
        all.forEach(parameter -> values.put(parameter.field(), parameter.value()));
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters parameters && parameters.all.equals(all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all);
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
