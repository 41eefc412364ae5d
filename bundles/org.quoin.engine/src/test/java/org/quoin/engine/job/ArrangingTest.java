package org.quoin.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Section;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.Samples;

class ArrangingTest {

    private static final AnalysedArticle ONE =
            article("one", Optional.of("Post"), Optional.of(LocalDate.of(2026, 3, 2)), "Anna", "?");
    private static final AnalysedArticle TWO =
            article(
                    "two",
                    Optional.of("Herald"),
                    Optional.of(LocalDate.of(2026, 2, 1)),
                    "Ben",
                    "ANNA");
    private static final AnalysedArticle THREE =
            article("three", Optional.of("Herald"), Optional.empty(), "-Ben");
    private static final List<AnalysedArticle> ALL = List.of(ONE, TWO, THREE);

    @Test
    void byArticleThereAreNoSections() {
        assertEquals(List.of(), sections(Arrangement.ARTICLE, Locale.ENGLISH));
    }

    @Test
    void bySpeakerTheMostQuotedComesFirstAndTheUnknownLast() {
        List<Section> sections = sections(Arrangement.SPEAKER, Locale.ENGLISH);
        assertEquals(List.of("Anna", "Ben", "Speaker not identified"), titles(sections));
        assertEquals(
                List.of("one", "two"),
                sections.get(0).blocks().stream()
                        .map(each -> ((Block.Quotation) each).article())
                        .toList());
        assertEquals(1, sections.get(1).blocks().size(), "a rejected one is none");
    }

    @Test
    void byOutletEachHasItsArticles() {
        List<Section> sections = sections(Arrangement.OUTLET, Locale.ENGLISH);
        assertEquals(List.of("Herald", "Post"), titles(sections));
        assertEquals(2, sections.get(0).blocks().size());
    }

    @Test
    void byTimeDaysComeInTheirOrderInTheLanguageOfTheBriefing() {
        assertEquals(
                List.of("1 February 2026", "2 March 2026", "Undated"),
                titles(sections(Arrangement.TIME, Locale.ENGLISH)));
        assertEquals(
                List.of("2026年2月1日", "2026年3月2日", "日期不详"),
                titles(sections(Arrangement.TIME, Locale.SIMPLIFIED_CHINESE)));
    }

    @Test
    void manyDaysMakeMonths() {
        List<AnalysedArticle> many = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);
            many.add(article("a" + day, Optional.empty(), Optional.of(date), "Anna"));
        }
        assertEquals(
                List.of("January 2026", "February 2026"),
                titles(Arranging.sections(Arrangement.TIME, Reported.of(many), Locale.ENGLISH)));
    }

    @Test
    void byThemeAQuotationStandsUnderEachOfItsTags() {
        Reported reported =
                new Reported(
                        ALL,
                        Map.of(),
                        Map.of("two", Map.of(TWO.quotes().get(0), List.of("bridges", "money"))));
        List<Section> sections = Arranging.sections(Arrangement.THEME, reported, Locale.ENGLISH);
        assertEquals(List.of("bridges", "money", "Without a theme"), titles(sections));
        assertEquals(sections.get(0).blocks(), sections.get(1).blocks());
    }

    private static List<Section> sections(Arrangement arrangement, Locale language) {
        return Arranging.sections(arrangement, Reported.of(ALL), language);
    }

    private static List<String> titles(List<Section> sections) {
        return sections.stream().map(Section::title).toList();
    }

    /**
     * @param speakers one for each quotation; {@code ?} nobody; a minus before a name rejects it
     */
    private static AnalysedArticle article(
            String id, Optional<String> site, Optional<LocalDate> day, String... speakers) {
        Article sample = Samples.article(id, "AA BB CC");
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < speakers.length; i++) {
            Quote quote = Samples.quote(3 * i, 3 * i + 2);
            boolean rejected = speakers[i].startsWith("-");
            quotes.add(
                    new Quote(
                            quote.content(),
                            quote.kind(),
                            quote.source(),
                            quote.cue(),
                            speakers[i].equals("?")
                                    ? Optional.empty()
                                    : Optional.of(speaker(speakers[i].replace("-", ""))),
                            quote.confidence(),
                            rejected ? QuoteStatus.REJECTED : quote.status(),
                            quote.origin()));
        }
        return new AnalysedArticle(
                new Article(
                        id,
                        sample.provenance(),
                        sample.title(),
                        List.of(),
                        List.of(),
                        site,
                        Optional.empty(),
                        Optional.empty(),
                        day.map(PublicationTime.Day::new),
                        Optional.empty(),
                        Locale.ENGLISH,
                        sample.text(),
                        sample.paragraphs(),
                        List.of(),
                        List.of()),
                quotes,
                List.of());
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, List.of(), Optional.empty(), Optional.empty(), SpeakerType.PERSON);
    }
}
