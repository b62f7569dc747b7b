package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.kvm4j.qemuimg.device.DeviceReader;
import io.kvm4j.qemuimg.device.DeviceWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null that meant less than was asked for (no encryption, no snapshot, no limits) is refused where it enters. */
@SuppressWarnings("NullAway")
class NullTest {

    private static final Path FILE = Path.of("/a");
    private static final Conversion CONVERSION = Conversion.from(FILE).to(FILE);

    static Stream<Named<ThrowingCallable>> refused() {
        Map<String, ThrowingCallable> wrong = Map.ofEntries(
                Map.entry("secret of a conversion", () -> CONVERSION.encrypted(null)),
                Map.entry("snapshot", () -> CONVERSION.snapshot(null)),
                Map.entry("base of a conversion", () -> CONVERSION.over(null)),
                Map.entry("format of a conversion", () -> CONVERSION.as(null)),
                Map.entry("source", () -> Conversion.from((Image) null)),
                Map.entry("target", () -> Conversion.from(FILE).to(null)),
                Map.entry("secret of a new image", () -> NewImage.raw(FILE, 1).encrypted(null)),
                Map.entry("new image", () -> NewImage.qcow2(null, 1)),
                Map.entry("format of a new image", () -> NewImage.of(FILE, null, 1)),
                Map.entry("base of an overlay", () -> NewImage.overlay(FILE, (Image) null)),
                Map.entry("secret", () -> Image.trusted(FILE).secret(null)),
                Map.entry("format", () -> Image.trusted(FILE).as(null)),
                Map.entry(
                        "reading with an observer",
                        () -> DeviceReader.from(FILE).to(FILE).run(null)),
                Map.entry(
                        "writing with an observer",
                        () -> DeviceWriter.from(Image.trusted(FILE).as(Format.RAW))
                                .to(FILE)
                                .run(null)));
        return wrong.entrySet().stream().map(entry -> Named.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_by_name(ThrowingCallable wrong) {
        assertThatNullPointerException().isThrownBy(wrong).withMessageMatching("\\w+");
    }
}
