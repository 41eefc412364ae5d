package org.quoin.project.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quoin.api.job.Progress;

/** Likeness, its signatures and its groups against counting it out. */
class AlikeTest {

    private static final long QUOTATION_KEY = 190_843_594_175L;
    private static final long ARTICLE_KEY = 1_036_540_366_734L;

    private final Random random = new Random(11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The bridge is safe,” she said.|the Bridge is safe she said",
                "桥会修好。|橋會修好！",
                "ＧＤＰ增长３％|gdp增长3%",
                "cafe\u0301 au lait|CAFÉ AU LAIT",
                "ﬁsh and ﬂour|fish and flour",
                "ハルデンの橋|ﾊﾙﾃﾞﾝの橋",
                "한국어|\u1112\u1161\u11ab국어",
                "𠮷野さん|𠮷野 さん",
            })
    void marksSpacesWidthsAndFormsAreNoDifference(String one, String other) {
        assertTrue(LetterText.of(one).isSame(LetterText.of(other)), one + " / " + other);
        assertEquals(LetterText.of(one).fingerprint(), LetterText.of(other).fingerprint());
        assertEquals(1, LetterText.of(one).likeness(LetterText.of(other)));
    }

    @Test
    void lettersThatDifferAreADifference() {
        for (List<String> pair :
                List.of(
                        List.of("かき", "かぎ"),
                        List.of("कमल", "कमला"),
                        List.of("桥会修好", "桥不会修好"),
                        List.of("in 3 days", "in 4 days"))) {
            LetterText one = LetterText.of(pair.get(0));
            LetterText other = LetterText.of(pair.get(1));
            assertFalse(one.isSame(other), pair.toString());
            assertTrue(one.likeness(other) < 1, pair.toString());
        }
    }

    /** The likeness as its definition has it. */
    private static double counted(String one, String other) {
        Set<String> ones = runs(one);
        Set<String> others = runs(other);
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        Set<String> all = new HashSet<>(ones);
        all.addAll(others);
        return (double) both.size() / all.size();
    }

    private static Set<String> runs(String letters) {
        Set<String> runs = new HashSet<>();
        if (letters.length() < LetterText.GRAM) {
            runs.add(letters);
        }
        for (int i = 0; i + LetterText.GRAM <= letters.length(); i++) {
            runs.add(letters.substring(i, i + LetterText.GRAM));
        }
        return runs;
    }

    private String letters(int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(
                    (char)
                            (random.nextBoolean()
                                    ? 'a' + random.nextInt(26)
                                    : '一' + random.nextInt(500)));
        }
        return letters.toString();
    }

    private String changed(String letters, int changes) {
        StringBuilder changed = new StringBuilder(letters);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, (char) ('a' + random.nextInt(26)));
                case 1 -> changed.insert(at, (char) ('a' + random.nextInt(26)));
                default -> changed.deleteCharAt(at);
            }
        }
        return changed.toString();
    }

    @Test
    void theLikenessIsTheShareOfRunsInCommon() {
        for (int i = 0; i < 500; i++) {
            String one = letters(1 + random.nextInt(80));
            String other = changed(one + "x", random.nextInt(6));
            if (!one.equals(other)) {
                double counted = Math.min(counted(one, other), Math.nextDown(1.0));
                assertEquals(
                        counted,
                        LetterText.of(one).likeness(LetterText.of(other)),
                        0,
                        one + " / " + other);
            }
        }
        assertEquals(0, LetterText.of("…").likeness(LetterText.of("bridge")));
        assertEquals(
                Math.nextDown(1.0),
                LetterText.of("abcdefabcdef").likeness(LetterText.of("abcdefabcdefabcdef")));
    }

    /** Pairs of about this likeness, as an editor's changes make them. */
    private List<List<LetterText>> pairs(int count, int shortest, int longest, double likeness) {
        List<List<LetterText>> pairs = new ArrayList<>();
        while (pairs.size() < count) {
            String one = letters(shortest + random.nextInt(longest - shortest + 1));
            // A change breaks five runs; about so many leave a little more than is wanted.
            String other = changed(one, one.length() / 22);
            LetterText text = LetterText.of(one);
            double reached = text.likeness(LetterText.of(other));
            while (reached > likeness + 0.02) {
                other = changed(other, 1);
                reached = text.likeness(LetterText.of(other));
            }
            if (reached >= likeness) {
                pairs.add(List.of(LetterText.of(one), LetterText.of(other)));
            }
        }
        return pairs;
    }

    private static double found(MinHash hash, List<List<LetterText>> pairs) {
        int found = 0;
        for (List<LetterText> pair : pairs) {
            Set<Long> keys = new HashSet<>();
            for (long key : hash.keys(pair.get(0))) {
                keys.add(key);
            }
            found += Arrays.stream(hash.keys(pair.get(1))).anyMatch(keys::contains) ? 1 : 0;
        }
        return (double) found / pairs.size();
    }

    @Test
    void ofTextsThatAreJustAlikeEnoughNinetyEightInAHundredAreFound() {
        assertTrue(Alike.articles().chance(Alike.DEFAULT) >= 0.98);
        assertTrue(Alike.quotations().chance(Alike.DEFAULT) >= 0.98);
        // Of 2,000 pairs at 0.982, fewer than 1,940 come up once in many million runs.
        double articles = found(Alike.articles(), pairs(2000, 200, 800, Alike.DEFAULT));
        double quotations = found(Alike.quotations(), pairs(2000, 30, 200, Alike.DEFAULT));
        assertTrue(articles >= 0.97, "articles " + articles);
        assertTrue(quotations >= 0.97, "quotations " + quotations);
    }

    @Test
    void textsThatAreNotAlikeHardlyEverShareAKey() {
        List<LetterText> texts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            texts.add(LetterText.of(letters(i % 2 == 0 ? 40 : 600)));
        }
        for (MinHash hash : List.of(Alike.articles(), Alike.quotations())) {
            Map<Long, Integer> seen = new HashMap<>();
            int shared = 0;
            for (int i = 0; i < texts.size(); i++) {
                for (long key : hash.keys(texts.get(i))) {
                    shared += seen.put(key, i) == null ? 0 : 1;
                }
            }
            assertTrue(shared <= 3, "shared " + shared);
        }
    }

    @Test
    void signaturesAreTheSameEverywhere() {
        // Stored ones would otherwise not be found by a later version or on another machine.
        LetterText text = LetterText.of("The bridge of Haldern is safe, says the mayor. 桥会修好");
        assertEquals(
                List.of(QUOTATION_KEY, ARTICLE_KEY),
                List.of(Alike.quotations().keys(text)[0], Alike.articles().keys(text)[0]));
    }

    /** Groups of connected texts, by comparing each with each. */
    private static List<List<Long>> counted(Map<Long, LetterText> texts, double threshold) {
        Map<Long, Set<Long>> groups = new TreeMap<>();
        texts.keySet().forEach(each -> groups.put(each, new TreeSet<>(Set.of(each))));
        for (long one : texts.keySet()) {
            for (long other : texts.keySet()) {
                if (one < other
                        && groups.get(one) != groups.get(other)
                        && texts.get(one).likeness(texts.get(other)) >= threshold) {
                    Set<Long> joined = groups.get(one);
                    joined.addAll(groups.get(other));
                    joined.forEach(each -> groups.put(each, joined));
                }
            }
        }
        return groups.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .filter(each -> each.getValue().iterator().next().equals(each.getKey()))
                .map(each -> List.copyOf(each.getValue()))
                .toList();
    }

    @Test
    void groupsAreWhatComparingEachWithEachGives() {
        for (MinHash hash : List.of(Alike.quotations(), Alike.articles())) {
            Map<Long, LetterText> texts = new TreeMap<>();
            long number = 0;
            for (int i = 0; i < 60; i++) {
                String original = letters(150 + random.nextInt(100));
                for (int copy = random.nextInt(4); copy >= 0; copy--) {
                    // Far from the threshold, where signatures may miss a pair.
                    int changes = List.of(0, 4, 70).get(random.nextInt(3));
                    texts.put(++number, LetterText.of(changed(original, changes)));
                }
            }
            AlikeGroups groups = new AlikeGroups(hash, 0.6, texts::get);
            texts.forEach((each, text) -> groups.add(each, each, text, Alike.isExactOnly(text)));
            List<List<Long>> found = new ArrayList<>();
            groups.groups(Progress.none(), found::add);
            assertTrue(found.size() > 10);
            assertEquals(counted(texts, 0.6), found);
        }
    }

    @Test
    void shortTextsAreOnlyLikeTheSameAndGroupsReachOverOwners() {
        AlikeGroups groups =
                new AlikeGroups(
                        Alike.quotations(),
                        0.1,
                        each -> {
                            throw new AssertionError("read " + each);
                        });
        String[] texts = {"不予置评", "不予置评。", "不予置评了", "", "…", "没有", "没有"};
        long[] owners = {1, 2, 3, 4, 5, 6, 6};
        for (int i = 0; i < texts.length; i++) {
            LetterText text = LetterText.of(texts[i]);
            groups.add(i, owners[i], text, Alike.isExactOnly(text));
        }
        List<List<Long>> found = new ArrayList<>();
        groups.groups(Progress.none(), found::add);
        assertEquals(List.of(List.of(0L, 1L)), found);
    }

    @Test
    void aCharacterWeighsAsMuchAsThreeLetters() {
        assertTrue(Alike.isExactOnly(LetterText.of("一二三四五六七八九十百")));
        assertFalse(Alike.isExactOnly(LetterText.of("一二三四五六七八九十百千")));
        assertTrue(Alike.isExactOnly(LetterText.of("the Northern Department of Commerce")));
        assertFalse(
                Alike.isExactOnly(
                        LetterText.of("we shall repair the bridge before it snows again")));
        assertTrue(Alike.isExactOnly(LetterText.of("GDP growth 增长三个百分点")));
        assertFalse(Alike.isExactOnly(LetterText.of("GDP growth 增长了三点五个百分点")));
    }

    @Test
    void groupingCanBeCancelled() {
        AlikeGroups groups = new AlikeGroups(Alike.quotations(), 0.6, each -> LetterText.of(""));
        groups.add(1, 1, LetterText.of(letters(50)), false);
        groups.add(2, 2, LetterText.of(letters(50)), false);
        Progress withdrawn =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(CancellationException.class, () -> groups.groups(withdrawn, each -> {}));
    }
}
