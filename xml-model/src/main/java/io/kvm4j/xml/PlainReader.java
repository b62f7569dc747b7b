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
 * references, other line ends), and everything that is not well-formed or beyond the limits, is not read here: the answer
 * is null, and {@link XmlReader} judges it.
 */
final class PlainReader {

    /** The names seen last, by hash: a document has the same few again and again. Read and written by all, as it comes. */
    private static final String[] NAMES = new String[1024];

    private static final int LONGEST_KEPT = 32;

    private static final NotPlain NOT_PLAIN = new NotPlain();

    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPlain() {
            super("not plain", null, false, false);
        }
    }

    private final String xml;
    private final XmlLimits limits;
    private int at;

    // the open elements, and where their names stand
    private Element[] open = new Element[16];
    private int[] opened = new int[16];
    private int depth;

    // the tag at hand: prefix, name and value of each attribute
    private String[] tag = new String[24];
    private int parts;
    private String prefix = "";

    // prefixes and namespaces in turn, and how many of them each open element has around it
    private String[] scope = new String[8];
    private int[] outside = new int[16];
    private int scoped;

    private PlainReader(String xml, XmlLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /**
     * The document, or null if it is not plain; then what {@code root} answered may have been filled in part.
     *
     * @param root the element for a namespace and name, or null if the document must not begin with it
     */
    static <T extends Element> @Nullable T read(
            String xml, XmlLimits limits, BiFunction<String, String, @Nullable T> root) {
        if (xml.length() > limits.bytes()) {
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
            text(open[depth - 1]);
            if (next() == '/') {
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
        while (isNamePart(xml.charAt(name)) || xml.charAt(name) == ':') {
            expect(xml.charAt(name++));
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
        if (next() == ':') {
            at++;
            prefix = name;
            name = name();
        }
        parts = 0;
        while (true) {
            int before = at;
            skipSpace();
            char c = next();
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
        if (next() == ':') {
            at++;
            first = name;
            name = name();
        }
        expect('=');
        String value = value();
        if (first.equals("xmlns")) {
            declare(name, value);
        } else if (first.isEmpty() && name.equals("xmlns")) {
            declare("", value);
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
        int count = 0;
        for (int i = 0; i < parts; i += 3) {
            if (isDeclaration(i)) {
                element.declare(tag[i].isEmpty() ? "" : tag[i + 1], tag[i + 2]);
            } else {
                count++;
            }
        }
        if (count == 0) {
            return;
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
        if (next() == '>') {
            at++;
            return true;
        }
        at++;
        expect('>');
        return false;
    }

    private String name() {
        int start = at;
        if (!isNameStart(next())) {
            throw NOT_PLAIN;
        }
        int hash = 0;
        char c;
        while (isNamePart(c = next())) {
            hash = 31 * hash + c;
            at++;
        }
        int length = at - start;
        int slot = (hash ^ hash >>> 10) & NAMES.length - 1;
        String known = NAMES[slot];
        if (known != null && known.length() == length && xml.startsWith(known, start)) {
            return known;
        }
        String name = xml.substring(start, at);
        if (length <= LONGEST_KEPT) {
            NAMES[slot] = name;
        }
        return name;
    }

    // ---- text

    private String value() {
        char quote = next();
        if (quote != '"' && quote != '\'') {
            throw NOT_PLAIN;
        }
        int start = ++at;
        boolean entities = false;
        char c;
        while ((c = next()) != quote) {
            // a line end in a value would have to become a space
            if (c < ' ' || c == '<' || c >= Character.MIN_SURROGATE) {
                throw NOT_PLAIN;
            }
            entities |= c == '&';
            at++;
        }
        String value = entities ? resolved(start, at) : xml.substring(start, at);
        at++;
        return value;
    }

    /** Reads what stands before the next tag. */
    private void text(Element of) {
        int start = at;
        skipSpace();
        boolean blank = next() == '<';
        boolean entities = false;
        char c;
        while ((c = next()) != '<') {
            if (c < ' ' && c != '\n' && c != '\t'
                    || c >= Character.MIN_SURROGATE
                    || c == '>' && xml.startsWith("]]", at - 2)) {
                throw NOT_PLAIN;
            }
            entities |= c == '&';
            at++;
        }
        if (at > start && (!blank || of.takesText() || of.takesAnything())) {
            of.appendText(entities ? resolved(start, at) : xml.substring(start, at));
        }
        at++;
    }

    private String resolved(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int from = start;
        for (int amp = xml.indexOf('&', start); amp >= 0 && amp < end; amp = xml.indexOf('&', from)) {
            int semicolon = xml.indexOf(';', amp);
            if (semicolon < 0 || semicolon >= end) {
                throw NOT_PLAIN;
            }
            text.append(xml, from, amp)
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
        return text.append(xml, from, end).toString();
    }

    // ---- characters

    private char next() {
        if (at == xml.length()) {
            throw NOT_PLAIN;
        }
        return xml.charAt(at);
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw NOT_PLAIN;
        }
        at++;
    }

    private void skipSpace() {
        while (at < xml.length() && isSpace(xml.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }
}
