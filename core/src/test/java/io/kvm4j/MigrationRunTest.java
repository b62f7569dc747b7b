package io.kvm4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kvm4j.error.ErrorCode;
import io.kvm4j.internal.DomainRef;
import io.kvm4j.internal.Hypervisor;
import io.kvm4j.internal.HypervisorException;
import io.kvm4j.internal.Jobs;
import io.kvm4j.internal.Parameters;
import io.kvm4j.job.JobFailedException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Races with the end of a migration that no real one can be held at. */
@Timeout(60)
class MigrationRunTest {

    private static final DomainRef GUEST = new DomainRef("web1", "5d0f2d0a-0b6f-4a6b-9f9b-6a1d4d1f0c01");
    private static final Consumer<MigrationProgress> FAILING = progress -> {
        throw new IllegalStateException("the screen is gone");
    };

    private final Hypervisor hypervisor = mock(Hypervisor.class);
    private final Jobs jobs = mock(Jobs.class);
    private final CountDownLatch cancelled = new CountDownLatch(1);

    @BeforeEach
    void a_guest_that_migrates_until_it_is_cancelled() {
        when(hypervisor.jobs()).thenReturn(jobs);
        when(hypervisor.isActive(GUEST)).thenReturn(true);
        when(hypervisor.state(GUEST)).thenReturn(1);
        when(jobs.job(GUEST, 0)).thenReturn(new Jobs.Job(2, Parameters.none()));
        doAnswer(call -> {
                    cancelled.countDown();
                    return null;
                })
                .when(jobs)
                .abort(GUEST);
    }

    private void whenCancelled(Runnable end) {
        doAnswer(call -> {
                    cancelled.await();
                    end.run();
                    return null;
                })
                .when(jobs)
                .migrate(any(), anyString(), any(), anyInt());
    }

    private MigrationReport migrate() {
        return new MigrationRun(
                        hypervisor,
                        GUEST,
                        Migration.to("qemu+ssh://kvm2/system").live())
                .run(FAILING);
    }

    @Test
    void the_report_of_a_guest_that_has_moved_is_answered_also_if_the_observer_failed() {
        whenCancelled(() -> when(hypervisor.isActive(GUEST))
                .thenThrow(new HypervisorException(ErrorCode.NO_DOMAIN, "Domain not found")));

        assertThat(migrate().elapsed()).isPositive();
    }

    @Test
    void an_observer_that_fails_in_time_cancels_and_its_exception_says_where_the_guest_is() {
        whenCancelled(() -> {
            throw new HypervisorException(ErrorCode.OPERATION_ABORTED, "operation aborted: job canceled by client");
        });

        assertThatThrownBy(this::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the screen is gone")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .isInstanceOf(JobFailedException.class)
                        .asString()
                        .contains("the guest runs on here"));
    }
}
