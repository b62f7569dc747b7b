package io.kvm4j.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlTransient;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** A whole libvirt document. {@code Document.parse} finds the kind by the root element. */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
public abstract class Document extends Element {
    Document(String name) {
        super(name);
    }

    /**
     * Reads a document of any kind.
     *
     * @throws XmlModelException if it is not well-formed, or its root element belongs to no kind of libvirt document
     */
    public static Document parse(String xml) {
        return XmlReader.readDocument(xml, XmlLimits.DEFAULT);
    }

    /**
     * Reads a document of any kind from a file.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is no libvirt document
     */
    public static Document parse(Path file) {
        return XmlReader.readDocument(file, XmlLimits.DEFAULT);
    }

    /**
     * Reads a document of any kind from a stream, which is not closed.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is no libvirt document
     */
    public static Document parse(InputStream in) {
        return XmlReader.readDocument(in, XmlLimits.DEFAULT);
    }

    /**
     * Reads a document of any kind from a stream, which is not closed, within other limits than the default ones.
     *
     * @throws XmlModelException if it cannot be read, is not well-formed, or is no libvirt document
     */
    public static Document parse(InputStream in, XmlLimits limits) {
        return XmlReader.readDocument(in, limits);
    }

    /** The classes of all kinds, as {@code JAXBContext.newInstance} takes them. */
    public static Class<?>[] classes() {
        return Documents.classes();
    }

    @Override
    public abstract Document copy();

    /** The document as XML, indented by two spaces as libvirt does, with a line feed at the end. */
    @Override
    public String toXml() {
        return super.toXml() + '\n';
    }

    /**
     * Checks the document against libvirt's own schemas; an empty list means it is valid. Needs Jing ({@code
     * org.relaxng:jing}) on the class path, or on the module path with {@code --add-modules jing}.
     *
     * <p>Lines and columns are those of {@link #toXml}.
     *
     * @throws XmlModelException if Jing is missing or the schemas cannot be read
     */
    public final List<XmlProblem> validate(SchemaSet schemas) {
        return schemas.validate(this);
    }

    /**
     * Finds what libvirt will surely refuse, without schemas and at once: names and types that are missing, UUIDs
     * and MAC addresses that are none, disk targets given twice. An empty list does not mean that libvirt will accept the document.
     */
    public final List<XmlProblem> problems() {
        return QuickCheck.of(this);
    }
}
