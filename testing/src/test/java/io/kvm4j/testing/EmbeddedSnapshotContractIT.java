package io.kvm4j.testing;

import io.kvm4j.Host;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedSnapshotContractIT extends SnapshotContract {

    @TempDir
    private Path folder;

    @Override
    protected Host host() {
        return EmbeddedQemu.host();
    }

    @Override
    protected Path newImage() {
        return Images.fullQcow2(folder);
    }
}
