package io.kvm4j.device;

/**
 * A graphics card of the guest. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Video extends Addressed<Video, io.kvm4j.xml.Video> {

    private Video(io.kvm4j.xml.Video model) {
        super(model);
    }

    /** virtio-gpu: for Linux, and Windows with its driver. */
    public static Video virtio() {
        return of("virtio");
    }

    /** Standard VGA: every guest knows it. */
    public static Video vga() {
        return of("vga");
    }

    /** QXL, for SPICE. */
    public static Video qxl() {
        return of("qxl");
    }

    /** Bochs display, without VGA's past: for UEFI guests. Since libvirt 5.6. */
    public static Video bochs() {
        return of("bochs");
    }

    /** Cirrus: for the oldest guests. */
    public static Video cirrus() {
        return of("cirrus");
    }

    /** A framebuffer alone, as mediated devices want beside them. Since libvirt 5.9. */
    public static Video ramfb() {
        return of("ramfb");
    }

    /** No card, where libvirt would add one. Since libvirt 4.6. */
    public static Video none() {
        return of("none");
    }

    private static Video of(String model) {
        return new Video(new io.kvm4j.xml.Video().model(m -> m.type(model)));
    }

    /** Sets the number of monitors, for virtio and QXL. */
    public Video heads(int heads) {
        requireAtLeast(1, heads, "heads");
        return changed(video -> video.model(m -> m.heads(heads)));
    }

    /** Sets the video memory of VGA and QXL in MiB, a power of two. */
    public Video memoryMiB(int memoryMiB) {
        if (memoryMiB < 1 || Integer.bitCount(memoryMiB) != 1) {
            throw new IllegalArgumentException("video memory is a power of two in MiB, was " + memoryMiB);
        }
        boolean qxl = model().toXml().contains("qxl");
        return changed(video -> video.model(m -> {
            if (qxl) {
                m.vgamem(memoryMiB * 1024L);
            } else {
                m.vram(memoryMiB * 1024L);
            }
        }));
    }

    /** Has virtio-gpu draw in three dimensions with the host's card; the graphics need OpenGL too. */
    public Video accelerated3d() {
        return changed(video -> video.model(m -> m.acceleration(a -> a.accel3d(true))));
    }

    /** Sets the resolution that the firmware and drivers begin with, in pixels. */
    public Video resolution(int width, int height) {
        requireAtLeast(1, Math.min(width, height), "a resolution");
        return changed(video -> video.model(m -> m.resolution(r -> r.x(width).y(height))));
    }

    @Override
    Video of(io.kvm4j.xml.Video changed) {
        return new Video(changed);
    }
}
