package org.quoin.quotes.ar;

/** Spelling without what writers leave out as they like: vowel signs, and hamza on alif. */
final class Letters {

    private Letters() {}

    /** A word as the lists are asked for it. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isSign(c)) {
                continue;
            }
            folded.append(
                    switch (c) {
                        case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                        case 'ى' -> 'ي';
                        default -> c;
                    });
        }
        return folded.toString();
    }

    /** Vowel signs, the sign for a doubled letter, and the stroke that stretches a word. */
    static boolean isSign(char c) {
        return (c >= '\u064b' && c <= '\u065f') || c == '\u0670' || c == '\u0640';
    }
}
