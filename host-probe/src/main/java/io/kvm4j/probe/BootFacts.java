package io.kvm4j.probe;

/** What cannot change until the host boots again, so that it is read once. */
record BootFacts(KernelVersion kernel, KernelArguments arguments) {

    static BootFacts of(Tree tree) {
        return new BootFacts(KernelVersion.of(tree), KernelArguments.of(tree));
    }
}
