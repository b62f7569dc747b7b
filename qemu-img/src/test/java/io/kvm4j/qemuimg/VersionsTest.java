package io.kvm4j.qemuimg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What three versions of qemu-img said of one image: an overlay of a megabyte with 64 KiB of its own, 64 KiB of zeros, a snapshot and
 * a bitmap, over a base with 64 KiB.
 */
class VersionsTest {

    private static final long CLUSTER = 64 << 10;

    @ParameterizedTest
    @ValueSource(strings = {"5.2", "7.2", "10.0"})
    void every_version_says_the_same_of_an_image(String version) throws IOException {
        Json said = said(version);
        ImageInfo info = ImageInfo.parse("top.qcow2", said.child("info"));

        assertThat(info.format()).isEqualTo(Format.QCOW2);
        assertThat(info.virtualBytes()).isEqualTo(1 << 20);
        assertThat(info.clusterBytes()).contains(CLUSTER);
        assertThat(info.backing())
                .contains(new ImageInfo.Backing("base.qcow2", Optional.of("base.qcow2"), Optional.of(Format.QCOW2)));
        assertThat(info.snapshots()).extracting(Snapshot::name).containsExactly("first");
        assertThat(info.details()).isInstanceOfSatisfying(FormatSpecific.Qcow2.class, details -> {
            assertThat(details.compat()).isEqualTo("1.1");
            assertThat(details.bitmaps())
                    .extracting(FormatSpecific.Bitmap::name)
                    .containsExactly("changed");
        });
        CheckResult check = CheckResult.parse(CheckResult.State.CLEAN, said.child("check"));
        assertThat(check.isSound()).isTrue();
        List<MapExtent> map =
                said.children("map").stream().map(MapExtent::parse).toList();
        assertThat(map).hasSize(6);
        assertThat(map.stream().filter(MapExtent::data).mapToLong(MapExtent::startBytes))
                .containsExactly(0L, 2 * CLUSTER);
        assertThat(map.stream().filter(MapExtent::present)).contains(map.get(0), map.get(2));
        assertThat(Measurement.parse(said.child("measure")))
                .isEqualTo(new Measurement(458752, 1376256, Optional.of(196608L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2", "7.2", "10.0"})
    void every_version_tells_its_formats(String version) throws IOException {
        Capabilities capabilities =
                Capabilities.parse(said(version).text("help").orElseThrow());

        assertThat(capabilities.version()).startsWith(version);
        assertThat(capabilities.formats()).contains(Format.RAW, Format.QCOW2, Format.VHDX, Format.VMDK);
    }

    private static Json said(String version) throws IOException {
        try (InputStream in = VersionsTest.class.getResourceAsStream("qemu-img-" + version + ".json")) {
            return Json.object(Objects.requireNonNull(in).readAllBytes());
        }
    }
}
