package io.kvm4j.xml.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.kvm4j.xml.Document;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of libvirt 9.0.0 against the documents of 11.3.0: what today's model will do with tomorrow's libvirt. */
class NextReleaseIT {
    @TempDir
    private Path folder;

    @Test
    void an_older_model_keeps_every_document_of_a_newer_libvirt() throws Exception {
        Path documents = Schemas.folder("libvirt-xml");
        List<String> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> !p.contains("xml-model"))
                .toList();
        compileOlderModel(Schemas.folder("libvirt-schemas-9.0.0"), String.join(File.pathSeparator, classPath));
        List<URL> urls =
                new ArrayList<>(List.of(folder.resolve("classes").toUri().toURL()));
        for (String entry : classPath) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        List<String> lost = new ArrayList<>();
        int read = 0;
        try (URLClassLoader loader =
                        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                Stream<Path> files = Files.walk(documents)) {
            Class<?> older = loader.loadClass("io.kvm4j.xml.Document");
            assertThat(older).isNotSameAs(Document.class);
            Method parse = older.getMethod("parse", String.class);
            Method toXml = older.getMethod("toXml");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String xml = Files.readString(file);
                String written = (String) toXml.invoke(parse.invoke(null, xml));
                read++;
                if (!Document.parse(written).equals(Document.parse(xml))) {
                    lost.add(file.toString());
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(read).isGreaterThan(2000);
    }

    private void compileOlderModel(Path schemas, String classPath) throws IOException {
        Main.Layout layout = new Main.Layout(Path.of(""));
        List<Path> sources = new ArrayList<>();
        Generator.Result result = new Generator(Overlay.read(layout.overlay())).generate(List.of(schemas), false);
        for (Map.Entry<String, String> source : result.sources().entrySet()) {
            sources.add(Files.writeString(folder.resolve(source.getKey()), source.getValue()));
        }
        try (Stream<Path> runtime = Files.list(Path.of("../xml-model/src/main/java/io/kvm4j/xml"))) {
            runtime.forEach(sources::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = Arrays.asList(
                    "-d",
                    folder.resolve("classes").toString(),
                    "-cp",
                    classPath,
                    "-proc:none",
                    "-nowarn",
                    "--release",
                    "17");
            Boolean good = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(good).isTrue();
        }
    }
}
