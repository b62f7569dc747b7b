package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Test
    void the_failure_of_either_is_the_failure_of_both() {
        assertThat(Together.run(() -> "here", () -> {})).isEqualTo("here");
        assertThatThrownBy(() -> Together.run(() -> "here", () -> {
                    throw new ImageException("beside");
                }))
                .isInstanceOf(ImageException.class)
                .hasMessage("beside");
    }

    @Test
    void what_fails_here_stops_what_runs_beside() {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);

        assertThatThrownBy(() -> Together.run(
                        () -> {
                            await(running);
                            throw new ImageException("here");
                        },
                        () -> {
                            running.countDown();
                            try {
                                new CountDownLatch(1).await();
                            } catch (InterruptedException e) {
                                stopped.countDown();
                            }
                        }))
                .hasMessage("here");
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void an_interrupt_stops_both_and_the_flag_stays() {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread caller = Thread.currentThread();

        assertThatThrownBy(() -> Together.run(() -> "here", () -> {
                    caller.interrupt();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        stopped.countDown();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.getCount()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
