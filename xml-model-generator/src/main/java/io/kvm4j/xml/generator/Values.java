package io.kvm4j.xml.generator;

import java.util.LinkedHashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** What the text of an attribute or element may be: constants, data types, and the definitions they came from. */
final class Values {
    /** How an accessor shows a text. */
    enum View {
        NONE,
        STRING,
        YES_NO,
        ON_OFF,
        /** Fits an {@code int}, written decimal. */
        INT,
        /** A {@code long}, written decimal. */
        LONG,
        /** Fits an {@code int}, read as C reads it, written with {@code 0x} where the definition says so. */
        ADDRESS,
    }

    private static final Set<String> DECIMAL_INT = Set.of("short", "unsignedShort", "byte", "unsignedByte");
    private static final Set<String> DECIMAL =
            Set.of("int", "integer", "long", "unsignedInt", "unsignedLong", "positiveInteger", "nonNegativeInteger");
    /** Definitions whose numbers may be written with 0x, and the digits libvirt itself writes (0: decimal). */
    private static final java.util.Map<String, Integer> HEX_DIGITS = java.util.Map.of(
            "pciDomain", 4, "pciBus", 2, "pciSlot", 2, "pciFunc", 1, "uint8", 2, "uint16", 4, "uint24", 6);

    final Set<String> constants = new LinkedHashSet<>();
    final Set<String> definitions = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();
    private boolean text;
    private boolean hex;
    private boolean small = true;
    private int digits;

    void anyText() {
        text = true;
    }

    void add(Values other) {
        constants.addAll(other.constants);
        definitions.addAll(other.definitions);
        types.addAll(other.types);
        text |= other.text;
        hex |= other.hex;
        small &= other.small;
        digits = Math.max(digits, other.digits);
    }

    boolean isNone() {
        return !text && constants.isEmpty() && types.isEmpty() && !hex;
    }

    /** So many hexadecimal digits libvirt itself writes; 0 where it writes decimal. */
    int digits() {
        return digits;
    }

    /** Some definitions mean decimal, some hexadecimal: the element says by its type which. */
    boolean mixesBases() {
        return hex && !types.isEmpty();
    }

    View view() {
        if (isNone()) {
            return View.NONE;
        }
        if (!text && types.isEmpty() && !hex) {
            if (Set.of("yes", "no").containsAll(constants)) {
                return View.YES_NO;
            }
            return Set.of("on", "off").containsAll(constants) ? View.ON_OFF : View.STRING;
        }
        if (text || !constants.isEmpty() || types.contains("string")) {
            return View.STRING;
        }
        if (hex) {
            return small || digits > 0 ? View.ADDRESS : View.STRING;
        }
        return small ? View.INT : View.LONG;
    }

    void read(Grammar grammar, Element e) {
        switch (e.getLocalName()) {
            case "text" -> text = true;
            case "value" -> constants.add(e.getTextContent());
            case "data" -> data(e);
            case "list" -> types.add("string");
            case "ref" -> reference(grammar, e.getAttribute("name"));
            case "empty", "notAllowed", "except", "param" -> {}
            default -> Grammar.children(e).forEach(c -> read(grammar, c));
        }
    }

    private void reference(Grammar grammar, String name) {
        definitions.add(name);
        Integer known = HEX_DIGITS.get(name);
        if (known != null) {
            hex = true;
            digits = Math.max(digits, known);
            return;
        }
        grammar.define(name).forEach(d -> Grammar.children(d).forEach(c -> read(grammar, c)));
    }

    private static String pattern(Element data) {
        for (Element param : Grammar.children(data)) {
            if (param.getAttribute("name").equals("pattern")) {
                return param.getTextContent().strip();
            }
        }
        return "";
    }

    /** A text whose pattern admits nothing but a short number is one. */
    private void pattern(String pattern) {
        if (pattern.matches("(\\[[0-9-]+\\](\\?|\\{[1-9](,[1-9])?\\})?)+")) {
            types.add("int");
        } else if (pattern.matches("\\(?0x\\)?\\??(\\[[0-9a-fA-F-]+\\](\\?|\\{[1-9](,[1-7])?\\})?){1,4}")) {
            hex = true;
        } else {
            types.add("string");
        }
    }

    private void data(Element e) {
        String type = e.getAttribute("type");
        if (DECIMAL_INT.contains(type)) {
            types.add("int");
            return;
        }
        String pattern = pattern(e);
        if (!DECIMAL.contains(type)) {
            pattern(pattern);
            return;
        }
        if (pattern.startsWith("[0-7]")) {
            types.add("string"); // a file mode: octal, and as text what people expect
            return;
        }
        types.add("int");
        boolean bounded = type.equals("int");
        for (Element param : Grammar.children(e)) {
            if (param.getAttribute("name").equals("maxInclusive")) {
                bounded |= param.getTextContent().strip().length() <= 9;
            }
        }
        small &= bounded;
    }
}
