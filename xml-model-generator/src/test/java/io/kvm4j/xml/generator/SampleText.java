package io.kvm4j.xml.generator;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts that a {@code data} pattern of a schema accepts. */
final class SampleText {
    private static final String PRINTABLE =
            "aZ09 !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~bcdefghijklmnopqrstuvwxyABCDEFGHIJKLMNOPQRSTUVWXY12345678\\";
    private static final Map<String, String> PLAIN = Map.of(
            "NCName", "name-1",
            "anyURI", "http://example.com/x",
            "dateTime", "2026-01-01T00:00:00Z",
            "double", "1.5",
            "string", "some text");
    /** The ends of each type, as far as Java's {@code long} goes. */
    private static final Map<String, List<String>> RANGES = Map.of(
            "byte", List.of("-128", "127"),
            "unsignedByte", List.of("0", "255"),
            "short", List.of("-32768", "32767"),
            "unsignedShort", List.of("0", "65535"),
            "int", List.of("-2147483648", "2147483647"),
            "unsignedInt", List.of("0", "4294967295"),
            "long", List.of("-9223372036854775808", "9223372036854775807"),
            "unsignedLong", List.of("0", "9223372036854775807"),
            "integer", List.of("-9223372036854775808", "9223372036854775807"),
            "positiveInteger", List.of("1", "9223372036854775807"));

    private final Random random;
    private String pattern = "";
    private int at;

    SampleText(Random random) {
        this.random = random;
    }

    String of(Element data) {
        String text;
        do {
            text = any(data);
        } while (excepted(data).contains(text));
        return text;
    }

    private static List<String> excepted(Element data) {
        NodeList values = data.getElementsByTagNameNS(Grammar.RNG, "value");
        return IntStream.range(0, values.getLength())
                .mapToObj(i -> values.item(i).getTextContent())
                .toList();
    }

    private String any(Element data) {
        String type = data.getAttribute("type");
        String matching = param(data, "pattern");
        List<String> range = RANGES.get(type);
        if (range == null) {
            return matching.isEmpty() ? PLAIN.get(type) : matching(matching);
        }
        String low = param(data, "minInclusive");
        String high = param(data, "maxInclusive");
        String end = random.nextBoolean() ? low.isEmpty() ? range.get(0) : low : high.isEmpty() ? range.get(1) : high;
        return matching.isEmpty() || end.matches(matching) ? end : matching(matching);
    }

    private static String param(Element data, String name) {
        return Grammar.children(data).stream()
                .filter(p -> p.getAttribute("name").equals(name))
                .map(p -> p.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** A text that a pattern matches: of the syntax of patterns, what libvirt's schemas use. */
    private String matching(String regex) {
        // the schemas let a hexadecimal number go without its prefix, libvirt then reads it as decimal or refuses it
        pattern = regex.replace("(0x)?", "0x");
        at = 0;
        StringBuilder text = new StringBuilder();
        alternatives(text);
        if (at != pattern.length()) {
            throw new IllegalArgumentException("cannot read the pattern " + regex + " from " + at);
        }
        return text.toString();
    }

    private boolean more(String ends) {
        return at < pattern.length() && ends.indexOf(pattern.charAt(at)) < 0;
    }

    private void alternatives(StringBuilder into) {
        String chosen = "";
        for (int n = 1; ; n++) {
            StringBuilder one = new StringBuilder();
            while (more("|)")) {
                repeated(one);
            }
            if (random.nextInt(n) == 0) {
                chosen = one.toString();
            }
            if (at == pattern.length() || pattern.charAt(at) != '|') {
                into.append(chosen);
                return;
            }
            at++;
        }
    }

    /** An atom as often as the quantifier behind it allows: read once for each time, so that each time may differ. */
    private void repeated(StringBuilder into) {
        int start = at;
        StringBuilder once = new StringBuilder();
        atom(once);
        int[] times = quantifier();
        int after = at;
        int count = times[0] + (times[1] > times[0] ? random.nextInt(Math.min(3, times[1] - times[0]) + 1) : 0);
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                into.append(once);
            } else {
                at = start;
                atom(into);
            }
        }
        at = after;
    }

    private int[] quantifier() {
        if (!more("")) {
            return new int[] {1, 1};
        }
        switch (pattern.charAt(at)) {
            case '?' -> {
                at++;
                return new int[] {0, 1};
            }
            case '*' -> {
                at++;
                return new int[] {0, 9};
            }
            case '+' -> {
                at++;
                return new int[] {1, 9};
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String[] bounds = pattern.substring(at + 1, end).split(",", -1);
                at = end + 1;
                int low = Integer.parseInt(bounds[0]);
                return new int[] {low, bounds.length == 1 ? low : Integer.parseInt(bounds[1])};
            }
            default -> {
                return new int[] {1, 1};
            }
        }
    }

    private void atom(StringBuilder into) {
        char c = pattern.charAt(at++);
        switch (c) {
            case '(' -> {
                alternatives(into);
                at++;
            }
            case '[' -> {
                int end = at;
                while (pattern.charAt(end) != ']') {
                    end += pattern.charAt(end) == '\\' ? 2 : 1;
                }
                Pattern one =
                        Pattern.compile('[' + pattern.substring(at, end).replaceAll("(?<!\\\\)\\[", "\\\\[") + ']');
                at = end + 1;
                char[] found = PRINTABLE
                        .chars()
                        .filter(x -> one.matcher(Character.toString(x)).matches())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .toCharArray();
                into.append(found[random.nextInt(found.length)]);
            }
            case '.' -> into.append(PRINTABLE.charAt(random.nextInt(4)));
            case '\\' -> into.append(pattern.charAt(at++));
            default -> into.append(c);
        }
    }
}
