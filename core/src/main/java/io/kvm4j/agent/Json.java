package io.kvm4j.agent;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value as the agent writes it. Members may be missing, and there may be more than we know. */
record Json(@Nullable Object value) {

    static Json parse(String text) throws IOException {
        return new Json(JSON.std.anyFrom(text));
    }

    static String write(Map<String, ?> object) {
        try {
            return JSON.std.asString(object);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Json get(String name) {
        return new Json(value instanceof Map<?, ?> map ? map.get(name) : null);
    }

    boolean has(String name) {
        return get(name).value != null;
    }

    List<Json> items() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    String text(String name) {
        return get(name).text().orElse("");
    }

    long number(String name, long otherwise) {
        return get(name).value instanceof Number number ? number.longValue() : otherwise;
    }

    long number() {
        return value instanceof Number number ? number.longValue() : 0;
    }

    double real() {
        return value instanceof Number number ? number.doubleValue() : 0;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name).value);
    }

    byte[] bytes(String name) {
        return Base64.getDecoder().decode(text(name));
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
