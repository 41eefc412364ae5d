package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.project.Project;
import org.quoin.project.model.Offer;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.RegisteredSpeaker;
import org.quoin.project.model.Tag;

/**
 * What is known of the chosen quotations, read at one moment. Of very many it is only known that
 * they are many.
 *
 * @param quotations numbers of the chosen ones
 * @param entries those of them that are still there, unless they are too many to be read
 * @param speakers their speakers in the register, by number
 * @param offers what is offered for a single one
 * @param text of a single one's article, else empty
 * @param tags all of the project, in their arranged order
 * @param readOnly why nothing can be changed, where that is so
 */
public record Inspection(
        Set<Long> quotations,
        List<QuoteEntry> entries,
        Map<Long, RegisteredSpeaker> speakers,
        List<Offer> offers,
        String text,
        List<Tag> tags,
        Optional<String> readOnly) {

    /** Reading more would take longer than a glance. */
    private static final int MOST = 500;

    /** Copies the lists. */
    public Inspection {
        quotations = Set.copyOf(quotations);
        entries = List.copyOf(entries);
        speakers = Map.copyOf(speakers);
        offers = List.copyOf(offers);
        tags = List.copyOf(tags);
    }

    /** Nothing is chosen. */
    public static Inspection nothing() {
        return new Inspection(
                Set.of(), List.of(), Map.of(), List.of(), "", List.of(), Optional.empty());
    }

    /** Reads what is known of quotations; some milliseconds. */
    public static Inspection read(Project project, Set<Long> quotations) {
        List<QuoteEntry> entries =
                quotations.size() > MOST
                        ? List.of()
                        : project.quotations()
                                .entries(
                                        quotations.stream()
                                                .mapToLong(Long::longValue)
                                                .sorted()
                                                .toArray());
        long[] speakers =
                entries.stream()
                        .flatMapToLong(each -> each.quotation().speaker().stream())
                        .distinct()
                        .toArray();
        boolean one = entries.size() == 1 && quotations.size() == 1;
        return new Inspection(
                quotations,
                entries,
                project.register().get(speakers).stream()
                        .collect(Collectors.toMap(RegisteredSpeaker::number, each -> each)),
                one ? project.offers().of(entries.get(0).quotation().number()) : List.of(),
                one
                        ? project.articles()
                                .article(entries.get(0).quotation().article())
                                .map(each -> each.text())
                                .orElse("")
                        : "",
                TagNumbers.of(project),
                project.whyReadOnly());
    }

    /** Whether there is nothing to be shown: nothing is chosen, or what was is gone. */
    public boolean isEmpty() {
        return quotations.isEmpty() || entries.isEmpty() && quotations.size() <= MOST;
    }

    /** The only one, where it is one. */
    public Optional<QuoteEntry> one() {
        return quotations.size() == 1 ? entries.stream().findFirst() : Optional.empty();
    }

    /** How many are chosen. */
    public int count() {
        return quotations.size();
    }

    /** The name that the speaker has in the register. */
    public Common<String> speaker() {
        return common(each -> each.speaker().orElse(""));
    }

    /** Where the speaker stands in the register. */
    public Optional<RegisteredSpeaker> registered() {
        return common(each -> each.quotation().speaker())
                .value()
                .filter(OptionalLong::isPresent)
                .map(each -> speakers.get(each.getAsLong()));
    }

    /** His role, as the articles word it. */
    public Common<String> role() {
        return common(each -> wording(each).flatMap(Speaker::role).orElse(""));
    }

    /** His affiliation, as the articles word it. */
    public Common<String> affiliation() {
        return common(each -> wording(each).flatMap(Speaker::affiliation).orElse(""));
    }

    /** What kind of source he is; in the register, where he is in it. Unknown without a speaker. */
    public Common<SpeakerType> type() {
        return common(
                each ->
                        each.quotation().speaker().stream()
                                .mapToObj(speakers::get)
                                .filter(java.util.Objects::nonNull)
                                .map(RegisteredSpeaker::type)
                                .findFirst()
                                .or(() -> wording(each).map(Speaker::type))
                                .orElse(SpeakerType.UNKNOWN));
    }

    /** Whether any of them has a speaker, of whom something can be said. */
    public boolean hasSpeaker() {
        return entries.isEmpty() || entries.stream().anyMatch(each -> wording(each).isPresent());
    }

    /** How they stand in their articles. */
    public Common<QuoteKind> kind() {
        return common(each -> each.quotation().quote().kind());
    }

    /** What people said of them. */
    public Common<QuoteStatus> status() {
        return common(each -> each.quotation().quote().status());
    }

    /** The tags that all of them have, in their arranged order. */
    public List<Tag> tagsOfAll() {
        return tags.stream()
                .filter(
                        tag ->
                                !entries.isEmpty()
                                        && entries.stream().allMatch(each -> has(each, tag)))
                .toList();
    }

    /** The tags that some of them have and others do not. */
    public List<Tag> tagsOfSome() {
        List<Tag> ofAll = tagsOfAll();
        return tags.stream()
                .filter(tag -> entries.stream().anyMatch(each -> has(each, tag)))
                .filter(tag -> !ofAll.contains(tag))
                .toList();
    }

    /** The articles of those that were read. */
    public Set<Long> articles() {
        return entries.stream()
                .map(each -> each.quotation().article())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In what an offer differs from the quotation; nothing where it is no longer found. */
    public List<QuoteDifference> differences(Offer offer) {
        return offer.alternative()
                .map(each -> QuoteDifference.between(offer.quotation().quote(), each, text))
                .orElseGet(ArrayList::new);
    }

    private <T> Common<T> common(Function<QuoteEntry, T> respect) {
        return entries.isEmpty() ? Common.unknown() : Common.of(entries, respect);
    }

    private static boolean has(QuoteEntry entry, Tag tag) {
        return entry.quotation().tags().contains(tag.name());
    }

    private static Optional<Speaker> wording(QuoteEntry entry) {
        return quote(entry).speaker();
    }

    private static Quote quote(QuoteEntry entry) {
        return entry.quotation().quote();
    }
}
