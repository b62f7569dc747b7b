package io.kvm4j.testing;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.HypervisorException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guest agent of a guest in memory. It answers {@code guest-ping} and freezes and thaws; what else it answers is said by
 * the test. Safe for use by many threads.
 */
public final class FakeAgent {

    private static final Pattern COMMAND = Pattern.compile("\"execute\":\"([^\"]+)\"");
    private static final int FILE_SYSTEMS = 1;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> commands = new ArrayList<>();
    private boolean hanging;
    private boolean frozen;

    FakeAgent() {}

    /** Answers a command from now on: {@code json} is the value of {@code return} in the agent's protocol. */
    public synchronized FakeAgent answers(String command, String json) {
        answers.put(command, json);
        return this;
    }

    /** Answers nothing any more, or answers again. */
    public synchronized FakeAgent hangs(boolean hangs) {
        hanging = hangs;
        return this;
    }

    /** What was sent to it so far, as JSON. */
    public synchronized List<String> commands() {
        return List.copyOf(commands);
    }

    /** Whether file systems are frozen now. */
    public synchronized boolean isFrozen() {
        return frozen;
    }

    synchronized String command(String json) {
        commands.add(json);
        if (hanging) {
            throw new HypervisorException(
                    ErrorCode.AGENT_UNRESPONSIVE, "Guest agent is not responding: Guest agent not available for now");
        }
        Matcher matcher = COMMAND.matcher(json);
        String command = matcher.find() ? matcher.group(1) : "";
        return "{\"return\":" + answer(command) + "}";
    }

    private String answer(String command) {
        String answer = answers.get(command);
        if (answer != null) {
            return answer;
        }
        return switch (command) {
            case "guest-ping" -> "{}";
            case "guest-fsfreeze-status" -> frozen ? "\"frozen\"" : "\"thawed\"";
            case "guest-fsfreeze-freeze", "guest-fsfreeze-freeze-list" -> freeze();
            case "guest-fsfreeze-thaw" -> thaw();
            default -> throw refused(command, "The command " + command + " has not been found");
        };
    }

    private String freeze() {
        if (frozen) {
            throw refused(
                    "guest-fsfreeze-freeze",
                    "The command guest-fsfreeze-freeze has been disabled: the agent is in frozen state");
        }
        frozen = true;
        return String.valueOf(FILE_SYSTEMS);
    }

    private String thaw() {
        int count = frozen ? FILE_SYSTEMS : 0;
        frozen = false;
        return String.valueOf(count);
    }

    private static HypervisorException refused(String command, String why) {
        return new HypervisorException(
                ErrorCode.INTERNAL_ERROR,
                "internal error: unable to execute QEMU agent command '" + command + "': " + why);
    }
}
