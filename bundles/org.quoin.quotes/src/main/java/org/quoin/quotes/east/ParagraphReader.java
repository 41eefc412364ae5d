package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.text.SpeechLength;

/**
 * Reads paragraphs in order: what each sentence reports, and the sentences in marks that stand
 * alone, which the sentence before or behind them attributes.
 */
final class ParagraphReader {

    private static final double GOES_ON = 0.6;
    private static final double UNATTRIBUTED = 0.5;
    private static final double NEIGHBOUR = 0.85;

    private final MaskedText text;
    private final SentenceReader sentences;
    private final List<Statement> statements = new ArrayList<>();
    private final List<TextSpan> subjects = new ArrayList<>();
    private int nextMark;

    /** Who spoke last; a sentence without a subject means him. */
    private Optional<TextSpan> speaker = Optional.empty();

    ParagraphReader(MaskedText text, EastLexicon lexicon, MentionReader mentions) {
        this.text = text;
        sentences = new SentenceReader(text, lexicon, mentions);
    }

    /** What was found so far. */
    List<Statement> statements() {
        return statements;
    }

    /** Who or what the sentences are about, in order. */
    List<TextSpan> subjects() {
        return subjects;
    }

    /** Reads one paragraph. */
    void read(List<TextSpan> paragraph) {
        List<MarkedSpan> waiting = new ArrayList<>();
        Optional<Reported> open = Optional.empty();
        boolean attributed = false;
        for (TextSpan sentence : paragraph) {
            List<MarkedSpan> alone = alone(sentence);
            if (!alone.isEmpty()) {
                if (open.isPresent()) {
                    add(alone, open.get().source(), open.get().cue(), NEIGHBOUR);
                    open = Optional.empty();
                    attributed = true;
                } else if (attributed) {
                    add(alone, speaker, Optional.empty(), GOES_ON);
                } else {
                    waiting.addAll(alone);
                }
                continue;
            }
            sentences.subject(sentence).ifPresent(subjects::add);
            Reported reported = sentences.read(sentence, speaker);
            if (!waiting.isEmpty() && reported.statements().isEmpty() && reported.closes()) {
                add(waiting, reported.source(), reported.cue(), NEIGHBOUR);
                attributed = true;
            } else {
                unattributed(waiting);
                attributed = attributed || !reported.statements().isEmpty();
            }
            waiting.clear();
            statements.addAll(reported.statements());
            open = reported.opens() ? Optional.of(reported) : Optional.empty();
            speaker = reported.source().or(() -> speaker);
        }
        unattributed(waiting);
    }

    private void add(
            List<MarkedSpan> marks,
            Optional<TextSpan> source,
            Optional<TextSpan> cue,
            double confidence) {
        Optional<TextSpan> once = cue;
        for (MarkedSpan mark : marks) {
            statements.add(
                    new Statement(
                            List.of(mark.inner()),
                            QuoteKind.DIRECT,
                            source,
                            once,
                            confidence,
                            once.isPresent() ? "neighbour" : "goes on"));
            once = Optional.empty();
        }
    }

    private void unattributed(List<MarkedSpan> marks) {
        List<MarkedSpan> speech =
                marks.stream()
                        .filter(mark -> SpeechLength.isSpeech(mark.inner().of(text.text())))
                        .toList();
        add(speech, Optional.empty(), Optional.empty(), UNATTRIBUTED);
    }

    /** The stretches of a sentence that is nothing else; none for others. */
    private List<MarkedSpan> alone(TextSpan sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.flat().charAt(i);
            if (c != MaskedText.HIDDEN && Character.isLetterOrDigit(c)) {
                return List.of();
            }
        }
        List<MarkedSpan> found = new ArrayList<>();
        while (nextMark < text.marked().size()
                && text.marked().get(nextMark).outer().start() < sentence.end()) {
            MarkedSpan mark = text.marked().get(nextMark);
            if (mark.outer().start() >= sentence.start()) {
                found.add(mark);
            }
            nextMark++;
        }
        return found;
    }
}
