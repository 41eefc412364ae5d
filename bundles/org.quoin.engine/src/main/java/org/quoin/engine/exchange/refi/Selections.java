package org.quoin.engine.exchange.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;

/**
 * Puts quotations together from the selections of a source: those that Quoin named by their
 * numbers, part by part; of all others those with the same bounds are one quotation, made by hand.
 */
final class Selections {

    private final CodeBook codes;

    Selections(CodeBook codes) {
        this.codes = codes;
    }

    /** The quotations, by ordinal. */
    List<QuotationContent> quotations(List<Selection> selections) {
        Map<Integer, List<Selection>> own = new TreeMap<>();
        Map<TextSpan, List<Selection>> foreign = new TreeMap<>();
        for (Selection each : selections) {
            if (each.ordinal().isPresent()) {
                own.computeIfAbsent(each.ordinal().getAsInt(), none -> new ArrayList<>()).add(each);
            } else if (!each.isBeside() && !(each.meanings().isEmpty() && each.note().isEmpty())) {
                foreign.computeIfAbsent(each.span(), none -> new ArrayList<>()).add(each);
            }
        }
        List<QuotationContent> quotations = new ArrayList<>();
        int last = 0;
        for (Map.Entry<Integer, List<Selection>> each : own.entrySet()) {
            Optional<QuotationContent> quotation = own(each.getKey(), each.getValue());
            if (quotation.isPresent()) {
                quotations.add(quotation.get());
                last = each.getKey();
            }
        }
        for (List<Selection> each : foreign.values()) {
            quotations.add(quotation(++last, each, Optional.empty(), Optional.empty()));
        }
        return quotations;
    }

    private Optional<QuotationContent> own(int ordinal, List<Selection> selections) {
        List<Selection> words =
                selections.stream()
                        .filter(each -> !each.isBeside())
                        .sorted(Comparator.comparing(Selection::span))
                        .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        quotation(
                                ordinal,
                                words,
                                part(selections, "source"),
                                part(selections, "cue")));
    }

    private static Optional<TextSpan> part(List<Selection> selections, String part) {
        return selections.stream()
                .filter(each -> each.isPart(part))
                .map(Selection::span)
                .findFirst();
    }

    private QuotationContent quotation(
            int ordinal, List<Selection> words, Optional<TextSpan> source, Optional<TextSpan> cue) {
        Facts facts =
                words.stream()
                        .map(each -> Facts.read(each.description()))
                        .filter(each -> each.origin().isPresent())
                        .findFirst()
                        .orElseGet(() -> Facts.read(""));
        Optional<SpeakerContent> speaker =
                first(words, CodeBook.Speaker.class).flatMap(codes::speaker);
        Quote quote =
                new Quote(
                        content(words),
                        first(words, CodeBook.Kind.class)
                                .map(CodeBook.Kind::kind)
                                .orElse(QuoteKind.DIRECT),
                        source,
                        cue,
                        speaker.map(each -> worded(each, facts)),
                        facts.confidence().orElse(1),
                        first(words, CodeBook.Status.class)
                                .map(CodeBook.Status::status)
                                .orElse(QuoteStatus.MANUAL),
                        facts.origin()
                                .orElseGet(() -> new Origin("qdpx", "", words.get(0).user())));
        return new QuotationContent(
                ordinal,
                quote,
                speaker.map(SpeakerContent::key),
                words.stream().flatMap(each -> each.tags().stream()).distinct().sorted().toList(),
                note(words));
    }

    /** In order, what overlaps taken once: somebody may have drawn a part longer. */
    private static List<TextSpan> content(List<Selection> words) {
        List<TextSpan> content = new ArrayList<>();
        for (Selection each : words) {
            if (content.isEmpty() || content.get(content.size() - 1).end() <= each.span().start()) {
                content.add(each.span());
            }
        }
        return content;
    }

    private static <M extends CodeBook.Meaning> Optional<M> first(
            List<Selection> words, Class<M> sort) {
        return words.stream().flatMap(each -> each.first(sort).stream()).findFirst();
    }

    /** As the article words him, unless somebody has said since that it is somebody else. */
    private static Speaker worded(SpeakerContent speaker, Facts facts) {
        return facts.speaker()
                .filter(each -> facts.register().equals(Optional.of(speaker.key())))
                .orElseGet(
                        () ->
                                new Speaker(
                                        speaker.name(),
                                        List.of(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        speaker.type()));
    }

    private static String note(List<Selection> words) {
        Stream<String> notes = words.stream().map(Selection::note);
        return String.join("\n", notes.filter(each -> !each.isBlank()).distinct().toList());
    }
}
