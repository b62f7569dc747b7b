package io.kvm4j.internal;

/** Text put into a document of a few elements that is written as text. */
public final class XmlText {

    private XmlText() {}

    /** The text for an attribute in either quotes, or for an element. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
