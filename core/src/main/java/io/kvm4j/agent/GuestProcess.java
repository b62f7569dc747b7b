package io.kvm4j.agent;

import io.kvm4j.error.Failure;
import io.kvm4j.error.TimeoutException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** Runs a program in the guest and waits for its end, asking less often the longer it takes. */
final class GuestProcess {

    private static final long FIRST_WAIT_MILLIS = 10;
    private static final long LONGEST_WAIT_MILLIS = 500;

    private final Channel channel;

    GuestProcess(Channel channel) {
        this.channel = channel;
    }

    CommandResult run(GuestCommand command) {
        String what = "run \"" + command + "\" in the guest";
        long end = System.nanoTime() + TimeUnit.NANOSECONDS.convert(command.timeout());
        long pid = start(what, command);
        long wait = FIRST_WAIT_MILLIS;
        while (true) {
            Json status = channel.ask(what, "guest-exec-status", "pid", pid);
            if (status.flag("exited")) {
                return result(status);
            }
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new TimeoutException(Failure.refused(
                        channel.operation(what),
                        "it still runs after " + command.timeout().toSeconds() + " s as process " + pid
                                + " of the guest, which the agent cannot end"));
            }
            channel.pause(what, Math.min(wait, left), "the program goes on in the guest");
            wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
        }
    }

    private long start(String what, GuestCommand command) {
        List<String> line = command.line();
        Map<String, Object> arguments = Json.object("path", line.get(0), "capture-output", true);
        if (line.size() > 1) {
            arguments.put("arg", line.subList(1, line.size()));
        }
        if (!command.variables().isEmpty()) {
            arguments.put("env", command.variables());
        }
        if (command.standardInput().length > 0) {
            arguments.put("input-data", Base64.getEncoder().encodeToString(command.standardInput()));
        }
        String order = Json.write(Json.object("execute", "guest-exec", "arguments", arguments));
        return channel.send(what, order).get("return").number("pid", 0);
    }

    private static CommandResult result(Json status) {
        return new CommandResult(
                optional(status, "exitcode"),
                optional(status, "signal"),
                status.bytes("out-data"),
                status.bytes("err-data"),
                status.flag("out-truncated") || status.flag("err-truncated"));
    }

    private static OptionalInt optional(Json status, String name) {
        return status.has(name) ? OptionalInt.of((int) status.number(name, 0)) : OptionalInt.empty();
    }
}
