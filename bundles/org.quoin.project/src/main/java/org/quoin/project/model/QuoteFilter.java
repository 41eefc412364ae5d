package org.quoin.project.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * @param from articles of this day or later; those without a day do not pass
 * @param to articles of this day or earlier; those without a day do not pass
 * @param leastConfidence 0..1, at least this sure
 * @param mostConfidence 0..1, at most this sure
 */
public record QuoteFilter(
        Set<Long> articles,
        Set<Long> speakers,
        Set<QuoteKind> kinds,
        Set<QuoteStatus> statuses,
        Set<String> sites,
        Set<String> languages,
        Set<String> tags,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double leastConfidence,
        double mostConfidence) {

    /** Every quotation. */
    public static final QuoteFilter ALL =
            new QuoteFilter(
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    1);

    /** Copies the sets. */
    public QuoteFilter {
        articles = Set.copyOf(articles);
        speakers = Set.copyOf(speakers);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        sites = Set.copyOf(sites);
        languages = Set.copyOf(languages);
        tags = Set.copyOf(tags);
    }

    /**
     * Whether it asks anything of the quotations themselves, and not of their articles alone: then
     * articles without quotations do not meet it.
     */
    public boolean asksOfQuotations() {
        return !speakers.isEmpty()
                || !kinds.isEmpty()
                || !statuses.isEmpty()
                || !tags.isEmpty()
                || leastConfidence > 0
                || mostConfidence < 1;
    }

    /** Of these articles. */
    public QuoteFilter ofArticles(Long... numbers) {
        return new QuoteFilter(
                Set.of(numbers),
                speakers,
                kinds,
                statuses,
                sites,
                languages,
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** By these speakers of the register. */
    public QuoteFilter bySpeakers(Set<Long> numbers) {
        return new QuoteFilter(
                articles,
                numbers,
                kinds,
                statuses,
                sites,
                languages,
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** Of these kinds. */
    public QuoteFilter ofKinds(QuoteKind... wanted) {
        return new QuoteFilter(
                articles,
                speakers,
                Set.of(wanted),
                statuses,
                sites,
                languages,
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** Of these statuses. */
    public QuoteFilter ofStatuses(QuoteStatus... wanted) {
        return new QuoteFilter(
                articles,
                speakers,
                kinds,
                Set.of(wanted),
                sites,
                languages,
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** All but those that a person rejected. */
    public QuoteFilter notRejected() {
        return ofStatuses(
                EnumSet.complementOf(EnumSet.of(QuoteStatus.REJECTED)).toArray(QuoteStatus[]::new));
    }

    /** From these outlets. */
    public QuoteFilter from(String... outlets) {
        return new QuoteFilter(
                articles,
                speakers,
                kinds,
                statuses,
                new TreeSet<>(Set.of(outlets)),
                languages,
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** In these languages. */
    public QuoteFilter inLanguages(String... wanted) {
        return new QuoteFilter(
                articles,
                speakers,
                kinds,
                statuses,
                sites,
                Set.of(wanted),
                tags,
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** With any of these tags. */
    public QuoteFilter tagged(String... names) {
        return new QuoteFilter(
                articles,
                speakers,
                kinds,
                statuses,
                sites,
                languages,
                Set.of(names),
                from,
                to,
                leastConfidence,
                mostConfidence);
    }

    /** Of articles of these days, both included; an empty end is open. */
    public QuoteFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new QuoteFilter(
                articles,
                speakers,
                kinds,
                statuses,
                sites,
                languages,
                tags,
                first,
                last,
                leastConfidence,
                mostConfidence);
    }

    /** As sure as this, 0..1, both included. */
    public QuoteFilter confident(double least, double most) {
        return new QuoteFilter(
                articles, speakers, kinds, statuses, sites, languages, tags, from, to, least, most);
    }
}
