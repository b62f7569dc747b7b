package io.kvm4j.xml;

/** Names of elements and attributes: plain, or {@code {namespace}prefix:name}. */
final class Names {
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
        boolean good = !name.isEmpty() && isNameStart(name.codePointAt(0));
        for (int i = 0; good && i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            good = isNameStart(c)
                    || c == '-'
                    || c == '.'
                    || c >= '0' && c <= '9'
                    || c == 0xb7
                    || c >= 0x300 && c <= 0x36f
                    || c == 0x203f
                    || c == 0x2040;
        }
        if (!good) {
            throw new IllegalArgumentException("not a name for an element or attribute: \"" + name + "\"");
        }
        return name;
    }

    /** NameStartChar of XML 1.0, without the colon. */
    private static boolean isNameStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c >= 0xc0 && c <= 0x2ff && c != 0xd7 && c != 0xf7
                || c >= 0x370 && c <= 0x1fff && c != 0x37e
                || c == 0x200c
                || c == 0x200d
                || c >= 0x2070 && c <= 0x218f
                || c >= 0x2c00 && c <= 0x2fef
                || c >= 0x3001 && c <= 0xd7ff
                || c >= 0xf900 && c <= 0xfdcf
                || c >= 0xfdf0 && c <= 0xfffd
                || c >= 0x10000 && c <= 0xeffff;
    }
}
