package io.kvm4j.internal;

import io.kvm4j.error.AlreadyExistsException;
import io.kvm4j.error.ConnectionLostException;
import io.kvm4j.error.ErrorCode;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InUseException;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NoFreeSlotException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.error.NotSupportedException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The one place where libvirt's errors become kvm4j's. libvirt's number decides; its words only where several
 * meanings share one number. The words are those of libvirt 9.0 to 11.3 in the C locale.
 */
public final class Errors {

    // virErrorDomain: VIR_FROM_RPC and VIR_FROM_REMOTE
    private static final int FROM_RPC = 7;
    private static final int FROM_REMOTE = 13;

    private static final Pattern DUPLICATE = Pattern.compile(
            "target '?\\S+?'? (already exists|duplicated)|already contains a disk with that address"
                    + "|non unique alias|already (exists|defined) with uuid|already defined"
                    + "|domain moment \\S+ already exists|Storage source conflict with pool"
                    + "|existing dhcp host entry|bridge name '\\S+' already in use|domain with name '?\\S+?'? already exists");
    private static final Pattern IMAGE_LOCK =
            Pattern.compile("Failed to get (shared )?\"(write|consistent read)\" lock|"
                    + "Setting different DAC user or group on .* which is already in use");
    private static final Pattern NO_SLOT =
            Pattern.compile("No more available PCI slots|No more available PCI addresses");
    private static final Pattern NO_DEVICE =
            Pattern.compile("no device found with alias|target \\S+ doesn't exist|no target device"
                    + "|disk '?\\S+'? (was )?not found|device not found"
                    + "|invalid path .* not assigned to domain|Cannot get interface MTU on '.*': No such device");
    private static final Pattern WRONG_STATE =
            Pattern.compile("rejected by the guest|already in the process of unplug|guest is busy|for inactive domain"
                    + "|multiple devices matching|device cannot be detached: device is busy"
                    + "|End of file (from|while reading).*monitor|Unable to (read from|write to) monitor"
                    + "|domain is no longer running");
    private static final Pattern NOT_SUPPORTED = Pattern.compile("unsupported flags|does not support hotplugging");

    private static final Pattern LOCKED_TRAY =
            Pattern.compile("is locked and force was not specified|[Tt]ray of (device|disk) .* is (locked|not open)"
                    + "|Tray of device is not open|timed out waiting to open tray");

    private Errors() {}

    /** The exception a user sees for what the hypervisor answered. */
    public static KvmException translate(String operation, HypervisorException e) {
        String reason = e.reason().strip();
        Failure failure = new Failure(operation, reason, e.code(), e.rawCode(), e);
        if (isConnectionLost(e)) {
            return new ConnectionLostException(failure);
        }
        if (isDuplicate(e)) {
            return new AlreadyExistsException(failure);
        }
        if (IMAGE_LOCK.matcher(reason).find()) {
            return new InUseException(failure);
        }
        if (NO_SLOT.matcher(reason).find()) {
            return new NoFreeSlotException(failure.saying(reason + "; " + NO_SLOT_REMEDY));
        }
        if (NO_DEVICE.matcher(reason).find()) {
            return new NotFoundException(failure);
        }
        if (reason.contains("Could not set password")) {
            return new InvalidStateException(failure.saying(reason
                    + "; QEMU takes a password only for a screen that was started with one: set it in the persistent"
                    + " document and start the guest anew"));
        }
        if (LOCKED_TRAY.matcher(reason).find()) {
            return new InvalidStateException(failure.saying(reason + "; " + LOCKED_TRAY_REMEDY));
        }
        if (WRONG_STATE.matcher(reason).find()) {
            return new InvalidStateException(failure);
        }
        if (NOT_SUPPORTED.matcher(reason).find()) {
            return new NotSupportedException(failure);
        }
        return KvmException.of(failure);
    }

    private static final String LOCKED_TRAY_REMEDY =
            "the guest holds the tray: eject the medium in the guest, or use forceEject(...); libvirt 9.0 opens no"
                    + " drive that was plugged in while the guest ran: detach that and attach it anew";

    /** What to do when a guest's PCI slots are used up. */
    public static final String NO_SLOT_REMEDY =
            "add <controller type='pci' model='pcie-root-port'/> to the persistent document while the guest is shut off"
                    + " (a root port cannot be added to a running guest), or use bus scsi or usb";

    /** Runs a call and translates what the hypervisor answers. */
    public static <T> T during(String operation, Supplier<T> call) {
        try {
            return call.get();
        } catch (HypervisorException e) {
            throw translate(operation, e);
        }
    }

    /** Runs a call that answers nothing, and translates what the hypervisor answers. */
    public static void during(String operation, Runnable call) {
        during(operation, () -> {
            call.run();
            return true;
        });
    }

    /** What a call about a domain answers; empty if there is no such domain, as of a transient one whose guest stopped. */
    public static <T> Optional<T> unlessGone(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (HypervisorException e) {
            if (e.code() == ErrorCode.NO_DOMAIN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether the target, alias or address was taken by somebody else. */
    public static boolean isDuplicate(HypervisorException e) {
        return switch (e.code()) {
            case OPERATION_INVALID, XML_ERROR, CONFIG_UNSUPPORTED, OPERATION_FAILED, INTERNAL_ERROR ->
                DUPLICATE.matcher(e.reason()).find();
            default -> false;
        };
    }

    /** Whether the state changed under the call: the guest was shut off, or the domain became transient. */
    public static boolean isWrongState(HypervisorException e) {
        return e.code() == ErrorCode.OPERATION_INVALID
                && (e.reason().contains("is not running") || e.reason().contains("transient domain"));
    }

    private static boolean isConnectionLost(HypervisorException e) {
        boolean fromWire = e.errorDomain() == FROM_RPC || e.errorDomain() == FROM_REMOTE;
        return switch (e.code()) {
            case SYSTEM_ERROR, INTERNAL_ERROR -> fromWire;
            default -> false;
        };
    }
}
