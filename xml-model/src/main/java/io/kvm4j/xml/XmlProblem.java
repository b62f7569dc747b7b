package io.kvm4j.xml;

/**
 * Something wrong with a document.
 *
 * @param line where, in the text {@link Document#toXml} gives, from 1; -1 if the check does not look at text
 * @param column where in that line, from 1; -1 if the check does not look at text
 * @param path the element, from the root: {@code domain/devices/disk[2]/target}
 * @param message what is wrong
 */
public record XmlProblem(int line, int column, String path, String message) {
    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ", column " + column + ": " : "") + path + ": " + message;
    }
}
