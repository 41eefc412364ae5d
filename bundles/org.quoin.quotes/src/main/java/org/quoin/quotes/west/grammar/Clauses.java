package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/** Where the content of a cue begins and ends, in languages whose clauses keep one order. */
final class Clauses {

    private final Tagging tagging;
    private final Reading reading;
    private final ClauseStarts starts;
    private final ClauseBreaks breaks;

    Clauses(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        starts = new ClauseStarts(tagging);
        breaks = new ClauseBreaks(tagging, starts);
    }

    /**
     * What a content that begins at a token is.
     *
     * @param from index of its first token
     * @param limit where its sentence ends
     * @return null if no content begins there
     */
    @Nullable Frame kind(int from, int limit) {
        return starts.kind(from, limit);
    }

    /** Whether a finite verb stands before the clause could end. */
    boolean hasFinite(int from, int limit) {
        return starts.hasFinite(from, limit);
    }

    /** The beginning of a sentence's clause, without what joins it to the text before. */
    int start(Sentence sentence, int limit) {
        return starts.start(sentence, limit);
    }

    /**
     * The end of a content that begins at a token.
     *
     * @param first index of its first token
     * @param kind what it is
     * @param group the cue it belongs to; null if that is no verb
     */
    int end(int first, Frame kind, @Nullable VerbGroup group) {
        Sentence sentence = tagging.sentence(first);
        if (kind == Frame.QUOTE && group != null && opensParagraph(first, group)) {
            return trimEnd(first, paragraphEnd(first));
        }
        boolean clausal =
                kind == Frame.THAT
                        || kind == Frame.CLAUSE
                        || kind == Frame.QUOTE
                        || kind == Frame.WH;
        int at = first;
        while (at < sentence.end()) {
            int stretch = reading.stretchOf(at);
            if (stretch >= 0) {
                Stretch quoted = reading.stretches().get(stretch);
                at = Math.max(at + 1, quoted.after());
                if (at >= sentence.end()) {
                    return at;
                }
                if (kind == Frame.QUOTE && endsAfterQuote(first, quoted, at)) {
                    return at;
                }
                continue;
            }
            if (at > first && breaks.breaks(first, at, clausal, group, sentence)) {
                break;
            }
            at++;
        }
        return trimEnd(first, at);
    }

    /** "She added:" before a paragraph without marks: the paragraph is what she said. */
    private boolean opensParagraph(int first, VerbGroup group) {
        return reading.stretchOf(first) < 0
                && tagging.sentence(first).paragraph()
                        != tagging.sentence(group.head()).paragraph();
    }

    private int paragraphEnd(int first) {
        int index = reading.sentenceOf(first);
        int paragraph = reading.sentences().get(index).paragraph();
        while (index + 1 < reading.sentences().size()
                && reading.sentences().get(index + 1).paragraph() == paragraph) {
            index++;
        }
        return reading.sentences().get(index).end();
    }

    /** The end of a content whose cue is a noun. */
    int end(int first, Frame kind) {
        return end(first, kind, null);
    }

    /** The end of a whole clause. */
    int end(int first) {
        return end(first, Frame.CLAUSE, null);
    }

    /** Direct speech ends with its marks unless the sentence goes on within the clause. */
    private boolean endsAfterQuote(int first, Stretch quoted, int after) {
        if (quoted.open() > first + 1 || !quoted.speech()) {
            return false;
        }
        Tag next = tagging.tag(after);
        Tag last = tagging.tag(quoted.end() - 1);
        return last == Tag.STOP
                || last == Tag.COMMA
                || next == Tag.COMMA
                || next == Tag.STOP
                || next == Tag.SEMICOLON
                || next == Tag.DASH;
    }

    /** Leaves out the punctuation that ends the clause. */
    int trimEnd(int first, int end) {
        int at = end;
        while (at > first + 1) {
            Tag tag = tagging.tag(at - 1);
            if (tag == Tag.COMMA
                    || tag == Tag.STOP
                    || tag == Tag.SEMICOLON
                    || tag == Tag.DASH
                    || tag == Tag.COLON) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }
}
