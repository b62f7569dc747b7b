package io.kvm4j;

import io.kvm4j.device.Bus;
import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.Failure;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.error.PreflightException;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.guest.Aliases;
import io.kvm4j.internal.guest.Documents;
import io.kvm4j.internal.guest.Guest;
import io.kvm4j.internal.guest.GuestDevice;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.internal.guest.HotPlug;
import io.kvm4j.internal.guest.Matching;
import io.kvm4j.internal.guest.PciSlot;
import io.kvm4j.internal.guest.TargetNames;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.Disk;
import io.kvm4j.xml.Element;
import io.kvm4j.xml.Interface;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides, from a domain's documents alone, what an attach would send to libvirt: to which document, under which target
 * and alias; or why it must not be sent. Asks nobody and changes nothing.
 */
final class AttachPlan {

    /**
     * What to send.
     *
     * @param device the element with target, alias and where needed address chosen
     * @param scope the documents to send it to
     * @param wanted the documents that have it afterwards
     * @param outcome what a success means
     * @param targetChosen whether another target would do as well
     */
    record Step(GuestDevice device, Scope scope, Scope wanted, Attachment.Outcome outcome, boolean targetChosen) {
        String xml() {
            return device.element().toXml();
        }
    }

    private final String operation;
    private final String domain;
    private final Documents documents;
    private final Matching matching;

    AttachPlan(String operation, String domain, Documents documents, Matching matching) {
        this.operation = operation;
        this.domain = domain;
        this.documents = documents;
        this.matching = matching;
    }

    Step plan(GuestDevice device, @Nullable Scope requested, boolean ensure) {
        Scope wanted = scope(requested);
        Optional<GuestDevice> inLive = wanted.live() ? find(documents.live(), device) : Optional.empty();
        Optional<GuestDevice> inConfig = wanted.config() ? find(documents.config(), device) : Optional.empty();
        Optional<GuestDevice> there = inLive.or(() -> inConfig);
        if (there.isPresent()) {
            return half(device, wanted, there.get(), inLive.isPresent(), inConfig.isPresent(), ensure);
        }
        boolean targetChosen = device instanceof GuestDisk disk && disk.target() == null;
        Element chosen = copyOf(device);
        if (chosen instanceof Disk disk) {
            chooseTarget(disk, wanted);
        }
        requireHotPlug(chosen, wanted);
        requireFreePlace(chosen);
        if (chosen instanceof Disk disk) {
            chooseScsiUnit(disk);
        }
        if (chosen instanceof Interface nic) {
            chooseModel(nic);
        }
        chooseAlias(chosen, device);
        requireSlot(chosen, wanted);
        return new Step(GuestDevice.of(chosen), wanted, wanted, Attachment.Outcome.ATTACHED, targetChosen);
    }

    private Scope scope(@Nullable Scope requested) {
        if (requested == null) {
            return Scope.of(documents.running(), documents.persistent());
        }
        requested.affected().require(operation, domain, documents.running(), documents.persistent());
        return requested;
    }

    private Optional<GuestDevice> find(@Nullable Guest guest, GuestDevice device) {
        return guest == null ? Optional.empty() : guest.find(there -> matching.isSame(device, there));
    }

    // the device is in one of the documents asked for, or in all
    private Step half(
            GuestDevice device, Scope wanted, GuestDevice there, boolean inLive, boolean inConfig, boolean ensure) {
        boolean liveMissing = wanted.live() && !inLive;
        boolean configMissing = wanted.config() && !inConfig;
        String where =
                liveMissing ? ", in the persistent document only" : configMissing ? ", in the running guest only" : "";
        if (!ensure) {
            throw exists(there.describe() + " is already attached to " + domain + as(there) + where
                    + "; ensure(...) accepts that");
        }
        requireSameSettings(device, there);
        if (!liveMissing && !configMissing) {
            return new Step(there, wanted, wanted, Attachment.Outcome.ALREADY_THERE, false);
        }
        Element chosen = copyOf(device);
        if (chosen instanceof Disk disk && there instanceof GuestDisk other) {
            disk.target(t -> t.dev(other.target()));
            other.bus().ifPresent(bus -> disk.target(t -> t.bus(bus.text())));
        }
        if (chosen instanceof Interface nic) {
            chooseModel(nic);
        }
        requireHotPlug(chosen, Scope.of(liveMissing, configMissing));
        if (there.alias() != null && there.alias().startsWith("ua-")) {
            setAlias(chosen, there.alias());
        } else {
            chooseAlias(chosen, device);
        }
        Scope missing = Scope.of(liveMissing, configMissing);
        requireSlot(chosen, missing);
        return new Step(GuestDevice.of(chosen), missing, wanted, Attachment.Outcome.COMPLETED, false);
    }

    private void requireSameSettings(GuestDevice device, GuestDevice there) {
        if (!(device instanceof GuestDisk disk) || !(there instanceof GuestDisk other)) {
            return;
        }
        if (disk.target() != null && !disk.target().equals(other.target())) {
            throw exists(
                    there.describe() + " is already attached to " + domain + as(there) + ", not as " + disk.target());
        }
        if (disk.readOnly() != other.readOnly() || disk.shareable() != other.shareable()) {
            throw exists(there.describe() + " is already attached to " + domain + as(there) + ", but "
                    + (other.readOnly() ? "read-only" : "writable") + (other.shareable() ? " and shareable" : ""));
        }
    }

    private void chooseTarget(Disk disk, Scope wanted) {
        Bus bus = view(disk).bus().orElseGet(() -> usualBus(disk, wanted));
        String target = view(disk).target();
        if (target == null) {
            String free = TargetNames.firstFree(bus, documents.diskTargets());
            disk.target(t -> t.dev(free).bus(bus.text()));
            return;
        }
        Optional<GuestDisk> holder =
                documents.both().flatMap(guest -> guest.diskAt(target).stream()).findFirst();
        if (holder.isPresent()) {
            throw exists("target " + target + " is already used by "
                    + holder.get().describe() + "; choose another with at(...)");
        }
        disk.target(t -> {
            if (t.bus() == null) {
                t.bus(bus.text());
            }
        });
    }

    private void requireHotPlug(Element device, Scope wanted) {
        GuestDevice view = GuestDevice.of(device);
        // measured: libvirt accepts ide for a q35 document and fails at the next start
        if (view instanceof GuestDisk disk
                && disk.isOn(Bus.IDE)
                && documents.both().anyMatch(Guest::needsRootPorts)) {
            throw new NotSupportedException(refused("the machine type of " + domain + " has no ide bus; use sata"));
        }
        if (wanted.live()
                && needsVirtioSerial(view)
                && documents.live() != null
                && !documents.live().hasVirtioSerial()) {
            throw new PreflightException(refused(domain + " has no virtio-serial controller; attach"
                    + " Controller.virtioSerial() with Scope.CONFIG and start it anew, or use Scope.CONFIG for this"));
        }
        if (wanted.live()) {
            HotPlug.refusal(view).ifPresent(reason -> {
                throw new NotSupportedException(refused(reason));
            });
        }
    }

    private static boolean needsVirtioSerial(GuestDevice device) {
        String name = device.element().elementName();
        return (name.equals("channel") || name.equals("console"))
                && "virtio".equals(device.attributeOf("target", "type"));
    }

    private void requireFreePlace(Element device) {
        String place = GuestDevice.of(device).place();
        if (place == null) {
            return;
        }
        documents
                .both()
                .flatMap(guest -> guest.find(there -> place.equals(there.place())).stream())
                .findFirst()
                .ifPresent(holder -> {
                    throw exists("address " + place + " is already used by " + holder.describe()
                            + "; choose another, or leave it to libvirt");
                });
    }

    // drives are sata on q35 and ide on pc; a running guest takes them on scsi or usb alone
    private Bus usualBus(Disk disk, Scope wanted) {
        return switch (String.valueOf(disk.device())) {
            case "cdrom" -> {
                if (wanted.live()) {
                    yield documents.both().allMatch(Guest::hasVirtioScsi) ? Bus.SCSI : Bus.USB;
                }
                yield documents.both().allMatch(Guest::needsRootPorts) ? Bus.SATA : Bus.IDE;
            }
            case "floppy" -> Bus.FDC;
            default -> Bus.VIRTIO;
        };
    }

    // libvirt derives a SCSI address from the target's name and would add controllers of another model for sdh and
    // beyond
    private void chooseScsiUnit(Disk disk) {
        if (view(disk).isOn(Bus.SCSI)
                && documents.both().anyMatch(guest -> guest.needsRootPorts() && !guest.hasScsi())) {
            // libvirt would add one of a model on conventional PCI, for which q35 has no slot
            throw new PreflightException(
                    refused(domain + " has no SCSI controller; attach Controller.virtioScsi() first"));
        }
        if (!view(disk).isOn(Bus.SCSI)
                || disk.address() != null
                || !documents.both().allMatch(Guest::hasVirtioScsi)) {
            return;
        }
        Set<Integer> taken = new HashSet<>();
        documents.both().forEach(guest -> taken.addAll(guest.scsiUnits()));
        int unit = 0;
        while (taken.contains(unit)) {
            unit++;
        }
        disk.addXml("<address type='drive' controller='0' bus='0' target='0' unit='" + unit + "'/>");
    }

    /** virtio, unless another card was asked for or the interface is a device of the host. */
    static void chooseModel(Interface nic) {
        if (nic.model() == null && !"hostdev".equals(nic.type())) {
            nic.model(m -> m.type("virtio"));
        }
    }

    // made from what was asked for, so that a detach of the same finds it
    private void chooseAlias(Element chosen, GuestDevice asked) {
        if (asked.alias() == null) {
            Aliases.of(asked).ifPresent(base -> setAlias(chosen, free(base)));
        }
    }

    private String free(String base) {
        String alias = base;
        for (int i = 2; documents.hasAlias(alias); i++) {
            alias = base + "-" + i;
        }
        return alias;
    }

    private static void setAlias(Element device, String alias) {
        device.elements("alias").clear();
        device.addXml("<alias name='" + alias + "'/>");
    }

    private void requireSlot(Element device, Scope wanted) {
        Guest live = documents.live();
        if (!wanted.live() || live == null) {
            return;
        }
        PciSlot slot = PciSlot.of(GuestDevice.of(device));
        OptionalInt free = live.freeRootPorts();
        if (slot == PciSlot.EXPRESS && free.isPresent() && free.getAsInt() == 0) {
            throw new NoFreeSlotException(refused(domain + " has no free PCIe root port; " + Errors.NO_SLOT_REMEDY));
        }
        if (slot == PciSlot.CONVENTIONAL && live.needsRootPorts() && !live.hasConventionalPci()) {
            throw new NoFreeSlotException(
                    refused(domain + " has no conventional PCI bus; add Controller.pcieToPciBridge()"
                            + " with Scope.CONFIG and start it anew, or use a device on PCI Express"));
        }
    }

    private static GuestDisk view(Element disk) {
        return (GuestDisk) GuestDevice.of(disk);
    }

    private static Element copyOf(GuestDevice device) {
        return new Devices().add(device.element().copy());
    }

    private static String as(GuestDevice there) {
        return there instanceof GuestDisk disk && disk.target() != null ? " as " + disk.target() : "";
    }

    private KvmException exists(String message) {
        return new AlreadyExistsException(refused(message));
    }

    private Failure refused(String message) {
        return Failure.refused(operation, message);
    }
}
