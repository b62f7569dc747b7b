package io.kvm4j.backup;

import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.Backups;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.XmlText;
import io.kvm4j.xml.DomainCheckpointXml;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The checkpoints of one domain: moments since which QEMU keeps account of what changes on its disks, in their qcow2 images.
 * Safe for use by many threads. Nothing to close.
 */
public final class DomainCheckpoints {

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    private DomainCheckpoints(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    /** For kvm4j's own use. */
    public static DomainCheckpoints of(Hypervisor hypervisor, DomainRef domain) {
        return new DomainCheckpoints(hypervisor, domain);
    }

    /**
     * Makes a checkpoint of these disks of a running guest. A backup makes its own with {@link Backup#checkpoint}, which is of
     * the same moment.
     *
     * @throws io.kvm4j.error.AlreadyExistsException if there is one of the name
     */
    public void create(String name, Collection<String> targets) {
        String xml = document(requireName(name), targets);
        ask("make checkpoint " + name, backups -> backups.createCheckpoint(domain, xml));
    }

    /** The names of all checkpoints, each after its parent. */
    public List<String> names() {
        return ask("list the checkpoints", backups -> backups.checkpoints(domain));
    }

    /**
     * A checkpoint's document.
     *
     * @throws NotFoundException if there is none of the name
     */
    public DomainCheckpointXml xml(String name) {
        return read(name, 0);
    }

    /** A checkpoint's document, with the bytes that an incremental backup since then would have, for each disk. */
    public DomainCheckpointXml xmlWithSizes(String name) {
        return read(name, Backups.XML_SIZE);
    }

    private DomainCheckpointXml read(String name, int flags) {
        String document = ask("read checkpoint " + name, backups -> backups.checkpointXml(domain, name, flags));
        return DomainCheckpointXml.parse(document);
    }

    /**
     * Ends a checkpoint; what changed since is accounted to its parent. No data is touched.
     *
     * @throws NotFoundException if there is none of the name
     */
    public void delete(String name) {
        delete(name, 0);
    }

    /** Ends a checkpoint and all that were made after it. */
    public void deleteWithChildren(String name) {
        delete(name, Backups.DELETE_CHILDREN);
    }

    /** Makes libvirt forget a checkpoint; the account in the images is not touched. */
    public void forget(String name) {
        delete(name, Backups.DELETE_METADATA_ONLY);
    }

    private void delete(String name, int flags) {
        ask("delete checkpoint " + name, backups -> {
            backups.deleteCheckpoint(domain, name, flags);
            return true;
        });
    }

    private <T> T ask(String what, Function<Backups, T> call) {
        return Errors.during(what + " of " + domain.name(), () -> call.apply(hypervisor.backups()));
    }

    static String requireName(String name) {
        if (name.isBlank() || name.contains("/")) {
            throw new IllegalArgumentException("a checkpoint's name is not empty and has no /, was \"" + name + "\"");
        }
        return name;
    }

    static String document(String name, Collection<String> targets) {
        StringBuilder xml = new StringBuilder("<domaincheckpoint><name>" + XmlText.escape(name) + "</name><disks>");
        targets.forEach(target ->
                xml.append("<disk name='").append(XmlText.escape(target)).append("' checkpoint='bitmap'/>"));
        return xml.append("</disks></domaincheckpoint>").toString();
    }
}
