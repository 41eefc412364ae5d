package org.quoin.project.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells full names of people from family names, forms of address and descriptions. */
final class PersonNames {

    /** 某 and what stands for it in print: the given name is withheld. */
    private static final Pattern WITHHELD = Pattern.compile("[某×○〇*_]|匿名");

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[·・‧•∙⋅.=゠\\s]+");
    private static final Pattern SENTENCE = Pattern.compile("[,，。:：;；!?？！…⋯的]");
    private static final Pattern ENDS = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

    /** Before a family name alone: 老王, 小张, 阿明. */
    private static final String FAMILIAR = "老小阿大";

    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> nouns;
    private final Set<String> surnames;
    private final Set<String> indefinite;
    private final Set<String> particles;

    PersonNames(WordLists lists) {
        before = lists.section("address before");
        after = lists.section("address after");
        nouns = lists.section("person");
        surnames = lists.section("surname");
        indefinite = lists.section("indefinite");
        particles = lists.section("particle");
    }

    boolean isFullName(String name) {
        if (WITHHELD.matcher(name).find()) {
            return false;
        }
        boolean eastAsian = NameFold.isEastAsian(name);
        boolean other =
                name.codePoints().anyMatch(c -> Character.isLetter(c) && !NameFold.isEastAsian(c));
        if (eastAsian && other) {
            return false;
        }
        return eastAsian ? isEastAsianName(name) : hasTwoNames(name);
    }

    private boolean isEastAsianName(String name) {
        String letters = NameFold.folded(name);
        if (SENTENCE.matcher(name).find() || nouns.contains(letters)) {
            return false;
        }
        String bare = withoutAddress(letters);
        boolean addressed = bare.length() < letters.length();
        if (!addressed && BETWEEN_PARTS.split(name, -1).length > 1) {
            return true;
        }
        boolean kana = bare.codePoints().allMatch(PersonNames::isKana);
        if (bare.length() < least(bare)
                || surnames.contains(bare)
                || nouns.contains(bare)
                || kana) {
            return false;
        }
        return bare.length() > 2 || FAMILIAR.indexOf(bare.charAt(0)) < 0;
    }

    /** Korean family names have one syllable, and given names two: with fewer, one is missing. */
    private static int least(String bare) {
        return bare.codePoints()
                        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? 2
                : 3;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HIRAGANA
                || c == 'ー';
    }

    /** 王小明教授 as 王小明, 小王同学 as 小王, 受访者的父亲 as it is. */
    private String withoutAddress(String letters) {
        for (int start = 0; start < letters.length(); start++) {
            String end = letters.substring(start);
            if (after.contains(end) || nouns.contains(end)) {
                return letters.substring(0, start);
            }
        }
        return letters;
    }

    private boolean hasTwoNames(String name) {
        int names = 0;
        boolean start = true;
        for (String word : SPACE.split(name, -1)) {
            String bare = ENDS.matcher(word).replaceAll("");
            String folded = NameFold.folded(bare);
            if (start && indefinite.contains(folded)) {
                return false;
            }
            if (start && (before.contains(folded) || folded.equals("the"))) {
                continue;
            }
            start = false;
            if (bare.length() > 1
                    && !particles.contains(folded)
                    && Character.isLetter(bare.codePointAt(0))
                    && StandingNames.isCapitalised(bare)) {
                names++;
            }
        }
        return names > 1;
    }
}
