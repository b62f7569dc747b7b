package io.kvm4j.qemuimg;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object as qemu-img writes it: members may be missing, and there may be more than we know. */
final class Json {

    private static final JSON PLAIN = JSON.builder(JsonFactory.builder()
                    // Arguments of a process survive any locale only as ASCII.
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .enable(JSON.Feature.WRITE_NULL_PROPERTIES)
            .build();

    private final Map<String, Object> members;

    private Json(Map<String, Object> members) {
        this.members = members;
    }

    static Json object(byte[] text) {
        return read(text) instanceof Map<?, ?> map ? of(map) : new Json(Map.of());
    }

    static List<Json> array(byte[] text) {
        return read(text) instanceof List<?> list ? objects(list) : List.of();
    }

    private static Object read(byte[] text) {
        try {
            return PLAIN.anyFrom(text);
        } catch (IOException e) {
            throw new ImageException("qemu-img wrote something else than JSON: " + e.getMessage(), e);
        }
    }

    static String write(Map<String, ?> object) {
        try {
            return PLAIN.asString(object);
        } catch (IOException e) {
            throw new ImageException("cannot write JSON: " + e.getMessage(), e);
        }
    }

    private static Json of(Map<?, ?> map) {
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                members.put(String.valueOf(key), value);
            }
        });
        return new Json(members);
    }

    private static List<Json> objects(List<?> list) {
        return list.stream()
                .filter(Map.class::isInstance)
                .map(item -> of((Map<?, ?>) item))
                .toList();
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    Optional<Long> number(String name) {
        return members.get(name) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    long count(String name) {
        return number(name).orElse(0L);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    Json child(String name) {
        return members.get(name) instanceof Map<?, ?> map ? of(map) : new Json(Map.of());
    }

    List<Json> children(String name) {
        return members.get(name) instanceof List<?> list ? objects(list) : List.of();
    }

    List<String> texts(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    Optional<Format> format(String name) {
        return text(name).flatMap(Json::format0);
    }

    private static Optional<Format> format0(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Format.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
