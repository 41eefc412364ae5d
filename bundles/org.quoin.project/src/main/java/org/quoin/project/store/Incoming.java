package org.quoin.project.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.OfferContent;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;
import org.quoin.project.text.NameFold;
import org.quoin.project.text.StandingNames;

/**
 * Takes in what another project held, over many transactions. What is here already wins: settings,
 * the colours of tags, articles. A speaker becomes one who was here before if that is sure from the
 * name alone, and otherwise somebody new; speakers who are two there stay two.
 */
public final class Incoming {

    private final ArticleTable articles;
    private final StandingNames names = new StandingNames();
    private final Map<String, Long> speakers = new HashMap<>();

    /** The highest number of a speaker who was here before, or -1 while nobody has asked. */
    private long before = -1;

    /**
     * @param articles writes articles
     */
    public Incoming(ArticleTable articles) {
        this.articles = articles;
    }

    /** Sets a setting, unless it is set. */
    public void setting(Transaction transaction, String key, String value) {
        if (SettingTable.get(transaction.reading(), key).isEmpty()) {
            SettingTable.set(transaction, key, Optional.of(value));
        }
    }

    /** Makes a tag, unless it is there. */
    public void tag(Transaction transaction, TagContent tag) {
        TagTable.make(transaction, tag.name(), tag.colour());
    }

    /** Finds or makes a speaker, and gives him the names that he has not. */
    public void speaker(Transaction transaction, SpeakerContent speaker) {
        Sql sql = transaction.sql();
        if (before < 0) {
            before = sql.number("SELECT max(number) FROM speaker");
        }
        long number = known(sql, speaker);
        if (number == 0) {
            number =
                    transaction.insert(
                            LoggedTable.SPEAKER,
                            speaker.name(),
                            NameFold.folded(speaker.name()),
                            speaker.type().name(),
                            speaker.note());
        }
        for (String each : speaker.givenNames()) {
            alias(transaction, number, each, 1);
        }
        for (String each : speaker.otherNames()) {
            alias(transaction, number, each, 0);
        }
        speakers.put(speaker.key(), number);
    }

    private long known(Sql sql, SpeakerContent speaker) {
        if (before == 0 || !names.standsAlone(speaker.name(), speaker.type())) {
            return 0;
        }
        long[] same =
                sql.numbers(
                        "SELECT number FROM speaker WHERE folded=? AND type=? AND number<=? LIMIT"
                                + " 2",
                        NameFold.folded(speaker.name()),
                        speaker.type().name(),
                        before);
        return same.length == 1 ? same[0] : 0;
    }

    private static void alias(Transaction transaction, long speaker, String name, int sure) {
        boolean there =
                transaction
                                .sql()
                                .number(
                                        "SELECT 1 FROM alias WHERE speaker=? AND name=?",
                                        speaker,
                                        name)
                        == 1;
        if (!there) {
            transaction.insert(LoggedTable.ALIAS, speaker, name, NameFold.folded(name), sure);
        }
    }

    /** Keeps two speakers apart, if both came. */
    public void apart(Transaction transaction, ApartContent pair) {
        long one = speakers.getOrDefault(pair.one(), 0L);
        long other = speakers.getOrDefault(pair.other(), 0L);
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        if (low > 0
                && low < high
                && transaction.sql().number("SELECT 1 FROM apart WHERE low=? AND high=?", low, high)
                        == 0) {
            transaction.insert(LoggedTable.APART, low, high);
        }
    }

    /**
     * Adds an article with all that belongs to it.
     *
     * @return whether it was added; one whose id is here already stays as it is
     */
    public boolean article(Transaction transaction, ArticleContent content) {
        OptionalLong added = articles.add(transaction, content.article(), content.problems());
        if (added.isEmpty()) {
            return false;
        }
        Rows rows = new Rows(transaction, added.getAsLong());
        Map<Integer, Long> quotations = new HashMap<>();
        for (QuotationContent each : content.quotations()) {
            quotations.put(each.ordinal(), rows.quotation(each));
        }
        for (OfferContent each : content.offers()) {
            Long quotation = quotations.get(each.ordinal());
            if (quotation != null) {
                rows.offer(each, quotation);
            }
        }
        transaction
                .sql()
                .run(
                        "UPDATE article_revision SET ordinal=? WHERE article=?",
                        content.lastOrdinal(),
                        added.getAsLong());
        return true;
    }

    /** Grades a source, unless it is graded here or is an article that is not here. */
    public void grade(Transaction transaction, GradeContent content) {
        Reading reading = transaction.reading();
        if (content.article().isEmpty()) {
            if (GradeTable.ofOutlet(reading, content.outlet()).isEmpty()) {
                GradeTable.gradeOutlet(transaction, content.outlet(), content.grade());
            }
            return;
        }
        long article =
                reading.sql().number("SELECT number FROM article WHERE id=?", content.article());
        if (article > 0 && GradeTable.ofArticle(reading, article).isEmpty()) {
            GradeTable.gradeArticle(transaction, article, content.grade());
        }
    }

    /**
     * Adds a draft of a briefing, unless there is one of its name.
     *
     * @return how many things in it were left out, because what they speak of is not here
     */
    public int briefing(Transaction transaction, BriefingContent briefing) {
        return DraftTransfer.add(transaction, briefing);
    }

    /** The rows of one article. */
    private final class Rows {

        private record Wording(Speaker speaker, long number) {}

        private final Transaction transaction;
        private final long article;
        private final Map<Wording, Long> appearances = new HashMap<>();

        Rows(Transaction transaction, long article) {
            this.transaction = transaction;
            this.article = article;
        }

        long quotation(QuotationContent content) {
            Quote quote = content.quote();
            long number =
                    transaction.insert(
                            LoggedTable.QUOTE,
                            article,
                            content.ordinal(),
                            quote.content().get(0).start(),
                            Spans.write(quote.content()),
                            quote.kind().name(),
                            Spans.write(quote.source()),
                            Spans.write(quote.cue()),
                            appearance(quote.speaker(), content.speaker()),
                            QuoteSelect.thousandths(quote.confidence()),
                            quote.status().name(),
                            QuoteTable.origin(transaction.sql(), quote.origin()),
                            content.note());
            for (String each : content.tags()) {
                TagTable.put(transaction, List.of(number), TagTable.make(transaction, each, ""));
            }
            return number;
        }

        void offer(OfferContent content, long quotation) {
            Optional<Quote> quote = content.alternative();
            transaction.insert(
                    LoggedTable.OFFER,
                    quotation,
                    article,
                    quote.map(each -> Spans.write(each.content())).orElse(null),
                    quote.map(each -> each.kind().name()).orElse(null),
                    quote.map(each -> Spans.write(each.source())).orElse(null),
                    quote.map(each -> Spans.write(each.cue())).orElse(null),
                    appearance(quote.flatMap(Quote::speaker), content.speaker()),
                    quote.map(each -> QuoteSelect.thousandths(each.confidence())).orElse(0),
                    QuoteTable.origin(transaction.sql(), content.origin()),
                    content.declined() ? "declined" : "open");
        }

        private @Nullable Long appearance(Optional<Speaker> worded, Optional<String> key) {
            if (worded.isEmpty()) {
                return null;
            }
            long speaker = key.map(each -> speakers.getOrDefault(each, 0L)).orElse(0L);
            return appearances.computeIfAbsent(
                    new Wording(worded.get(), speaker), this::newAppearance);
        }

        /** Whoever is not among the speakers that came, or has gone since, is found by his name. */
        private long newAppearance(Wording wording) {
            boolean there =
                    wording.number() > 0
                            && transaction
                                            .sql()
                                            .number(
                                                    "SELECT 1 FROM speaker WHERE number=?",
                                                    wording.number())
                                    == 1;
            return AppearanceTable.add(
                    transaction,
                    article,
                    there
                            ? wording.number()
                            : SpeakerTable.resolve(transaction, article, wording.speaker()),
                    wording.speaker());
        }
    }
}
