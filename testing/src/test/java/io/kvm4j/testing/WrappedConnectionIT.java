package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.Host;
import io.kvm4j.error.KvmException;
import io.kvm4j.error.NotSupportedException;
import io.kvm4j.event.DomainEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/** A host over a libvirt-java connection that somebody else has opened does what one does that opened its own. */
class WrappedConnectionIT {

    private static Connect connect;
    private static Host host;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void wrap() throws LibvirtException {
        connect = new Connect(EmbeddedQemu.host().uri().orElseThrow());
        host = Host.wrap(connect);
    }

    @AfterAll
    static void the_connection_outlives_the_host() throws LibvirtException {
        host.close();

        assertThat(connect.isAlive()).isTrue();
        assertThatThrownBy(host::domains).isInstanceOf(KvmException.class);
        assertThatThrownBy(host::stats).isInstanceOf(KvmException.class);
        assertThat(connect.close()).isZero();
    }

    @Test
    void events_are_refused_and_statistics_are_there() {
        assertThatThrownBy(() -> host.watch(DomainEvent.class)).isInstanceOf(NotSupportedException.class);
        assertThat(host.stats()).isEmpty();
    }

    @Nested
    class Life extends LifecycleContract {
        @Override
        protected Host host() {
            return host;
        }
    }

    @Nested
    class Tuning extends TuningContract {
        @Override
        protected Host host() {
            return host;
        }
    }

    @Nested
    class Snapshots extends SnapshotContract {
        @Override
        protected Host host() {
            return host;
        }

        @Override
        protected Path newImage() {
            return Images.fullQcow2(folder);
        }
    }

    @Nested
    class Guests extends RunningGuestContract {
        @AutoClose
        private final LoopDevices loops = new LoopDevices();

        @Override
        protected Host host() {
            return host;
        }

        @Override
        protected String newSource() {
            return loops.next().toString();
        }

        @Override
        protected void guestsTakeNoNotice() {
            // as on embedded QEMU
        }
    }

    @Nested
    class Blocks extends BlockContract {
        @Override
        protected Host host() {
            return host;
        }

        @Override
        protected boolean tellsEvents() {
            return false;
        }

        @Override
        protected Path newImage() {
            return Images.fullQcow2(folder);
        }
    }

    @Nested
    class Backups extends BackupContract {
        @Override
        protected Host host() {
            return host;
        }

        @Override
        protected boolean tellsEvents() {
            return false;
        }

        @Override
        protected Path newImage() {
            return Images.fullQcow2(folder);
        }
    }

    @Nested
    class Devices extends DeviceContract {
        private int images;

        @Override
        protected Host host() {
            return host;
        }

        @Override
        protected Path newImage() {
            return Images.raw(folder.resolve("wrapped" + images++ + ".iso"), 1 << 20);
        }
    }
}
