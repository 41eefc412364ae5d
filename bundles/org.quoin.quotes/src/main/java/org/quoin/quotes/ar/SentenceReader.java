package org.quoin.quotes.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.text.SpeechLength;

/** What one sentence after the other reports. */
final class SentenceReader {

    private static final double DIRECT = 0.92;
    private static final double INDIRECT = 0.87;
    private static final double WITHOUT_SUBJECT = 0.65;
    private static final double GOES_ON = 0.55;

    private static final int LONGEST_SOURCE = 25;

    private final Reading reading;
    private final ArabicLexicon lexicon;
    private final List<Statement> statements = new ArrayList<>();

    /** Who spoke last; a verb without a subject means him. */
    private Optional<TextSpan> speaker = Optional.empty();

    private List<Token> tokens = List.of();

    SentenceReader(Reading reading, ArabicLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** What was found so far. */
    List<Statement> statements() {
        return statements;
    }

    /**
     * Reads a sentence.
     *
     * @param sentence its tokens
     * @param attributed whether its paragraph named a speaker before
     */
    void read(List<Token> sentence, boolean attributed) {
        tokens = sentence;
        boolean[] claimed = new boolean[tokens.size()];
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            int next = at + 1;
            if (!token.isMarked() && !claimed[at]) {
                if (lexicon.is(token.form(), Kind.ACCORDING)) {
                    next = according(at, claimed);
                } else if (lexicon.is(token.form(), Kind.CUE) || isParticiple(at)) {
                    next = cue(at, claimed);
                }
            }
            at = Math.max(next, at + 1);
        }
        alone(claimed, attributed);
    }

    /** Behind a comma; elsewhere "لافتة" is a sign on a wall. */
    private boolean isParticiple(int at) {
        return at > 0
                && tokens.get(at - 1).isComma()
                && lexicon.is(tokens.get(at).form(), Kind.PARTICIPLE);
    }

    /** "According to S, C" and "C, according to S". */
    private int according(int at, boolean[] claimed) {
        int end = at + 1;
        while (end < tokens.size()
                && !tokens.get(end).isComma()
                && !tokens.get(end).isStop()
                && end - at < LONGEST_SOURCE) {
            end++;
        }
        int first = at + 1;
        while (first < end && lexicon.is(tokens.get(first).form(), Kind.BRIDGE)) {
            first++;
        }
        if (first >= end) {
            return at + 1;
        }
        TextSpan source = withoutPreposition(first, end);
        int contentFirst = end + 1;
        int contentEnd = clauseEnd(contentFirst);
        if (end >= tokens.size() || tokens.get(end).isStop()) {
            contentFirst = 0;
            contentEnd = at;
        }
        add(contentFirst, contentEnd, Optional.of(source), at, "according", claimed);
        return Math.max(contentEnd, end);
    }

    /** "وفقا للوزارة": the letter that means to is no part of the name. */
    private TextSpan withoutPreposition(int first, int end) {
        TextSpan whole = span(first, end);
        String form = tokens.get(first).form();
        return form.length() > 3 && form.startsWith("ل") && !form.startsWith("لل")
                ? new TextSpan(whole.start() + 1, whole.end())
                : whole;
    }

    /** A verb, who says it, and what was said: behind both, or before them in marks. */
    private int cue(int at, boolean[] claimed) {
        int end = at + 1;
        while (end < tokens.size()
                && !opens(end)
                && !tokens.get(end).isComma()
                && !tokens.get(end).isStop()
                && end - at < LONGEST_SOURCE) {
            end++;
        }
        boolean participle = lexicon.is(tokens.get(at).form(), Kind.PARTICIPLE);
        Optional<TextSpan> named = participle ? Optional.empty() : source(at + 1, end);
        if (named.isEmpty() && !participle) {
            named = before(at);
        }
        if (named.isPresent()) {
            speaker = named;
        }
        if (end < tokens.size() && opens(end)) {
            return after(at, end, named.isPresent(), claimed);
        }
        int marked = at - 1;
        while (marked >= 0 && tokens.get(marked).isComma()) {
            marked--;
        }
        if (marked >= 0 && tokens.get(marked).isMarked() && !claimed[marked]) {
            direct(marked, at, named.isPresent(), claimed);
        }
        return end;
    }

    /** Whether what was said begins at a token. */
    private boolean opens(int at) {
        Token token = tokens.get(at);
        return token.isMarked()
                || token.form().equals(":")
                || lexicon.is(token.form(), Kind.OPENER);
    }

    private int after(int cue, int opener, boolean named, boolean[] claimed) {
        int first = tokens.get(opener).form().equals(":") ? opener + 1 : opener;
        if (first < tokens.size() && tokens.get(first).isMarked()) {
            int last = first;
            direct(first, cue, named, claimed);
            return last + 1;
        }
        if (first > opener) {
            return first;
        }
        int end = clauseEnd(first);
        add(first, end, speaker, cue, named ? "clause" : "clause of the last", claimed);
        // "قال إن ...: «...»": the words in marks behind the colon are his as well.
        if (end + 1 < tokens.size()
                && tokens.get(end).form().equals(":")
                && tokens.get(end + 1).isMarked()) {
            direct(end + 1, cue, named, claimed);
            return end + 2;
        }
        return end;
    }

    private void direct(int marked, int cue, boolean named, boolean[] claimed) {
        claimed[marked] = true;
        statements.add(
                new Statement(
                        reading.mark(tokens.get(marked).mark()).inner(),
                        QuoteKind.DIRECT,
                        speaker,
                        Optional.of(span(cue, cue + 1)),
                        named ? DIRECT : WITHOUT_SUBJECT,
                        "marks"));
    }

    private void add(
            int first,
            int end,
            Optional<TextSpan> source,
            int cue,
            String rule,
            boolean[] claimed) {
        int from = first;
        int to = Math.min(end, tokens.size());
        while (from < to && tokens.get(from).isComma()) {
            from++;
        }
        while (to > from && (tokens.get(to - 1).isComma() || tokens.get(to - 1).isStop())) {
            to--;
        }
        if (from >= to) {
            return;
        }
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            quoted |= tokens.get(i).isMarked();
            claimed[i] = true;
        }
        boolean whole = quoted && to == from + 1;
        statements.add(
                new Statement(
                        whole ? reading.mark(tokens.get(from).mark()).inner() : span(from, to),
                        whole ? QuoteKind.DIRECT : quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT,
                        source,
                        Optional.of(span(cue, cue + 1)),
                        source.isPresent() ? INDIRECT : WITHOUT_SUBJECT,
                        rule));
    }

    /** A clause ends with its sentence, before a colon, and where a participle goes on with it. */
    private int clauseEnd(int first) {
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isStop() || token.form().equals(":") || token.form().equals("؛")) {
                return i;
            }
            boolean next = i > first && tokens.get(i - 1).isComma();
            if (next
                    && (lexicon.is(token.form(), Kind.PARTICIPLE)
                            || lexicon.is(token.form(), Kind.ACCORDING))) {
                return i - 1;
            }
        }
        return tokens.size();
    }

    /**
     * The words between verb and opener, without when, where, to whom and the verb's preposition.
     */
    private Optional<TextSpan> source(int first, int end) {
        int to = first;
        while (to < end
                && !lexicon.is(tokens.get(to).form(), Kind.ADJUNCT)
                && !(to == end - 1 && lexicon.is(tokens.get(to).form(), Kind.BRIDGE))
                && !isOccasion(to, end)) {
            to++;
        }
        return to > first && Character.isLetter(tokens.get(first).form().charAt(0))
                ? Optional.of(span(first, to))
                : Optional.empty();
    }

    /** "في بيان", "في مؤتمر": a preposition with a word for the occasion. */
    private boolean isOccasion(int at, int end) {
        return lexicon.is(tokens.get(at).form(), Kind.PREPOSITION)
                && at + 1 < end
                && lexicon.isNoun(tokens.get(at + 1).form(), Kind.ADJUNCT);
    }

    /** "الوزير قال إن": a subject before its verb opens the sentence. */
    private Optional<TextSpan> before(int cue) {
        int first = cue;
        while (first > 0
                && !tokens.get(first - 1).isComma()
                && !tokens.get(first - 1).isMarked()
                && cue - first < LONGEST_SOURCE) {
            first--;
        }
        boolean source = false;
        for (int i = first; i < cue; i++) {
            String form = tokens.get(i).form();
            source |=
                    lexicon.isNoun(form, Kind.ROLE)
                            || lexicon.isNoun(form, Kind.ORGANISATION)
                            || lexicon.isNoun(form, Kind.DOCUMENT)
                            || lexicon.isNoun(form, Kind.GROUP)
                            || lexicon.isNoun(form, Kind.ANONYMOUS)
                            || lexicon.is(form, Kind.FIRST_NAME)
                            || lexicon.is(form, Kind.PRONOUN);
            if (lexicon.is(form, Kind.CUE) || lexicon.is(form, Kind.PREPOSITION)) {
                return Optional.empty();
            }
        }
        return source ? Optional.of(span(first, cue)) : Optional.empty();
    }

    /** A whole sentence in marks that no verb claims goes on with the speaker before it. */
    private void alone(boolean[] claimed, boolean attributed) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isMarked() && !token.isStop() && !token.isComma()) {
                return;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isMarked() && !claimed[i]) {
                TextSpan inner = reading.mark(tokens.get(i).mark()).inner();
                if (SpeechLength.isSpeech(inner.of(reading.text()))) {
                    statements.add(
                            new Statement(
                                    inner,
                                    QuoteKind.DIRECT,
                                    attributed ? speaker : Optional.empty(),
                                    Optional.empty(),
                                    GOES_ON,
                                    attributed ? "goes on" : "marks alone"));
                }
            }
        }
    }

    private TextSpan span(int first, int end) {
        return new TextSpan(tokens.get(first).start(), tokens.get(end - 1).end());
    }
}
