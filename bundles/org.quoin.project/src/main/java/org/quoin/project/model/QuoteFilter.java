package org.quoin.project.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;

/**
 * Which quotations: those that meet every condition. An empty set is no condition.
 *
 * @param articles numbers of articles
 * @param speakers numbers of speakers of the register
 * @param kinds direct, indirect, mixed
 * @param statuses what people said of them
 * @param sites outlets, by their exact names
 * @param languages BCP 47; {@code zh} also stands for {@code zh-Hant}
 * @param tags names of tags, any of which will do
 * @param days of articles, any of which will do
 * @param lacking what they may be without: where something is asked of that (certain tags, say),
 *     those without it pass too; where nothing is asked of it, only they pass
 * @param from articles of this day or later; those without a day do not pass
 * @param to articles of this day or earlier; those without a day do not pass
 * @param leastConfidence 0..1, at least this sure
 * @param mostConfidence 0..1, at most this sure
 * @param offered whether only those for which an analyser's offer waits for an answer
 */
public record QuoteFilter(
        Set<Long> articles,
        Set<Long> speakers,
        Set<QuoteKind> kinds,
        Set<QuoteStatus> statuses,
        Set<String> sites,
        Set<String> languages,
        Set<String> tags,
        Set<LocalDate> days,
        Set<Lack> lacking,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double leastConfidence,
        double mostConfidence,
        boolean offered) {

    /** Every quotation. */
    public static final QuoteFilter ALL = new Draft().filter();

    /** Copies the sets. */
    public QuoteFilter {
        articles = Set.copyOf(articles);
        speakers = Set.copyOf(speakers);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        sites = Set.copyOf(sites);
        languages = Set.copyOf(languages);
        tags = Set.copyOf(tags);
        days = Set.copyOf(days);
        lacking = Set.copyOf(lacking);
    }

    /**
     * Whether it asks anything of the quotations themselves, and not of their articles alone: then
     * articles without quotations do not meet it.
     */
    public boolean asksOfQuotations() {
        return !ofQuotationsAlone().equals(ALL);
    }

    /** What it asks of the quotations themselves, not of their articles. */
    public QuoteFilter ofQuotationsAlone() {
        return with(
                draft -> {
                    draft.articles = Set.of();
                    draft.sites = Set.of();
                    draft.languages = Set.of();
                    draft.days = Set.of();
                    draft.from = Optional.empty();
                    draft.to = Optional.empty();
                    draft.lacking = EnumSet.noneOf(Lack.class);
                    draft.lacking.addAll(lacking);
                    draft.lacking.removeAll(EnumSet.of(Lack.OUTLET, Lack.DAY));
                });
    }

    /** Of these articles. */
    public QuoteFilter ofArticles(Long... numbers) {
        return ofArticles(Set.copyOf(Arrays.asList(numbers)));
    }

    /** Of these articles. */
    public QuoteFilter ofArticles(Set<Long> numbers) {
        return with(draft -> draft.articles = numbers);
    }

    /** By these speakers of the register. */
    public QuoteFilter bySpeakers(Set<Long> numbers) {
        return with(draft -> draft.speakers = numbers);
    }

    /** Of these kinds. */
    public QuoteFilter ofKinds(QuoteKind... wanted) {
        return with(draft -> draft.kinds = Set.copyOf(Arrays.asList(wanted)));
    }

    /** Of these statuses. */
    public QuoteFilter ofStatuses(QuoteStatus... wanted) {
        return with(draft -> draft.statuses = Set.copyOf(Arrays.asList(wanted)));
    }

    /** All but those that a person rejected. */
    public QuoteFilter notRejected() {
        return ofStatuses(
                EnumSet.complementOf(EnumSet.of(QuoteStatus.REJECTED)).toArray(QuoteStatus[]::new));
    }

    /** From these outlets. */
    public QuoteFilter from(String... outlets) {
        return with(draft -> draft.sites = Set.copyOf(Arrays.asList(outlets)));
    }

    /** In these languages. */
    public QuoteFilter inLanguages(String... wanted) {
        return with(draft -> draft.languages = Set.copyOf(Arrays.asList(wanted)));
    }

    /** With any of these tags. */
    public QuoteFilter tagged(String... names) {
        return with(draft -> draft.tags = Set.copyOf(Arrays.asList(names)));
    }

    /** Of articles of any of these days. */
    public QuoteFilter onDays(Set<LocalDate> wanted) {
        return with(draft -> draft.days = wanted);
    }

    /** Without a speaker, an outlet ...: see {@link #lacking}. */
    public QuoteFilter without(Lack... wanted) {
        return with(draft -> draft.lacking = Set.copyOf(Arrays.asList(wanted)));
    }

    /** Of articles of these days, both included; an empty end is open. */
    public QuoteFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return with(
                draft -> {
                    draft.from = first;
                    draft.to = last;
                });
    }

    /** As sure as this, 0..1, both included. */
    public QuoteFilter confident(double least, double most) {
        return with(
                draft -> {
                    draft.least = least;
                    draft.most = most;
                });
    }

    /** For which an analyser's offer waits for an answer. */
    public QuoteFilter withOffers() {
        return with(draft -> draft.offered = true);
    }

    /** This filter but for what a change sets; the only place that knows all conditions. */
    private QuoteFilter with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.articles = articles;
        draft.speakers = speakers;
        draft.kinds = kinds;
        draft.statuses = statuses;
        draft.sites = sites;
        draft.languages = languages;
        draft.tags = tags;
        draft.days = days;
        draft.lacking = lacking;
        draft.from = from;
        draft.to = to;
        draft.least = leastConfidence;
        draft.most = mostConfidence;
        draft.offered = offered;
        change.accept(draft);
        return draft.filter();
    }

    /** A filter while it is made; asks nothing at first. */
    private static final class Draft {
        private Set<Long> articles = Set.of();
        private Set<Long> speakers = Set.of();
        private Set<QuoteKind> kinds = Set.of();
        private Set<QuoteStatus> statuses = Set.of();
        private Set<String> sites = Set.of();
        private Set<String> languages = Set.of();
        private Set<String> tags = Set.of();
        private Set<LocalDate> days = Set.of();
        private Set<Lack> lacking = Set.of();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private double least = 0;
        private double most = 1;
        private boolean offered;

        QuoteFilter filter() {
            return new QuoteFilter(
                    articles, speakers, kinds, statuses, sites, languages, tags, days, lacking,
                    from, to, least, most, offered);
        }
    }
}
