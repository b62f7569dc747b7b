package io.kvm4j.graphics;

import io.kvm4j.error.Failure;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.xml.Devices;
import io.kvm4j.xml.DomainXml;
import io.kvm4j.xml.Graphics;
import io.kvm4j.xml.GraphicsListen;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The screens of a domain. Calls block until libvirt has answered. Safe for use by many threads; nothing to close.
 */
public final class DomainGraphics {

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");

    private final Hypervisor hypervisor;
    private final DomainRef domain;

    private DomainGraphics(Hypervisor hypervisor, DomainRef domain) {
        this.hypervisor = hypervisor;
        this.domain = domain;
    }

    /** For kvm4j's own use; users have it of a domain. */
    public static DomainGraphics of(Hypervisor hypervisor, DomainRef domain) {
        return new DomainGraphics(hypervisor, domain);
    }

    /**
     * Where the running guest's screens are; empty if it has none or does not run. A screen on an address of the host's
     * loopback is reached from there alone, through SSH for instance.
     */
    public List<GraphicsAddress> addresses() {
        return Errors.during("look for the graphics of " + domain.name(), () -> {
            if (!hypervisor.isActive(domain)) {
                return List.of();
            }
            String here = hypervisor.uri().map(DomainGraphics::host).orElse("localhost");
            return screens(0).stream().map(screen -> address(screen, here)).toList();
        });
    }

    private List<Graphics> screens(int flags) {
        Devices devices = DomainXml.parse(hypervisor.xml(domain, flags)).devices();
        return devices == null ? List.of() : devices.graphics();
    }

    private static String host(String uri) {
        String host = URI.create(uri).getHost();
        return host == null ? "localhost" : host;
    }

    private static GraphicsAddress address(Graphics screen, String here) {
        GraphicsListen listen = screen.listens().stream().findFirst().orElse(null);
        String socket = listen != null && listen.socket() != null ? listen.socket() : screen.socket();
        String address = listen != null && listen.address() != null ? listen.address() : screen.listen();
        return new GraphicsAddress(
                String.valueOf(screen.type()),
                Optional.ofNullable(address).map(text -> EVERYWHERE.contains(text) ? here : text),
                port(screen.port()),
                port(screen.tlsPort()),
                Optional.ofNullable(socket));
    }

    // -1: chosen when the guest starts, or none
    private static OptionalInt port(@Nullable Integer port) {
        return port == null || port <= 0 ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /**
     * Sets the password of the VNC or SPICE screen, at once if the guest runs and for its next starts.
     *
     * @param type {@code vnc} or {@code spice}
     * @throws IllegalArgumentException if it is empty, or for VNC longer than 8 characters
     * @throws NotFoundException if the domain has no such screen
     */
    public void password(String type, String password) {
        set(type, password, null);
    }

    /** Sets the password of a screen for a time, after which nobody gets in until another one is set. */
    public void password(String type, String password, Duration validFor) {
        set(type, password, Instant.now().plus(validFor));
    }

    private void set(String type, String password, @Nullable Instant validTo) {
        if (password.isEmpty() || type.equals("vnc") && password.length() > 8) {
            throw new IllegalArgumentException(
                    "a VNC password has 1 to 8 characters, a SPICE password at least 1; this one has "
                            + password.length());
        }
        String operation = "set the " + type + " password of " + domain.name();
        Errors.during(operation, () -> {
            boolean running = hypervisor.isActive(domain);
            boolean persistent = hypervisor.isPersistent(domain);
            if (running) {
                set(operation, screens(0), type, password, validTo, Hypervisor.LIVE);
            }
            if (persistent) {
                set(operation, screens(Hypervisor.XML_INACTIVE), type, password, validTo, Hypervisor.CONFIG);
            }
            return true;
        });
    }

    private void set(
            String operation,
            List<Graphics> screens,
            String type,
            String password,
            @Nullable Instant validTo,
            int flags) {
        Graphics screen = screens.stream()
                .filter(candidate -> type.equals(candidate.type()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(
                        Failure.refused(operation, domain.name() + " has no " + type + " graphics")));
        screen.passwd(password).passwdValidTo(validTo == null ? null : text(validTo));
        hypervisor.update(domain, screen.toXml(), flags);
    }

    private static String text(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}
