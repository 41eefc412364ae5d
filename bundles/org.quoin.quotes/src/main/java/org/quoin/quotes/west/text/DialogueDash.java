package org.quoin.quotes.west.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.west.lexicon.FormKind;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.WordClass;

/**
 * Speech that a dash opens and nothing closes, as dialogue is printed in Spanish, Portuguese,
 * Russian and French: {@code — The bridge is open — said Ana. — It is yours.}
 *
 * <p>A paragraph that begins with a dash may as well be an item of a list: it is speech only if a
 * reporting verb interrupts or ends it. A dash within such a paragraph gives the word to the
 * narrator if a reporting verb follows, and back to the speaker otherwise.
 */
final class DialogueDash {

    /** An adverb or a clitic may stand before the verb: "não disse", "le dijo", "s'exclame". */
    private static final int BEFORE_VERB = 3;

    private final Lexicon lexicon;
    private final Set<String> dashes;
    private final Set<String> narrators;

    /**
     * @param lexicon its list {@code dialogue_dash} names the dashes, {@code narrator_mark} what
     *     opens and ends the narrator's words within quotation marks; a language without them has
     *     no such speech
     */
    DialogueDash(Lexicon lexicon) {
        this.lexicon = lexicon;
        dashes = lexicon.optionalList("dialogue_dash");
        narrators = lexicon.optionalList("narrator_mark");
    }

    /**
     * The speech of one paragraph.
     *
     * @param tokens of the whole text
     * @param first index of the paragraph's first token
     * @param end index after its last token
     */
    List<Stretch> stretches(List<Token> tokens, int first, int end) {
        if (first >= end || !dashes.contains(tokens.get(first).form())) {
            return List.of();
        }
        List<Stretch> found = new ArrayList<>();
        boolean narrated = false;
        int open = first;
        while (open >= 0 && open < end) {
            int narration = narration(tokens, open + 1, end);
            narrated |= narration < end;
            add(tokens, open, narration, found);
            open = next(dashes, tokens, narration + 1, end);
            // Spanish sets the narrator's full stop behind his dash: "—dijo Ana—. Es".
            if (open >= 0 && open + 1 < end && tokens.get(open + 1).is(".")) {
                open++;
            }
        }
        return narrated ? found : List.of();
    }

    /**
     * The speech within marks that the narrator interrupts: Russian {@code «Мост открыт, — сказала
     * она. — Он ваш»}, French {@code « Le vin, dit-elle, attend. »}; the stretch itself where he
     * does not.
     *
     * @param tokens of the whole text
     * @param marked a stretch in marks
     */
    List<Stretch> split(List<Token> tokens, Stretch marked) {
        List<Stretch> found = new ArrayList<>();
        int open = marked.open();
        int narrator = narrator(tokens, open + 1, marked.end());
        while (narrator >= 0) {
            int before = found.size();
            add(tokens, open, narrator, found);
            int back = next(narrators, tokens, narrator + 1, marked.end());
            if (found.size() == before || back < 0) {
                return List.of(marked);
            }
            open = back;
            narrator = narrator(tokens, open + 1, marked.end());
        }
        if (found.isEmpty() || open + 1 >= marked.end()) {
            return List.of(marked);
        }
        TextSpan rest = new TextSpan(tokens.get(open + 1).start(), marked.inner().end());
        found.add(
                new Stretch(
                        open,
                        open + 1,
                        marked.end(),
                        marked.after(),
                        rest,
                        marked.closed(),
                        marked.continued(),
                        true));
        return found;
    }

    private int narrator(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (narrators.contains(tokens.get(i).form()) && reports(tokens, i + 1, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the narrator takes the word: his comma or dash; the paragraph's end if never. */
    private int narration(List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = tokens.get(i);
            boolean dash = dashes.contains(token.form());
            if ((dash || token.is(",")) && reports(tokens, i + 1, end)) {
                return i;
            }
            boolean question = token.is("?") || token.is("!") || token.is("…");
            if (question && i + 1 < end && reports(tokens, i + 1, end)) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean reports(List<Token> tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + BEFORE_VERB); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() || token.isCapital()) {
                return false;
            }
            if (isCue(token.form())) {
                return true;
            }
            boolean light =
                    lexicon.is(token.form(), WordClass.OBJECT_PRONOUN)
                            || lexicon.is(token.form(), WordClass.NEGATION)
                            || lexicon.is(token.form(), WordClass.HAVE)
                            || token.form().startsWith("-");
            if (!light) {
                return false;
            }
        }
        return false;
    }

    private boolean isCue(String form) {
        return lexicon.verbs(form).stream()
                .anyMatch(
                        verb ->
                                verb.kind() != FormKind.BASE
                                        && !lexicon.cues(verb.lemma()).isEmpty());
    }

    private static int next(Set<String> marks, List<Token> tokens, int from, int end) {
        for (int i = from; i < end; i++) {
            if (marks.contains(tokens.get(i).form())) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Token> tokens, int open, int narration, List<Stretch> found) {
        int end = narration;
        while (end > open + 1 && tokens.get(end - 1).is(",")) {
            end--;
        }
        if (end > open + 1) {
            TextSpan inner = new TextSpan(tokens.get(open + 1).start(), tokens.get(end - 1).end());
            found.add(new Stretch(open, open + 1, end, end, inner, true, false, true));
        }
    }
}
