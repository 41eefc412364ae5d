package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.text.SpeechLength;

/**
 * Cuts a flat text into sentences and clauses. A sentence ends at 。！？, at …… with a space after it,
 * after a closing mark that holds the end of a sentence, and at a space between two Han characters:
 * Chinese sets none within a sentence, so it is what is left of a line break.
 */
final class SentenceSplitter {

    /** Longer stretches are lists or noise and no sentence; keeps the work linear on any text. */
    private static final int LONGEST = 1_000;

    private final FlatText source;
    private final String flat;

    SentenceSplitter(FlatText source) {
        this.source = source;
        flat = source.flat();
    }

    /** The sentences of one paragraph, or of what stands in marks. */
    List<Sentence> split(TextSpan region) {
        List<Sentence> sentences = new ArrayList<>();
        int start = region.start();
        int visible = 0;
        int i = start;
        while (i < region.end()) {
            int stop = stopAt(i, region.end());
            visible += flat.charAt(i) == FlatText.MARKED ? 0 : 1;
            if (stop < 0 && visible > LONGEST && delimits(i, region.start(), region.end())) {
                stop = i + 1;
            }
            if (stop < 0) {
                i++;
                continue;
            }
            add(sentences, start, stop);
            start = stop;
            i = stop;
            visible = 0;
        }
        add(sentences, start, region.end());
        return sentences;
    }

    /** The index after the sentence that the character at {@code i} ends, or -1. */
    private int stopAt(int i, int end) {
        char c = flat.charAt(i);
        if (c == '。' || c == '！' || c == '？' || c == '!' || c == '?') {
            // A question mark within a foreign name stands for a middle dot that was lost.
            if (c == '?' && i + 1 < end && i > 0 && isLostDot(i)) {
                return -1;
            }
            return afterClosers(i + 1, end);
        }
        if (c == '.' && i + 1 < end && i > 0) {
            boolean ends = FlatText.isHan(flat.charAt(i - 1)) && flat.charAt(i + 1) == ' ';
            return ends ? i + 1 : -1;
        }
        if (c == '…') {
            boolean last = i + 1 < end && isSpace(flat.charAt(i + 1));
            return last ? i + 1 : -1;
        }
        if (c == FlatText.CLOSE) {
            return endsSentenceWithin(i) ? i + 1 : -1;
        }
        if (isSpace(c) && i + 1 < end && i > 0) {
            int next = i;
            while (next < end && isSpace(flat.charAt(next))) {
                next++;
            }
            boolean broken =
                    next < end
                            && isTextual(flat.charAt(i - 1))
                            && (isTextual(flat.charAt(next)) || flat.charAt(next) == FlatText.OPEN);
            return broken ? next : -1;
        }
        return -1;
    }

    private boolean isLostDot(int i) {
        return FlatText.isHan(flat.charAt(i - 1))
                && FlatText.isHan(flat.charAt(i + 1))
                && i + 2 < flat.length()
                && flat.substring(i + 1, Math.min(flat.length(), i + 9))
                        .matches("\\p{IsHan}{1,7}[(（].*");
    }

    private static boolean isTextual(char c) {
        return FlatText.isHan(c) || c == '”' || c == '》' || c == FlatText.CLOSE;
    }

    private boolean endsSentenceWithin(int close) {
        String inside = source.folded().substring(Math.max(0, close - 3), close);
        return SpeechLength.endsSentence(inside) && !inside.endsWith("…");
    }

    private int afterClosers(int i, int end) {
        int next = i;
        while (next < end && "）)。！？!?".indexOf(flat.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private void add(List<Sentence> sentences, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(flat.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(flat.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            int last = end;
            while (last > start && "。！？!?.；;".indexOf(flat.charAt(last - 1)) >= 0) {
                last--;
            }
            last = Math.max(last, start + 1);
            sentences.add(new Sentence(new TextSpan(start, end), last, clauses(start, last)));
        }
    }

    private List<Clause> clauses(int start, int end) {
        List<Clause> clauses = new ArrayList<>();
        int from = start;
        for (int i = start; i < end; i++) {
            if (delimits(i, start, end)) {
                clauses.add(new Clause(from, i, flat.charAt(i)));
                while (i + 1 < end && flat.charAt(i + 1) == flat.charAt(i)) {
                    i++;
                }
                from = i + 1;
            }
        }
        clauses.add(new Clause(Math.min(from, end), end, (char) 0));
        return clauses;
    }

    private boolean delimits(int i, int start, int end) {
        char c = flat.charAt(i);
        if (c == ',' || c == ':') {
            boolean number =
                    i > start
                            && i + 1 < end
                            && Character.isDigit(flat.charAt(i - 1))
                            && Character.isDigit(flat.charAt(i + 1));
            return !number;
        }
        return "，；;：—︰﹕".indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff';
    }
}
