package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quoin.docx.sources.CslItem;

/** Which names of authors are parted. */
class CslNameTest {

    private static final Pattern AUTHOR = Pattern.compile("\"author\": \\[(\\{.*?\\})\\]");

    @Test
    void twoLatinWordsOfAPersonAreParted() {
        parted("Ingrid Vale", "Ingrid", "Vale", Locale.ENGLISH);
        parted("Jürgen O'Dell-Löw", "Jürgen", "O'Dell-Löw", Locale.GERMAN);
        parted("J. McRae", "J.", "McRae", Locale.ENGLISH);
    }

    @Test
    void whatMayBeTheOtherWayRoundOrNoPersonStaysWhole() {
        for (String name :
                new String[] {
                    "何敏",
                    "何 敏",
                    "Zhou Lan",
                    "Ingrid van Vale",
                    "Port Desk",
                    "Staff Writer",
                    "AFP Lisbon",
                    "Vale I.",
                    "ingrid vale",
                    "Ingrid",
                    "Иван Петров",
                    "Ingrid  Vale"
                }) {
            assertEquals("{\"literal\": \"" + name + "\"}", author(name, Locale.ENGLISH));
        }
        assertEquals(
                "{\"literal\": \"Torda Ilka\"}", author("Torda Ilka", Locale.forLanguageTag("hu")));
    }

    private static void parted(String name, String given, String family, Locale language) {
        assertEquals(
                "{\"family\": \"" + family + "\", \"given\": \"" + given + "\"}",
                author(name, language));
    }

    private static String author(String name, Locale language) {
        Matcher author =
                AUTHOR.matcher(
                        CslItem.of(
                                new SampleBriefings.ArticleText(language, "Title")
                                        .author(name)
                                        .paragraph("Words.")
                                        .build("https://a.example/", Optional.empty())
                                        .article(),
                                Optional.empty(),
                                " "));
        return author.find() ? author.group(1) : "";
    }
}
