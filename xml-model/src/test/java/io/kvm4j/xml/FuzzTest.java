package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzTest {
    static final int MUTANTS = Integer.getInteger("kvm4j.mutants", 100_000);
    private static final String[] SPLICES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        "<?",
        "?>",
        "&#0;",
        "&#xFFFFFFFF;",
        "&#x1F600;",
        "&amp;",
        "&x;",
        "\u0000",
        "\ud800",
        "\ufffe",
        "xmlns:a=''",
        "xmlns='urn:x' ",
        "a:b",
        "<a:b/>",
        "</domain>",
        "<domain>",
        "<!DOCTYPE d [<!ENTITY x 'y'>]>",
        "<?xml version='1.1'?>",
        "\r",
        "\t",
        "\u0085",
        "=",
        "/",
        " "
    };

    @Test
    void a_damaged_document_is_read_or_refused_and_nothing_else_happens() {
        List<String> seeds = seeds();
        Random random = new Random(20260101);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutate(seeds.get(random.nextInt(seeds.size())), random);
            boolean bytes = random.nextBoolean();
            try {
                Document document = bytes
                        ? Document.parse(new ByteArrayInputStream(mutant.getBytes(StandardCharsets.UTF_8)))
                        : Document.parse(mutant);
                assertThat(Document.parse(document.toXml())).isEqualTo(document);
                document.unmodelled();
                read++;
            } catch (XmlModelException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                throw new AssertionError("mutant " + i + ":\n" + mutant, e);
            }
        }
        assertThat(read).isBetween(MUTANTS / 100, MUTANTS);
    }

    static List<String> seeds() {
        try {
            return Corpus.documents().stream()
                    .map(Corpus.Sample::xml)
                    .filter(xml -> xml.length() < 3000)
                    .toList();
        } catch (org.opentest4j.TestAbortedException e) {
            return List.of(Samples.DOMAIN, Samples.NETWORK);
        }
    }

    static String mutate(String xml, Random random) {
        StringBuilder mutant = new StringBuilder(xml);
        for (int edits = 1 + random.nextInt(3); edits > 0 && mutant.length() > 1; edits--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, SPLICES[random.nextInt(SPLICES.length)]);
                case 2 ->
                    mutant.setCharAt(
                            at, (char) (random.nextInt(10) == 0 ? random.nextInt(65536) : 32 + random.nextInt(95)));
                case 3 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                default -> mutant.setLength(Math.max(1, at));
            }
        }
        return mutant.toString();
    }
}
