package io.kvm4j.qemuimg.device;

import io.kvm4j.qemuimg.Finding;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.header.Signature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks against writing to a device. */
final class DeviceChecks {

    /** Bytes on which QEMU's file driver keeps its locks: in use for writing, for resizing, and writers excluded. */
    private static final long[] QEMU_LOCKS = {101, 103, 201};

    /** Mount points without which the host does not run. */
    private static final Set<String> ROOT = Set.of("/", "/boot", "/boot/efi", "/efi", "/usr", "/var");

    private final Path device;
    private final HostBlocks host;
    private final List<Finding> findings = new ArrayList<>();

    DeviceChecks(Path device, HostBlocks host) {
        this.device = device;
        this.host = host;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether the path is a block device at all; nothing else can be checked if not. */
    boolean isBlockDevice() throws IOException {
        if (Files.exists(device) && (((Integer) Files.getAttribute(device, "unix:mode")) & 0170000) == 0060000) {
            return true;
        }
        block("not-a-block-device", device + " is no block device", "give the path of a disk, partition or volume");
        return false;
    }

    /** Who uses it. */
    void users() throws IOException {
        String name = host.name(((Number) Files.getAttribute(device, "unix:rdev")).longValue());
        for (HostBlocks.Use use : host.uses(name)) {
            switch (use.kind()) {
                case MOUNT -> {
                    boolean root = ROOT.contains(use.by());
                    block(
                            root ? "root-disk" : "mounted",
                            use.device() + " is mounted on " + use.by(),
                            root ? "choose another disk: the host runs from this one" : "umount " + use.by());
                }
                case SWAP -> block("swap", use.device() + " is swap space", "swapoff /dev/" + use.device());
                case HOLDER ->
                    block(
                            "holder",
                            use.device() + " belongs to " + use.by(),
                            "deactivate it first, such as by vgchange -an, mdadm --stop, or losetup -d");
                case PROCESS -> {
                    boolean guest = use.by().startsWith("qemu");
                    block(
                            guest ? "running-guest" : "open-for-writing",
                            use.device() + " is open for writing in " + use.by(),
                            guest ? "shut the guest down, or detach the disk" : "end that process");
                }
            }
        }
    }

    /** Claims the device; empty, with a finding, if it cannot be. */
    Optional<OpenFile> claim(int mode) {
        try {
            return Optional.of(OpenFile.open(device, mode | Linux.O_EXCL));
        } catch (OpenFile.FailedCall e) {
            switch (e.errno) {
                case Linux.EBUSY ->
                    block("in-use", device + " is claimed by another user of it", "end that use; see lsblk, fuser");
                case Linux.EROFS -> block("read-only", e.getMessage(), "make it writable, or choose another device");
                case Linux.EPERM, Linux.EACCES ->
                    block("cannot-open", e.getMessage(), "be root, and let the container have the device");
                default -> block("cannot-open", e.getMessage(), "see that the device works");
            }
            return Optional.empty();
        }
    }

    /** Everything the open device tells. */
    void device(OpenFile open, long diskBytes, List<Signature> image) throws IOException {
        if (open.query(Linux.BLKROGET) != 0) {
            block("read-only", device + " is read-only", "make it writable by blockdev --setrw");
        }
        long size = open.size();
        if (size < diskBytes) {
            block(
                    "too-small",
                    device + " has " + size + " bytes, the disk needs " + diskBytes,
                    "choose a device of at least " + diskBytes + " bytes");
        }
        int sector = open.query(Linux.BLKSSZGET);
        if (diskBytes % sector != 0) {
            findings.add(Finding.info(
                    "padded", "the disk's " + diskBytes + " bytes are padded to whole sectors of " + sector));
        }
        for (Signature table : image) {
            if (table.name().equals("gpt") && table.offsetBytes() != sector) {
                block(
                        "sector-size",
                        "the image's partition table is for sectors of " + table.offsetBytes() + " bytes, " + device
                                + " has " + sector,
                        "choose a device with such sectors; on this one the partitions will not be found");
            }
            if (table.name().equals("gpt") && size > diskBytes) {
                findings.add(Finding.warning(
                        "backup-table",
                        "the second partition table will not be at the end of the device",
                        "move it by sgdisk --move-second-header " + device));
            }
        }
        for (long lock : QEMU_LOCKS) {
            if (open.lockedByOther(Linux.F_WRLCK, lock)) {
                block(
                        "running-guest",
                        "QEMU holds its lock of " + device,
                        "shut the guest down, or detach the disk; lslocks names the process");
                break;
            }
        }
    }

    /** Whether an open device holds the part to be read, and nobody writes to it meanwhile. */
    void readable(OpenFile open, long offset, long count) throws IOException {
        long size = open.size();
        long end = count < 0 ? Math.addExact(offset, 1) : Math.addExact(offset, count);
        if (end > size) {
            block(
                    "too-small",
                    device + " has " + size + " bytes, the part to be read ends at " + end,
                    "ask for a part that is there");
        }
        int sector = open.query(Linux.BLKSSZGET);
        if (offset % sector != 0) {
            block("unaligned", "byte " + offset + " is within a sector of " + sector, "begin at a whole sector");
        }
        if (open.lockedByOther(Linux.F_WRLCK, QEMU_LOCKS[0])) {
            block(
                    "running-guest",
                    "QEMU has " + device + " open for writing",
                    "shut the guest down; what is copied while it runs fits together by luck");
        }
    }

    /** Keeps QEMU from opening the device for writing until it is closed here. */
    void lock(OpenFile open) {
        if (!open.lockShared(QEMU_LOCKS[0]) || !open.lockShared(QEMU_LOCKS[2])) {
            block("running-guest", "QEMU holds its lock of " + device, "shut the guest down, or detach the disk");
        }
    }

    /** Lets qemu-img write while the device is locked against guests: it minds other users less than they mind it. */
    static void admitQemuImg(OpenFile open) throws OpenFile.FailedCall {
        open.unlock(QEMU_LOCKS[2]);
    }

    /** What is on the device now. */
    void content(Optional<String> ours) {
        for (Signature signature : ImageHeader.signaturesOf(device)) {
            block(
                    "signature:" + signature.name(),
                    device + " holds " + signature,
                    "see that nobody needs it, then force signature:" + signature.name() + ", or wipefs it");
        }
        Optional<String> found = Marker.read(device);
        if (found.isPresent() && !found.equals(ours)) {
            findings.add(Finding.info("unfinished-copy", device + " holds a copy that was not finished"));
        }
    }

    /** QEMU may be writing to the image that is to be read. */
    void source(OpenFile source) throws IOException {
        if (source.lockedByOther(Linux.F_RDLCK, QEMU_LOCKS[2]) || source.lockedByOther(Linux.F_WRLCK, QEMU_LOCKS[0])) {
            block(
                    "source-in-use",
                    "QEMU has " + source.path() + " open for writing",
                    "shut the guest down; what is copied while it runs fits together by luck");
        }
    }

    /** An image on a loop device over itself, or the device as its own image. */
    void overlap(Path image) throws IOException {
        String name = host.name(((Number) Files.getAttribute(device, "unix:rdev")).longValue());
        Optional<Path> behind = host.loopFile(name);
        boolean same = Files.isSameFile(image, device)
                || (behind.isPresent() && Files.exists(behind.get()) && Files.isSameFile(image, behind.get()));
        if (same) {
            block("source-is-target", device + " is " + image, "give another device");
        }
    }

    /** Makes blockers that were forced by their exact name into warnings. */
    static List<Finding> force(List<Finding> findings, Set<String> forced) {
        return findings.stream()
                .map(f -> f.severity() == Finding.Severity.BLOCKER && forced.contains(f.code())
                        ? Finding.warning(f.code(), f.message(), "forced")
                        : f)
                .distinct()
                .toList();
    }

    private void block(String code, String message, String remedy) {
        findings.add(Finding.blocker(code, message, remedy));
    }
}
