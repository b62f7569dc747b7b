package io.kvm4j;

import java.util.List;

/**
 * What came of an edit.
 *
 * @param changed what differs now from the document before, a line for each; passwords are masked
 * @param dropped what was asked for and is not there: libvirt did not keep it, or has it in another way
 */
public record Edited(List<String> changed, List<String> dropped) {

    /** Keeps copies. */
    public Edited {
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }
}
