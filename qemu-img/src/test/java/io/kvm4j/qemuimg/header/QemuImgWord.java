package io.kvm4j.qemuimg.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import io.kvm4j.qemuimg.Format;
import io.kvm4j.qemuimg.ImageRefusedException;
import io.kvm4j.qemuimg.header.ImageHeader.Backing;
import io.kvm4j.qemuimg.header.ImageHeader.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@code qemu-img info} says of the images in a folder, beside what this package says. */
record QemuImgWord(Path folder) {

    /** Whether qemu-img reads it too; what it does not read must be refused. */
    boolean compare(Path image, Optional<Format> declared) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("info", "--output=json"));
        declared.ifPresent(f -> command.addAll(List.of("-f", f.driver())));
        command.add(image.toString());
        Optional<String> info = run(command.toArray(String[]::new));
        if (info.isEmpty()) {
            assertThatThrownBy(() -> ImageHeader.read(image)).isInstanceOf(ImageRefusedException.class);
            return false;
        }
        ImageHeader header = declared.isPresent() ? ImageHeader.read(image, declared.get()) : ImageHeader.read(image);
        assertSame(header, info.get());
        return true;
    }

    static void assertSame(ImageHeader header, String info) throws IOException {
        assertThat(ours(header)).as("%s", info).isEqualTo(theirs(JSON.std.mapFrom(info), header));
    }

    private static Map<String, Object> ours(ImageHeader header) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("format", header.format().driver());
        facts.put("virtual-size", header.virtualBytes());
        facts.put("cluster-size", header.clusterBytes());
        facts.put("backing-filename", header.backing().map(Backing::name).orElse(""));
        facts.put(
                "backing-filename-format",
                header.backing().flatMap(Backing::format).map(Format::driver).orElse(""));
        facts.put("dirty-flag", header.is(Mark.DIRTY));
        facts.put("encrypted", header.is(Mark.ENCRYPTED));
        facts.put("corrupt", header.is(Mark.CORRUPT));
        if (header.details() instanceof FormatDetails.Qcow2 qcow2) {
            facts.put("compat", qcow2.version() == 2 ? "0.10" : "1.1");
            facts.put("refcount-bits", (long) qcow2.refcountBits());
            facts.put("compression-type", qcow2.compression());
            facts.put("lazy-refcounts", qcow2.lazyRefcounts());
            facts.put("extended-l2", qcow2.extendedL2());
            facts.put("data-file", qcow2.dataFile().orElse(""));
            facts.put("data-file-raw", qcow2.dataFileRaw());
            facts.put(
                    "bitmaps",
                    qcow2.bitmaps().stream().map(FormatDetails.Bitmap::name).toList());
            facts.put(
                    "snapshots",
                    qcow2.snapshots().stream().map(FormatDetails.Snapshot::name).toList());
            facts.put("encryption", qcow2.encryption());
        } else if (header.details() instanceof FormatDetails.Luks luks) {
            facts.put("cipher", luks.cipher());
            facts.put("uuid", luks.uuid());
            facts.put("payload-offset", luks.payloadBytes());
        } else if (header.details() instanceof FormatDetails.Vmdk vmdk) {
            facts.put("create-type", vmdk.createType());
            facts.put("cid", vmdk.cid());
            facts.put("parent-cid", vmdk.parentCid());
            facts.put(
                    "extents",
                    vmdk.extents().stream().map(e -> e.sectors() * 512).toList());
        }
        return facts;
    }

    private static Map<String, Object> theirs(Map<String, Object> info, ImageHeader header) {
        Map<?, ?> special = info.get("format-specific") instanceof Map<?, ?> s && s.get("data") instanceof Map<?, ?> d
                ? d
                : Map.of();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("format", info.get("format"));
        facts.put("virtual-size", number(info.get("virtual-size")));
        facts.put("cluster-size", number(info.get("cluster-size")));
        facts.put("backing-filename", or(info.get("backing-filename"), ""));
        facts.put("backing-filename-format", or(info.get("backing-filename-format"), ""));
        facts.put("dirty-flag", or(info.get("dirty-flag"), false));
        facts.put("encrypted", or(info.get("encrypted"), false));
        facts.put("corrupt", or(special.get("corrupt"), false));
        if (header.format().equals(Format.PARALLELS)) {
            // qemu-img does not tell it; the header does
            facts.put("cluster-size", header.clusterBytes());
        }
        if (header.format().equals(Format.QCOW2)) {
            facts.put("compat", special.get("compat"));
            facts.put("refcount-bits", number(special.get("refcount-bits")));
            facts.put("compression-type", special.get("compression-type"));
            facts.put("lazy-refcounts", or(special.get("lazy-refcounts"), false));
            facts.put("extended-l2", or(special.get("extended-l2"), false));
            facts.put("data-file", or(special.get("data-file"), ""));
            facts.put("data-file-raw", or(special.get("data-file-raw"), false));
            facts.put("bitmaps", each(special.get("bitmaps"), "name"));
            facts.put("snapshots", each(info.get("snapshots"), "name"));
            facts.put("encryption", special.get("encrypt") instanceof Map<?, ?> e ? or(e.get("format"), "") : "");
        } else if (header.format().equals(Format.LUKS)) {
            String mode = special.get("cipher-mode") + "-" + special.get("ivgen-alg");
            String cipher = String.valueOf(special.get("cipher-alg"));
            facts.put("cipher", cipher.substring(0, cipher.indexOf('-')) + "-" + mode);
            facts.put("uuid", special.get("uuid"));
            facts.put("payload-offset", number(special.get("payload-offset")));
        } else if (header.format().equals(Format.VMDK)) {
            facts.put("create-type", special.get("create-type"));
            facts.put("cid", number(special.get("cid")));
            facts.put("parent-cid", number(special.get("parent-cid")));
            facts.put(
                    "extents",
                    each(special.get("extents"), "virtual-size").stream()
                            .map(QemuImgWord::number)
                            .toList());
            if (header.is(Mark.EXTERNAL_DATA)) {
                // it stands in the extents, which are other files
                facts.put("cluster-size", 0L);
            }
        }
        return facts;
    }

    private static Object or(@Nullable Object value, Object otherwise) {
        return value == null ? otherwise : value;
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number n ? n.longValue() : 0;
    }

    private static List<Object> each(@Nullable Object list, String member) {
        List<Object> values = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> values.add(((Map<?, ?>) item).get(member)));
        }
        return values;
    }

    /** What qemu-img says, if it does what it was asked. */
    Optional<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    }
}
