package io.kvm4j.probe;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Any answer of this package as JSON: every record with all its components, so that nothing can be forgotten.
 *
 * <p>A known fact is its plain value, an absent one {@code null}; one that is not known is an object: {@code
 * {"unreadable":"NO_PERMISSION","file":"/sys/..."}} or {@code {"value":1,"inferredFrom":"..."}}. One of several kinds
 * says which: {@code "kind":"LogicalVolume"}.
 */
final class JsonExport {

    private final StringBuilder out = new StringBuilder();

    static String of(Object answer) {
        JsonExport export = new JsonExport();
        export.value(answer, 0);
        return export.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Reading<?> reading) {
            reading(reading, depth);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get(), depth);
            } else {
                out.append("null");
            }
        } else if (value instanceof OptionalInt number) {
            out.append(number.isPresent() ? Integer.toString(number.getAsInt()) : "null");
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Collection<?> list) {
            array(list, depth);
        } else if (value instanceof Record record && !isScalar(record)) {
            record(record, depth);
        } else {
            Json.quote(out, value.toString());
        }
    }

    // these have a usual text form, which says more to a reader than their numbers
    private static boolean isScalar(Record record) {
        return record instanceof PciAddress || record instanceof BlockIdentity || record instanceof PciId;
    }

    private void reading(Reading<?> reading, int depth) {
        if (reading instanceof Reading.Known<?> known) {
            value(known.fact(), depth);
        } else if (reading instanceof Reading.Inferred<?> inferred) {
            out.append("{\"value\": ");
            value(inferred.fact(), depth);
            out.append(", \"inferredFrom\": ");
            Json.quote(out, inferred.from());
            out.append('}');
        } else if (reading instanceof Reading.Unreadable<?> unreadable) {
            out.append("{\"unreadable\": ");
            Json.quote(out, unreadable.why().name());
            out.append(", \"file\": ");
            Json.quote(out, unreadable.file());
            out.append('}');
        } else {
            out.append("null");
        }
    }

    private void record(Record record, int depth) {
        out.append('{');
        String separator = "";
        if (record.getClass().getInterfaces().length > 0
                && record.getClass().getInterfaces()[0].isSealed()) {
            line(separator, depth);
            out.append("\"kind\": ");
            Json.quote(out, record.getClass().getSimpleName());
            separator = ",";
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            line(separator, depth);
            Json.quote(out, component.getName());
            out.append(": ");
            value(fact(component, record), depth + 1);
            separator = ",";
        }
        end(!separator.isEmpty(), depth, '}');
    }

    private static Object fact(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's own accessor", e);
        }
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            line(separator, depth);
            Json.quote(out, entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            separator = ",";
        }
        end(!map.isEmpty(), depth, '}');
    }

    private void array(Collection<?> list, int depth) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            line(separator, depth);
            value(element, depth + 1);
            separator = ",";
        }
        end(!list.isEmpty(), depth, ']');
    }

    private void line(String separator, int depth) {
        out.append(separator).append('\n').append("  ".repeat(depth + 1));
    }

    private void end(boolean filled, int depth, char bracket) {
        if (filled) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(bracket);
    }
}
