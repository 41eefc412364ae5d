package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * English verbs: {@code base}, or {@code base past}, or {@code base past participle}; the third
 * person and the -ing form are always regular in spelling.
 */
public final class EnglishInflection implements Inflection {

    private static final String VOWELS = "aeiou";

    @Override
    public void forms(List<String> entry, BiConsumer<String, FormKind> forms) {
        if (entry.size() > 3) {
            throw new IllegalArgumentException("more than three forms: " + entry);
        }
        String base = entry.get(0);
        String past = entry.size() > 1 ? entry.get(1) : past(base);
        String participle = entry.size() > 2 ? entry.get(2) : past;
        forms.accept(base, FormKind.BASE);
        forms.accept(third(base), FormKind.PRESENT);
        forms.accept(past, FormKind.PAST);
        forms.accept(participle, FormKind.PARTICIPLE);
        forms.accept(gerund(base), FormKind.GERUND);
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y")
                && base.length() > 1
                && VOWELS.indexOf(base.charAt(base.length() - 2)) < 0;
    }

    private static String third(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean sibilant =
                base.endsWith("s")
                        || base.endsWith("sh")
                        || base.endsWith("ch")
                        || base.endsWith("x")
                        || base.endsWith("z")
                        || base.endsWith("o");
        return base + (sibilant ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String gerund(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return doubled(base) + "ing";
    }

    /** A short stressed vowel before one consonant doubles it: plan, quip, refer. */
    private static String doubled(String base) {
        int length = base.length();
        if (length < 3) {
            return base;
        }
        char last = base.charAt(length - 1);
        boolean oneVowel =
                VOWELS.indexOf(base.charAt(length - 2)) >= 0
                        && (VOWELS.indexOf(base.charAt(length - 3)) < 0
                                || base.startsWith("qu", length - 4 < 0 ? 0 : length - 4));
        if (VOWELS.indexOf(last) >= 0 || "wxyh".indexOf(last) >= 0 || !oneVowel) {
            return base;
        }
        boolean oneSyllable = syllables(base) == 1;
        boolean finalStress =
                (base.endsWith("fer") && !base.endsWith("ffer"))
                        || (base.endsWith("mit") && !base.equals("limit") && !base.equals("vomit"))
                        || base.endsWith("gret")
                        || base.endsWith("cur")
                        || base.endsWith("bel")
                        || base.endsWith("pel");
        return oneSyllable || finalStress ? base + last : base;
    }

    private static int syllables(String base) {
        int syllables = 0;
        boolean inVowel = false;
        for (int i = 0; i < base.length(); i++) {
            boolean vowel =
                    VOWELS.indexOf(base.charAt(i)) >= 0
                            && !(base.charAt(i) == 'u' && i > 0 && base.charAt(i - 1) == 'q');
            if (vowel && !inVowel) {
                syllables++;
            }
            inVowel = vowel;
        }
        return syllables;
    }
}
