package io.kvm4j.qemuimg;

import java.util.List;

/** The image is encrypted and the secret is missing or wrong. */
public final class SecretException extends QemuImgException {

    private static final long serialVersionUID = 1L;

    SecretException(Reason reason, List<String> arguments, int exitCode, String stderr) {
        super(reason, arguments, exitCode, stderr);
    }
}
