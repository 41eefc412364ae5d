package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quoin.quotes.west.grammar.Attribution.Rule;

/**
 * Chooses among attributions that exclude one another. What is reported within a report is part of
 * its content, so of two cues the outer one stays: a comment and a colon hold everything in their
 * content, otherwise the cue that comes first.
 */
final class Selection {

    private final Tagging tagging;

    Selection(Tagging tagging) {
        this.tagging = tagging;
    }

    /** The attributions that stay, in order of their contents. */
    List<Attribution> choose(List<Attribution> candidates) {
        List<Attribution> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(this::rank).thenComparingInt(Selection::anchor));
        int[] heldBy = new int[tagging.reading().size()];
        boolean[] cues = new boolean[tagging.reading().size()];
        List<Attribution> chosen = new ArrayList<>();
        for (Attribution candidate : order) {
            Attribution attribution = cut(candidate, cues);
            if (isFree(attribution, heldBy, cues)) {
                chosen.add(attribution);
                mark(attribution, heldBy, cues);
            }
        }
        chosen.sort(Comparator.comparingInt(Attribution::first).thenComparingInt(Attribution::end));
        return chosen;
    }

    /**
     * "noted that A, B said": a clause with a cue already chosen ends what the first cue reports.
     */
    private Attribution cut(Attribution attribution, boolean[] cues) {
        if (attribution.rule() != Rule.VERB || attribution.contents().size() != 1) {
            return attribution;
        }
        Range content = attribution.contents().get(0);
        int at = content.first();
        while (at < content.end() && !cues[at]) {
            at++;
        }
        if (at == content.end()) {
            return attribution;
        }
        int joined = at;
        while (joined > content.first() && tagging.tag(joined - 1) == Tag.ADVERB) {
            joined--;
        }
        if (joined > content.first() && tagging.tag(joined - 1) == Tag.COORDINATOR) {
            // "said A and added: B": the second cue shares the subject of the first.
            at = joined - 1;
        } else {
            while (at > content.first() && tagging.tag(at) != Tag.COMMA) {
                at--;
            }
        }
        return at <= content.first()
                ? attribution
                : new Attribution(
                        attribution.cue(),
                        attribution.source(),
                        List.of(new Range(content.first(), at)),
                        attribution.rule(),
                        attribution.confidence());
    }

    /** What rests on little gives way to whatever overlaps it. */
    private static boolean yields(Rule rule) {
        return rule == Rule.NOUN || rule == Rule.REPORT;
    }

    private int rank(Attribution attribution) {
        return switch (attribution.rule()) {
            case COLON -> 0;
            case COMMENT -> 1;
            case PHRASE -> 2;
            case IMPERSONAL -> 4;
            case REPORT -> 5;
            case VERB -> saysInMarks(attribution) ? 2 : 3;
            default -> 3;
        };
    }

    /** Speech in marks right after its cue leaves no doubt whose it is. */
    private boolean saysInMarks(Attribution attribution) {
        int index = tagging.reading().stretchOf(attribution.first());
        return index >= 0
                && tagging.reading().stretches().get(index).open() == attribution.first()
                && tagging.reading().stretches().get(index).speech();
    }

    private static int anchor(Attribution attribution) {
        return attribution.cue().map(Range::first).orElse(attribution.first());
    }

    private static boolean isFree(Attribution attribution, int[] heldBy, boolean[] cues) {
        int anchor = anchor(attribution);
        if (heldBy[anchor] > 0 || cues[anchor]) {
            return false;
        }
        for (Range content : attribution.contents()) {
            for (int i = content.first(); i < content.end(); i++) {
                if (cues[i] || (heldBy[i] > 0 && yields(attribution.rule()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void mark(Attribution attribution, int[] heldBy, boolean[] cues) {
        attribution
                .cue()
                .ifPresent(
                        cue -> {
                            for (int i = cue.first(); i < cue.end(); i++) {
                                cues[i] = true;
                            }
                        });
        for (Range content : attribution.contents()) {
            for (int i = content.first(); i < content.end(); i++) {
                heldBy[i]++;
            }
        }
    }
}
