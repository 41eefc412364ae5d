package org.quoin.engine.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.site.SiteRule;

class SiteRulesTest {

    @TempDir Path folder;

    @Test
    void readsRulesWithTheirLines() throws IOException {
        write(
                "a.rules",
                "# remark\nhost: www.Gazette.example pier.example\nbody: article > p\n\n"
                        + "strip: .ad, a:contains(More)\nhost: other.example\ntitle: h1");

        SiteRules rules = SiteRules.read(List.of(folder));

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

        SiteRules rules = SiteRules.read(List.of(folder));

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

        SiteRules rules = SiteRules.read(List.of(project, folder, folder.resolve("missing")));

        assertEquals("h2", title(rules, "pier.example"));
        assertEquals("h3", title(rules, "quay.example"));
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
