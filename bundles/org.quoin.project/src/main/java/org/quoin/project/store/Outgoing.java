package org.quoin.project.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.OfferContent;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;
import org.quoin.project.model.Offer;
import org.quoin.project.model.Quotation;
import org.quoin.project.model.Tag;

/** Hands out all that a project holds, sorted, from one consistent view. */
public final class Outgoing {

    private final Reading reading;
    private final ArticleTable articles;

    /**
     * @param reading the view
     * @param articles reads articles
     */
    public Outgoing(Reading reading, ArticleTable articles) {
        this.reading = reading;
        this.articles = articles;
    }

    /**
     * Hands out everything.
     *
     * @param progress told of articles done, asked for cancelling
     * @throws IOException from the sink
     */
    public void run(ContentSink sink, Progress progress) throws IOException {
        for (Map.Entry<String, String> each : SettingTable.all(reading).entrySet()) {
            sink.setting(each.getKey(), each.getValue());
        }
        for (Tag each : TagTable.all(reading)) {
            sink.tag(new TagContent(each.name(), each.colour()));
        }
        SpeakerKeys keys = new SpeakerKeys(reading);
        for (long number : keys.sorted()) {
            progress.checkCancelled();
            sink.speaker(speaker(number, keys));
        }
        for (ApartContent each : apart(keys)) {
            sink.apart(each);
        }
        long[] numbers = reading.sql().numbers("SELECT number FROM article ORDER BY id");
        for (int i = 0; i < numbers.length; i++) {
            progress.checkCancelled();
            ArticleContent article = article(numbers[i], keys);
            progress.report(article.article().title(), i, numbers.length);
            sink.article(article);
        }
        for (Map.Entry<String, SourceGrade> each : GradeTable.ofOutlets(reading).entrySet()) {
            sink.grade(new GradeContent(each.getKey(), "", each.getValue()));
        }
        for (Map.Entry<String, SourceGrade> each : GradeTable.ofArticles(reading).entrySet()) {
            sink.grade(new GradeContent("", each.getKey(), each.getValue()));
        }
        for (BriefingContent each : DraftTransfer.all(reading)) {
            sink.briefing(each);
        }
        progress.report("", numbers.length, numbers.length);
    }

    private SpeakerContent speaker(long number, SpeakerKeys keys) {
        return reading.sql()
                .one(
                        "SELECT name, type, note FROM speaker WHERE number=?",
                        row ->
                                new SpeakerContent(
                                        keys.of(number),
                                        row.getString(1),
                                        names(number, 0),
                                        names(number, 1),
                                        SpeakerType.valueOf(row.getString(2)),
                                        row.getString(3)),
                        number)
                .orElseThrow();
    }

    private List<String> names(long speaker, int sure) {
        return reading.sql()
                .list(
                        "SELECT name FROM alias WHERE speaker=? AND sure=? ORDER BY name",
                        row -> row.getString(1),
                        speaker,
                        sure);
    }

    private List<ApartContent> apart(SpeakerKeys keys) {
        List<ApartContent> pairs =
                new ArrayList<>(
                        reading.sql()
                                .list(
                                        "SELECT low, high FROM apart",
                                        row ->
                                                ApartContent.of(
                                                        keys.of(row.getLong(1)),
                                                        keys.of(row.getLong(2)))));
        pairs.sort(Comparator.comparing(ApartContent::one).thenComparing(ApartContent::other));
        return pairs;
    }

    private ArticleContent article(long number, SpeakerKeys keys) {
        List<QuotationContent> quotations =
                QuoteTable.of(reading, number).stream()
                        .sorted(Comparator.comparing(Quotation::ordinal))
                        .map(each -> quotation(each, keys))
                        .toList();
        return new ArticleContent(
                articles.get(reading, number).orElseThrow(),
                quotations,
                (int)
                        reading.sql()
                                .number(
                                        "SELECT ordinal FROM article_revision WHERE article=?",
                                        number),
                offers(number, keys),
                articles.problems(reading, number));
    }

    private static QuotationContent quotation(Quotation quotation, SpeakerKeys keys) {
        return new QuotationContent(
                quotation.ordinal(),
                quotation.quote(),
                key(quotation.speaker(), keys),
                quotation.tags(),
                quotation.note());
    }

    private record Kept(long number, boolean declined, OptionalLong speaker) {}

    private List<OfferContent> offers(long article, SpeakerKeys keys) {
        List<Kept> kept =
                reading.sql()
                        .list(
                                "SELECT offer.number, offer.state<>'open', p.speaker FROM offer"
                                        + " JOIN quote ON quote.number=offer.quote LEFT JOIN"
                                        + " appearance AS p ON p.number=offer.appearance WHERE"
                                        + " offer.article=? ORDER BY quote.ordinal, offer.number",
                                row ->
                                        new Kept(
                                                row.getLong(1),
                                                row.getBoolean(2),
                                                row.getObject(3) == null
                                                        ? OptionalLong.empty()
                                                        : OptionalLong.of(row.getLong(3))),
                                article);
        List<OfferContent> offers = new ArrayList<>();
        for (Kept each : kept) {
            for (Offer offer : OfferTable.get(reading, each.number())) {
                offers.add(
                        new OfferContent(
                                offer.quotation().ordinal(),
                                offer.alternative(),
                                key(each.speaker(), keys),
                                offer.origin(),
                                each.declined()));
            }
        }
        return offers;
    }

    private static Optional<String> key(OptionalLong speaker, SpeakerKeys keys) {
        return speaker.isPresent() ? Optional.of(keys.of(speaker.getAsLong())) : Optional.empty();
    }
}
