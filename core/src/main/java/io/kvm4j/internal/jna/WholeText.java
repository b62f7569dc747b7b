package io.kvm4j.internal.jna;

import com.sun.jna.FromNativeConverter;
import com.sun.jna.ToNativeContext;
import com.sun.jna.ToNativeConverter;
import com.sun.jna.TypeMapper;
import org.jspecify.annotations.Nullable;

/** Refuses text that C would read only in part: a name up to a NUL is another name. */
final class WholeText implements ToNativeConverter {

    static final TypeMapper MAPPER = new TypeMapper() {
        private final ToNativeConverter whole = new WholeText();

        @Override
        public @Nullable ToNativeConverter getToNativeConverter(Class<?> type) {
            return type == String.class ? whole : null;
        }

        @Override
        public @Nullable FromNativeConverter getFromNativeConverter(Class<?> type) {
            return null;
        }
    };

    private WholeText() {}

    @Override
    public Object toNative(Object value, ToNativeContext context) {
        if (value instanceof String text && text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text for libvirt has no NUL, was \"" + text + "\"");
        }
        return value;
    }

    @Override
    public Class<?> nativeType() {
        return String.class;
    }
}
