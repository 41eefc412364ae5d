package org.quoin.engine.exchange.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.article.PublicationTime;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.QuotationContent;

/**
 * A source that becomes an article. One that Quoin wrote has its own name and data again; any other
 * is named by the hash of its plain text, which then is its original.
 *
 * @param name as the project has it
 * @param text its plain text
 * @param sha256 of the bytes of the plain text
 * @param values of its variables
 */
record Source(String name, PlainText text, String sha256, Map<Variable, String> values) {

    /** The importer of articles that came so. */
    static final String IMPORTER = "org.quoin.engine.exchange.refi";

    /** Whether Quoin wrote it, whoever had it since. */
    boolean isOwn() {
        return values.containsKey(Variable.ARTICLE) && values.containsKey(Variable.SHA256);
    }

    /** The article with its quotations. */
    ArticleContent article(List<QuotationContent> quotations) {
        int last = quotations.stream().mapToInt(QuotationContent::ordinal).max().orElse(0);
        return new ArticleContent(article(), quotations, last, List.of(), List.of());
    }

    private Article article() {
        return new Article(
                value(Variable.ARTICLE).filter(each -> isOwn()).orElse(sha256.substring(0, 16)),
                new Provenance(
                        value(Variable.FILE).orElse(name),
                        isOwn() ? values.get(Variable.SHA256) : sha256,
                        value(Variable.IMPORTER).orElse(IMPORTER)),
                value(Variable.TITLE).orElse(name),
                Facts.list(values.getOrDefault(Variable.AUTHORS, "")),
                List.of(),
                value(Variable.OUTLET),
                value(Variable.URL),
                value(Variable.CANONICAL_URL),
                time(Variable.PUBLISHED, Source::published),
                time(Variable.FEED_TIME, Instant::parse),
                value(Variable.LANGUAGE).map(Locale::forLanguageTag).orElse(Locale.ROOT),
                text.text(),
                text.paragraphs(),
                new ArrayList<>(),
                List.of());
    }

    private Optional<String> value(Variable variable) {
        return Optional.ofNullable(values.get(variable)).filter(each -> !each.isBlank());
    }

    /** What somebody else wrote into the variable, and is no time, is none. */
    private <T> Optional<T> time(Variable variable, Function<String, T> reader) {
        try {
            return value(variable).map(reader);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublicationTime published(String iso) {
        int time = iso.indexOf('T');
        if (time < 0) {
            return new PublicationTime.Day(LocalDate.parse(iso));
        }
        boolean zoned =
                iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
        return zoned
                ? new PublicationTime.Exact(OffsetDateTime.parse(iso))
                : new PublicationTime.Local(LocalDateTime.parse(iso));
    }
}
