package io.kvm4j.probe;

import java.util.Optional;

/**
 * What a disk calls itself. Each kind of driver puts it elsewhere; what only udev asked the disk for is inferred.
 *
 * @param disk the whole disk, also for a partition
 */
record BlockSerial(Tree tree, Attributes disk, UdevRecord udev) {

    private static final int MAX_DEPTH = 16;

    // no hardware of its own: loop, md, device-mapper, zram
    private boolean virtual() {
        return disk.dir().startsWith("sys/devices/virtual/block/");
    }

    Reading<String> vendor() {
        if (virtual()) {
            return Reading.absent();
        }
        // a virtio device has a number here, and it is the same for all of them
        Reading<String> vendor = disk.text("device/vendor");
        return vendor.orElse("0x").startsWith("0x") ? orUdev(Reading.absent(), udev.exact("ID_VENDOR")) : vendor;
    }

    Reading<String> model() {
        return virtual() ? Reading.absent() : orUdev(disk.text("device/model"), udev.exact("ID_MODEL"));
    }

    Reading<String> serial() {
        if (virtual()) {
            return Reading.absent();
        }
        for (String name : new String[] {"serial", "device/serial"}) { // virtio; NVMe and MMC
            Reading<String> serial = disk.text(name);
            if (serial.isPresent()) {
                return serial;
            }
        }
        Reading<String> scsi = unitSerial();
        Reading<String> known = scsi.isPresent() ? scsi : orUdev(scsi, udev.property("ID_SERIAL_SHORT"));
        return known.isPresent() ? known : usbSerial(known);
    }

    // SCSI's vital product data page 80h: four bytes of header, then the serial number in ASCII.
    private Reading<String> unitSerial() {
        return disk.text("device/vpd_pg80")
                .map(page -> page.length() > 4 ? page.substring(4).strip() : "");
    }

    private Reading<String> usbSerial(Reading<String> otherwise) {
        Attributes at = disk;
        for (int i = 0; i < MAX_DEPTH && at.dir().contains("/usb"); i++, at = at.parent()) {
            if (at.has("idVendor")) {
                Attributes usb = at;
                return usb.text("serial")
                        .value()
                        .<Reading<String>>map(serial -> Reading.inferred(serial, Tree.shown(usb.dir() + "/serial")))
                        .orElse(otherwise);
            }
        }
        return otherwise;
    }

    Reading<String> wwn() {
        if (virtual()) {
            return Reading.absent();
        }
        Reading<String> namespace = disk.text("wwid");
        Reading<String> wwn = namespace.isPresent() ? namespace : disk.text("device/wwid");
        return orUdev(wwn, udev.property("ID_WWN_WITH_EXTENSION").or(() -> udev.property("ID_WWN")));
    }

    private static Reading<String> orUdev(Reading<String> kernel, Optional<String> udev) {
        return kernel.isPresent()
                ? kernel
                : udev.map(text -> Reading.inferred(text, "udev")).orElse(kernel);
    }
}
