package io.kvm4j.qemuimg.header;

import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageGate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The gate of this module: {@link ImageHeader} reads, an {@link ImagePolicy} judges. Safe for use by many threads. */
public final class HeaderGate implements ImageGate {

    private final ImagePolicy policy;

    /** Judges strictly. */
    public HeaderGate() {
        this(ImagePolicy.strict());
    }

    /** Judges by another policy. */
    public HeaderGate(ImagePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Verdict read(Path image) {
        return verdict(ImageHeader.read(image));
    }

    @Override
    public Verdict admit(Path image, Optional<Format> declared) {
        return verdict(declared.map(policy::declared).orElse(policy).admit(image));
    }

    @Override
    public void follow(Path image, Optional<Format> declared) {
        // what it says on the way is not needed
        var unused = ImageChain.trusted(image, declared).walk();
    }

    private static Verdict verdict(ImageHeader header) {
        return new Verdict(
                header.format(),
                header.details() instanceof FormatDetails.Vhd vhd && VhdParser.isDisputed(vhd)
                        ? Optional.empty()
                        : Optional.of(header.virtualBytes()),
                header.backing().map(ImageHeader.Backing::name),
                otherFiles(header));
    }

    private static List<String> otherFiles(ImageHeader header) {
        if (!header.is(ImageHeader.Mark.EXTERNAL_DATA)) {
            return List.of();
        }
        if (header.details() instanceof FormatDetails.Vmdk vmdk) {
            return vmdk.extents().stream().map(FormatDetails.Extent::file).toList();
        }
        return header.details() instanceof FormatDetails.Qcow2 qcow2
                ? List.of(qcow2.dataFile().orElse(""))
                : List.of("");
    }
}
