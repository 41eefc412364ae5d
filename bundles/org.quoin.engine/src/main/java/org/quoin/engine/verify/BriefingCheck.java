package org.quoin.engine.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.quoin.api.evidence.Evidence;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.job.Progress;

/** Compares what a briefing's file holds with the evidence that it carries. */
final class BriefingCheck {

    private final WrittenBriefing briefing;
    private final Function<Evidence, Optional<Reason>> source;
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, Optional<Reason>> reasons = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * @param source what is wrong with evidence, seen from where it comes from
     */
    BriefingCheck(WrittenBriefing briefing, Function<Evidence, Optional<Reason>> source) {
        this.briefing = briefing;
        this.source = source;
        briefing.evidence().forEach(each -> evidence.put(each.id(), each));
    }

    /** Where something bound to evidence stands. */
    private record Place(WrittenParagraph paragraph, WrittenParagraph.Quoted quoted) {
        String text() {
            return paragraph.text().substring(quoted.start(), quoted.end());
        }
    }

    Verification run(Progress progress) {
        MarksCheck marks = new MarksCheck(briefing);
        List<MarkedPassage> unsupported = new ArrayList<>();
        for (WrittenParagraph paragraph : briefing.paragraphs()) {
            progress.checkCancelled();
            unsupported.addAll(marks.in(paragraph));
            for (WrittenParagraph.Quoted quoted : paragraph.quoted()) {
                if (quoted.end() > quoted.start()) {
                    places.add(new Place(paragraph, quoted));
                }
            }
        }
        List<CheckedQuotation> checked = new ArrayList<>();
        List<String> there = places.stream().map(each -> each.quoted().id()).toList();
        Alignment order = Alignment.of(briefing.places(), there);
        for (int i = 0; i < places.size(); i++) {
            progress.checkCancelled();
            progress.report("", i, places.size());
            checked.add(check(places.get(i), !order.hasSecond(i)));
        }
        checked.addAll(missing(order, there));
        return new Verification(checked, unsupported);
    }

    private CheckedQuotation check(Place place, boolean moved) {
        String id = place.quoted().id();
        String text = place.text();
        Optional<Evidence> known = Optional.ofNullable(evidence.get(id));
        Optional<Reason> reason = reason(id);
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        List<WordChange> changes = List.of();
        if (reason.isPresent()) {
            findings.add(Finding.UNSUPPORTED);
        }
        if (known.isPresent()) {
            Finding wording = Wording.compare(known.get().written(), text);
            if (wording != Finding.VERBATIM || reason.isEmpty()) {
                findings.add(wording);
            }
            if (wording == Finding.CHANGED) {
                changes = Wording.changes(known.get().written(), text);
            }
            if (moved) {
                findings.add(Finding.MOVED);
            }
        }
        if (!isCited(place)) {
            findings.add(Finding.CITATION_LOST);
        }
        return new CheckedQuotation(
                id, known, place.paragraph().number(), text, findings, changes, reason);
    }

    private Optional<Reason> reason(String id) {
        return reasons.computeIfAbsent(
                id,
                each -> {
                    Evidence known = evidence.get(each);
                    if (known == null) {
                        return Optional.of(Reason.NO_EVIDENCE);
                    }
                    return known.passages().stream().allMatch(passage -> passage.hasItsHash())
                            ? source.apply(known)
                            : Optional.of(Reason.HASH_DIFFERS);
                });
    }

    /** Whether a note that says something hangs between this quotation's end and the next one. */
    private static boolean isCited(Place place) {
        WrittenParagraph paragraph = place.paragraph();
        int next =
                paragraph.quoted().stream()
                        .mapToInt(WrittenParagraph.Quoted::start)
                        .filter(start -> start >= place.quoted().end())
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return paragraph.notes().stream()
                .anyMatch(
                        note ->
                                note.position() >= place.quoted().start()
                                        && note.position() <= next
                                        && !note.text().isBlank());
    }

    /** Those that were written and stand nowhere, as often as they are missing. */
    private List<CheckedQuotation> missing(Alignment order, List<String> there) {
        Map<String, Integer> elsewhere = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            if (!order.hasSecond(i)) {
                elsewhere.merge(there.get(i), 1, Integer::sum);
            }
        }
        List<CheckedQuotation> missing = new ArrayList<>();
        for (int i = 0; i < briefing.places().size(); i++) {
            String id = briefing.places().get(i);
            if (!order.hasFirst(i) && elsewhere.merge(id, -1, Integer::sum) < 0) {
                missing.add(
                        new CheckedQuotation(
                                id,
                                Optional.ofNullable(evidence.get(id)),
                                0,
                                "",
                                Collections.singleton(Finding.MISSING),
                                List.of(),
                                Optional.empty()));
            }
        }
        return missing;
    }
}
