package org.quoin.project.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of organisations and documents from common nouns and descriptions. */
final class InstitutionNames {

    private static final Pattern SPACE = Pattern.compile("[\\s/]+");
    private static final Pattern SENTENCE = Pattern.compile("[,，。:：;；!?？！…⋯]");
    private static final Pattern TITLE = Pattern.compile("《[^》]+》|〈[^〉]+〉|『[^』]+』");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /**
     * The last character of the words for institutions that are as short as to leave no room for a
     * name: 税务局, 省政府, 县委. 社 is not among them, for 新华社 is a name.
     */
    private static final String KINDS = "部厅局院委署省庁厅处科组会方府校厂店所站队";

    private static final int ROOM_FOR_A_NAME = 4;
    private static final int FUNCTION_WORD = 3;

    private final Set<String> nouns;
    private final Set<String> relations;
    private final Set<String> indefinite;
    private final Set<String> articles;
    private final Set<String> instruments;

    InstitutionNames(WordLists lists) {
        nouns = lists.section("institution");
        relations = lists.section("relation");
        indefinite = lists.section("indefinite");
        articles = lists.section("article");
        instruments = lists.section("instrument");
    }

    boolean isOrganisationName(String name) {
        if (isInTitleMarks(name)) {
            return true;
        }
        if (NameFold.isEastAsian(name)) {
            return isEastAsianName(name);
        }
        List<String> words = words(name);
        return !isIndefinite(words) && words.stream().anyMatch(this::isName);
    }

    boolean isTitle(String name) {
        if (isInTitleMarks(name)) {
            return true;
        }
        if (NameFold.isEastAsian(name)) {
            String letters = NameFold.folded(name);
            return isEastAsianName(name) && instruments.stream().anyMatch(letters::endsWith);
        }
        List<String> words = words(name);
        return hasCapitals(name)
                && !isIndefinite(words)
                && words.stream().anyMatch(this::isName)
                && words.stream()
                        .allMatch(
                                w -> w.length() <= FUNCTION_WORD || StandingNames.isCapitalised(w));
    }

    /** In marks from end to end: the name of a publication, whatever its words. */
    private static boolean isInTitleMarks(String name) {
        return TITLE.matcher(name).matches();
    }

    private boolean isEastAsianName(String name) {
        String letters = NameFold.folded(name);
        return !SENTENCE.matcher(name).find()
                && letters.indexOf('的') < 0
                && indefinite.stream().filter(NameFold::isEastAsian).noneMatch(letters::startsWith)
                && letters.length() > 1
                && !(letters.length() < ROOM_FOR_A_NAME
                        && KINDS.indexOf(letters.charAt(letters.length() - 1)) >= 0)
                && !isMadeOfCommonWords(letters);
    }

    /** 市公安局, 中央政府: every piece is a kind or says whose, and none which. */
    private boolean isMadeOfCommonWords(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = 0; start < end && !reached[end]; start++) {
                String piece = letters.substring(start, end);
                reached[end] =
                        reached[start] && (nouns.contains(piece) || relations.contains(piece));
            }
        }
        return reached[letters.length()];
    }

    private static List<String> words(String name) {
        return SPACE.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    }

    private boolean isIndefinite(List<String> words) {
        return words.size() > 1 && indefinite.contains(NameFold.folded(words.get(0)));
    }

    /** A word that is written as a name where its script can show that, and is no common noun. */
    private boolean isName(String word) {
        String bare = NameFold.folded(POSSESSIVE.matcher(word).replaceAll(""));
        return StandingNames.isCapitalised(word)
                && bare.codePoints().anyMatch(Character::isLetter)
                && !nouns.contains(bare)
                && !articles.contains(bare);
    }

    private static boolean hasCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }
}
