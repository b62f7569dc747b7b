package io.kvm4j.device;

import io.kvm4j.xml.Audio;
import java.nio.file.Path;

/**
 * Where the sound of a guest's {@link Sound} goes on the host. Belongs to the guest's definition; cannot be attached to a
 * running guest. Since libvirt 7.1.
 *
 * <p>Safe for use by many threads.
 */
public final class AudioBackend extends Intent<AudioBackend, Audio> {

    private AudioBackend(Audio model) {
        super(model);
    }

    /** Nowhere. */
    public static AudioBackend none(int id) {
        return of(id, "none");
    }

    /** To PulseAudio, by its socket or server name on the host. */
    public static AudioBackend pulseAudio(int id, String server) {
        requirePlain(server, "a PulseAudio server");
        return of(id, "pulseaudio").changed(audio -> audio.serverName(server));
    }

    /** To ALSA's default device. */
    public static AudioBackend alsa(int id) {
        return of(id, "alsa");
    }

    /** To whoever looks at the guest's SPICE graphics. */
    public static AudioBackend spice(int id) {
        return of(id, "spice");
    }

    /** Into a WAV file on the host. */
    public static AudioBackend file(int id, Path wav) {
        String path = requirePath(wav.toString());
        return of(id, "file").changed(audio -> audio.path(path));
    }

    private static AudioBackend of(int id, String type) {
        requireAtLeast(1, id, "an audio backend's number");
        return new AudioBackend(new Audio().idText(String.valueOf(id)).type(type));
    }

    int id() {
        return Integer.parseInt(String.valueOf(model().attribute("id")));
    }

    @Override
    AudioBackend of(Audio changed) {
        return new AudioBackend(changed);
    }
}
