package org.quoin.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.site.SiteRule;
import org.quoin.engine.Samples;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.FileContributions;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

class SiteRulesTest {

    @TempDir Path folder;

    @Test
    void readsRulesWithTheirLines() throws IOException {
        write(
                "a.rules",
                "# remark\nhost: www.Gazette.example pier.example\nbody: article > p\n\n"
                        + "strip: .ad, a:contains(More)\nhost: other.example\ntitle: h1");

        SiteRules rules = SiteRules.read(List.of(folder), Samples.registry());

        assertEquals(List.of(), rules.problems());
        assertEquals(3, rules.size());
        SiteRule rule = rules.find("news.gazette.example").orElseThrow();
        assertEquals("gazette.example", rule.host());
        assertEquals(
                List.of(
                        new SiteRule.Line(
                                SiteRule.Part.BODY,
                                "article > p",
                                folder.resolve("a.rules") + ":3")),
                rule.lines(SiteRule.Part.BODY));
        assertEquals(".ad, a:contains(More)", rule.lines(SiteRule.Part.STRIP).get(0).selector());
        assertEquals("other.example", rules.find("Other.example").orElseThrow().host());
        assertTrue(rules.find("gazette.example.org").isEmpty());
        assertTrue(rules.find("mygazette.example").isEmpty());
    }

    @Test
    void namesFaultyLinesAndKeepsTheRest() throws IOException {
        write(
                "b.rules",
                "body: p\nhost: pier\nhost: pier.example\nbyline: .by\ntitle:\nh1\ndate: time");

        SiteRules rules = SiteRules.read(List.of(folder), Samples.registry());

        String file = folder.resolve("b.rules") + ":";
        assertEquals(
                List.of(
                        file + "1 a line \"host: ...\" has to stand before it",
                        file + "2 \"pier\" is no host, such as news.example.org",
                        file + "4 there is no \"byline\": body, title, date, author or strip",
                        file + "5 there is nothing after \"title:\"",
                        file + "6 a line has a name, a colon and a value, such as \"title: h1\""),
                rules.problems().stream()
                        .map(each -> each.subject() + " " + each.message())
                        .map(each -> each.replace("; the line was left out", ""))
                        .toList());
        assertEquals(1, rules.find("pier.example").orElseThrow().lines().size());
    }

    @Test
    void theEarlierFolderCounts() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("z.rules"), "host: pier.example\ntitle: h2");
        write("a.rules", "host: pier.example\ntitle: h1\nhost: quay.example\ntitle: h3");

        SiteRules rules =
                SiteRules.read(
                        List.of(project, folder, folder.resolve("missing")), Samples.registry());

        assertEquals("h2", title(rules, "pier.example"));
        assertEquals("h3", title(rules, "quay.example"));
    }

    @Test
    void whatSomebodyWroteHimselfCountsBeforeWhatAPluginBrings() throws IOException {
        write("a.rules", "host: pier.example\ntitle: h1");

        SiteRules rules =
                SiteRules.read(
                        List.of(folder),
                        plugin(
                                "host: pier.example\ntitle: h2\nhost: news.pier.example\ntitle:"
                                        + " h3\nhost: quay.example\ntitle: h4\nbyline: x"));

        assertEquals("h1", title(rules, "pier.example"));
        // His rule for a domain is for the sites below it too.
        assertEquals("h1", title(rules, "news.pier.example"));
        assertEquals("h4", title(rules, "www.quay.example"));
        assertEquals(3, rules.size());
        assertEquals(1, rules.problems().size());
        assertEquals("The p (p, bundle org.example)", rules.problems().get(0).subject());
    }

    private static Registry plugin(String text) {
        Descriptor descriptor =
                new Descriptor("p", "The p", "", "org.example", "1", Map.of("file", "r/p.rules"));
        return Samples.registry(
                FileContributions.of(
                        Point.SITE_RULES,
                        descriptor,
                        path ->
                                path.equals("r/p.rules")
                                        ? new ByteArrayInputStream(
                                                text.getBytes(StandardCharsets.UTF_8))
                                        : null));
    }

    @Test
    void theUsersFolderFollowsTheSettingsOfTheSystem() {
        Path home = Path.of("home");
        assertEquals(
                Path.of("home/.config/quoin/site-rules"), SiteRules.userFolder(Map.of(), home));
        assertEquals(
                Path.of("set/quoin/site-rules"),
                SiteRules.userFolder(Map.of("XDG_CONFIG_HOME", "set"), home));
    }

    private static String title(SiteRules rules, String host) {
        return rules.find(host).orElseThrow().lines(SiteRule.Part.TITLE).get(0).selector();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
