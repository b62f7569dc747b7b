package io.kvm4j.qemuimg;

/** One creation, up to the target's name. */
final class CreateJob {

    private CreateJob() {}

    static void run(Engine engine, NewImage image) {
        try (StagedImage staged = StagedImage.beside(image.target(), image.replaces())) {
            Call call = new Call("create").option("-q", "-f", image.format().driver());
            if (image.base().isPresent()) {
                Opened base = Opened.toUse(engine, image.base().get());
                call.option("-b", base.pathText(), "-F", base.format().driver());
            }
            Options.add(call, image.format(), image.options(), image.secret());
            call.operand(staged.file().toString());
            if (image.size().isPresent()) {
                call.operand(Long.toString(image.size().getAsLong()));
            }
            engine.run(call);
            staged.publish();
        }
    }
}
