package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.text.Reading;

/**
 * Finds German cue verbs: with their separated particle, and with the words that belong to them.
 */
final class GermanVerbs {

    private final Tagging tagging;
    private final Reading reading;
    private final GermanClauses clauses;

    GermanVerbs(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new GermanClauses(tagging);
    }

    /** The cue verb that a token is; null if it is none. */
    @Nullable GermanVerb at(int head, Segment segment) {
        if (tagging.verb(head) == null) {
            return null;
        }
        VerbForm best = null;
        int particle = -1;
        for (VerbForm form : tagging.lexicon().verbs(tagging.form(head))) {
            if (tagging.lexicon().cues(form.lemma()).isEmpty()) {
                continue;
            }
            int bar = form.lemma().indexOf('|');
            if (bar < 0) {
                best = best == null ? form : best;
                continue;
            }
            String prefix = form.lemma().substring(0, bar);
            if (tagging.form(head).startsWith(prefix)) {
                best = form;
                continue;
            }
            int at = particle(prefix, head, segment);
            if (at >= 0) {
                best = form;
                particle = at;
                break;
            }
        }
        if (best == null) {
            return null;
        }
        Cue cue = cue(best.lemma(), segment);
        if (cue == null) {
            return null;
        }
        Tag tag = tagging.tag(head);
        if (tag == Tag.FINITE) {
            return new GermanVerb(head, head, particle, false, cue);
        }
        int finite = clauses.finite(segment);
        if (tag != Tag.PARTICIPLE || finite < 0) {
            return null;
        }
        Tag auxiliary = tagging.tag(finite);
        boolean have =
                auxiliary == Tag.HAVE
                        || tagging.form(finite).equals("habe")
                        || tagging.form(finite).startsWith("hätte");
        boolean moved = auxiliary == Tag.BE && isOfMotion(best.lemma());
        if (moved) {
            return new GermanVerb(head, finite, particle, false, cue);
        }
        boolean passive = auxiliary == Tag.DO || auxiliary == Tag.BE;
        return have || passive ? new GermanVerb(head, finite, particle, passive, cue) : null;
    }

    /** gehen, kommen: their perfect with sein is active. */
    private boolean isOfMotion(String lemma) {
        return tagging.lexicon().list("motion").contains(lemma.substring(lemma.indexOf('|') + 1));
    }

    /** The cue whose words all stand in the clause: halten with für, rechnen with mit. */
    private @Nullable Cue cue(String lemma, Segment segment) {
        for (Cue cue : tagging.lexicon().cues(lemma)) {
            if (cue.tail().stream().allMatch(word -> holds(segment, word))) {
                return cue;
            }
        }
        return null;
    }

    private boolean holds(Segment segment, String word) {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (tagging.form(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The separated particle at the clause's end, or right before a verb that stands last. */
    private int particle(String prefix, int head, Segment segment) {
        if (head > segment.first() && tagging.form(head - 1).equals(prefix)) {
            return head - 1;
        }
        for (int i = segment.end() - 1; i > head; i--) {
            if (reading.stretchOf(i) < 0 && tagging.form(i).equals(prefix)) {
                Tag next = tagging.tag(i + 1);
                boolean last =
                        i + 1 >= segment.end()
                                || next == Tag.STOP
                                || next == Tag.QUOTE
                                || next == Tag.COORDINATOR
                                || next == Tag.PREPOSITION;
                return last ? i : -1;
            }
        }
        return -1;
    }
}
