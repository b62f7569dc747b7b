package io.kvm4j.xml;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain XML that libvirt writes, in one pass over the text and without a general parser, which takes several
 * times as long.
 *
 * <p>Plain is what needs no parser to be understood: elements, attributes, namespaces, text and the five entities that
 * every parser knows, with names in ASCII. Whatever else a document has (declarations, comments, CDATA, character
 * references, other line ends), and everything that is not well-formed, very long or beyond the limits, is not read here:
 * the answer is null, and {@link XmlReader} judges it.
 */
final class PlainReader {

    /** The names seen last, by hash: a document has the same few again and again. Read and written by all, as it comes. */
    private static final String[] NAMES = new String[1024];

    private static final int LONGEST_KEPT = 32;
    private static final int LONGEST_DOCUMENT = 1 << 20;

    private static final NotPlain NOT_PLAIN = new NotPlain();

    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    /** What a character may be part of, for those of ASCII. */
    private static final byte[] KINDS = new byte[128];

    private static final byte NAME_START = 1;
    private static final byte NAME_PART = 2;

    static {
        for (char c = 0; c < KINDS.length; c++) {
            boolean start = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            boolean part = start || c >= '0' && c <= '9' || c == '-' || c == '.';
            KINDS[c] = (byte) ((start ? NAME_START : 0) | (part ? NAME_PART : 0));
        }
    }

    private final String xml;
    /** The same and a zero, which no document has, so that no look at the next character goes beyond the end. */
    private final char[] text;

    private final XmlLimits limits;
    private int at;

    // the open elements, and where their names stand
    private Element[] open = new Element[16];
    private int[] opened = new int[16];
    private int depth;

    // the tag at hand: prefix, name and value of each attribute
    private String[] tag = new String[24];
    private int parts;
    private boolean namespaces;
    private String prefix = "";

    // prefixes and namespaces in turn, and how many of them each open element has around it
    private String[] scope = new String[8];
    private int[] outside = new int[16];
    private int scoped;

    private PlainReader(String xml, XmlLimits limits) {
        this.xml = xml;
        this.text = new char[xml.length() + 1];
        xml.getChars(0, xml.length(), text, 0);
        this.limits = limits;
    }

    /**
     * The document, or null if it is not plain; then what {@code root} answered may have been filled in part.
     *
     * @param root the element for a namespace and name, or null if the document must not begin with it
     */
    static <T extends Element> @Nullable T read(
            String xml, XmlLimits limits, BiFunction<String, String, @Nullable T> root) {
        if (xml.length() > Math.min(limits.bytes(), LONGEST_DOCUMENT)) {
            return null;
        }
        try {
            return new PlainReader(xml, limits).document(root);
        } catch (NotPlain e) {
            return null;
        }
    }

    private <T extends Element> T document(BiFunction<String, String, @Nullable T> rootOf) {
        skipSpace();
        expect('<');
        int nameAt = at;
        String name = tag();
        String namespace = namespace(prefix);
        T root = rootOf.apply(namespace, name);
        if (root == null) {
            throw NOT_PLAIN;
        }
        root.rename(Names.key(namespace, prefix, name));
        fill(root);
        if (isOpen()) {
            push(root, nameAt, 0);
            content();
        }
        skipSpace();
        if (at != xml.length()) {
            throw NOT_PLAIN;
        }
        return root;
    }

    // everything up to the end of the root
    private void content() {
        while (depth > 0) {
            textOf(open[depth - 1]);
            if (text[at] == '/') {
                at++;
                end();
            } else {
                child(open[depth - 1]);
            }
        }
    }

    private void child(Element parent) {
        if (depth == limits.depth()) {
            throw NOT_PLAIN;
        }
        int nameAt = at;
        int around = scoped;
        String name = tag();
        String namespace = namespace(prefix);
        Element child = namespace.isEmpty() ? parent.newChild(name) : parent.newForeignChild(namespace, name);
        if (child == null) {
            child = new AnyElement(namespace, prefix, name);
        } else if (!namespace.isEmpty()) {
            child.named(prefix, name);
        }
        fill(child);
        parent.appendElement(child);
        if (isOpen()) {
            push(child, nameAt, around);
        } else {
            scoped = around;
        }
    }

    private void push(Element element, int nameAt, int around) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            opened = Arrays.copyOf(opened, 2 * depth);
            outside = Arrays.copyOf(outside, 2 * depth);
        }
        open[depth] = element;
        opened[depth] = nameAt;
        outside[depth++] = around;
    }

    private void end() {
        depth--;
        int name = opened[depth];
        while (isNamePart(text[name]) || text[name] == ':') {
            expect(text[name++]);
        }
        skipSpace();
        expect('>');
        open[depth].settle();
        scoped = outside[depth];
    }

    // ---- tags

    /** Reads a tag up to its end and answers the name; the prefix and the attributes stand in the fields. */
    private String tag() {
        String name = name();
        prefix = "";
        if (text[at] == ':') {
            at++;
            prefix = name;
            name = name();
        }
        parts = 0;
        namespaces = false;
        while (true) {
            int before = at;
            skipSpace();
            char c = text[at];
            if (c == '>' || c == '/') {
                break;
            }
            if (at == before) {
                throw NOT_PLAIN;
            }
            attribute();
        }
        return name;
    }

    private void attribute() {
        String first = "";
        String name = name();
        if (text[at] == ':') {
            at++;
            first = name;
            name = name();
            namespaces = true;
        }
        expect('=');
        String value = value();
        if (first.equals("xmlns")) {
            declare(name, value);
        } else if (first.isEmpty() && name.equals("xmlns")) {
            declare("", value);
            namespaces = true;
        }
        for (int i = 0; i < parts; i += 3) {
            // two prefixes may stand for one namespace, and then for one attribute
            if (tag[i + 1].equals(name) && (tag[i].equals(first) || !tag[i].isEmpty() && !first.isEmpty())) {
                throw NOT_PLAIN;
            }
        }
        if (parts + 3 > tag.length) {
            tag = Arrays.copyOf(tag, 2 * tag.length);
        }
        tag[parts] = first;
        tag[parts + 1] = name;
        tag[parts + 2] = value;
        parts += 3;
        if (parts > 3 * limits.attributes()) {
            throw NOT_PLAIN;
        }
    }

    private void declare(String declared, String namespace) {
        if (declared.startsWith("xml")
                || namespace.startsWith("http://www.w3.org/")
                || namespace.isEmpty() && !declared.isEmpty()) {
            throw NOT_PLAIN; // reserved, or not allowed
        }
        if (scoped + 2 > scope.length) {
            scope = Arrays.copyOf(scope, 2 * scope.length);
        }
        scope[scoped++] = declared;
        scope[scoped++] = namespace;
    }

    private String namespace(String of) {
        for (int i = scoped - 2; i >= 0; i -= 2) {
            if (scope[i].equals(of)) {
                return scope[i + 1];
            }
        }
        if (of.isEmpty()) {
            return "";
        }
        throw NOT_PLAIN;
    }

    private void fill(Element element) {
        if (parts == 0) {
            return;
        }
        if (namespaces) {
            fillWithNamespaces(element);
            return;
        }
        element.expectAttributes(parts / 3);
        for (int i = 0; i < parts; i += 3) {
            element.appendAttribute(tag[i + 1], tag[i + 2]);
        }
    }

    private void fillWithNamespaces(Element element) {
        int count = 0;
        for (int i = 0; i < parts; i += 3) {
            if (isDeclaration(i)) {
                element.declare(tag[i].isEmpty() ? "" : tag[i + 1], tag[i + 2]);
            } else {
                count++;
            }
        }
        element.expectAttributes(count);
        for (int i = 0; i < parts; i += 3) {
            if (!isDeclaration(i)) {
                String key = tag[i].isEmpty() ? tag[i + 1] : Names.key(namespace(tag[i]), tag[i], tag[i + 1]);
                element.appendAttribute(key, tag[i + 2]);
            }
        }
    }

    private boolean isDeclaration(int i) {
        return tag[i].equals("xmlns") || tag[i].isEmpty() && tag[i + 1].equals("xmlns");
    }

    /** Goes over the end of a tag, and answers whether its element has an end of its own. */
    private boolean isOpen() {
        if (text[at++] == '>') {
            return true;
        }
        expect('>');
        return false;
    }

    private String name() {
        int start = at;
        int i = at;
        char c = text[i];
        if (c >= KINDS.length || (KINDS[c] & NAME_START) == 0) {
            throw NOT_PLAIN;
        }
        int hash = 0;
        do {
            hash = 31 * hash + c;
            c = text[++i];
        } while (isNamePart(c));
        at = i;
        int length = i - start;
        int slot = (hash ^ hash >>> 10) & NAMES.length - 1;
        String known = NAMES[slot];
        if (known != null && known.length() == length && xml.startsWith(known, start)) {
            return known;
        }
        String name = xml.substring(start, i);
        if (length <= LONGEST_KEPT) {
            NAMES[slot] = name;
        }
        return name;
    }

    // ---- text

    private String value() {
        char quote = text[at];
        if (quote != '"' && quote != '\'') {
            throw NOT_PLAIN;
        }
        int start = at + 1;
        int i = start;
        boolean entities = false;
        for (char c = text[i]; c != quote; c = text[++i]) {
            // a line end in a value would have to become a space
            if (c < ' ' || c == '<' || c >= Character.MIN_SURROGATE) {
                throw NOT_PLAIN;
            }
            entities |= c == '&';
        }
        at = i + 1;
        return entities ? resolved(start, i) : xml.substring(start, i);
    }

    /** Reads what stands before the next tag, and goes over its bracket. */
    private void textOf(Element element) {
        int start = at;
        skipSpace();
        int i = at;
        boolean blank = text[i] == '<';
        boolean entities = false;
        for (char c = text[i]; c != '<'; c = text[++i]) {
            if (c < ' ' && c != '\n' && c != '\t'
                    || c >= Character.MIN_SURROGATE
                    || c == '>' && xml.startsWith("]]", i - 2)) {
                throw NOT_PLAIN;
            }
            entities |= c == '&';
        }
        if (i > start && (!blank || element.takesText() || element.takesAnything())) {
            element.appendText(entities ? resolved(start, i) : xml.substring(start, i));
        }
        at = i + 1;
    }

    private String resolved(int start, int end) {
        StringBuilder value = new StringBuilder(end - start);
        int from = start;
        for (int amp = xml.indexOf('&', start); amp >= 0 && amp < end; amp = xml.indexOf('&', from)) {
            int semicolon = xml.indexOf(';', amp);
            if (semicolon < 0 || semicolon >= end) {
                throw NOT_PLAIN;
            }
            value.append(xml, from, amp)
                    .append(
                            switch (xml.substring(amp + 1, semicolon)) {
                                case "lt" -> '<';
                                case "gt" -> '>';
                                case "amp" -> '&';
                                case "quot" -> '"';
                                case "apos" -> '\'';
                                default -> throw NOT_PLAIN;
                            });
            from = semicolon + 1;
        }
        return value.append(xml, from, end).toString();
    }

    // ---- characters

    private void expect(char wanted) {
        if (text[at] != wanted) {
            throw NOT_PLAIN;
        }
        at++;
    }

    private void skipSpace() {
        int i = at;
        while (isSpace(text[i])) {
            i++;
        }
        at = i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isNamePart(char c) {
        return c < KINDS.length && (KINDS[c] & NAME_PART) != 0;
    }
}
