package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Token;

/**
 * "Berg: We begin tomorrow": a name and a colon at the beginning of a paragraph, as in transcripts,
 * interviews and headlines. In a transcript, paragraphs without a name go on with the speaker
 * before.
 */
final class ColonRule {

    private static final int LONGEST_NAME = 8;
    private static final double CONFIDENCE = 0.8;

    private final Tagging tagging;

    ColonRule(Tagging tagging) {
        this.tagging = tagging;
    }

    /**
     * The attribution of a paragraph that begins with a name and a colon.
     *
     * @param sentence a paragraph's first sentence
     * @param end index after the paragraph's last token
     */
    Optional<Attribution> find(Sentence sentence, int end) {
        int first = sentence.first();
        while (first < sentence.end() && tagging.tag(first) == Tag.QUOTE) {
            first++;
        }
        int colon = first;
        int limit = Math.min(sentence.end(), first + LONGEST_NAME);
        while (colon < limit && tagging.tag(colon) != Tag.COLON) {
            colon++;
        }
        if (colon >= limit || colon == first || colon + 1 >= end || !isName(first, colon)) {
            return Optional.empty();
        }
        // All that stands behind the name is speech, its last mark included.
        return Optional.of(
                new Attribution(
                        // The colon only sets the name apart; no word reports.
                        Optional.empty(),
                        Optional.of(new Range(first, colon)),
                        List.of(new Range(colon + 1, end)),
                        Rule.COLON,
                        CONFIDENCE));
    }

    /** Only words of a name or a title: "Mayor Berg", "DR. BERG (on the phone)", "Poll". */
    private boolean isName(int first, int colon) {
        for (int i = first; i < colon; i++) {
            Token token = tagging.token(i);
            boolean fits =
                    token.isCapital()
                            || tagging.is(i, WordClass.NAME_PARTICLE)
                            || tagging.is(i, WordClass.TITLE)
                            || tagging.tag(i) == Tag.PARENTHESIS
                            || token.is("and");
            if (!fits) {
                return false;
            }
        }
        return isSpeaker(first, colon);
    }

    private boolean isSpeaker(int first, int colon) {
        for (int i = first; i < colon; i++) {
            if (tagging.token(i).spelling() == Token.Spelling.UPPER
                    || tagging.is(i, WordClass.TITLE)
                    || tagging.is(i, WordClass.ROLE)
                    || tagging.is(i, WordClass.DOCUMENT)
                    || tagging.is(i, WordClass.ORGANISATION)
                    || tagging.is(i, WordClass.GROUP)) {
                return true;
            }
            if (tagging.tag(i) == Tag.NOUN) {
                // "Hintergrund: ...": where every noun has a capital, one alone names nobody.
                return false;
            }
            if (tagging.lexicon().isKnown(tagging.form(i))
                    && !tagging.is(i, WordClass.FIRST_NAME_FEMALE)
                    && !tagging.is(i, WordClass.FIRST_NAME_MALE)) {
                return false;
            }
        }
        return true;
    }

    /** The index after the last token of the paragraph that a sentence opens. */
    static int paragraphEnd(List<Sentence> sentences, int first) {
        int at = first;
        while (at + 1 < sentences.size()
                && sentences.get(at + 1).paragraph() == sentences.get(first).paragraph()) {
            at++;
        }
        return sentences.get(at).end();
    }
}
