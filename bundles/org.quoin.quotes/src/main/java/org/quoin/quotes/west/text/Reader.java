package org.quoin.quotes.west.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.marks.QuotationMarks;
import org.quoin.quotes.text.SpeechLength;
import org.quoin.quotes.west.lexicon.Lexicon;

/**
 * Reads a text into words, sentences and quoted stretches.
 *
 * <p>Sentences are found over tokens and not by the Unicode rules alone: a full stop within marks
 * ends the sentence only if the words after the marks do not go on with it ({@code "Why?" she
 * asked}).
 */
public final class Reader {

    private static final String CLOSING = "\"'”’»)]“‘›";
    private static final String OPENING = "\"'“‘„«‚‹([—–-¿¡";

    /** What is longer is a table or a list; cutting it keeps every rule's work bounded. */
    private static final int LONGEST = 300;

    private final Tokenizer tokenizer;
    private final Set<String> abbreviations;
    private final Set<String> afterOrdinal;
    private final Set<String> beforeOrdinal;
    private final Set<String> starters;
    private final DialogueDash dialogue;

    /**
     * @param lexicon its lists {@code abbreviation}, {@code clitic}, {@code starter} (words that
     *     begin sentences and go on with no name), {@code after_ordinal} and {@code before_ordinal}
     *     (beside a number with a full stop they show that it counts: German {@code am 3. Mai})
     */
    public Reader(Lexicon lexicon) {
        abbreviations = lexicon.list("abbreviation");
        tokenizer = new Tokenizer(abbreviations, lexicon.list("clitic"));
        afterOrdinal = lexicon.list("after_ordinal");
        beforeOrdinal = lexicon.list("before_ordinal");
        starters = lexicon.list("starter");
        dialogue = new DialogueDash(lexicon);
    }

    /**
     * Reads a text.
     *
     * @param text paragraphs separated by line feeds
     */
    public Reading read(String text) {
        List<Token> tokens = tokenizer.tokens(text);
        List<Stretch> stretches = stretches(text, tokens);
        List<Sentence> sentences = sentences(text, tokens);
        return new Reading(text, tokens, sentences, withDialogue(tokens, sentences, stretches));
    }

    /** With the speech that dashes open, where nothing of the paragraph stands in marks. */
    private List<Stretch> withDialogue(
            List<Token> tokens, List<Sentence> sentences, List<Stretch> marked) {
        List<Stretch> all = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < sentences.size()) {
            int first = sentences.get(i).first();
            int paragraph = sentences.get(i).paragraph();
            while (i < sentences.size() && sentences.get(i).paragraph() == paragraph) {
                i++;
            }
            int end = sentences.get(i - 1).end();
            List<Stretch> here = new ArrayList<>();
            while (next < marked.size() && marked.get(next).open() < end) {
                here.addAll(dialogue.split(tokens, marked.get(next)));
                next++;
            }
            all.addAll(here.isEmpty() ? dialogue.stretches(tokens, first, end) : here);
        }
        return all;
    }

    private static List<Stretch> stretches(String text, List<Token> tokens) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (MarkedSpan span : QuotationMarks.scan(text)) {
            if (span.depth() > 0) {
                continue;
            }
            int open = tokenFrom(tokens, at, span.outer().start());
            int first = tokenFrom(tokens, open, span.inner().start());
            int end = tokenFrom(tokens, first, span.inner().end());
            int after = Math.max(end, tokenFrom(tokens, end, span.outer().end()));
            if (first >= end || first >= tokens.size()) {
                continue;
            }
            at = after;
            boolean speech =
                    SpeechLength.isSpeech(span.inner().of(text))
                            || (isSentence(tokens, open, after)
                                    && SpeechLength.isSpeech(span.inner().of(text) + "."));
            stretches.add(
                    new Stretch(
                            open,
                            first,
                            end,
                            after,
                            span.inner(),
                            span.closed(),
                            span.continued(),
                            speech));
        }
        return stretches;
    }

    /** A whole sentence whose full stop stands outside the marks, as Spanish and German set it. */
    private static boolean isSentence(List<Token> tokens, int open, int after) {
        boolean begins = open == 0 || ".?!:".contains(tokens.get(open - 1).form());
        return begins && after < tokens.size() && tokens.get(after).is(".");
    }

    private static int tokenFrom(List<Token> tokens, int from, int offset) {
        int at = from;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    private List<Sentence> sentences(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int next = i + 1;
            boolean newParagraph =
                    next == tokens.size()
                            || text.substring(tokens.get(i).end(), tokens.get(next).start())
                                            .indexOf('\n')
                                    >= 0;
            if (newParagraph || next - first >= LONGEST || endsSentence(tokens, first, i)) {
                sentences.add(new Sentence(first, next, paragraph));
                first = next;
                if (newParagraph) {
                    paragraph++;
                }
            }
        }
        return sentences;
    }

    /** Whether a sentence ends with token {@code i}, another one following in its paragraph. */
    private boolean endsSentence(List<Token> tokens, int first, int i) {
        Token next = tokens.get(i + 1);
        if (CLOSING.contains(next.form()) && tokens.get(i).end() == next.start()) {
            return false;
        }
        int end = i;
        while (end > first && CLOSING.contains(tokens.get(end).form())) {
            end--;
        }
        Token stop = tokens.get(end);
        boolean full = stop.is(".");
        if (!full && !stop.is("?") && !stop.is("!") && !stop.is("…")) {
            return stop.isWord()
                    && stop.form().endsWith(".")
                    && !abbreviations.contains(stop.form())
                    && endsAfterAbbreviation(tokens, end, next);
        }
        if (end == i && next.start() == stop.end()) {
            return false;
        }
        if (full && end > 0 && tokens.get(end - 1).kind() == Token.Kind.NUMBER) {
            boolean dated = end > 1 && beforeOrdinal.contains(tokens.get(end - 2).form());
            if (afterOrdinal.contains(next.form()) || dated) {
                return false;
            }
        }
        return next.isCapital()
                || next.kind() == Token.Kind.NUMBER
                || OPENING.contains(next.form());
    }

    /** An acronym or initials end a sentence before a word that seldom follows a name. */
    private boolean endsAfterAbbreviation(List<Token> tokens, int end, Token next) {
        return end > 0
                && tokens.get(end).form().indexOf('.') < tokens.get(end).form().length() - 1
                && next.isCapital()
                && starters.contains(next.form());
    }
}
