package org.quoin.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.text.TextSpan;

/** Short invented articles in many languages; what stands in quotation marks is a quotation. */
public final class Languages {

    private static final Pattern QUOTED = Pattern.compile("[“„«「〝\"]([^“”„«»「」〝〞\"\n]+)[”“»」〞\"]");

    private Languages() {}

    /** All of them; {@code prefix} makes their ids. */
    public static List<AnalysedArticle> articles(String prefix) {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (String block : read().split("(?m)^== ", -1)) {
            if (!block.isBlank()) {
                articles.add(article(prefix + articles.size(), block));
            }
        }
        return articles;
    }

    private static AnalysedArticle article(String id, String block) {
        int line = block.indexOf('\n');
        String[] head = block.substring(0, line).split(" \\| ", 2);
        String[] facts = head[0].split(" ", 3);
        String text = block.substring(line + 1).strip();
        Optional<LocalDate> day =
                facts[1].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(facts[1]));
        Optional<String> site = facts[2].equals("-") ? Optional.empty() : Optional.of(facts[2]);
        return with(Invented.article(id, head[1], text), facts[0], site, day);
    }

    /** An article of another language, outlet and day, with a quotation for what it quotes. */
    public static AnalysedArticle with(
            Article article, String language, Optional<String> site, Optional<LocalDate> day) {
        return new AnalysedArticle(
                new Article(
                        article.id(),
                        article.provenance(),
                        article.title(),
                        article.authors(),
                        article.credits(),
                        site,
                        article.url(),
                        article.canonicalUrl(),
                        day.map(PublicationTime.Day::new),
                        article.feedTime(),
                        Locale.forLanguageTag(language),
                        article.text(),
                        article.paragraphs(),
                        List.of(),
                        article.links()),
                quotes(article.text()),
                List.of());
    }

    private static List<Quote> quotes(String text) {
        List<Quote> quotes = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            // Every other one is indirect, so that there is something to filter by.
            quotes.add(
                    new Quote(
                            List.of(new TextSpan(quoted.start(1), quoted.end(1))),
                            quotes.size() % 2 == 0 ? QuoteKind.DIRECT : QuoteKind.INDIRECT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(
                                    Invented.person(
                                            quotes.size() % 2 == 0 ? "Mira Olden" : "Jon Marek")),
                            0.5,
                            QuoteStatus.PROPOSED,
                            Invented.ORIGIN));
        }
        return quotes;
    }

    private static String read() {
        try (InputStream in = Languages.class.getResourceAsStream("store/languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("languages.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
