package org.quoin.quotes.zh;

import java.util.regex.Pattern;

/** Tells names of people by their characters. */
final class Names {

    /** The dots between the parts of a foreign name, and what broken encodings leave of them. */
    static final String DOTS = "·•・．‧●∙?.-－";

    private static final String FUNCTION_WORDS = "是的了在与和我你他她它们这那不之其有没被把对向受连后前里吗呢吧啊";

    private static final Pattern LATIN =
            Pattern.compile("[A-Z][\\p{IsLatin}.'’&-]*(?: [A-Z][\\p{IsLatin}.'’-]*){0,4}\\d?");

    private final Lexicon lexicon;

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether {@code folded} as a whole is the name of a person as far as its characters tell. */
    boolean isPerson(String folded) {
        int length = folded.length();
        if (length < 2 || length > 24) {
            return false;
        }
        return isChinese(folded) || isForeign(folded);
    }

    /** Family name and one or two characters; double family names as well. */
    boolean isChinese(String folded) {
        int length = folded.length();
        if (length < 2 || length > 4 || !allHan(folded) || hasFunctionWord(folded)) {
            return false;
        }
        if (lexicon.of(Category.DOUBLE_SURNAME).contains(folded.substring(0, 2))) {
            return length > 2;
        }
        // 许多书, 任何人: a word of number.
        boolean counts =
                lexicon.of(Category.PLURAL).longest(folded, 0, length) > 1
                        || folded.charAt(1) == '何';
        return length <= 3 && !counts && lexicon.isSurname(folded.charAt(0)) && !isWord(folded);
    }

    /** Whether {@code folded} is a word of the lists and so no name. */
    boolean isWord(String folded) {
        return lexicon.of(Category.PROTECT).contains(folded)
                || lexicon.of(Category.CONNECTIVE).contains(folded)
                || lexicon.of(Category.ADVERB).contains(folded)
                || lexicon.of(Category.TIME_WORD).contains(folded)
                || lexicon.of(Category.PREDICATE).contains(folded)
                || lexicon.of(Category.VERB).contains(folded)
                || lexicon.of(Category.COMMON_WORD).contains(folded)
                || lexicon.of(Category.GROUP).contains(folded)
                || lexicon.of(Category.PLACE).contains(folded)
                || lexicon.of(Category.ORGANISATION).contains(folded)
                || lexicon.of(Category.DOCUMENT).contains(folded)
                || lexicon.of(Category.ROLE).contains(folded)
                || lexicon.of(Category.OUTLET).contains(folded);
    }

    /** A run of the characters that newsrooms transliterate with, with dots or not. */
    boolean isForeign(String folded) {
        // 甲·乙与丙·丁: two names.
        int and = Math.max(folded.indexOf('与'), folded.indexOf('和'));
        if (and > 0 && hasDot(folded.substring(0, and)) && hasDot(folded.substring(and))) {
            return false;
        }
        boolean dotted = false;
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isDot(c) && i > 0 && i + 1 < folded.length()) {
                dotted = true;
            } else if (lexicon.isTransliteration(c)) {
                letters++;
                foreign++;
            } else if (FlatText.isHan(c) || (FlatText.isLatinOrDigit(c) && dotted)) {
                letters++;
            } else {
                return false;
            }
        }
        // 斯威夫特写道: the verb after the name is none of it.
        if (isWord(folded)
                || lexicon.of(Category.CUE_OPEN).longestBefore(folded, 0, folded.length()) > 1
                || lexicon.of(Category.CUE_COMMA).longestBefore(folded, 0, folded.length()) > 1) {
            return false;
        }
        // Beside a dot a stray character is no harm; without one every character must fit.
        return dotted ? foreign * 2 >= letters : foreign == letters && letters <= 7;
    }

    /** Whether {@code original} is a name in Latin letters, such as Gweilo or J. K. Rowe. */
    boolean isLatin(String original) {
        return LATIN.matcher(original).matches();
    }

    private static boolean hasDot(String text) {
        return text.chars().anyMatch(c -> isDot((char) c));
    }

    static boolean isDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    /** Whether a character stands in it that no name holds. */
    static boolean hasFunctionWord(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (FUNCTION_WORDS.indexOf(folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean allHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!FlatText.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
