package org.quoin.quotes.text;

/** Whether words in marks are enough to be speech rather than a term, a name or an ironic word. */
public final class SpeechLength {

    /** A term or a title seldom has more words than this; a clause seldom fewer. */
    private static final int WORDS = 5;

    /** With a full stop, an exclamation or a question within the marks, fewer will do. */
    private static final int WORDS_OF_A_SENTENCE = 3;

    private SpeechLength() {}

    /**
     * Whether {@code marked}, the words between two marks, may be speech in any language. Scripts
     * without spaces count two characters as a word.
     */
    public static boolean isSpeech(String marked) {
        int words = words(marked);
        return words >= WORDS || (words >= WORDS_OF_A_SENTENCE && endsSentence(marked));
    }

    /** Whether the last character other than closing marks ends a sentence. */
    public static boolean endsSentence(String marked) {
        int i = marked.length() - 1;
        while (i >= 0 && "”’〞」』\"')）".indexOf(marked.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ".!?…。！？؟।".indexOf(marked.charAt(i)) >= 0;
    }

    private static int words(String text) {
        int unspaced = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                inWord = inWord && (c == '\'' || c == '’' || c == '-');
            } else if (isUnspaced(c)) {
                unspaced++;
                inWord = false;
            } else {
                words += inWord ? 0 : 1;
                inWord = true;
            }
        }
        return words + unspaced / 2;
    }

    private static boolean isUnspaced(char c) {
        return (c >= '\u0e00' && c <= '\u0eff')
                || (c >= '\u1000' && c <= '\u109f')
                || (c >= '\u1780' && c <= '\u17ff')
                || (c >= '\u3040' && c <= '\u30ff')
                || (c >= '\u3400' && c <= '\u9fff')
                || (c >= '\uf900' && c <= '\ufaff');
    }
}
