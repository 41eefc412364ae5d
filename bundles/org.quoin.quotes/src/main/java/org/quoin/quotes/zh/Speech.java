package org.quoin.quotes.zh;

import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.text.SpeechLength;

/** Whether Chinese words in marks are speech rather than a term, a name or an ironic word. */
final class Speech {

    /** Four-character phrases, and pairs of them, are slogans and terms. */
    private static final int CLAUSE = 9;

    private static final int SENTENCE = 4;

    private Speech() {}

    /** Whether what stands in {@code mark} is long enough, or ends as a sentence does. */
    static boolean isSpeech(FlatText source, MarkedSpan mark) {
        String inner = mark.inner().of(source.folded());
        int letters = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            letters += FlatText.isHan(c) || FlatText.isLatinOrDigit(c) ? 1 : 0;
        }
        // “走吧，”他说: a comma within the marks leads over to who speaks.
        char last = inner.charAt(inner.length() - 1);
        if (letters >= 2 && (last == '，' || last == ',')) {
            return true;
        }
        return letters >= CLAUSE || (letters >= SENTENCE && SpeechLength.endsSentence(inner));
    }

    /** Whether the words end as a sentence does. */
    static boolean isSentence(FlatText source, MarkedSpan mark) {
        return SpeechLength.endsSentence(mark.inner().of(source.folded()));
    }
}
