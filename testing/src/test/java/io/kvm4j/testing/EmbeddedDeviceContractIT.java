package io.kvm4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kvm4j.DomainSpec;
import io.kvm4j.Host;
import io.kvm4j.device.DirectNic;
import io.kvm4j.error.NotSupportedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDeviceContractIT extends DeviceContract {

    @TempDir
    private Path folder;

    private int images;

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    @Override
    protected Path newImage() {
        Path image = folder.resolve(images++ + ".iso");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(1 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    @Test
    void a_macvtap_interface_would_end_this_process_and_is_refused() {
        DomainSpec spec = DomainSpec.named("macvtap").with(DirectNic.bridge("eth0"));

        assertThatThrownBy(() -> host().define(spec))
                .isInstanceOf(NotSupportedException.class)
                .hasMessageContaining("libvirt daemon");
        assertThat(host().findDomain("macvtap")).isEmpty();
    }
}
