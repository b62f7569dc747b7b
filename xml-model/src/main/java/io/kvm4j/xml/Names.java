package io.kvm4j.xml;

/** Names of elements and attributes: plain, or {@code {namespace}prefix:name}. */
final class Names {
    /** NameStartChar of XML 1.0 as pairs of first and last, without the colon. */
    private static final String START =
            "AZ__az\u00c0\u00d6\u00d8\u00f6\u00f8\u02ff\u0370\u037d\u037f\u1fff\u200c\u200d\u2070\u218f"
                    + "\u2c00\u2fef\u3001\ud7ff\uf900\ufdcf\ufdf0\ufffd";

    /** What NameChar has besides. */
    private static final String PART = "-.09\u00b7\u00b7\u0300\u036f\u203f\u2040";

    private Names() {}

    static String key(String namespace, String prefix, String name) {
        if (namespace.isEmpty()) {
            return name;
        }
        return '{' + namespace + '}' + (prefix.isEmpty() ? name : prefix + ':' + name);
    }

    static String namespace(String key) {
        return key.charAt(0) == '{' ? key.substring(1, key.indexOf('}')) : "";
    }

    static String prefix(String key) {
        if (key.charAt(0) != '{') {
            return "";
        }
        int end = key.indexOf('}');
        int colon = key.indexOf(':', end);
        return colon < 0 ? "" : key.substring(end + 1, colon);
    }

    static String local(String key) {
        if (key.charAt(0) != '{') {
            return key;
        }
        int end = key.indexOf('}');
        return key.substring(Math.max(end, key.indexOf(':', end)) + 1);
    }

    /** Whether two keys mean the same name; prefixes do not count. */
    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return a.charAt(0) == '{' && same(b, namespace(a), local(a));
    }

    static boolean same(String key, String namespace, String name) {
        if (namespace.isEmpty()) {
            return key.equals(name);
        }
        return key.charAt(0) == '{'
                && key.startsWith(namespace, 1)
                && key.startsWith("}", namespace.length() + 1)
                && local(key).equals(name);
    }

    /** Refuses what could not be an element's or attribute's name in a document. */
    static String requireName(String name) {
        boolean good = !name.isEmpty();
        for (int i = 0; good && i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            good = in(START, c) || (i > 0 && in(PART, c));
        }
        if (!good) {
            throw new IllegalArgumentException("not a name for an element or attribute: \"" + name + "\"");
        }
        return name;
    }

    private static boolean in(String ranges, int c) {
        for (int i = 0; i < ranges.length(); i += 2) {
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
                return true;
            }
        }
        return c >= 0x10000 && c <= 0xeffff;
    }
}
