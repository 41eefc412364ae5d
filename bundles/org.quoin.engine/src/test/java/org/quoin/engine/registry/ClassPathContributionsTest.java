package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.Samples;

class ClassPathContributionsTest {

    @TempDir Path folder;

    @Test
    void takesClassFromTheServiceAndAllElseFromTheDescriptor() throws IOException {
        describe(Samples.Lines.class.getName());
        serve(Samples.Lines.class.getName());

        Discovery discovery = discover(Locale.SIMPLIFIED_CHINESE);

        assertEquals(List.of(), discovery.problems());
        Descriptor descriptor = discovery.contributions().get(0).descriptor();
        assertEquals("test.lines", descriptor.id());
        assertEquals("一行一篇", descriptor.name());
        assertEquals("One article a line.", descriptor.description());
        assertEquals("org.example.lines", descriptor.bundle());
        assertEquals("3.2.1", descriptor.version());
        Registry registry = new Registry(discovery);
        assertTrue(registry.plugins(Point.IMPORTERS).get(0).instance() instanceof Samples.Lines);
    }

    @Test
    void namesAServiceThatNoDescriptorDeclares() throws IOException {
        serve(Samples.Lines.class.getName());

        Discovery discovery = discover(Locale.ENGLISH);

        assertTrue(discovery.contributions().isEmpty());
        assertEquals(Samples.Lines.class.getName(), discovery.problems().get(0).subject());
    }

    @Test
    void namesAMissingClassAndGoesOn() throws IOException {
        describe("org.example.Gone", Samples.Lines.class.getName());
        serve("org.example.Gone", Samples.Lines.class.getName());

        Discovery discovery = discover(Locale.ENGLISH);

        assertEquals(1, discovery.contributions().size());
        assertTrue(
                discovery.problems().stream()
                        .anyMatch(each -> each.message().contains("org.example.Gone")),
                discovery.problems().toString());
    }

    @Test
    void namesWhatThrowsWhenItIsMadeAndMakesTheRest() throws IOException {
        describe(ThrowingWhenMade.class.getName(), Samples.Lines.class.getName());
        serve(ThrowingWhenMade.class.getName(), Samples.Lines.class.getName());
        // Each its own id: of two with the same one only the first would be made.
        Path xml = folder.resolve("plugin.xml");
        Files.writeString(xml, Files.readString(xml).replaceFirst("test.lines", "test.throwing"));

        Registry registry = new Registry(discover(Locale.ENGLISH));

        assertEquals(
                List.of("test.lines"),
                registry.plugins(Point.IMPORTERS).stream()
                        .map(plugin -> plugin.descriptor().id())
                        .toList());
        assertEquals(
                "Lines (test.throwing, bundle org.example.lines)",
                registry.problems().get(0).subject());
        assertTrue(registry.problems().get(0).message().contains("the lexicon is not there"));
    }

    /** Cannot be made. */
    public static final class ThrowingWhenMade implements ArticleImporter {
        /** Throws. */
        public ThrowingWhenMade() {
            throw new IllegalStateException("the lexicon is not there");
        }

        @Override
        public Recognition recognise(Input input) {
            return Recognition.NO;
        }

        @Override
        public void importArticles(Input input, ImportSink sink, Progress progress) {
            throw new AssertionError("nobody can have made this");
        }
    }

    @Test
    void namesADescriptionThatIsNoXml() throws IOException {
        Files.writeString(folder.resolve("plugin.xml"), "<plugin><extension");
        serve();

        Discovery discovery = discover(Locale.ENGLISH);

        assertTrue(discovery.problems().get(0).subject().endsWith("plugin.xml"));
    }

    private void describe(String... classes) throws IOException {
        StringBuilder xml =
                new StringBuilder("<plugin><extension point=\"org.quoin.platform.importers\">");
        for (String each : classes) {
            xml.append("<importer id=\"test.lines\" name=\"%name\" description=\"%what\" class=\"")
                    .append(each)
                    .append("\"/>");
        }
        Files.writeString(folder.resolve("plugin.xml"), xml + "</extension></plugin>");
        Files.writeString(
                folder.resolve("plugin.properties"), "name=Lines\nwhat=One article a line.\n");
        Files.writeString(folder.resolve("plugin_zh.properties"), "name=一行\\u4e00\\u7bc7\n");
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(
                folder.resolve("META-INF/MANIFEST.MF"),
                "Manifest-Version: 1.0\n"
                        + "Bundle-SymbolicName: org.example.lines;singleton:=true\n"
                        + "Bundle-Version: 3.2.1\n\n");
    }

    private void serve(String... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(ArticleImporter.class.getName()), List.of(classes));
    }

    private Discovery discover(Locale locale) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, Samples.class.getClassLoader())) {
            return new ClassPathContributions(loader, locale).discover();
        }
    }
}
