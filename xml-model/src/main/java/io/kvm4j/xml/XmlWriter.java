package io.kvm4j.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes elements as text. */
final class XmlWriter {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final StringBuilder out = new StringBuilder(2048);
    /** Prefixes and namespaces in scope, the innermost last. */
    private final List<String> scope = new ArrayList<>();

    String write(Element root) {
        element(root, 0);
        return out.toString();
    }

    private void element(Element e, int depth) {
        int outer = scope.size();
        String[] declarations = e.declarations();
        for (int i = 0; i < declarations.length; i += 2) {
            scope.add(declarations[i]);
            scope.add(declarations[i + 1]);
        }
        int declared = scope.size();
        String prefix = bind(e.elementPrefix(), e.elementNamespace(), outer);
        out.append('<');
        int nameStart = out.length();
        if (!prefix.isEmpty()) {
            out.append(prefix).append(':');
        }
        out.append(e.elementName());
        int nameEnd = out.length();
        // where libvirt writes them: first in metadata, which libxml prints, and last in its own elements
        boolean first = e.getClass() == AnyElement.class;
        for (int i = outer; first && i < declared; i += 2) {
            declaration(scope.get(i), scope.get(i + 1));
        }
        for (int i = 0; i < e.attributeSlots(); i += 2) {
            attribute(e.attributeSlot(i), e.attributeSlot(i + 1), outer);
        }
        for (int i = first ? declared : outer; i < scope.size(); i += 2) {
            declaration(scope.get(i), scope.get(i + 1));
        }
        String text = e.onlyText();
        if (e.hasElements()) {
            out.append('>');
            content(e.content(), depth);
            end(nameStart, nameEnd);
        } else if (text == null || text.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            escape(text, false);
            end(nameStart, nameEnd);
        }
        while (scope.size() > outer) {
            scope.remove(scope.size() - 1);
        }
    }

    private void end(int nameStart, int nameEnd) {
        out.append("</").append(out, nameStart, nameEnd).append('>');
    }

    private void content(List<Object> parts, int depth) {
        boolean mixed = false;
        for (int i = 0; i < parts.size(); i++) {
            mixed |= parts.get(i) instanceof String;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Element child) {
                if (!mixed) {
                    line(depth + 1);
                }
                element(child, mixed ? Integer.MIN_VALUE : depth + 1);
            } else {
                escape((String) parts.get(i), false);
            }
        }
        if (!mixed) {
            line(depth);
        }
    }

    /** A new line, but not inside of mixed content, where white space would be text. */
    private void line(int depth) {
        if (depth >= 0) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private void attribute(String key, String value, int outer) {
        out.append(' ');
        if (key.charAt(0) == '{') {
            String namespace = Names.namespace(key);
            String prefix = Names.prefix(key);
            out.append(bind(prefix.isEmpty() ? "ns1" : prefix, namespace, outer))
                    .append(':')
                    .append(Names.local(key));
        } else {
            out.append(key);
        }
        out.append("=\"");
        escape(value, true);
        out.append('"');
    }

    private void declaration(String prefix, String namespace) {
        out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix).append("=\"");
        escape(namespace, true);
        out.append('"');
    }

    /** A prefix that stands for a namespace here, declared with this element if it did not yet. */
    private String bind(String wanted, String namespace, int outer) {
        if ((scope.isEmpty() && namespace.isEmpty()) || namespace.equals(XML)) {
            return wanted;
        }
        String prefix = wanted;
        for (int n = 1; ; n++) {
            int at = lookup(prefix);
            String bound = at < 0 ? null : scope.get(at + 1);
            if (namespace.equals(bound) || (bound == null && namespace.isEmpty() && prefix.isEmpty())) {
                return prefix;
            }
            if (at < outer) {
                scope.add(prefix);
                scope.add(namespace);
                return prefix;
            }
            prefix = "ns" + n;
        }
    }

    private int lookup(String prefix) {
        for (int i = scope.size() - 2; i >= 0; i -= 2) {
            if (scope.get(i).equals(prefix)) {
                return i;
            }
        }
        return -1;
    }

    private void escape(String text, boolean attribute) {
        int from = 0;
        for (int i = 0, n = text.length(); i < n; i++) {
            char c = text.charAt(i);
            if ((c > '>' && c < 0xd800) || (c > '&' && c < '<') || c == ' ') {
                continue;
            }
            String replaced = replacement(text, i, c, attribute);
            if (replaced != null) {
                out.append(text, from, i).append(replaced);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static @Nullable String replacement(String text, int i, char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\r' -> "&#13;";
            default -> {
                if (!isXml(text, i, c)) {
                    throw new XmlModelException("character U+" + String.format("%04X", (int) c)
                            + " cannot stand in XML, in \"" + text + "\"");
                }
                yield null;
            }
        };
    }

    private static boolean isXml(String text, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < 0xfffe;
    }
}
