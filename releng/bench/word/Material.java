import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Section;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;

/**
 * A large briefing of made-up words: so many thousand articles are reported with ten quotations
 * each, and nine times as many more stand in its table of sources only, which thus has ten thousand
 * rows for each thousand. Half of the articles are English, a third Chinese, the rest Arabic.
 */
final class Material {

    private static final int QUOTES = 10;
    private static final int ROWS = 10;
    private static final Origin ORIGIN = new Origin("made.up", "1", "rule");

    private final Random random = new Random(20261123);

    private Material() {}

    /** The briefing of so many thousand reported articles. */
    static Briefing briefing(int thousands) {
        return new Material().make(thousands * 1000);
    }

    private Briefing make(int reported) {
        List<AnalysedArticle> articles = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < reported * ROWS; i++) {
            boolean isReported = i < reported;
            AnalysedArticle article = article(i, isReported ? QUOTES : 0);
            articles.add(article);
            if (isReported) {
                blocks.add(new Block.OfArticle(article.article().id(), Optional.empty()));
            }
        }
        return new Briefing(
                "A large briefing",
                Optional.of("TLP:GREEN"),
                Optional.of(LocalDate.of(2026, 3, 20)),
                Optional.empty(),
                Locale.ENGLISH,
                articles,
                List.of(new Section("Reports", 1, blocks)));
    }

    private AnalysedArticle article(int number, int quotes) {
        Language language = Language.of(number);
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Quote> found = new ArrayList<>();
        for (int i = 0; i < Math.max(1, quotes); i++) {
            if (i > 0) {
                text.append('\n');
            }
            int start = text.length();
            words(text, language, 20);
            if (quotes > 0) {
                found.add(quote(text, language, i));
                words(text, language, 20);
            }
            paragraphs.add(new Paragraph(new TextSpan(start, text.length()), ParagraphKind.PARAGRAPH));
        }
        Article article =
                new Article(
                        "made-" + number,
                        new Provenance(number + ".html", String.format(Locale.ROOT, "%064x", 7919L * number), "made.up"),
                        sentence(language, 6),
                        number % 3 == 0 ? List.of(sentence(language, 2)) : List.of(),
                        List.of(),
                        Optional.of("Outlet " + random.nextInt(200)),
                        Optional.of("https://made.example/news?id=" + number + "&from=list"),
                        Optional.empty(),
                        Optional.of(new PublicationTime.Day(LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2000)))),
                        Optional.empty(),
                        language.locale,
                        text.toString(),
                        paragraphs,
                        List.of(),
                        List.of());
        return new AnalysedArticle(article, found, List.of());
    }

    private Quote quote(StringBuilder text, Language language, int index) {
        int source = text.length();
        String name = "Speaker " + random.nextInt(2000);
        text.append(name);
        int cue = text.length();
        text.append(language.said);
        int content = text.length();
        words(text, language, 8 + random.nextInt(24));
        int end = text.length();
        text.append(language.close);
        return new Quote(
                List.of(new TextSpan(content, end)),
                index % 4 == 3 ? QuoteKind.INDIRECT : QuoteKind.DIRECT,
                Optional.of(new TextSpan(source, cue)),
                Optional.of(new TextSpan(cue, cue + 1)),
                Optional.of(new Speaker(name, List.of(), Optional.of("director"), Optional.empty(), SpeakerType.PERSON)),
                0.5 + random.nextInt(50) / 100.0,
                QuoteStatus.PROPOSED,
                ORIGIN);
    }

    private String sentence(Language language, int count) {
        StringBuilder text = new StringBuilder();
        words(text, language, count);
        return text.toString();
    }

    private void words(StringBuilder text, Language language, int count) {
        for (int i = 0; i < count; i++) {
            int letters = language.shortest + random.nextInt(language.more);
            IntStream.range(0, letters).forEach(k -> text.append((char) (language.first + random.nextInt(language.letters))));
            // What is set in another font than its surroundings: names, numbers, marks of both.
            switch (random.nextInt(25)) {
                case 0 -> text.append(language.between).append("Quoin ").append(random.nextInt(100));
                case 1 -> text.append("，—".charAt(random.nextInt(2)));
                case 2 -> text.append(" & <");
                default -> {
                    // Most words stand alone.
                }
            }
            text.append(i + 1 == count ? language.stop : language.between);
        }
    }

    /** What words look like in a language, and what stands around them. */
    private enum Language {
        ENGLISH(Locale.ENGLISH, 'a', 26, 3, 7, " ", ". ", " said: “", "”"),
        CHINESE(Locale.SIMPLIFIED_CHINESE, '\u4E00', 3500, 1, 2, "", "。", "说：“", "”"),
        ARABIC(Locale.forLanguageTag("ar"), '\u0628', 19, 3, 5, " ", ". ", " قال: «", "»");

        private final Locale locale;
        private final int first;
        private final int letters;
        private final int shortest;
        private final int more;
        private final String between;
        private final String stop;
        private final String said;
        private final String close;

        Language(
                Locale locale, int first, int letters, int shortest, int more, String between, String stop, String said, String close) {
            this.locale = locale;
            this.first = first;
            this.letters = letters;
            this.shortest = shortest;
            this.more = more;
            this.between = between;
            this.stop = stop;
            this.said = said;
            this.close = close;
        }

        static Language of(int number) {
            return switch (number % 6) {
                case 0, 2, 4 -> ENGLISH;
                case 1, 3 -> CHINESE;
                default -> ARABIC;
            };
        }
    }
}
