package io.kvm4j.probe;

/** What a person can do, in words that can be followed. */
final class Remedies {

    private Remedies() {}

    static String addArgument(String argument) {
        return "add " + argument
                + " to the kernel's arguments (GRUB_CMDLINE_LINUX in /etc/default/grub, then update-grub"
                + " or grub2-mkconfig -o /boot/grub2/grub.cfg; or grubby --update-kernel=ALL --args=\"" + argument
                + "\") and reboot";
    }

    static String removeArgument(String argument) {
        return "remove " + argument + " from the kernel's arguments (GRUB_CMDLINE_LINUX in /etc/default/grub, then"
                + " update-grub or grub2-mkconfig -o /boot/grub2/grub.cfg; or grubby --update-kernel=ALL --remove-args=\""
                + argument + "\") and reboot";
    }

    static String enableInFirmware() {
        return "enable VT-d (Intel), AMD-Vi or IOMMU (AMD), or SMMU (ARM) in the firmware's setup; if this host is a guest"
                + " itself, give it an emulated IOMMU";
    }

    static String start(IommuState.Kind kind) {
        return switch (kind) {
            case INTEL_VTD -> addArgument("intel_iommu=on");
            case AMD_VI ->
                "AMD-Vi is on by default: look for \"AMD-Vi\" in dmesg; the kernel needs CONFIG_AMD_IOMMU and"
                        + " firmware a valid IVRS table";
            case ARM_SMMU ->
                "look for \"smmu\" in dmesg; the kernel needs CONFIG_ARM_SMMU_V3 or CONFIG_ARM_SMMU, and"
                        + " firmware has to describe the SMMU in IORT";
            case VIRTIO -> "use a kernel with CONFIG_VIRTIO_IOMMU";
            default ->
                "enable the IOMMU in the firmware's setup and look for \"IOMMU\" in dmesg; on Intel "
                        + addArgument("intel_iommu=on");
        };
    }

    static String freeMember(PciDevice member) {
        String driver = member.driver().orElse("its driver");
        if (member.bridge()) {
            return "unbind it: echo " + member.address() + " > /sys/bus/pci/drivers/" + driver + "/unbind";
        }
        return "bind it to vfio-pci as well (Plans.bindToVfio does the whole group), or unbind it: echo "
                + member.address() + " > /sys/bus/pci/drivers/" + driver + "/unbind";
    }

    static String freeFrom(HostUse use) {
        return switch (use.kind()) {
            case MOUNTED -> "umount " + use.detail() + ", or choose another device";
            case SWAP -> "swapoff /dev/" + use.detail() + ", or choose another device";
            case HELD ->
                "take " + use.what() + " out of " + use.detail()
                        + " (vgchange -an, mdadm --stop, dmsetup remove), or choose another device";
            case DEFAULT_ROUTE -> "move the default route to another interface, or choose another device";
            case NETWORK_PORT ->
                "ip link set " + use.what() + " nomaster (or delete " + use.detail() + "), or choose another device";
            case NETWORK_ROUTE -> "make sure that nothing needs the host's address on " + use.what();
            case BOOT_DISPLAY ->
                "the host's console goes dark; add video=efifb:off to the kernel's arguments if the"
                        + " framebuffer holds it";
        };
    }
}
