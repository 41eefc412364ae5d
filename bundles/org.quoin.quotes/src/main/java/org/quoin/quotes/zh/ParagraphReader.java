package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;

/**
 * Reads the sentences of a text in order and joins quotations with the cues beside them. What one
 * sentence leaves open (who speaks, a quotation that stands alone) the next may close.
 */
final class ParagraphReader {

    /** Speech set apart in marks belongs to the words beside it. */
    private static final double FLOATING = 0.6;

    private static final double UNATTRIBUTED = 0.3;

    private final FlatText source;
    private final String flat;
    private final SentenceSplitter splitter;
    private final SentenceReader reader;

    /** Quotations that stand as sentences of their own, waiting for who speaks. */
    private final List<MarkedSpan> waiting = new ArrayList<>();

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Mention last;
    private boolean attributedBefore;

    ParagraphReader(FlatText source, SentenceSplitter splitter, SentenceReader reader) {
        this.source = source;
        this.splitter = splitter;
        this.reader = reader;
        flat = source.flat();
    }

    /** Reads one more paragraph. */
    void read(TextSpan paragraph) {
        boolean first = true;
        List<Sentence> sentences = splitter.split(paragraph);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            MarkedSpan alone = alone(sentence);
            if (alone != null) {
                if (first && !attributedBefore) {
                    last = null;
                }
                waiting.add(alone);
                first = false;
                continue;
            }
            boolean fresh = first;
            SentenceReader.Result result =
                    reader.read(
                            sentence,
                            last,
                            waiting.isEmpty() ? null : waiting.get(waiting.size() - 1),
                            fresh);
            if (result.tookWaiting()) {
                waiting.remove(waiting.size() - 1);
            }
            boolean floated = flush(last);
            drafts.addAll(result.drafts());
            attributedBefore = !result.drafts().isEmpty() || (floated && first);
            if (result.speaker() != null) {
                last = result.speaker();
            } else if (result.drafts().isEmpty()) {
                // Narrative in between: what follows in marks is no longer surely theirs.
                attributedBefore = false;
            }
            first = false;
        }
        boolean floated = flush(last);
        attributedBefore = attributedBefore || floated;
    }

    /** What was found, in no particular order. */
    List<Draft> drafts() {
        return drafts;
    }

    private boolean flush(@Nullable Mention speaker) {
        boolean any = !waiting.isEmpty();
        for (MarkedSpan mark : waiting) {
            boolean known = speaker != null && attributedBefore;
            drafts.add(
                    new Draft(
                            List.of(mark.inner()),
                            QuoteKind.DIRECT,
                            known ? Optional.ofNullable(speaker) : Optional.empty(),
                            Optional.empty(),
                            known ? FLOATING : UNATTRIBUTED,
                            known ? "quotation goes on" : "quotation alone"));
        }
        waiting.clear();
        return any;
    }

    /** The quotation that a sentence wholly is, if it is one. */
    private @Nullable MarkedSpan alone(Sentence sentence) {
        List<MarkedSpan> marks = source.marksIn(sentence.span());
        if (marks.size() != 1) {
            return null;
        }
        MarkedSpan mark = marks.get(0);
        boolean whole = mark.outer().start() == sentence.span().start();
        for (int i = mark.outer().end(); i < sentence.span().end() && whole; i++) {
            whole = "。！？!?.；".indexOf(flat.charAt(i)) >= 0;
        }
        return whole && Speech.isSpeech(source, mark) ? mark : null;
    }
}
