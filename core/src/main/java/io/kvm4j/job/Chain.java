package io.kvm4j.job;

import io.kvm4j.internal.guest.DiskSource;
import io.kvm4j.internal.guest.GuestDisk;
import io.kvm4j.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A disk of a running guest as its document has it: the images it lies on, top first, and the mirror that a copy or an
 * active commit works on.
 */
record Chain(List<String> images, Optional<Element> mirror) {

    static Chain of(GuestDisk disk) {
        List<String> images = new ArrayList<>();
        DiskSource top = disk.source();
        images.add(top == null ? "" : top.toString());
        disk.backingChain().forEach(image -> images.add(image.toString()));
        return new Chain(images, disk.element().elements("mirror").stream().findFirst());
    }

    String top() {
        return images.get(0);
    }

    List<String> below() {
        return images.subList(1, images.size());
    }

    String bottom() {
        return images.get(images.size() - 1);
    }

    boolean isReady() {
        return mirror.map(element -> "yes".equals(element.attribute("ready"))).orElse(false);
    }
}
