package io.kvm4j.testing;

import io.kvm4j.Host;
import io.kvm4j.Migration;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DaemonMigrationContractIT extends MigrationContract {

    @TempDir
    private static Path folder;

    private static TwoDaemons daemons;

    @BeforeAll
    static void start_two_daemons() {
        daemons = new TwoDaemons(folder);
    }

    @AfterAll
    static void end_them() {
        daemons.close();
    }

    @Override
    protected Host host() {
        return daemons.here;
    }

    @Override
    protected Host destination() {
        return daemons.there;
    }

    @Override
    protected Migration toDestination() {
        return daemons.toSecond();
    }

    @Override
    protected Migration toNowhere() {
        return daemons.toNowhere();
    }

    @Override
    protected Path newImage() {
        return Images.fullQcow2(folder);
    }
}
