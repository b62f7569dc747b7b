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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers as read here and as {@code qemu-img info} tells them, over the formats and options qemu-img can create. */
class ImageMatrixIT {

    private static final String MIB64 = "64M";
    private static final List<String> SIZES = List.of("512", "1M", "10M", MIB64, "1G", "127G", "3T");

    /** Format and options; those that allocate all of the disk are made small. */
    private static final List<String> SPARSE = List.of(
            "raw",
            "qcow",
            "qed",
            "qed cluster_size=4096,table_size=1",
            "qed cluster_size=1M,table_size=16",
            "vdi",
            "vpc",
            "vpc force_size=on",
            "vhdx",
            "vhdx block_size=1M",
            "vhdx block_size=256M",
            "parallels",
            "parallels cluster_size=64k",
            "vmdk",
            "vmdk compat6=on",
            "vmdk zeroed_grain=on,hwversion=9",
            "vmdk subformat=streamOptimized",
            "vmdk subformat=monolithicFlat",
            "vmdk subformat=twoGbMaxExtentSparse",
            "vmdk subformat=twoGbMaxExtentFlat",
            "qcow2",
            "qcow2 compat=0.10",
            "qcow2 cluster_size=2M",
            "qcow2 lazy_refcounts=on",
            "qcow2 refcount_bits=64",
            "qcow2 refcount_bits=1",
            "qcow2 extended_l2=on",
            "qcow2 compression_type=zstd",
            "qcow2 data_file=data,data_file_raw=on",
            "qcow2 data_file=data",
            "qcow2 cluster_size=4k,refcount_bits=8",
            "qcow2 cluster_size=2M,extended_l2=on,compression_type=zstd",
            "qcow2 compat=0.10,cluster_size=1M",
            "qed table_size=4",
            "vhdx log_size=4M",
            "vhdx block_size=32M,block_state_zero=off",
            "parallels cluster_size=4M",
            "vmdk adapter_type=lsilogic",
            "vmdk adapter_type=legacyESX,hwversion=4",
            "vmdk subformat=streamOptimized,compat6=on");

    private static final List<String> ALLOCATED = List.of(
            "vdi static=on",
            "vpc subformat=fixed",
            "vpc subformat=fixed,force_size=on",
            "vhdx subformat=fixed",
            "raw preallocation=full",
            "raw preallocation=falloc",
            "qcow2 cluster_size=512",
            "qcow2 preallocation=full",
            "qcow2 preallocation=falloc",
            "qcow2 preallocation=metadata");

    private static final List<String> AES =
            List.of("qcow2 encrypt.format=aes,encrypt.key-secret=s", "qcow encrypt.format=aes,encrypt.key-secret=s");

    /** QEMU measures for seconds how fast it derives keys, and its clock is too coarse for that now and then. */
    private static final List<String> LUKS = List.of(
            "luks key-secret=s,iter-time=10",
            "luks key-secret=s,iter-time=10,cipher-alg=aes-128,cipher-mode=cbc,hash-alg=sha512",
            "qcow2 encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=10,cluster_size=2M");

    @TempDir
    Path folder;

    private int made;
    private int compared;

    @Test
    void every_image_qemu_img_creates_is_read_as_qemu_img_reads_it() throws Exception {
        for (String size : SIZES) {
            for (String kind : SPARSE) {
                compareCreated(kind, size);
            }
        }
        for (String size : List.of("512", "1M", "10M", MIB64)) {
            for (String kind : ALLOCATED) {
                compareCreated(kind, size);
            }
        }
        for (String kind : AES) {
            for (String size : List.of("1M", MIB64, "127G")) {
                compareCreated(kind, size);
            }
        }
        for (String kind : LUKS) {
            compareCreated(kind, MIB64);
        }
        assertThat(made).isGreaterThan(300);
        // but for QED images that qemu-img makes and does not open
        assertThat(compared).isGreaterThan(made - 10);
    }

    @Test
    void backing_files_snapshots_and_bitmaps_are_read_as_qemu_img_reads_them() throws Exception {
        for (String format : List.of("qcow", "qcow2", "qed", "vmdk")) {
            String base = "base." + format;
            run("create", "-q", "-f", format, base, MIB64);
            String child = "child \u00fc, of." + format;
            run("create", "-q", "-f", format, "-b", base, "-F", format, child);
            compare(folder.resolve(child), Optional.empty());
        }
        run("create", "-q", "-f", "raw", "base.raw", MIB64);
        run("create", "-q", "-f", "qed", "-b", "base.raw", "-F", "raw", "child.qed");
        compare(folder.resolve("child.qed"), Optional.empty());
        for (String name : List.of("first", "\u00e4")) {
            run("snapshot", "-q", "-c", name, "base.qcow2");
            run("bitmap", "--add", "-f", "qcow2", "base.qcow2", name);
        }
        compare(folder.resolve("base.qcow2"), Optional.empty());
    }

    private void compareCreated(String kind, String size) throws Exception {
        String[] words = kind.split(" ");
        Path image = folder.resolve("image-" + made);
        List<String> command = new ArrayList<>(List.of("create", "-q", "-f", words[0]));
        if (words.length > 1) {
            command.addAll(List.of("-o", words[1]));
        }
        if (kind.contains("key-secret=s")) {
            command.addAll(List.of("--object", "secret,id=s,data=secret"));
        }
        command.addAll(List.of(image.toString(), size));
        boolean done = run(command.toArray(String[]::new)).isPresent();
        for (int tries = 1; !done && LUKS.contains(kind) && tries < 10; tries++) {
            done = run(command.toArray(String[]::new)).isPresent();
        }
        if (!done) {
            // more than this format or this number of clusters can hold
            assertThat(size).as(kind).isIn("512", "127G", "3T");
            Files.deleteIfExists(image);
            return;
        }
        made++;
        compare(image, Optional.empty());
        if (words[0].equals("vpc")) {
            compare(image, Optional.of(Format.VPC));
        }
        Files.delete(image);
    }

    private void compare(Path image, Optional<Format> declared) throws Exception {
        List<String> command = new ArrayList<>(List.of("info", "--output=json"));
        declared.ifPresent(f -> command.addAll(List.of("-f", f.driver())));
        command.add(image.toString());
        Optional<String> info = run(command.toArray(String[]::new));
        if (info.isEmpty()) {
            assertThatThrownBy(() -> ImageHeader.read(image)).isInstanceOf(ImageRefusedException.class);
            return;
        }
        compared++;
        ImageHeader header = declared.isPresent() ? ImageHeader.read(image, declared.get()) : ImageHeader.read(image);
        assertThat(ours(header)).as("%s", info.get()).isEqualTo(theirs(JSON.std.mapFrom(info.get()), header));
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
                            .map(ImageMatrixIT::number)
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
    private Optional<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    }
}
