package io.kvm4j.device;

/**
 * A sound card of the guest. Where the sound goes is for an {@link AudioBackend}, and without one for the graphics or
 * nowhere. Cannot be attached to a running guest.
 *
 * <p>Safe for use by many threads.
 */
public final class Sound extends Addressed<Sound, io.kvm4j.xml.Sound> {

    private Sound(io.kvm4j.xml.Sound model) {
        super(model);
    }

    /** Intel ICH AC97: for the oldest guests. */
    public static Sound ac97() {
        return of("ac97");
    }

    /** Intel HD Audio, ICH6. */
    public static Sound ich6() {
        return of("ich6");
    }

    /** Intel HD Audio, ICH9: the best choice for most guests. */
    public static Sound ich9() {
        return of("ich9");
    }

    /** A USB sound card. */
    public static Sound usb() {
        return of("usb");
    }

    /** virtio-sound. Since libvirt 10.4 and QEMU 8.2. */
    public static Sound virtio() {
        return of("virtio");
    }

    private static Sound of(String model) {
        return new Sound(new io.kvm4j.xml.Sound().model(model));
    }

    /** Sends the sound to a backend by its number. Since libvirt 7.1. */
    public Sound to(AudioBackend backend) {
        return changed(sound -> sound.audio(a -> a.idText(String.valueOf(backend.id()))));
    }

    /** Gives an HD Audio card a codec: {@code duplex}, {@code micro} or {@code output}. */
    public Sound codec(String codec) {
        requirePlain(codec, "a codec");
        return changed(sound -> sound.addCodec(c -> c.type(codec)));
    }

    @Override
    Sound of(io.kvm4j.xml.Sound changed) {
        return new Sound(changed);
    }
}
