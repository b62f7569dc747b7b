package io.kvm4j.device;

import java.util.UUID;

/**
 * A Trusted Platform Module of the guest. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Tpm extends Addressed<Tpm, io.kvm4j.xml.Tpm> {

    private Tpm(io.kvm4j.xml.Tpm model) {
        super(model);
    }

    /** Emulated by swtpm, version 2.0, with the interface that UEFI and Windows 11 want. Its state is kept with the domain. */
    public static Tpm emulated() {
        return new Tpm(new io.kvm4j.xml.Tpm()
                .model("tpm-crb")
                .backend(b -> b.type("emulator").version("2.0")));
    }

    /** The host's own, such as {@code /dev/tpm0}, for this guest alone. */
    public static Tpm passthrough(String device) {
        requirePath(device);
        return new Tpm(new io.kvm4j.xml.Tpm()
                .model("tpm-tis")
                .backend(b -> b.type("passthrough").device(d -> d.path(device))));
    }

    /** Takes the older interface, TIS, which BIOS guests know. */
    public Tpm tis() {
        return changed(tpm -> tpm.model("tpm-tis"));
    }

    /** Encrypts an emulated one's state with the passphrase of one of libvirt's secrets. Since libvirt 5.6. */
    public Tpm encrypted(UUID secret) {
        if (!model().toXml().contains("emulator")) {
            throw new IllegalArgumentException("only an emulated TPM has a state to encrypt");
        }
        return changed(tpm -> tpm.backend(b -> b.encryption(e -> e.secret(secret.toString()))));
    }

    @Override
    Tpm of(io.kvm4j.xml.Tpm changed) {
        return new Tpm(changed);
    }
}
