package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.docx.ReadBack.Quoted;

/** What stands in the file is what stands in the articles. */
class BriefingReadBackTest {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    @Test
    void everyQuotationIsVerbatimInTheOrderOfItsArticle() throws Exception {
        Briefing briefing = SampleBriefings.sixLanguages(Locale.ENGLISH);
        List<List<String>> expected = new ArrayList<>();
        for (AnalysedArticle article : briefing.articles()) {
            for (Quote quote : article.quotes()) {
                String text = article.article().text();
                expected.add(quote.content().stream().map(span -> span.of(text)).toList());
            }
        }
        List<Quoted> found = quotations(briefing);
        // The articles' section comes last; before it, the key quotations repeat some of them.
        List<List<String>> inArticles =
                found.subList(found.size() - expected.size(), found.size()).stream()
                        .map(Quoted::parts)
                        .toList();
        assertEquals(expected, inArticles);
        List<Quoted> keys = found.subList(0, found.size() - expected.size());
        assertFalse(keys.isEmpty());
        keys.forEach(key -> assertTrue(expected.contains(key.parts()), key.toString()));
    }

    @Test
    void everyQuotationHasOneFootnoteThatNamesItsArticle() throws Exception {
        Briefing briefing = SampleBriefings.sixLanguages(Locale.ENGLISH);
        Map<String, Integer> first = new HashMap<>();
        int number = 0;
        for (Quoted quoted : quotations(briefing)) {
            number++;
            assertEquals(1, quoted.notes().size(), quoted.toString());
            Article article = articleOf(briefing, quoted);
            String note = quoted.notes().get(0);
            Integer before = first.putIfAbsent(article.id(), number);
            if (before != null) {
                assertTrue(note.contains(article.site().orElseThrow()), note);
                assertTrue(note.contains("see note " + before + ", para. "), note);
                assertTrue(note.length() < 90, note);
                continue;
            }
            assertTrue(note.contains("SHA-256 bbbbbbbbbbbb"), note);
            assertTrue(note.contains(article.title()), note);
            assertTrue(note.contains(article.site().orElseThrow()), note);
            assertTrue(note.contains(article.url().orElseThrow()), note);
            article.authors().forEach(author -> assertTrue(note.contains(author), note));
            assertTrue(note.contains("March 2026"), note);
            assertTrue(note.contains("para. "), note);
        }
    }

    @Test
    void aParaphraseNeverStandsInMarksAndSaysWhatItIs() throws Exception {
        int paraphrases = 0;
        for (Quoted quoted : quotations(SampleBriefings.sixLanguages(Locale.ENGLISH))) {
            String first = quoted.parts().get(0);
            String before = quoted.paragraph().substring(0, quoted.paragraph().indexOf(first));
            if (quoted.indirect()) {
                paraphrases++;
                assertEquals("INDIRECT", before.strip());
            } else if (!before.contains("PARTLY VERBATIM")) {
                assertTrue("“「„«".contains(before.strip()), before);
            }
        }
        assertTrue(paraphrases >= 6);
    }

    @Test
    void theSameBriefingGivesTheSameBytesInAnyZoneAndLanguageOfTheMachine() throws Exception {
        byte[] once = ReadBack.write(SampleBriefings.sixLanguages(CHINESE), Optional.empty());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            byte[] again = ReadBack.write(SampleBriefings.sixLanguages(CHINESE), Optional.empty());
            assertArrayEquals(once, again);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndSaidSo() throws Exception {
        Briefing briefing = SampleBriefings.withUnwritableCharacters();
        byte[] file = ReadBack.write(briefing, Optional.empty());
        try (XWPFDocument document = ReadBack.open(file)) {
            List<Quoted> quoted = ReadBack.quotations(document);
            Quoted last = quoted.get(quoted.size() - 1);
            assertEquals(List.of("a\uFFFDb \uD83D\uDE00 \uFFFD<&> tab\tline\nend"), last.parts());
            assertTrue(
                    document.getParagraphs().stream()
                            .anyMatch(p -> p.getText().contains("One quotation holds characters")),
                    "the method note says so");
        }
    }

    @Test
    void titleAndPreparedByAreTheOnlyPropertiesOfAPerson() throws Exception {
        try (XWPFDocument document =
                ReadBack.open(ReadBack.write(SampleBriefings.oneArticle(), Optional.empty()))) {
            assertEquals("One article", document.getProperties().getCoreProperties().getTitle());
            assertEquals(null, document.getProperties().getCoreProperties().getCreator());
            assertEquals(null, document.getProperties().getCoreProperties().getCreated());
        }
    }

    @Test
    void theMarkingStandsInEveryHeaderAndFooter() throws Exception {
        try (XWPFDocument document =
                ReadBack.open(
                        ReadBack.write(
                                SampleBriefings.sixLanguages(Locale.ENGLISH), Optional.empty()))) {
            assertEquals(3, document.getHeaderList().size(), "cover, upright, sideways");
            document.getHeaderList()
                    .forEach(header -> assertTrue(header.getText().contains("TLP:AMBER")));
            assertFalse(document.getFooterList().isEmpty());
            document.getFooterList()
                    .forEach(footer -> assertTrue(footer.getText().contains("TLP:AMBER")));
        }
    }

    private static List<Quoted> quotations(Briefing briefing) throws Exception {
        try (XWPFDocument document = ReadBack.open(ReadBack.write(briefing, Optional.empty()))) {
            return ReadBack.quotations(document);
        }
    }

    private static Article articleOf(Briefing briefing, Quoted quoted) {
        return briefing.articles().stream()
                .filter(
                        article ->
                                article.quotes().stream()
                                        .anyMatch(quote -> isOf(article, quote, quoted)))
                .findFirst()
                .orElseThrow()
                .article();
    }

    private static boolean isOf(AnalysedArticle article, Quote quote, Quoted quoted) {
        String text = article.article().text();
        return quote.kind() == QuoteKind.INDIRECT == quoted.indirect()
                && quote.content().stream()
                        .map(span -> span.of(text))
                        .toList()
                        .equals(quoted.parts());
    }
}
