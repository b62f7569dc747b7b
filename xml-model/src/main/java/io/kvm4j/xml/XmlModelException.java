package io.kvm4j.xml;

import org.jspecify.annotations.Nullable;

/** A document that cannot be read, written or understood; where it was read from text, with line and column. */
public final class XmlModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    XmlModelException(String message) {
        this(message, -1, -1, null);
    }

    XmlModelException(String message, int line, int column, @Nullable Throwable cause) {
        super(line > 0 ? "line " + line + ", column " + column + ": " + message : message, cause);
        this.line = line;
        this.column = column;
    }

    /** The line the problem was found in, from 1; -1 if it has no place in a text. */
    public int line() {
        return line;
    }

    /** The column the problem was found at, from 1; -1 if it has no place in a text. */
    public int column() {
        return column;
    }
}
