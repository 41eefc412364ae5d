package org.quoin.quotes.zh;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that only a clause holds. Chinese joins clauses without a sign between them
 * (前提是对方同意): such words show where one noun phrase ends and the next begins. After 的 all that
 * stands before it modifies, so there they show nothing.
 */
final class ClauseWords {

    /** Lists whose words belong to noun phrases whole. */
    static final List<Category> WHOLE =
            List.of(
                    Category.PROTECT,
                    Category.ROLE,
                    Category.ORGANISATION,
                    Category.OUTLET,
                    Category.PLACE,
                    Category.GROUP,
                    Category.DOCUMENT,
                    Category.ANONYMOUS,
                    Category.PLURAL,
                    Category.NOT_CUE);

    private final Lexicon lexicon;
    private final String flat;

    ClauseWords(Lexicon lexicon, FlatText source) {
        this.lexicon = lexicon;
        flat = source.flat();
    }

    /** A word of a clause in the text, and the list it stands in. */
    record Found(int start, int end, Category list) {}

    /** The last word of a clause in the interval with no 的 after it. */
    @Nullable Found last(int from, int to) {
        Found last = null;
        int i = lastOf(from, to) + 1;
        while (i < to) {
            int whole = wholeWord(i, to);
            Category list = at(i, to, whole);
            if (list == null) {
                i += Math.max(1, whole);
            } else {
                int end = i + lexicon.of(list).longest(flat, i, to);
                last = new Found(i, end, list);
                i = end;
            }
        }
        return last;
    }

    /** Where the noun phrase that a clause begins with ends: before the first word of a clause. */
    int first(int from, int to) {
        int i = from;
        int of = lastOf(from, to);
        while (i < to) {
            int whole = wholeWord(i, to);
            if (i > from && i > of && at(i, to, whole) != null) {
                return i;
            }
            i += Math.max(1, whole);
        }
        return to;
    }

    /** Where the noun phrase that ends at {@code to} begins: after verbs and words of a clause. */
    int begin(int from, int to) {
        int begin = from;
        int i = lastOf(from, to) + 1;
        while (i < to) {
            int whole = wholeWord(i, to);
            int verb = lexicon.of(Category.VERB).longest(flat, i, to);
            // 宣布作家某某获奖: a verb of saying opens a clause as well.
            int cue = lexicon.of(Category.CUE_OPEN).longest(flat, i, to);
            cue = Math.max(cue, lexicon.of(Category.CUE_WEAK).longest(flat, i, to));
            Category list = verb > 0 && verb >= whole ? Category.VERB : at(i, to, whole);
            int length = list == null ? 0 : lexicon.of(list).longest(flat, i, to);
            // 邀请了, 写给: the aspect and the hearer belong to the verb.
            if (list == null && whole < 2 && "了给".indexOf(flat.charAt(i)) >= 0) {
                length = 1;
            }
            if (list == null && cue > 1 && whole <= cue) {
                length = cue;
            }
            i += length == 0 ? Math.max(1, whole) : length;
            begin = length == 0 ? begin : i;
        }
        return Math.min(begin, to);
    }

    private @Nullable Category at(int i, int to, int whole) {
        for (Category category : List.of(Category.CLAUSE_WORD, Category.CAUSATIVE)) {
            int length = lexicon.of(category).longest(flat, i, to);
            if (length > 0 && length >= whole) {
                return category;
            }
        }
        return null;
    }

    private int wholeWord(int i, int to) {
        int longest = 0;
        for (Category category : WHOLE) {
            longest = Math.max(longest, lexicon.of(category).longest(flat, i, to));
        }
        return longest;
    }

    /** The last 的 in the interval; one less than its start where there is none. */
    int lastOf(int from, int to) {
        int at = to - 1;
        while (at >= from && flat.charAt(at) != '的') {
            at--;
        }
        return at;
    }
}
