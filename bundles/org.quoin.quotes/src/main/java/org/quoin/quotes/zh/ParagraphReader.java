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

    /** Narrative stands between: in a portrait still the same person, elsewhere perhaps not. */
    private static final double DISTANT = 0.4;

    private static final double UNATTRIBUTED = 0.3;

    private static final int LONGEST_HEADING = 45;

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
        boolean heading = isHeading(paragraph);
        boolean first = true;
        Sentence link = null;
        for (Sentence sentence : splitter.split(paragraph)) {
            MarkedSpan alone = alone(sentence);
            if (alone != null) {
                waiting.add(alone);
                first = false;
                continue;
            }
            if (heading) {
                continue;
            }
            SentenceReader.Result result = reader.read(sentence, last, lastWaiting(), first);
            if (result.tookWaiting()) {
                waiting.remove(waiting.size() - 1);
            }
            boolean goesOn = link != null && last != null && goesOn(result);
            if (link != null && goesOn) {
                addLink(link, last);
                attributedBefore = true;
            }
            flush(last);
            drafts.addAll(result.drafts());
            boolean linking = result.drafts().isEmpty() && attributedBefore && links(sentence);
            link = linking ? sentence : null;
            // Narrative in between: what follows in marks is no longer surely theirs.
            attributedBefore = !result.drafts().isEmpty();
            if (result.speaker() != null) {
                last = result.speaker();
            }
            first = false;
        }
        if (link != null && last != null && !waiting.isEmpty()) {
            addLink(link, last);
            attributedBefore = true;
        }
        attributedBefore = flush(last) || attributedBefore;
    }

    private @Nullable MarkedSpan lastWaiting() {
        return waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
    }

    /**
     * A line of its own that ends like no sentence is a heading or a caption: it says what the text
     * says again.
     */
    private boolean isHeading(TextSpan paragraph) {
        char end = flat.charAt(paragraph.end() - 1);
        String start =
                flat.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 5));
        return start.startsWith("原标题")
                || start.startsWith("（原标题")
                || start.startsWith("标题：")
                || (paragraph.length() < LONGEST_HEADING
                        && end != FlatText.CLOSE
                        && "。！？!?…；）)：:”\"".indexOf(end) < 0);
    }

    /** 此外, 另外: the sentence adds to what was said before it. */
    private boolean links(Sentence sentence) {
        for (String word : List.of("此外", "另外", "同时", "与此同时", "除此之外")) {
            if (flat.startsWith(word + "，", sentence.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next sentence goes on with the same speaker: 他还说, or words in marks alone. */
    private boolean goesOn(SentenceReader.Result result) {
        if (!waiting.isEmpty()) {
            return true;
        }
        if (result.drafts().isEmpty() || result.drafts().get(0).source().isEmpty()) {
            return false;
        }
        Mention next = result.drafts().get(0).source().get();
        int after = next.span().end();
        boolean also =
                flat.startsWith("还", after)
                        || flat.startsWith("也", after)
                        || flat.startsWith("又", after);
        boolean same =
                next.kind() == Mention.Kind.PRONOUN
                        || (last != null && last.name().equals(next.name()));
        return also && same;
    }

    /** What 此外 adds between two sentences of one speaker is that speaker's as well. */
    private void addLink(Sentence link, @Nullable Mention speaker) {
        int start = Math.min(flat.indexOf('，', link.span().start()) + 1, link.end() - 1);
        drafts.add(
                new Draft(
                        List.of(new TextSpan(start, link.end())),
                        QuoteKind.INDIRECT,
                        Optional.ofNullable(speaker),
                        Optional.empty(),
                        FLOATING,
                        "goes on between two sentences of one speaker"));
    }

    /** What was found, in no particular order. */
    List<Draft> drafts() {
        return drafts;
    }

    private boolean flush(@Nullable Mention speaker) {
        boolean any = !waiting.isEmpty();
        for (MarkedSpan mark : waiting) {
            boolean known = speaker != null && attributedBefore;
            double confidence = speaker == null ? UNATTRIBUTED : known ? FLOATING : DISTANT;
            String rule =
                    speaker == null
                            ? "quotation alone"
                            : known ? "quotation goes on" : "quotation alone, of who spoke last";
            drafts.add(
                    new Draft(
                            List.of(mark.inner()),
                            QuoteKind.DIRECT,
                            Optional.ofNullable(speaker),
                            Optional.empty(),
                            confidence,
                            rule));
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
