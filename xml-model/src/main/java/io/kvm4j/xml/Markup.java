package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a document, as it stands there: the state of every element, of which all else is a view. */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
abstract class Markup {
    static final String[] NONE = {};

    String name;
    String namespace = "";
    private String prefix = "";
    /** Names and values in turn; a name in a namespace is {@code {namespace}prefix:name}. */
    private String[] attributes = NONE;

    private int attributeSlots;
    /** Prefixes and namespaces in turn, as they were declared here. */
    private String[] declarations = NONE;
    /** The text, while there are no child elements. */
    private @Nullable String text;
    /** Elements, and strings where text stands between them; null while there are no child elements. */
    private @Nullable ArrayList<Object> content;

    Markup(String key) {
        this.name = key;
        if (key.charAt(0) == '{') {
            rename(key);
        }
    }

    Markup(String namespace, String prefix, String name) {
        this.namespace = namespace;
        this.prefix = prefix;
        this.name = name;
    }

    abstract boolean takesText();

    abstract boolean takesAnything();

    final String elementPrefix() {
        return prefix;
    }

    final String[] declarations() {
        return declarations;
    }

    final int attributeSlots() {
        return attributeSlots;
    }

    final String attributeSlot(int i) {
        return attributes[i];
    }

    final List<Object> content() {
        return content == null ? List.of() : content;
    }

    final boolean hasElements() {
        return content != null;
    }

    final @Nullable String onlyText() {
        return text;
    }

    final void rename(String key) {
        if (key.charAt(0) == '{') {
            int end = key.indexOf('}');
            int colon = key.indexOf(':', end);
            namespace = key.substring(1, end);
            prefix = colon < 0 ? "" : key.substring(end + 1, colon);
            name = key.substring(Math.max(end, colon) + 1);
        } else {
            namespace = "";
            prefix = "";
            name = key;
        }
        if (declarations.length == 0) {
            return;
        }
        // a declaration that gives the new prefix another meaning would be in the way
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < declarations.length; i += 2) {
            if (!declarations[i].equals(prefix) || declarations[i + 1].equals(namespace)) {
                kept.add(declarations[i]);
                kept.add(declarations[i + 1]);
            }
        }
        declarations = kept.isEmpty() ? NONE : kept.toArray(NONE);
    }

    final void named(String prefix, String name) {
        this.prefix = prefix;
        this.name = name;
    }

    final void declare(String prefix, String namespace) {
        int length = declarations.length;
        declarations = Arrays.copyOf(declarations, length + 2);
        declarations[length] = prefix;
        declarations[length + 1] = namespace;
    }

    final boolean is(String key) {
        if (namespace.isEmpty()) {
            return name.equals(key);
        }
        return Names.same(key, namespace, name);
    }

    final @Nullable String attributeText(String key) {
        int i = attributeIndex(key);
        return i < 0 ? null : attributes[i + 1];
    }

    private int attributeIndex(String key) {
        for (int i = 0; i < attributeSlots; i += 2) {
            if (Names.same(attributes[i], key)) {
                return i;
            }
        }
        return -1;
    }

    final void setAttribute(String key, @Nullable String value) {
        int i = attributeIndex(key);
        if (value == null) {
            if (i >= 0) {
                System.arraycopy(attributes, i + 2, attributes, i, attributeSlots - i - 2);
                attributeSlots -= 2;
            }
        } else if (i >= 0) {
            attributes[i + 1] = value;
        } else {
            appendAttribute(key, value);
        }
    }

    final void expectAttributes(int count) {
        attributes = new String[2 * count];
    }

    final void appendAttribute(String key, String value) {
        if (attributeSlots == attributes.length) {
            attributes = Arrays.copyOf(attributes, attributeSlots + 4);
        }
        attributes[attributeSlots] = key;
        attributes[attributeSlots + 1] = value;
        attributeSlots += 2;
    }

    final void setText(@Nullable String value) {
        if (content == null) {
            text = value;
            return;
        }
        content.removeIf(String.class::isInstance);
        if (value != null) {
            content.add(0, value);
        }
    }

    /** Adds text behind what is there. */
    final void appendText(String more) {
        if (content != null) {
            content.add(more);
        } else {
            text = text == null ? more : text + more;
        }
    }

    final void appendElement(Element child) {
        if (content == null) {
            content = new ArrayList<>(4);
            if (text != null) {
                content.add(text);
                text = null;
            }
        }
        content.add(child);
    }

    /** Called when all of an element has been read: blank text means something only where text is expected. */
    final void settle() {
        if (content == null) {
            if (text != null && !takesText() && !takesAnything() && text.isBlank()) {
                text = null;
            }
            return;
        }
        boolean blank = true;
        boolean any = false;
        for (Object part : content) {
            if (part instanceof String s) {
                any = true;
                blank &= s.isBlank();
            }
        }
        if (any && blank) {
            content.removeIf(String.class::isInstance);
        }
    }

    // What is in it

    static @Nullable String textOf(Markup element) {
        if (element.content == null) {
            return element.text;
        }
        String found = null;
        for (Object part : element.content) {
            if (part instanceof String s) {
                found = found == null ? s : found + s;
            }
        }
        return found;
    }

    final void removeAt(int index) {
        ArrayList<Object> parts = content;
        if (parts != null) {
            parts.remove(index);
            if (parts.isEmpty()) {
                content = null;
            } else if (parts.size() == 1 && parts.get(0) instanceof String s) {
                content = null;
                text = s;
            }
        }
    }

    final void insertAt(int index, Element child) {
        if (content == null) {
            appendElement(child);
        } else {
            content.add(index, child);
        }
    }

    final void replaceAt(int index, Element child) {
        if (content != null) {
            content.set(index, child);
        }
    }

    /** Takes over everything but the child elements, its name included. */
    final void takeMarkup(Markup other) {
        name = other.name;
        namespace = other.namespace;
        prefix = other.prefix;
        attributes = Arrays.copyOf(other.attributes, other.attributeSlots);
        attributeSlots = other.attributeSlots;
        declarations = other.declarations;
        text = other.text;
        content = null;
    }

    /** Forgets everything but the name. */
    final void clear() {
        attributes = NONE;
        attributeSlots = 0;
        declarations = NONE;
        text = null;
        content = null;
    }

    /** Takes over content that is known to be in order. */
    final void takeContent(ArrayList<Object> parts) {
        content = parts;
    }
}
