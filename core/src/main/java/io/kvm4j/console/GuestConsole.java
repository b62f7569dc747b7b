package io.kvm4j.console;

import io.kvm4j.internal.Consoles;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guest's screen, keyboard and consoles.
 *
 * <p>A handle; every call asks libvirt anew. Safe for use by many threads.
 */
public final class GuestConsole {

    private static final int MOST_KEYS = 16;
    private static final Duration HOLD = Duration.ofMillis(50);

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    private GuestConsole(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    /** For kvm4j's own use. */
    public static GuestConsole of(Hypervisor hypervisor, DomainRef domain) {
        return new GuestConsole(hypervisor, domain);
    }

    /**
     * A picture of the first screen.
     *
     * @throws io.kvm4j.error.InvalidStateException if the guest does not run
     */
    public Screenshot screenshot() {
        return screenshot(0);
    }

    /** A picture of a screen, counted from 0. */
    public Screenshot screenshot(int screen) {
        if (screen < 0) {
            throw new IllegalArgumentException("screens are counted from 0, was " + screen);
        }
        Consoles.Picture picture = Errors.during(
                "take a picture of " + domain.name(),
                () -> hypervisor.consoles().screenshot(domain, screen));
        return new Screenshot(picture.mimeType(), picture.bytes());
    }

    /** Presses keys all at once, as in {@code press(Key.LEFT_CTRL, Key.LEFT_ALT, Key.DELETE)}, and releases them. */
    public void press(Key... keys) {
        press(List.of(keys), HOLD);
    }

    /**
     * Presses keys all at once and releases them after a time.
     *
     * @throws IllegalArgumentException if there are none or more than 16
     */
    public void press(List<Key> keys, Duration hold) {
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            throw new IllegalArgumentException("1 to 16 keys are pressed at once, was " + keys);
        }
        int[] codes = keys.stream().mapToInt(Key::code).toArray();
        Errors.during(
                "press keys of " + domain.name(),
                () -> hypervisor.consoles().sendKeys(domain, codes, Math.toIntExact(hold.toMillis())));
    }

    /**
     * Types a text on a US keyboard, key after key.
     *
     * @throws IllegalArgumentException if a character is not on it; nothing is typed then
     */
    public void type(String text) {
        List<List<Key>> strokes = text.chars().mapToObj(Key::strokesOf).toList();
        strokes.forEach(keys -> press(keys, HOLD));
    }

    /**
     * Opens the guest's first console.
     *
     * @throws io.kvm4j.error.KvmException if it has none, or somebody else has it open
     */
    public Console open() {
        return open(null, false);
    }

    /** Opens the console with that alias, such as {@code serial0}. */
    public Console open(String alias) {
        return open(alias, false);
    }

    /** Opens the guest's first console, and takes it from whoever has it open. */
    public Console takeOver() {
        return open(null, true);
    }

    private Console open(@Nullable String alias, boolean force) {
        String operation = "open " + (alias == null ? "the console" : "console " + alias) + " of " + domain.name();
        return new Console(
                Errors.during(operation, () -> hypervisor.consoles().openConsole(domain, alias, force)),
                "use the console of " + domain.name());
    }
}
