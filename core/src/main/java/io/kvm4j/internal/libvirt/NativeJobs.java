package io.kvm4j.internal.libvirt;

import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Parameters;
import io.kvm4j.internal.jna.JobFunctions;

/** Jobs of domains through libvirt itself. */
final class NativeJobs implements Jobs {

    private final JobFunctions functions = JobFunctions.Holder.JOBS;
    private final NativeConnection connection;

    NativeJobs(NativeConnection connection) {
        this.connection = connection;
    }

    @Override
    public Job job(DomainRef domain, int flags) {
        return connection.on(domain, d -> {
            IntByReference type = new IntByReference();
            PointerByReference array = new PointerByReference();
            IntByReference count = new IntByReference();
            NativeConnection.succeeded(functions.virDomainGetJobStats(d, type, array, count, flags));
            return new Job(type.getValue(), TypedParameters.take(array.getValue(), count.getValue()));
        });
    }

    @Override
    public void abort(DomainRef domain) {
        connection.run(domain, functions::virDomainAbortJob);
    }

    @Override
    public void migrate(DomainRef domain, String uri, Parameters parameters, int flags) {
        connection
                .patient()
                .run(
                        domain,
                        d -> TypedParameters.with(
                                parameters,
                                (array, count) -> functions.virDomainMigrateToURI3(d, uri, array, count, flags)));
    }

    @Override
    public long maxDowntimeMillis(DomainRef domain) {
        LongByReference millis = new LongByReference();
        connection.run(domain, d -> functions.virDomainMigrateGetMaxDowntime(d, millis, 0));
        return millis.getValue();
    }

    @Override
    public void maxDowntimeMillis(DomainRef domain, long millis) {
        connection.run(domain, d -> functions.virDomainMigrateSetMaxDowntime(d, millis, 0));
    }
}
