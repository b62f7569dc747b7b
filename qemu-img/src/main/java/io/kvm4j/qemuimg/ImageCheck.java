package io.kvm4j.qemuimg;

import io.kvm4j.qemuimg.CheckResult.State;
import java.util.List;
import java.util.Set;

/** Checks of metadata, and what they mean. */
final class ImageCheck {

    /** Asking the others costs a process and answers "unsupported". */
    private static final Set<Format> CHECKABLE =
            Set.of(Format.QCOW2, Format.QED, Format.VDI, Format.VHDX, Format.VMDK, Format.PARALLELS);

    /** Their checks do not look at the file's length, or there is none. */
    private static final Set<Format> MAPPED = Set.of(Format.VDI, Format.VPC);

    private ImageCheck() {}

    static CheckResult check(Engine engine, Opened image, String... repair) {
        Call call = new Call("check")
                .option("--output=json")
                .option(repair)
                .expecting(0, 2, 3, 63)
                .limits(image.inspectionLimits(engine));
        image.add(call);
        Engine.Answer answer = engine.run(call);
        State state = switch (answer.exitCode()) {
            case 0 -> State.CLEAN;
            case 2 -> State.CORRUPT;
            case 3 -> State.LEAKS;
            default -> State.UNSUPPORTED;
        };
        // Nothing is written to stdout if there is nothing to check.
        Json json = Json.object(answer.stdout().length == 0 ? new byte[] {'{', '}'} : answer.stdout());
        return CheckResult.parse(state, json);
    }

    /**
     * A truncated image reads as zeros where it is cut off, and a conversion of it succeeds: only a check tells.
     *
     * <p>An image that was not closed is not meant: its reference counts may be late, its data is not.
     */
    static void requireSound(Engine engine, Opened image) {
        if (MAPPED.contains(image.format())) {
            requireWhole(engine, image);
        }
        if (!CHECKABLE.contains(image.format())) {
            return;
        }
        CheckResult result;
        try {
            result = check(engine, image);
        } catch (UnsupportedImageException e) {
            // A sub-format that cannot be checked.
            return;
        }
        if (!result.isSound() && !image.info(engine).dirty()) {
            throw new ImageRefusedException(
                    image.toString(),
                    Finding.blocker(
                            "corrupt",
                            "a check found " + result.corruptions() + " corruptions; it may be truncated",
                            "restore it from a backup, or repair it knowing that data is lost"));
        }
    }

    static List<MapExtent> map(Engine engine, Opened image) {
        Call call = new Call("map").option("--output=json").limits(image.inspectionLimits(engine));
        image.add(call);
        return Json.array(engine.run(call).stdout()).stream()
                .map(MapExtent::parse)
                .toList();
    }

    private static void requireWhole(Engine engine, Opened image) {
        if (image.path().isEmpty() || image.isDevice()) {
            return;
        }
        long needed = map(engine, image).stream()
                .filter(e -> e.data() && e.depth() == 0)
                .mapToLong(e -> e.offset().orElse(0L) + e.lengthBytes())
                .max()
                .orElse(0);
        long length = image.path().get().toFile().length();
        if (needed > length) {
            throw new ImageRefusedException(
                    image.toString(),
                    Finding.blocker(
                            "truncated",
                            "its data needs " + needed + " bytes and the file has " + length,
                            "restore it from a backup"));
        }
    }
}
