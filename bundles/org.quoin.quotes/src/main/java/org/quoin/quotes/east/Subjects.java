package org.quoin.quotes.east;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.text.Paragraphs;

/** Finds who acts: the words before a topic particle, without the time and place before them. */
final class Subjects {

    private static final int LONGEST = 80;

    private final MaskedText text;
    private final EastLexicon lexicon;
    private final MentionReader mentions;
    private final boolean spaced;

    /**
     * @param spaced whether words are written apart
     */
    Subjects(MaskedText text, EastLexicon lexicon, MentionReader mentions, boolean spaced) {
        this.text = text;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.spaced = spaced;
    }

    /**
     * A subject.
     *
     * @param phrase its words
     * @param end after its particle
     */
    record Subject(TextSpan phrase, int end) {}

    /** The first between two places that can say something; null if there is none. */
    @Nullable Subject between(int from, int to) {
        int start = afterAdjuncts(from, to);
        for (int p = start + 1; p < to && p - start < LONGEST; p++) {
            if (text.flat().charAt(p) == MaskedText.HIDDEN) {
                continue;
            }
            String particle = lexicon.of(Kind.TOPIC).at(text.flat(), p);
            int end = p + particle.length();
            if (particle.isEmpty() || end > to || !isParticle(p, end)) {
                continue;
            }
            Optional<TextSpan> phrase = Spans.trimmed(text.text(), start, p);
            boolean source = phrase.isPresent() && mentions.isSource(phrase.get().of(text.text()));
            if (source || (phrase.isPresent() && isSetOff(end, to))) {
                return new Subject(phrase.get(), end);
            }
            if (!spaced && phrase.isPresent()) {
                // The particle of another word's: what follows is no subject of the report.
                return null;
            }
        }
        return null;
    }

    private boolean isParticle(int p, int end) {
        if (!Character.isLetterOrDigit(text.flat().charAt(p - 1))
                && text.flat().charAt(p - 1) != MaskedText.HIDDEN
                && "）)".indexOf(text.flat().charAt(p - 1)) < 0) {
            return false;
        }
        return !spaced || end >= text.flat().length() || !isLetter(text.flat().charAt(end));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && c != MaskedText.HIDDEN;
    }

    /** A comma or a mark behind the particle: the rest of the sentence is what it says. */
    private boolean isSetOff(int end, int to) {
        return end < to
                && ("、，,".indexOf(text.flat().charAt(end)) >= 0
                        || text.flat().charAt(end) == MaskedText.HIDDEN);
    }

    /** Behind the words of time, place and occasion that open a stretch of text. */
    int afterAdjuncts(int from, int to) {
        int start = blanks(from, to);
        while (start < to) {
            int end = start;
            while (end < to && !separates(text.flat().charAt(end))) {
                end++;
            }
            if (end >= to) {
                return start;
            }
            String unit = text.flat().substring(start, end);
            if (!lexicon.of(Kind.ADJUNCT).has(unit)
                    && !(lexicon.of(Kind.ADJUNCT_ENDING).end(unit) && !mentions.isSource(unit))) {
                return start;
            }
            start = blanks(end + 1, to);
        }
        return start;
    }

    /** Whether nothing but such words stands between two places. */
    boolean isAdjunct(int from, int to) {
        int start = afterAdjuncts(from, to);
        if (start >= to) {
            return true;
        }
        String unit = text.flat().substring(start, to).strip();
        return unit.isEmpty()
                || lexicon.of(Kind.ADJUNCT).has(unit)
                || lexicon.of(Kind.ADJUNCT_ENDING).end(unit);
    }

    private int blanks(int from, int to) {
        int at = from;
        while (at < to
                && (Paragraphs.isBlank(text.flat().charAt(at))
                        || "、，,".indexOf(text.flat().charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private boolean separates(char c) {
        return "、，,".indexOf(c) >= 0 || (spaced && Paragraphs.isBlank(c));
    }
}
