package org.quoin.docx.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs, directions, tags, addresses, characters. */
class TextTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    @Test
    void marksTakeAfterTheHanAroundThem() {
        assertEquals(List.of("东[他说：“好……”——完]"), brackets("他说：“好……”——完", CHINESE));
        assertEquals(
                List.of("西[the “new” deal — yes]"),
                brackets("the “new” deal — yes", Locale.ENGLISH));
        assertEquals(
                List.of("东[据 ]", "西[GDP ]", "东[数据，“]", "西[New Deal]", "东[”]"),
                brackets("据 GDP 数据，“New Deal”", CHINESE).stream().toList());
    }

    @Test
    void rightToLeftKeepsItsNumbersAndMarks() {
        List<ScriptRun> runs =
                Scripts.split("في 12 أبريل (Pier 4) غدًا.", Locale.forLanguageTag("ar"), true);
        assertEquals("في 12 أبريل (", runs.get(0).text());
        assertTrue(runs.get(0).rightToLeft());
        assertEquals("Pier", runs.get(1).text());
        assertFalse(runs.get(1).rightToLeft());
    }

    @Test
    void runsJoinedAreTheText() {
        Random random = new Random(7);
        String alphabet = "aZ é9 ,.“”…—·人は한ـعא1ﬁ\uD83D\uDE00\n\t\u200F";
        for (int i = 0; i < 5000; i++) {
            String text =
                    random.ints(random.nextInt(30), 0, alphabet.length())
                            .mapToObj(c -> alphabet.substring(c, c + 1))
                            .collect(Collectors.joining());
            List<ScriptRun> runs =
                    Scripts.split(
                            text,
                            random.nextBoolean() ? CHINESE : Locale.ENGLISH,
                            random.nextBoolean());
            assertEquals(text, runs.stream().map(ScriptRun::text).collect(Collectors.joining()));
            assertTrue(runs.stream().noneMatch(run -> run.text().isEmpty()));
        }
    }

    @Test
    void cleaningKeepsTheLengthAndLeavesNothingIllegal() {
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(20), 0, 0x10000).forEach(c -> text.append((char) c));
            String cleaned = XmlText.clean(text.toString());
            assertEquals(text.length(), cleaned.length());
            assertTrue(XmlText.isClean(cleaned));
        }
        assertEquals("a\tb\nc\uFFFD", XmlText.clean("a\tb\nc\r"));
        assertTrue(XmlText.isClean("\uD83D\uDE00"));
        assertFalse(XmlText.isClean("\uDE00\uD83D"));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertEquals(
                Optional.of("https://a.example/b%20c?d=%E6%B8%AF&e=%41"),
                LinkTarget.of(" https://a.example/b c?d=港&e=%41 "));
        assertEquals(Optional.empty(), LinkTarget.of("javascript:alert(1)"));
        assertEquals(Optional.empty(), LinkTarget.of("file:///etc/passwd"));
        assertEquals(Optional.empty(), LinkTarget.of("https://a.example/%zz"));
        assertEquals(Optional.of("mailto:desk@a.example"), LinkTarget.of("mailto:desk@a.example"));
    }

    @Test
    void wordsTagsHaveARegionAndNoScript() {
        assertEquals(Optional.of("zh-CN"), LanguageTags.word(Locale.forLanguageTag("zh")));
        assertEquals(Optional.of("zh-CN"), LanguageTags.word(Locale.forLanguageTag("zh-Hans-TW")));
        assertEquals(Optional.of("zh-TW"), LanguageTags.word(Locale.forLanguageTag("zh-Hant")));
        assertEquals(Optional.of("zh-HK"), LanguageTags.word(Locale.forLanguageTag("zh-Hant-HK")));
        assertEquals(Optional.of("de-AT"), LanguageTags.word(Locale.forLanguageTag("de-AT")));
        assertEquals(Optional.of("ar-SA"), LanguageTags.word(Locale.forLanguageTag("ar")));
        assertEquals(Optional.empty(), LanguageTags.word(Locale.ROOT));
    }

    private static List<String> brackets(String text, Locale language) {
        return Scripts.split(text, language, false).stream()
                .map(run -> (run.script() == Script.EAST_ASIAN ? "东[" : "西[") + run.text() + "]")
                .toList();
    }
}
