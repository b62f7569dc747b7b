package io.kvm4j.agent;

import io.kvm4j.agent.AgentUnavailableException.Why;
import io.kvm4j.error.Failure;
import io.kvm4j.error.InvalidStateException;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotFoundException;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Errors;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.guest.Guest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The QEMU guest agent of one domain: the program inside the guest that does and tells what can only be done and told from
 * there.
 *
 * <p>Every call blocks for at most the agent's timeout, 10 s unless {@link #timeout(Duration)} says otherwise, and some
 * seconds more where libvirt has to find its step with the agent again. A call on a guest without an agent ends in
 * {@link AgentUnavailableException}, what the agent itself refuses in {@link KvmException} with the agent's words.
 *
 * <p>libvirt carries one command at a time to a guest, marks the running guest as tainted by {@code custom-ga-command} in its
 * log, and answers only connections that may write. Commands are those of QEMU's {@code qga/qapi-schema.json}.
 *
 * <p>Safe for use by many threads. Nothing to close.
 */
public final class GuestAgent {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Channel channel;

    private GuestAgent(Channel channel) {
        this.channel = channel;
    }

    /** For kvm4j's own use. */
    public static GuestAgent of(Hypervisor hypervisor, DomainRef domain) {
        return new GuestAgent(new Channel(hypervisor, domain, TIMEOUT));
    }

    /** The same agent with another timeout for each command, 1 s to 24 h, in whole seconds rounded up. */
    public GuestAgent timeout(Duration timeout) {
        return new GuestAgent(channel.within(timeout));
    }

    /**
     * Returns when the agent answers.
     *
     * @throws AgentUnavailableException if it does not; it says why
     */
    public void ping() {
        channel.ask("ping the agent", "guest-ping");
    }

    /** Whether the agent answers now. */
    public boolean isAvailable() {
        try {
            ping();
            return true;
        } catch (AgentUnavailableException e) {
            return false;
        }
    }

    /** The agent's version and what it can do. */
    public AgentInfo info() {
        Json info = channel.ask("ask for the agent", "guest-info");
        Set<String> commands = new TreeSet<>();
        for (Json command : info.get("supported_commands").items()) {
            if (command.flag("enabled")) {
                commands.add(command.text("name"));
            }
        }
        return new AgentInfo(info.text("version"), Set.copyOf(commands));
    }

    /**
     * Freezes every file system of the guest that can be, so that what lies on its disks is consistent.
     *
     * <p>Close the answer soon: the guest stands still. If freezing fails halfway, what was frozen is thawed before this
     * throws.
     *
     * @throws InvalidStateException if file systems are frozen already, by us or by somebody else
     */
    public Frozen freeze() {
        return freeze(List.of());
    }

    /** Freezes the file systems at these mount points; none stand for all. */
    public Frozen freeze(List<String> mountPoints) {
        String what = "freeze the file systems";
        if (isFrozen()) {
            throw new InvalidStateException(
                    Failure.refused(channel.operation(what), "file systems are frozen already; thaw() ends that"));
        }
        try {
            Json count = mountPoints.isEmpty()
                    ? channel.ask(what, "guest-fsfreeze-freeze")
                    : channel.ask(what, "guest-fsfreeze-freeze-list", "mountpoints", mountPoints);
            return new Frozen(channel, (int) count.number());
        } catch (RuntimeException e) {
            // an answer that did not come in time may still mean a frozen guest
            try {
                Frozen.thaw(channel);
            } catch (RuntimeException thawing) {
                e.addSuppressed(thawing);
            }
            throw e;
        }
    }

    /** Whether file systems are frozen. */
    public boolean isFrozen() {
        return channel.ask("ask whether file systems are frozen", "guest-fsfreeze-status")
                .text()
                .orElse("")
                .equals("frozen");
    }

    /** Thaws whatever is frozen, also what a program that is gone has frozen; answers how many file systems. */
    public int thaw() {
        return Frozen.thaw(channel);
    }

    /** Tells the disks below every file system what they need not keep. */
    public void trim() {
        channel.ask("trim the file systems", "guest-fstrim");
    }

    /**
     * Runs a program in the guest and waits for its end.
     *
     * @throws io.kvm4j.error.TimeoutException if it takes longer than its own time; it goes on in the guest
     * @throws KvmException if it cannot be started
     */
    public CommandResult exec(GuestCommand command) {
        return new GuestProcess(channel).run(command);
    }

    /**
     * Reads a file of the guest.
     *
     * @param limitBytes how much to take at most, so that a device or a log does not fill this program's memory
     * @throws KvmException if it is not there, cannot be read or is larger
     */
    public byte[] readFile(String path, int limitBytes) {
        return new GuestFiles(channel).read(path, limitBytes);
    }

    /** Writes a file of the guest; one that is there is replaced. It is flushed when this returns. */
    public void writeFile(String path, byte[] bytes) {
        new GuestFiles(channel).write(path, bytes);
    }

    /** The guest's network interfaces with their addresses, its loopback among them. */
    public List<GuestInterface> interfaces() {
        return channel.ask("list the interfaces", "guest-network-get-interfaces").items().stream()
                .map(GuestAgent::networkInterface)
                .toList();
    }

    private static GuestInterface networkInterface(Json json) {
        List<GuestInterface.Address> addresses = json.get("ip-addresses").items().stream()
                .map(address ->
                        new GuestInterface.Address(address.text("ip-address"), (int) address.number("prefix", 0)))
                .toList();
        return new GuestInterface(
                json.text("name"), json.get("hardware-address").text(), addresses);
    }

    /** The guest's name for itself. */
    public String hostname() {
        return channel.ask("ask for the host name", "guest-get-host-name").text("host-name");
    }

    /** The guest's operating system. */
    public GuestOs os() {
        Json os = channel.ask("ask for the operating system", "guest-get-osinfo");
        return new GuestOs(
                os.text("id"),
                os.text("name"),
                os.text("pretty-name"),
                os.text("version-id"),
                os.text("kernel-release"),
                os.text("machine"));
    }

    /** The guest's clock. */
    public Instant time() {
        long nanos = channel.ask("ask for the time", "guest-get-time").number();
        return Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000);
    }

    /** Sets the guest's clock. */
    public void setTime(Instant time) {
        long nanos = Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000_000L), time.getNano());
        channel.ask("set the time", "guest-set-time", "time", nanos);
    }

    /** Sets the guest's clock from its hardware clock, as is needed after a long pause. */
    public void setTimeFromHardwareClock() {
        channel.ask("set the time", "guest-set-time");
    }

    /** Who is logged in. */
    public List<GuestUser> users() {
        return channel.ask("list the users", "guest-get-users").items().stream()
                .map(user -> new GuestUser(user.text("user"), Instant.ofEpochMilli((long)
                        (user.get("login-time").real() * 1000))))
                .toList();
    }

    /** What is mounted in the guest, and on which of the domain's disks. */
    public List<GuestFileSystem> fileSystems() {
        String what = "list the file systems";
        Json systems = channel.ask(what, "guest-get-fsinfo");
        DiskAddresses disks = new DiskAddresses(Guest.of(Errors.during(
                channel.operation(what), () -> channel.hypervisor().xml(channel.domain(), 0))));
        return systems.items().stream()
                .map(system -> new GuestFileSystem(
                        system.text("name"),
                        system.text("mountpoint"),
                        system.text("type"),
                        bytes(system, "used-bytes"),
                        bytes(system, "total-bytes"),
                        disks.targets(system.get("disk")),
                        disks.unknown(system.get("disk"))))
                .toList();
    }

    private static OptionalLong bytes(Json json, String name) {
        return json.has(name) ? OptionalLong.of(json.number(name, 0)) : OptionalLong.empty();
    }

    /** The guest's virtual processors. */
    public List<GuestVcpu> vcpus() {
        return channel.ask("list the processors", "guest-get-vcpus").items().stream()
                .map(vcpu -> new GuestVcpu(
                        (int) vcpu.number("logical-id", -1), vcpu.flag("online"), vcpu.flag("can-offline")))
                .toList();
    }

    /**
     * Takes virtual processors of the guest into use, or out of it.
     *
     * @throws NotFoundException if the guest has no processor of one of these numbers
     */
    public void setVcpus(Set<Integer> ids, boolean online) {
        String what = "set processors " + new TreeSet<>(ids) + (online ? " online" : " offline");
        Set<Integer> missing = new HashSet<>(ids);
        vcpus().forEach(vcpu -> missing.remove(vcpu.id()));
        if (!missing.isEmpty()) {
            throw new NotFoundException(
                    Failure.refused(channel.operation(what), "the guest has no processor " + missing));
        }
        List<Map<String, Object>> wanted = new TreeSet<>(ids)
                .stream()
                        .map(id -> Json.object("logical-id", id, "online", online))
                        .toList();
        long done = channel.ask(what, "guest-set-vcpus", "vcpus", wanted).number();
        if (done != wanted.size()) {
            throw channel.refused(what, "the guest did so with " + done + " of " + wanted.size());
        }
    }

    /** Gives a user of the guest another password, as plain text that the guest encrypts. */
    public void setPassword(String user, String password) {
        setPassword(user, password, false);
    }

    /** Gives a user of the guest another password, which is encrypted as the guest's {@code /etc/shadow} has it. */
    public void setEncryptedPassword(String user, String password) {
        setPassword(user, password, true);
    }

    private void setPassword(String user, String password, boolean crypted) {
        channel.ask(
                "set the password of user " + user,
                "guest-set-user-password",
                "username",
                user,
                "password",
                Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)),
                "crypted",
                crypted);
    }

    /** The SSH keys that may log in as a user of the guest, each as a line of {@code authorized_keys}. */
    public List<String> authorizedKeys(String user) {
        return channel
                .ask("list the keys of user " + user, "guest-ssh-get-authorized-keys", "username", user)
                .get("keys")
                .items()
                .stream()
                .map(key -> key.text().orElse(""))
                .toList();
    }

    /** Lets these SSH keys log in too. */
    public void addAuthorizedKeys(String user, List<String> keys) {
        channel.ask(
                "add keys of user " + user,
                "guest-ssh-add-authorized-keys",
                "username",
                user,
                "keys",
                List.copyOf(keys));
    }

    /** Lets these SSH keys log in no more. */
    public void removeAuthorizedKeys(String user, List<String> keys) {
        channel.ask(
                "remove keys of user " + user,
                "guest-ssh-remove-authorized-keys",
                "username",
                user,
                "keys",
                List.copyOf(keys));
    }

    /**
     * The way down: sends any command and answers what came back, both JSON as the agent's protocol has it, such as
     * {@code {"execute":"guest-get-timezone"}}.
     */
    public String command(String json) {
        return channel.answer("command the agent", json);
    }

    /**
     * Waits until the agent answers, as after a start.
     *
     * @throws AgentUnavailableException if it does not within {@code limit}, or at once if it never will: not configured or
     *     the guest not running
     */
    public void awaitAvailable(Duration limit) {
        long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(limit);
        while (true) {
            try {
                ping();
                return;
            } catch (AgentUnavailableException e) {
                boolean hopeless = e.why() == Why.NOT_CONFIGURED || e.why() == Why.GUEST_NOT_RUNNING;
                if (hopeless || System.nanoTime() - end >= 0) {
                    throw e;
                }
                channel.pause("wait for the agent", 100, "the agent does not answer yet");
            }
        }
    }
}
