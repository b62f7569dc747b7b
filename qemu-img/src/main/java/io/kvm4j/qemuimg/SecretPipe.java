package io.kvm4j.qemuimg;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Secrets on their way to qemu-img: one goes over stdin as it is. Of several, stdin carries a key made for this run, and the
 * command line the secrets encrypted with it (QEMU's {@code secret} object with {@code keyid}), for there is only one stdin.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and copying a hundred megabytes would be waste.
record SecretPipe(List<String> objects, byte[] stdin) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretPipe of(List<Secret> secrets) {
        if (secrets.isEmpty()) {
            return new SecretPipe(List.of(), new byte[0]);
        }
        if (secrets.size() == 1) {
            return new SecretPipe(fromStdin("secret0"), base64(secrets.get(0).bytes()));
        }
        byte[] key = random(32);
        List<String> objects = new ArrayList<>(fromStdin("run"));
        for (int i = 0; i < secrets.size(); i++) {
            byte[] iv = random(16);
            objects.add("--object");
            objects.add("secret,id=secret" + i + ",keyid=run,format=base64,iv="
                    + Base64.getEncoder().encodeToString(iv) + ",data="
                    + Base64.getEncoder()
                            .encodeToString(encrypt(key, iv, secrets.get(i).bytes())));
        }
        return new SecretPipe(objects, base64(key));
    }

    /** base64, because in raw mode a trailing newline would be part of the secret. */
    private static List<String> fromStdin(String id) {
        return List.of("--object", "secret,id=" + id + ",format=base64,file=/dev/stdin");
    }

    private static byte[] base64(byte[] bytes) {
        return Base64.getEncoder().encode(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] encrypt(byte[] key, byte[] iv, byte[] secret) {
        try {
            // What QEMU expects; the key is used once and never leaves the two processes.
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
            return cipher.doFinal(secret);
        } catch (GeneralSecurityException e) {
            throw new ImageException("this Java has no AES: " + e.getMessage(), e);
        }
    }
}
