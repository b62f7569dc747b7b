package io.kvm4j.internal.libvirt;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.Parameters.Parameter;
import io.kvm4j.internal.Parameters.Type;
import io.kvm4j.internal.jna.ParameterFunctions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of {@code virTypedParameter}: {@code char field[80]; int type; union {int, unsigned, long long, double, char,
 * char *} value}, 96 bytes each where pointers have eight. Whatever is allocated here or handed over by libvirt is
 * freed before the call returns.
 */
final class TypedParameters {

    /** {@code VIR_TYPED_PARAM_STRING_OKAY}: the caller understands texts. */
    static final int STRING_OKAY = 4;

    private static final int FIELD_LENGTH = 80;
    private static final int TYPE_AT = 80;
    private static final int VALUE_AT = 88;
    private static final int SIZE = 96;
    private static final Type[] TYPES = Type.values();

    private TypedParameters() {}

    /** A call that fills an array of {@code count} parameters, or says in {@code count} how many there are. */
    interface Query {
        int call(@Nullable Pointer parameters, IntByReference count);
    }

    /** A call that reads an array of {@code count} parameters. */
    interface Order<T> {
        T call(@Nullable Pointer parameters, int count);
    }

    /** Reads an array that stays libvirt's. */
    static Parameters read(@Nullable Pointer array, int count) {
        if (array == null || count <= 0) {
            return Parameters.none();
        }
        // one copy, for each access through a pointer is a call of its own
        byte[] bytes = array.getByteArray(0, count * SIZE);
        ByteBuffer values = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        List<Parameter> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Parameter parameter = parameter(bytes, values, i * SIZE);
            if (parameter != null) {
                all.add(parameter);
            }
        }
        return Parameters.of(all);
    }

    // a type that a newer libvirt introduced is passed over
    private static @Nullable Parameter parameter(byte[] bytes, ByteBuffer values, int at) {
        int number = values.getInt(at + TYPE_AT);
        if (number < 1 || number > TYPES.length) {
            return null;
        }
        Type type = TYPES[number - 1];
        int value = at + VALUE_AT;
        return new Parameter(
                field(bytes, at),
                type,
                switch (type) {
                    case INT -> values.getInt(value);
                    case UINT -> Integer.toUnsignedLong(values.getInt(value));
                    case LLONG, ULLONG -> values.getLong(value);
                    case DOUBLE -> values.getDouble(value);
                    case BOOLEAN -> bytes[value] != 0;
                    case STRING -> text(values.getLong(value));
                });
    }

    private static String field(byte[] bytes, int at) {
        int length = 0;
        while (length < FIELD_LENGTH && bytes[at + length] != 0) {
            length++;
        }
        return new String(bytes, at, length, StandardCharsets.US_ASCII);
    }

    private static String text(long address) {
        return address == 0 ? "" : new Pointer(address).getString(0, "UTF-8");
    }

    /** Reads an array that libvirt allocated for us, and frees it. */
    static Parameters take(@Nullable Pointer array, int count) {
        try {
            return read(array, count);
        } finally {
            if (array != null) {
                ParameterFunctions.Holder.PARAMETERS.virTypedParamsFree(array, count);
            }
        }
    }

    /** Asks how many parameters there are, makes room for them, and asks for them. */
    static Parameters ask(Query query) {
        IntByReference count = new IntByReference(0);
        NativeConnection.succeeded(query.call(null, count));
        return fill(count.getValue(), query);
    }

    /** Asks for that many parameters. */
    static Parameters fill(int room, Query query) {
        if (room <= 0) {
            return Parameters.none();
        }
        try (Memory array = new Memory((long) room * SIZE)) {
            array.clear();
            IntByReference count = new IntByReference(room);
            NativeConnection.succeeded(query.call(array, count));
            int filled = Math.min(room, count.getValue());
            try {
                return read(array, filled);
            } finally {
                ParameterFunctions.Holder.PARAMETERS.virTypedParamsClear(array, filled);
            }
        }
    }

    /** Calls with the parameters in native memory, which lives until the call returns. */
    static <T> T with(Parameters parameters, Order<T> order) {
        List<Parameter> all = parameters.all();
        if (all.isEmpty()) {
            return order.call(null, 0);
        }
        int texts = all.stream().mapToInt(TypedParameters::textLength).sum();
        int array = all.size() * SIZE;
        try (Memory memory = new Memory((long) array + texts)) {
            memory.clear();
            int textAt = array;
            for (int i = 0; i < all.size(); i++) {
                Parameter parameter = all.get(i);
                write(memory, (long) i * SIZE, parameter, textAt);
                textAt += textLength(parameter);
            }
            return order.call(memory, all.size());
        }
    }

    private static int textLength(Parameter parameter) {
        return parameter.value() instanceof String text ? text.getBytes(StandardCharsets.UTF_8).length + 1 : 0;
    }

    private static void write(Memory memory, long at, Parameter parameter, long textAt) {
        byte[] field = parameter.field().getBytes(StandardCharsets.US_ASCII);
        if (field.length >= FIELD_LENGTH) {
            throw new IllegalArgumentException(
                    "a parameter's name has at most 79 characters, was \"" + parameter.field() + "\"");
        }
        memory.write(at, field, 0, field.length);
        memory.setInt(at + TYPE_AT, parameter.type().number());
        long value = at + VALUE_AT;
        switch (parameter.type()) {
            case INT -> memory.setInt(value, (Integer) parameter.value());
            case UINT -> memory.setInt(value, (int) (long) (Long) parameter.value());
            case LLONG, ULLONG -> memory.setLong(value, (Long) parameter.value());
            case DOUBLE -> memory.setDouble(value, (Double) parameter.value());
            case BOOLEAN -> memory.setByte(value, (byte) ((Boolean) parameter.value() ? 1 : 0));
            case STRING -> {
                byte[] text = ((String) parameter.value()).getBytes(StandardCharsets.UTF_8);
                memory.write(textAt, text, 0, text.length);
                memory.setPointer(value, memory.share(textAt));
            }
        }
    }
}
