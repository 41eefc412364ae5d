package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.csl.CslBibliography;
import org.quoin.docx.csl.CslEntry;
import org.quoin.docx.csl.CslSource;
import org.quoin.docx.csl.CslStyle;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.text.LinkTarget;

/** Entries of a bibliography in Quoin's styles and in those of users. */
class CslBibliographyTest {

    private static final Optional<Instant> ACCESSED =
            Optional.of(Instant.parse("2026-03-19T08:00:00Z"));

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    /** A style that sorts, numbers, and asks for every look. */
    private static final String OWN =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"%s>
              <info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00+00:00</updated></info>
              <citation><layout><text variable="citation-number"/></layout></citation>
              <bibliography second-field-align="flush">
                <sort><key variable="title"/></sort>
                <layout>
                  <text variable="citation-number" prefix="(" suffix=")"/>
                  <group delimiter="; ">
                    <names variable="author"><name font-variant="small-caps"/></names>
                    <text variable="title" font-style="italic"/>
                    <text variable="container-title" font-weight="bold"/>
                    <text variable="URL"/>
                  </group>
                </layout>
              </bibliography>
            </style>
            """;

    private static final String DEPENDENT =
            """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
              <info><title>Like</title><id>like</id>
                <link href="http://www.zotero.org/styles/%s" rel="independent-parent"/>
                <updated>2026-01-01T00:00:00+00:00</updated></info>
            </style>
            """;

    @TempDir Path folder;

    @Test
    void apa() throws Exception {
        assertEquals(
                List.of(
                        "Achebe, T., & The Port Desk. (2026, March 17). Zinc pier “opens”: what is"
                                + " left. The Quayside. https://quay.example/a b?x=1&y=2",
                        "何敏. (2026, March 16). 石桥今年通车. 城南日报. https://chengnan.example/桥.html"),
                entries("apa", Locale.ENGLISH));
        assertEquals(
                List.of(
                        "Achebe, T., & The Port Desk. (2026, 三月 17). Zinc pier “opens”: what is"
                                + " left. The Quayside. https://quay.example/a b?x=1&y=2",
                        "何敏. (2026, 三月 16). 石桥今年通车. 城南日报. https://chengnan.example/桥.html"),
                entries("APA", CHINESE));
    }

    @Test
    void chicago() throws Exception {
        assertEquals(
                List.of(
                        "Achebe, Tom, and The Port Desk. 2026. “Zinc Pier “Opens”: What Is Left.”"
                                + " The Quayside, March 17. https://quay.example/a b?x=1&y=2.",
                        "何敏. 2026. “石桥今年通车.” 城南日报, March 16. https://chengnan.example/桥.html."),
                entries("chicago-author-date", Locale.ENGLISH));
        assertEquals(
                entries("chicago-author-date", CHINESE), entries("chicago", CHINESE), "two names");
    }

    @Test
    void gbt7714() throws Exception {
        List<String> expected =
                List.of(
                        "[1] 何敏. 石桥今年通车[N/OL]. 城南日报, 2026-03-16[2026-03-19]."
                                + " https://chengnan.example/桥.html.",
                        "[2] ACHEBE T, The Port Desk. Zinc pier “opens”: what is left[N/OL]. The"
                                + " Quayside, 2026-03-17[2026-03-19]. https://quay.example/a b?x=1&y=2.");
        for (String name : List.of("gb-t-7714-2015-numeric", "gbt7714")) {
            assertEquals(expected, entries(name, Locale.ENGLISH));
            assertEquals(expected, entries(name, CHINESE));
        }
    }

    @Test
    void aStyleOfTheUsersKeepsItsOrderAndLooksAndTheNumbersOfTheSources() throws Exception {
        Path file = write("own.csl", OWN.formatted(""));
        List<CslEntry> entries = set(file.toString(), Locale.ENGLISH, sources());
        assertEquals(List.of(2, 1), entries.stream().map(CslEntry::source).toList(), "by title");
        CslEntry second = entries.get(0);
        assertTrue(second.text().startsWith("(2) Tom Achebe, The Port Desk; Zinc"), second.text());
        assertEquals(
                List.of(
                        "Tom Achebe, The Port Desk=SMALL_CAPS",
                        "Zinc pier “opens”: what is left=EMPHASIS",
                        "The Quayside=STRONG"),
                second.inlines().stream()
                        .filter(Inline.Words.class::isInstance)
                        .map(Inline.Words.class::cast)
                        .filter(each -> each.style() != CharacterStyle.PLAIN)
                        .map(each -> each.text() + "=" + each.style())
                        .toList());
        assertTrue(
                second.inlines().stream()
                        .anyMatch(
                                each ->
                                        each instanceof Inline.Link link
                                                && link.target()
                                                        .equals(
                                                                "https://quay.example/a%20b?x=1&y=2")));
    }

    @Test
    void aStyleForALanguageThatIsNotHereFallsBackToEnglish() throws Exception {
        Path file = write("own.csl", OWN.formatted(" default-locale=\"de-DE\""));
        assertEquals(2, set(file.toString(), CHINESE, sources()).size());
    }

    @Test
    void aDependentStyleIsItsParentsHereOrBesideIt() throws Exception {
        Path shipped = write("like.csl", DEPENDENT.formatted("apa"));
        assertEquals(entries("apa", Locale.ENGLISH), entries(shipped.toString(), Locale.ENGLISH));

        Path orphan = write("orphan.csl", DEPENDENT.formatted("own-parent"));
        assertEquals(
                orphan
                        + " only says that it is like the style own-parent, which is not here: put"
                        + " own-parent.csl beside it",
                refused(orphan.toString()));
        Path parent = write("own-parent.csl", OWN.formatted(""));
        assertEquals(
                entries(parent.toString(), Locale.ENGLISH),
                entries(orphan.toString(), Locale.ENGLISH));

        Path elsewhere = write("elsewhere.csl", DEPENDENT.formatted("..\\up"));
        assertTrue(refused(elsewhere.toString()).contains("which is not here"));
    }

    @Test
    void whatIsNoStyleIsRefusedInPlainWords() throws Exception {
        assertEquals(
                "there is no style of bibliography named harvard; use one of apa,"
                        + " chicago-author-date, gb-t-7714-2015-numeric, or a file that ends in .csl",
                refused("harvard"));
        Path missing = folder.resolve("missing.csl");
        assertEquals(
                "there is no file " + missing + " to take a style from",
                refused(missing.toString()));
        Path page = write("page.csl", "<html/>");
        assertEquals(
                page + " is not a style in CSL: it begins with <html>, not with CSL's <style>",
                refused(page.toString()));
        assertTrue(refused("broken", "<style").contains("broken.csl is not a style in CSL: "));
        assertTrue(refused("empty", "").contains("empty.csl is not a style in CSL: "));
        assertTrue(
                refused("notes", OWN.formatted("").replaceAll("(?s)<bib.*</bib\\w+>", ""))
                        .endsWith("is a style for notes only: it says nothing of a bibliography"));
        assertTrue(
                refused(
                                "reads",
                                "<!DOCTYPE style [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                        + OWN.formatted("").replaceFirst("<\\?.*\\?>\n", ""))
                        .contains("DOCTYPE"));
        Path latin = folder.resolve("latin.csl");
        Files.write(
                latin,
                OWN.formatted("").replace("Own", "Öwn").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(refused(latin.toString()).endsWith("it is no text in UTF-8"));
    }

    @Test
    void aStyleThatCannotBeFollowedIsSaidToBe() throws Exception {
        String circle =
                OWN.formatted("")
                        .replace(
                                "<citation>",
                                "<macro name=\"m\"><text macro=\"m\"/></macro><citation>")
                        .replace("<text variable=\"URL\"/>", "<text macro=\"m\"/>");
        String unknown = OWN.formatted("").replace("variable=\"URL\"", "macro=\"none\"");
        for (String xml : List.of(circle, unknown)) {
            Path file = write("odd.csl", xml);
            Exception refused =
                    assertThrows(
                            java.io.IOException.class,
                            () -> set(file.toString(), Locale.ENGLISH, sources()));
            assertTrue(
                    refused.getMessage().startsWith("the style " + file + " cannot be followed: "),
                    refused.getMessage());
        }
    }

    @Test
    void hostileTitlesAreWordsAndTheirMarksStay() throws Exception {
        String title =
                "He said \"no\" <i>at</i> {{title}} \\ * _x_ [y](javascript:alert(1)) & ]]> $1"
                        + " https://evil.example/";
        for (String style : List.of("apa", "gbt7714")) {
            CslEntry entry =
                    set(
                                    style,
                                    CHINESE,
                                    List.of(source(1, title, Locale.ROOT, "javascript:alert(1)")))
                            .get(0);
            assertTrue(entry.text().contains(title), entry.text());
            assertTrue(entry.inlines().stream().noneMatch(Inline.Link.class::isInstance));
        }
    }

    @Test
    void everySourceIsNamedAlsoThoseOfTheSameArticle() throws Exception {
        List<CslSource> many = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            many.add(source(i, "Same", Locale.ENGLISH, "https://same.example/"));
        }
        for (String style : List.of("apa", "chicago", "gbt7714")) {
            List<CslEntry> entries = set(style, Locale.ENGLISH, many);
            assertEquals(60, entries.stream().map(CslEntry::source).distinct().count());
            assertEquals(entries, set(style, Locale.ENGLISH, many), "the same each time");
        }
    }

    @Test
    void whatIsTheSameStaysAsGivenAndADirectionIsTheKeysOwn() throws Exception {
        List<CslSource> some = new ArrayList<>();
        String[] titles = {"Beacon 2", "Anchor", "Beacon 10", "Anchor", "Beacon 2"};
        for (int i = 0; i < titles.length; i++) {
            some.add(source(i + 1, titles[i], Locale.ENGLISH, "https://order.example/" + i));
        }
        assertEquals(List.of(2, 4, 1, 5, 3), order("<key variable=\"title\"/>", some));
        assertEquals(
                List.of(3, 1, 5, 2, 4),
                order("<key variable=\"title\" sort=\"descending\"/>", some));
        assertEquals(
                List.of(4, 2, 5, 1, 3),
                order(
                        "<key variable=\"title\"/>"
                                + "<key variable=\"citation-number\" sort=\"descending\"/>",
                        some));
        assertEquals(List.of(1, 2, 3, 4, 5), order("<key variable=\"genre\"/>", some));
    }

    private List<Integer> order(String keys, List<CslSource> sources) throws Exception {
        String style = OWN.formatted("").replace("<key variable=\"title\"/>", keys);
        Path file = write("order.csl", style);
        return set(file.toString(), Locale.ENGLISH, sources).stream()
                .map(CslEntry::source)
                .toList();
    }

    private String refused(String name, String xml) throws Exception {
        return refused(write(name + ".csl", xml).toString());
    }

    private static String refused(String style) {
        return assertThrows(ExportException.class, () -> CslStyle.of(style)).getMessage();
    }

    private Path write(String name, String xml) throws Exception {
        return Files.writeString(folder.resolve(name), xml);
    }

    private static List<String> entries(String style, Locale language) throws Exception {
        return set(style, language, sources()).stream().map(CslEntry::text).toList();
    }

    private static List<CslEntry> set(String style, Locale language, List<CslSource> sources)
            throws Exception {
        return CslBibliography.entries(CslStyle.of(style), language, sources);
    }

    private static List<CslSource> sources() {
        return List.of(
                source(
                        1,
                        new SampleBriefings.ArticleText(CHINESE, "石桥今年通车")
                                .author("何敏")
                                .site("城南日报"),
                        "https://chengnan.example/桥.html"),
                source(
                        2,
                        new SampleBriefings.ArticleText(
                                        Locale.ENGLISH, "Zinc pier “opens”: what is left")
                                .author("Tom Achebe")
                                .author("The Port Desk")
                                .site("The Quayside"),
                        "https://quay.example/a b?x=1&y=2"));
    }

    private static CslSource source(int number, String title, Locale language, String url) {
        return source(number, new SampleBriefings.ArticleText(language, title), url);
    }

    private static CslSource source(int number, SampleBriefings.ArticleText text, String url) {
        Article article = text.paragraph("Words.").build(url, Optional.empty()).article();
        return new CslSource(number, article, ACCESSED, LinkTarget.of(url));
    }
}
