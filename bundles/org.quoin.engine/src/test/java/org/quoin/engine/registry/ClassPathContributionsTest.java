package org.quoin.engine.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.ImportSink;
import org.quoin.api.plugin.Input;
import org.quoin.api.plugin.Recognition;
import org.quoin.engine.Samples;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.engine.site.SiteRules;

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

    @Test
    void aLanguagePackNeedsNoClass() throws Exception {
        declarePacks(
                "<languagePack id=\"test.is\" name=\"Icelandic\" languages=\"is, fo\" folder=\"languages/is\"/>");
        Path words = Files.createDirectories(folder.resolve("languages/is")).resolve("words.txt");
        Files.writeString(words, "[determiner]\n");

        Discovery discovery = discover(Locale.ENGLISH);

        assertEquals(List.of(), discovery.problems());
        LanguagePack pack = new Registry(discovery).plugins(Point.LANGUAGE_PACKS).get(0).instance();
        assertEquals(List.of("is", "fo"), pack.languages());
        assertEquals("Icelandic (test.is, bundle org.example.lines)", pack.label());
        assertTrue(pack.rules().isEmpty());
        try (InputStream in = pack.open("words.txt").orElseThrow()) {
            assertEquals("[determiner]\n", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(pack.open("verbs.txt").isEmpty());
    }

    @Test
    void aLanguagePacksClassIsItsRules() throws Exception {
        declarePacks(
                "<languagePack id=\"test.is\" name=\"Icelandic\" languages=\"is\" class=\""
                        + Icelandic.class.getName()
                        + "\"/>");
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(LanguageRules.class.getName()), Icelandic.class.getName());

        Discovery discovery = discover(Locale.ENGLISH);

        assertEquals(List.of(), discovery.problems());
        LanguagePack pack = new Registry(discovery).plugins(Point.LANGUAGE_PACKS).get(0).instance();
        assertTrue(pack.rules().orElseThrow() instanceof Icelandic);
        assertTrue(pack.open("words.txt").isEmpty());
    }

    /** The code of a language. */
    public static final class Icelandic implements LanguageRules {
        @Override
        public QuoteFinder read(LanguagePack pack) {
            return (article, progress) -> List.of();
        }
    }

    @Test
    void namesALanguagePackThatSaysTooLittle() throws IOException {
        declarePacks(
                "<languagePack id=\"a\" name=\"A\" folder=\"x\"/>",
                "<languagePack id=\"b\" name=\"B\" languages=\"is\"/>",
                "<languagePack id=\"c\" name=\"C\" languages=\"Old Norse\" folder=\"x\"/>",
                "<languagePack id=\"d\" name=\"D\" languages=\"is\" class=\"org.example.Gone\"/>",
                "<languagePack id=\"e\" name=\"E\" languages=\"is\" folder=\"x\"/>",
                "<languagePack id=\"f\" name=\"F\" languages=\"fo,IS\" folder=\"x\"/>");

        Registry registry = new Registry(discover(Locale.ENGLISH));

        assertEquals(
                List.of("e"),
                registry.plugins(Point.LANGUAGE_PACKS).stream()
                        .map(plugin -> plugin.descriptor().id())
                        .toList());
        assertEquals(
                List.of(
                        "A: left out: its plugin.xml names no languages",
                        "B: left out: its plugin.xml names neither a folder of files nor a class",
                        "C: left out: its plugin.xml names the language \"Old Norse\", which is no tag of"
                                + " BCP 47 such as pt-BR",
                        "D: left out: its class org.example.Gone is not among the services of the class path"
                                + " or cannot be loaded",
                        "F: left out: the language is is served by E (e, bundle org.example.lines)"),
                registry.problems().stream()
                        .map(each -> each.subject().charAt(0) + ": " + each.message())
                        .toList());
    }

    @Test
    void siteRulesNeedNoClassAndBrokenOnesAreNamed() throws IOException {
        describe();
        Files.writeString(
                folder.resolve("plugin.xml"),
                "<plugin><extension point=\"org.quoin.platform.siteRules\">"
                        + "<siteRules id=\"a\" name=\"A\" file=\"rules/a.rules\"/>"
                        + "<siteRules id=\"b\" name=\"B\"/>"
                        + "<siteRules id=\"c\" name=\"C\" file=\"rules/gone.rules\"/>"
                        + "<siteRules id=\"d\" name=\"D\" file=\"rules/d.rules\"/>"
                        + "</extension></plugin>");
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("a.rules"), "host: pier.example\ntitle: h1\nbyline: b\n");
        Files.write(rules.resolve("d.rules"), new byte[] {'h', (byte) 0xff, 0});

        Registry registry = new Registry(discover(Locale.ENGLISH));
        List<SiteRuleFile> files = SiteRules.contributed(registry);

        assertEquals(
                List.of("A (a, bundle org.example.lines)"),
                files.stream().map(each -> each.contributed().orElseThrow().by()).toList());
        assertEquals(List.of("pier.example"), files.get(0).hosts());
        assertEquals(
                List.of(
                        "A (a, bundle org.example.lines): org.example.lines/rules/a.rules:3: there is"
                                + " no \"byline\": body, title, date, author or strip; the line was"
                                + " left out"),
                files.get(0).problems().stream()
                        .map(each -> each.subject() + ": " + each.message())
                        .map(each -> each.replace('\\', '/'))
                        .toList());
        assertEquals(
                List.of(
                        "B: left out: its plugin.xml names no file",
                        "C: left out: it could not be started: FileNotFoundException: the bundle"
                                + " org.example.lines lacks the file rules/gone.rules",
                        "D: left out: it could not be started: UTFDataFormatException: the file"
                                + " rules/d.rules is not in UTF-8"),
                registry.problems().stream()
                        .map(each -> each.subject().charAt(0) + ": " + each.message())
                        .toList());
    }

    @Test
    void optionsAreReadWithTheirTextsInTheLanguage() throws IOException {
        describe(Samples.Lines.class.getName());
        serve(Samples.Lines.class.getName());
        Path xml = folder.resolve("plugin.xml");
        Files.writeString(
                xml,
                Files.readString(xml)
                        .replace(
                                "\"/></ext",
                                "\"><option name=\"n\" type=\"number\" default=\"3\""
                                        + " label=\"%name\"/><other><option name=\"inner\"/>"
                                        + "</other></importer></ext"));

        Descriptor descriptor =
                discover(Locale.SIMPLIFIED_CHINESE).contributions().get(0).descriptor();

        assertEquals(1, descriptor.options().size());
        DeclaredOption option = descriptor.options().get(0);
        assertEquals("n", option.name());
        assertEquals("一行一篇", option.label());
        assertEquals(DeclaredOption.Type.NUMBER, option.type());
    }

    private void declarePacks(String... elements) throws IOException {
        describe();
        Files.writeString(
                folder.resolve("plugin.xml"),
                "<plugin><extension point=\"org.quoin.platform.languagePacks\">"
                        + String.join("", elements)
                        + "</extension></plugin>");
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
