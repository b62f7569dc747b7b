package io.kvm4j.internal;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Calls on the documents of a domain that a handle is about, with libvirt's flags for them.
 *
 * <p>A domain may stop or start between the look and the call: what libvirt then refuses is tried once more by what the
 * domain is now.
 */
public record Affecting(Hypervisor hypervisor, DomainRef domain, Affected affected) {

    public Tuning tuning() {
        return hypervisor.tuning();
    }

    /** Changes. */
    public void change(String what, IntConsumer call) {
        String operation = what + " of " + domain.name();
        Errors.during(operation, () -> {
            try {
                call.accept(affected.toChange(operation, hypervisor, domain));
            } catch (HypervisorException e) {
                if (!Errors.isWrongState(e)) {
                    throw e;
                }
                call.accept(affected.toChange(operation, hypervisor, domain));
            }
            return true;
        });
    }

    /** Asks. */
    public <T extends @Nullable Object> T ask(String what, IntFunction<T> call) {
        String operation = what + " of " + domain.name();
        return Errors.during(operation, () -> {
            try {
                return call.apply(affected.toAsk(operation, hypervisor, domain));
            } catch (HypervisorException e) {
                if (!Errors.isWrongState(e)) {
                    throw e;
                }
                return call.apply(affected.toAsk(operation, hypervisor, domain));
            }
        });
    }
}
