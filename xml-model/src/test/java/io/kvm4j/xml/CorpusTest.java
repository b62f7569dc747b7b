package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusTest {
    @Test
    void every_document_comes_out_as_it_went_in() {
        List<String> different = new ArrayList<>();
        List<Corpus.Sample> documents = Corpus.documents();
        for (Corpus.Sample sample : documents) {
            Document document = Document.parse(sample.xml());
            if (!Corpus.tree(document.toXml()).equals(Corpus.tree(sample.xml()))) {
                different.add(sample.toString());
            }
        }

        assertThat(different).isEmpty();
        assertThat(documents).hasSizeGreaterThan(2000);
    }

    @Test
    void a_file_a_stream_and_a_text_give_equal_documents() throws Exception {
        for (Corpus.Sample sample : Corpus.documents()) {
            Document document = Document.parse(sample.xml());
            try (InputStream in = Files.newInputStream(sample.file())) {
                assertThat(Document.parse(in)).as(sample.toString()).isEqualTo(document);
            }
            assertThat(Document.parse(sample.file())).as(sample.toString()).isEqualTo(document);
        }
    }

    @Test
    void a_copy_is_equal_and_independent_and_writing_settles_after_once() {
        for (Corpus.Sample sample : Corpus.documents()) {
            Document document = Document.parse(sample.xml());
            Document copy = document.copy();
            String written = document.toXml();
            Document again = Document.parse(written);

            assertThat(copy).as(sample.toString()).isEqualTo(document).hasSameHashCodeAs(document);
            assertThat(again).as(sample.toString()).isEqualTo(document);
            assertThat(again.toXml()).as(sample.toString()).isEqualTo(written);
            assertThat(document.diff(again)).as(sample.toString()).isEmpty();

            copy.add(AnyElement.of("added-to-the-copy"));
            assertThat(document.toXml()).isEqualTo(written);
        }
    }

    @Test
    void what_the_schemas_accept_is_typed_to_the_last_attribute() {
        SchemaSet schemas = SchemaSet.in(Corpus.schemas());
        List<String> untyped = new ArrayList<>();
        int valid = 0;
        for (Corpus.Sample sample : Corpus.documents()) {
            Document document = Document.parse(sample.xml());
            if (document.validate(schemas).isEmpty()) {
                valid++;
                document.unmodelled().forEach(path -> untyped.add(sample + ": " + path));
            }
        }

        assertThat(untyped).isEmpty();
        assertThat(valid).isGreaterThan(2000);
    }

    @Test
    void the_quick_check_refuses_nothing_that_libvirt_accepts() {
        SchemaSet schemas = SchemaSet.in(Corpus.schemas());
        for (Corpus.Sample sample : Corpus.documents()) {
            Document document = Document.parse(sample.xml());
            // what is read from other hypervisors' files is not checked by libvirt before it is shown
            boolean refused = sample.toString().matches(".*(invalid|fail|duplicate|disk-same-targets|vmx2xmldata).*");
            if (!refused && !document.problems().isEmpty()) {
                assertThat(document.validate(schemas))
                        .as(sample + " " + document.problems())
                        .isNotEmpty();
            }
        }
    }
}
