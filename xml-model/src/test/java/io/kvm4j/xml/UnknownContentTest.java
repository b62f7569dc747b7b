package io.kvm4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newer libvirt may bring, put everywhere a document has a place for it. */
class UnknownContentTest {
    private static final int DOCUMENTS = 200;

    @Test
    void unknown_attributes_elements_and_values_survive_a_change_at_every_position() {
        List<Corpus.Sample> all = Corpus.documents();
        int positions = 0;
        int changes = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Corpus.Sample sample = all.get(i * all.size() / DOCUMENTS);
            for (Kind kind : Kind.values()) {
                AnyElement changed = AnyElement.parse(sample.xml());
                for (Element e : flatten(changed)) {
                    positions += kind.inject((AnyElement) e) ? 1 : 0;
                }
                changes += survives(changed, sample + " " + kind) ? 1 : 0;
            }
        }
        assertThat(positions).isGreaterThan(20_000);
        // all but the few documents that have no attribute at all
        assertThat(changes).isGreaterThan(DOCUMENTS * Kind.values().length * 9 / 10);
    }

    private enum Kind {
        ATTRIBUTE {
            @Override
            boolean inject(AnyElement e) {
                e.attribute("later", "a \"b\" <c>\n");
                return true;
            }
        },
        FOREIGN_ATTRIBUTE {
            @Override
            boolean inject(AnyElement e) {
                e.attribute("urn:later", "qemu", "later", "1");
                return true;
            }
        },
        ELEMENT {
            @Override
            boolean inject(AnyElement e) {
                for (int i = e.elements().size(); i >= 0; i--) {
                    e.elements().add(i, AnyElement.parse("<later a='1'>x<y xmlns='urn:y'/> </later>"));
                }
                return true;
            }
        },
        REPEATED {
            @Override
            boolean inject(AnyElement e) {
                return !e.elements().isEmpty() && e.add(e.elements().get(0).copy()) != null;
            }
        },
        VALUE {
            @Override
            boolean inject(AnyElement e) {
                e.attributes().forEach(name -> e.attribute(name, "later-" + name));
                return !e.attributes().isEmpty();
            }
        },
        TEXT {
            @Override
            boolean inject(AnyElement e) {
                e.text(" later\u00e9 ");
                return true;
            }
        };

        abstract boolean inject(AnyElement e);
    }

    /** Reads the document as its class, changes one attribute it knows, writes it, and expects that change and no other. */
    private static boolean survives(AnyElement injected, String where) {
        Document document = Document.parse(injected.toXml());
        boolean changed = change(document, injected);

        assertThat(Corpus.tree(document.toXml())).as(where).isEqualTo(Corpus.tree(injected.toXml()));
        return changed;
    }

    /** Changes the first known attribute there is, in the model and in the plain elements alike. */
    private static boolean change(Element typed, AnyElement plain) {
        for (String name : typed.attributeNames()) {
            if (typed.attributeText(name) != null && !name.startsWith("{")) {
                typed.setAttribute(name, "changed");
                plain.attribute(name, "changed");
                return true;
            }
        }
        for (int i = 0; i < typed.elements().size(); i++) {
            Element child = typed.elements().get(i);
            if (child.getClass() != AnyElement.class
                    && change(child, (AnyElement) plain.elements().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> flatten(Element root) {
        List<Element> found = new ArrayList<>();
        found.add(root);
        root.elements().forEach(child -> found.addAll(flatten(child)));
        return found;
    }
}
