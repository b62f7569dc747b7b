// The imports of a kvm4j session: jshell --startup DEFAULT --startup startup.jsh
import io.kvm4j.*;
import io.kvm4j.device.*;
import io.kvm4j.error.*;
import io.kvm4j.probe.*;
import io.kvm4j.qemuimg.*;
import io.kvm4j.qemuimg.device.*;
import io.kvm4j.qemuimg.header.ImageChain;
import io.kvm4j.qemuimg.header.ImageHeader;
import io.kvm4j.qemuimg.header.ImagePolicy;
import io.kvm4j.qemuimg.pipeline.*;
import io.kvm4j.testing.*;
import io.kvm4j.xml.*;
import java.nio.file.Path;
import static java.time.Duration.ofSeconds;
