package org.quoin.project.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How names are compared: two that fold to the same are the same name, written differently.
 *
 * <p>What writers vary without meaning another name goes: compatibility forms (full width), letter
 * case, accents of alphabets (José, Jose), traditional and simplified characters (周恩來, 周恩来), the
 * marks around a title (《…》), apostrophes and hyphens, the dots of initials (J. K., J.K.), the
 * English article (The New York Times), and whatever stands between the parts of a Chinese,
 * Japanese or Korean name, which is a space here, one of half a dozen middle dots there and nothing
 * elsewhere. What tells names apart stays: the voicing marks of kana, the vowel signs of the
 * scripts of India and South-East Asia.
 */
public final class NameFold {

    private static final SimplifiedForms SIMPLIFIED = SimplifiedForms.fromResource();

    private NameFold() {}

    /**
     * The name as it is compared: words of small letters and digits with one space between them,
     * none beside a Chinese, Japanese or Korean character.
     *
     * @param name any text
     * @return never empty unless {@code name} is blank: what has no letter or digit stays as it is
     */
    public static String folded(String name) {
        String letters = caseFolded(Normalizer.normalize(name, Normalizer.Form.NFKC));
        List<String> words = words(SIMPLIFIED.of(withoutMarks(letters)));
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        String joined = joined(words);
        return joined.isEmpty() ? name.strip() : joined;
    }

    /** Whether any of it is Chinese, Japanese or Korean. */
    public static boolean isEastAsian(String name) {
        return name.codePoints().anyMatch(NameFold::isEastAsian);
    }

    /** Whether writers put no space between words of these characters, or may leave it out. */
    static boolean isEastAsian(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> codePoint == 'ー';
        };
    }

    /**
     * Full case folding as far as the JDK has it: ß as ss, dotless ı as i, final sigma as sigma.
     */
    private static String caseFolded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean alphabet = false;
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                alphabet = isAlphabet(c);
                kept.appendCodePoint(c);
            } else if (!alphabet) {
                kept.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isAlphabet(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, ARMENIAN -> true;
            default -> false;
        };
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
            } else if (!isWithinWord(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** O'Malley, U.S., and what is not seen at all. */
    private static boolean isWithinWord(int c) {
        return c == '\''
                || c == '’'
                || c == 'ʼ'
                || c == '.'
                || Character.getType(c) == Character.FORMAT;
    }

    /** Initials are joined, so that J. K., J.K. and JK are one. */
    private static String joined(List<String> words) {
        StringBuilder joined = new StringBuilder();
        boolean afterInitial = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && isAlphabet(word.charAt(0));
            if (!joined.isEmpty()
                    && !(initial && afterInitial)
                    && !isEastAsian(joined.codePointBefore(joined.length()))
                    && !isEastAsian(word.codePointAt(0))) {
                joined.append(' ');
            }
            joined.append(word);
            afterInitial = initial;
        }
        return joined.toString();
    }
}
