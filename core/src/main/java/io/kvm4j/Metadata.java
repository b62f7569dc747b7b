package io.kvm4j;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Lifecycle;
import io.kvm4j.xml.AnyElement;
import io.kvm4j.xml.DomainXml;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A domain's title, description, and the elements that programs keep in it, one for each namespace.
 *
 * <p>Changes go to the running guest's document if it runs and to the persistent one if there is one. Safe for use by
 * many threads.
 */
public final class Metadata {

    // names that begin with xml are XML's own, whatever their case
    private static final Pattern PREFIX = Pattern.compile("(?![Xx][Mm][Ll])[A-Za-z_][A-Za-z0-9._-]*");
    private static final Set<String> OF_XML =
            Set.of("http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/");

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    Metadata(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    /** The title, if there is one. */
    public Optional<String> title() {
        return read("the title", Lifecycle.METADATA_TITLE, null);
    }

    /**
     * Sets the title; an empty one removes it.
     *
     * @throws IllegalArgumentException if it has more than one line
     * @throws io.kvm4j.xml.XmlModelException if it has a character that XML cannot hold
     */
    public void title(String title) {
        if (title.contains("\n")) {
            throw new IllegalArgumentException("a title has one line, was \"" + title + "\"");
        }
        requireWritable(title);
        write("the title", Lifecycle.METADATA_TITLE, emptyIsNone(title), null, null);
    }

    /** The description, if there is one. */
    public Optional<String> description() {
        return read("the description", Lifecycle.METADATA_DESCRIPTION, null);
    }

    /**
     * Sets the description; an empty one removes it.
     *
     * @throws io.kvm4j.xml.XmlModelException if it has a character that XML cannot hold
     */
    public void description(String description) {
        requireWritable(description);
        write("the description", Lifecycle.METADATA_DESCRIPTION, emptyIsNone(description), null, null);
    }

    /** The element of a namespace as XML, if there is one. */
    public Optional<String> element(String namespace) {
        return read("the metadata of " + namespace, Lifecycle.METADATA_ELEMENT, requireNamespace(namespace));
    }

    /**
     * Sets the element of a namespace, in the place of what was there.
     *
     * @param namespace the program's own, such as {@code https://example.org/inventory/1.0}
     * @param prefix the prefix libvirt writes it with
     * @param xml one element, without prefix and namespace, such as {@code <rack row='4'/>}
     * @throws IllegalArgumentException if the prefix or the namespace is XML's own, or the element has one already
     * @throws io.kvm4j.xml.XmlModelException if it is not one element
     */
    public void element(String namespace, String prefix, String xml) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "a prefix has letters, digits and ._- and begins with a letter but not with xml, was \"" + prefix
                            + "\"");
        }
        AnyElement element = AnyElement.parse(xml);
        if (!element.elementNamespace().isEmpty()) {
            throw new IllegalArgumentException("the element gets prefix and namespace from libvirt, but has "
                    + element.elementNamespace() + " already: " + xml);
        }
        // as it is written: libvirt takes nothing before or after the element
        write(
                "the metadata of " + namespace,
                Lifecycle.METADATA_ELEMENT,
                element.toXml(),
                prefix,
                requireNamespace(namespace));
    }

    /** Removes the element of a namespace; nothing happens if there is none. */
    public void removeElement(String namespace) {
        try {
            write("the metadata of " + namespace, Lifecycle.METADATA_ELEMENT, null, null, requireNamespace(namespace));
        } catch (NotFoundException e) {
            if (e.code() != ErrorCode.NO_DOMAIN_METADATA) {
                throw e;
            }
        }
    }

    private Optional<String> read(String what, int type, @Nullable String namespace) {
        try {
            return Optional.of(hypervisor.lifecycle().metadata(domain, type, namespace, 0));
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN_METADATA) {
                return Optional.empty();
            }
            throw Errors.translate("read " + what + " of " + domain.name(), e);
        }
    }

    private void write(
            String what, int type, @Nullable String value, @Nullable String prefix, @Nullable String namespace) {
        Errors.during("change " + what + " of " + domain.name(), () -> {
            boolean live = hypervisor.isActive(domain);
            int flags =
                    (live ? Hypervisor.LIVE : 0) | (!live || hypervisor.isPersistent(domain) ? Hypervisor.CONFIG : 0);
            hypervisor.lifecycle().metadata(domain, type, value, prefix, namespace, flags);
        });
    }

    private static @Nullable String emptyIsNone(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String requireNamespace(String namespace) {
        if (namespace.isBlank() || OF_XML.contains(namespace)) {
            throw new IllegalArgumentException(
                    "a program's namespace is not empty and not XML's own, was \"" + namespace + "\"");
        }
        return requireWritable(namespace);
    }

    /** libvirt writes what it is given, and then nobody can read the document any more. */
    private static String requireWritable(String text) {
        new DomainXml().title(text).toXml();
        return text;
    }
}
