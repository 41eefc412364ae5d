package org.quoin.quotes.zh;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds the subject of a verb within its clause: what is left once connectives, times and
 * prepositional phrases before it and adverbs, addressees and circumstances after it are taken
 * away. These are closed classes, so what is neither of them is the noun phrase.
 */
final class SubjectFinder {

    /** The words that close a prepositional phrase: 在会晤时, 在采访中, 在记者会上. */
    private static final String CLOSERS = "时中上里后前下间际内外";

    /** No subject stands further from its verb; keeps the work linear on any text. */
    private static final int WINDOW = 120;

    /** Adverbs that no name holds: the noun phrase before them is over. */
    private static final String SURE_ADVERBS = "也还则曾又均已却亦仍";

    /** Adverbs and prepositions that given names hold as well: 孙守刚, 吴正. */
    private static final String IN_GIVEN_NAMES = "刚先正明自由可能才如常特应为立总当经";

    private final Lexicon lexicon;
    private final MentionReader reader;
    private final SubjectNarrower narrower;
    private final Times times;
    private final Recurrence recurrence;
    private final ClauseCheck check;
    private final String flat;

    SubjectFinder(Lexicon lexicon, MentionReader reader, Words words, FlatText source) {
        this.lexicon = lexicon;
        this.reader = reader;
        narrower = new SubjectNarrower(lexicon, reader, source);
        times = new Times(lexicon, source);
        check = new ClauseCheck(lexicon, reader, words, source);
        flat = source.flat();
        recurrence = source.recurrence();
    }

    /**
     * The subject between {@code from} and {@code to}; none where the clause has none of its own.
     */
    @Nullable Mention find(int from, int to) {
        Mention found = find(from, to, true);
        return found == null ? null : check.settled(found);
    }

    /**
     * The subject that a clause begins with, whatever its verb is; none where it begins otherwise.
     */
    @Nullable Mention leading(int from, int to) {
        Mention found = find(from, Math.min(to, from + WINDOW), false);
        return found == null ? null : check.settled(found);
    }

    private @Nullable Mention find(int from, int to, boolean whole) {
        int start = skipLeading(Math.max(from, to - WINDOW), to);
        int end = trimEnd(start, beforeManner(start, to));
        if (start >= end) {
            return null;
        }
        int stop = trimEnd(start, firstOpener(start, end, whole));
        if (opensPhrase(start, end)) {
            return modified(start, end);
        }
        if (stop <= start) {
            return null;
        }
        int first = whole ? stop : trimEnd(start, narrower.first(start, stop));
        if (first <= start) {
            return null;
        }
        Mention mention = whole ? narrower.last(start, stop) : reader.read(start, first);
        if (mention == null || mention.kind() != Kind.UNKNOWN) {
            return mention;
        }
        Mention head = narrower.head(mention.span().start(), mention.span().end());
        if (head.speaks()) {
            return head;
        }
        head = shrunk(start, first, whole ? 3 : 2);
        head = head == null && whole ? narrower.unread(mention.span().start(), stop) : head;
        return head == null && narrower.mayBeNoun(mention.span()) ? mention : head;
    }

    /** 在码头经营面馆的罗某: the phrase modifies whoever stands after 的. */
    private @Nullable Mention modified(int start, int end) {
        int of = flat.substring(start, end).lastIndexOf('的');
        if (of < 0 || start + of + 1 >= end) {
            return null;
        }
        Mention mention = reader.read(start + of + 1, end);
        return isHolder(mention) && mention.kind() != Kind.PRONOUN ? mention : null;
    }

    /** 对一群人喊, 从这个意义上说: what begins with a preposition is no subject. */
    private boolean opensPhrase(int start, int end) {
        int preposition = lexicon.of(Category.PREPOSITION).longest(flat, start, end);
        return preposition > 0
                && preposition >= lexicon.of(Category.PROTECT).longest(flat, start, end)
                && reader.read(start, Math.min(end, start + 3)).kind() != Kind.PERSON
                && "如用经自由为".indexOf(flat.charAt(start)) < 0;
    }

    /** 悲观地认为: the manner before the verb, two characters and 地. */
    private int beforeManner(int start, int to) {
        boolean manner =
                to - 3 > start && flat.charAt(to - 1) == '地' && FlatText.isHan(flat.charAt(to - 2));
        return manner ? to - 3 : to;
    }

    /** Where the noun phrase that ends at {@code to} begins. */
    int begin(int from, int to) {
        return narrower.begin(skipLeading(from, to), to);
    }

    /** The document that something stands in before its verb: 在报告中称. */
    @Nullable Mention document(int from, int to) {
        return narrower.document(from, to);
    }

    /** Passes what opens a clause before its subject. */
    int skipLeading(int from, int to) {
        int at = from;
        while (at < to) {
            int next = skipOne(at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int skipOne(int at, int to) {
        char c = flat.charAt(at);
        if (SentenceSplitter.isSpace(c) || "、）)】]\"”的".indexOf(c) >= 0 || c == FlatText.CLOSE) {
            return at + 1;
        }
        if (c == '【' || c == '[') {
            int close = flat.indexOf(c == '【' ? '】' : ']', at);
            return close >= 0 && close < to ? close + 1 : at;
        }
        if (c == '（' || c == '(') {
            int close = Math.max(flat.indexOf('）', at), flat.indexOf(')', at));
            return close > at + 1 && close < to ? close + 1 : at + 1;
        }
        int whole =
                Math.max(
                        lexicon.of(Category.PROTECT).longest(flat, at, to),
                        lexicon.of(Category.GROUP).longest(flat, at, to));
        int connective = lexicon.of(Category.CONNECTIVE).longest(flat, at, to);
        if (connective > 0 && connective >= whole) {
            return at + connective;
        }
        int time = times.at(at, to);
        if (time > 0) {
            return at + time;
        }
        int adverb = lexicon.of(Category.ADVERB).longest(flat, at, to);
        if ((adverb > 1 || SURE_ADVERBS.indexOf(c) >= 0) && adverb >= whole) {
            return at + Math.max(1, adverb);
        }
        int preposition = lexicon.of(Category.PREPOSITION).longest(flat, at, to);
        if (preposition > 0 && preposition >= whole) {
            int close = closeOfPhrase(at + preposition, to);
            if (close > 0 && close < to) {
                return close;
            }
        }
        return at;
    }

    /** The index after the prepositional phrase whose object begins at {@code from}, or -1. */
    private int closeOfPhrase(int from, int to) {
        int best = -1;
        for (int i = from + 1; i < to; i++) {
            if (CLOSERS.indexOf(flat.charAt(i)) >= 0 && !isWithinWord(i, to)) {
                best = i + 1;
                if (i + 1 < to && reader.read(i + 1, to).speaks()) {
                    return best;
                }
            }
        }
        return best;
    }

    private boolean isWithinWord(int i, int to) {
        // 中 opens 中国, 上 opens 上海, 外 opens 外交: there they close no phrase.
        return lexicon.of(Category.PLACE).longest(flat, i, to) > 1
                || lexicon.of(Category.ORGANISATION).longest(flat, i, to) > 1
                || lexicon.of(Category.ROLE).longest(flat, i, to) > 1
                || lexicon.of(Category.PROTECT).longest(flat, i, to) > 1
                || flat.startsWith("上市", i)
                || flat.startsWith("中小", i)
                || flat.startsWith("中央", i)
                || flat.startsWith("前往", i);
    }

    /**
     * Where the noun phrase that begins at {@code start} ends: before the first word that opens
     * more.
     */
    private int firstOpener(int start, int end, boolean reachesVerb) {
        int i = start;
        if (reachesVerb && narrower.isPublished(start, end)) {
            return end;
        }
        while (i < end) {
            int whole = wholeWord(i, end);
            int opener = opener(i, end, start, reachesVerb);
            if (opener > 0 && i > start && opener >= whole) {
                return i;
            }
            if (opener > 0 && i == start && opener >= whole && opener > 1) {
                return start;
            }
            if (i > start && times.at(i, end) > 0 && whole < 2) {
                return i;
            }
            i += Math.max(1, whole);
        }
        return end;
    }

    private int wholeWord(int i, int end) {
        int longest = lexicon.of(Category.PROTECT).longest(flat, i, end);
        longest = Math.max(longest, lexicon.of(Category.ROLE).longest(flat, i, end));
        longest = Math.max(longest, lexicon.of(Category.ORGANISATION).longest(flat, i, end));
        longest = Math.max(longest, lexicon.of(Category.OUTLET).longest(flat, i, end));
        longest = Math.max(longest, lexicon.of(Category.PLACE).longest(flat, i, end));
        longest = Math.max(longest, lexicon.of(Category.GROUP).longest(flat, i, end));
        longest = Math.max(longest, lexicon.of(Category.DOCUMENT).longest(flat, i, end));
        return Math.max(longest, lexicon.of(Category.ANONYMOUS).longest(flat, i, end));
    }

    /**
     * The length of a word at {@code i} that cannot belong to the noun phrase before it; else 0.
     */
    private int opener(int i, int end, int start, boolean reachesVerb) {
        int adverb = lexicon.of(Category.ADVERB).longest(flat, i, end);
        int preposition = lexicon.of(Category.PREPOSITION).longest(flat, i, end);
        int predicate =
                Math.max(
                        lexicon.of(Category.PREDICATE).longest(flat, i, end),
                        lexicon.of(Category.VERB).longest(flat, i, end));
        int longest = Math.max(adverb, Math.max(preposition, predicate));
        if (i == start) {
            boolean modifies = flat.substring(i, end).indexOf('的') >= 0;
            return longest > 1 && !modifies && !isComplete(start, end) ? longest : 0;
        }
        if (i + longest < end && flat.charAt(i + longest) == '的') {
            return 0;
        }
        if (adverb > 1 || (adverb == 1 && SURE_ADVERBS.indexOf(flat.charAt(i)) >= 0)) {
            return adverb;
        }
        if (longest == 0) {
            return isCompany(i, end, start) ? 1 : 0;
        }
        Mention before = narrower.head(start, i);
        boolean circumstance = preposition > 0 && CLOSERS.indexOf(flat.charAt(end - 1)) >= 0;
        if (!before.speaks()) {
            // 苹果在给法官的信中: the circumstance shows where the name before it ends.
            return circumstance && i - start >= 2 && "在于".indexOf(flat.charAt(i)) >= 0
                    ? longest
                    : 0;
        }
        if (isHolder(before)) {
            return longest == 1 && goesOnWithName(before, i, start, end) ? 0 : longest;
        }
        // 公司在深圳的负责人, 研究院发布的数据: before 的 or a title it modifies and opens nothing.
        boolean modifies = flat.substring(i, end).indexOf('的') >= 0;
        return reachesVerb && !circumstance && (modifies || endsWithHolder(start, end))
                ? 0
                : longest;
    }

    private static boolean isHolder(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, OFFICE, PRONOUN, ANONYMOUS, GROUP -> true;
            default -> false;
        };
    }

    private boolean goesOnWithName(Mention before, int i, int start, int end) {
        if (before.kind() != Kind.PERSON
                || before.name().length() != 2
                || IN_GIVEN_NAMES.indexOf(flat.charAt(i)) < 0) {
            return false;
        }
        boolean last = i + 1 == end || opener(i + 1, end, start, false) > 0;
        return last && reader.read(start, i + 1).kind() == Kind.PERSON;
    }

    private boolean endsWithHolder(int start, int end) {
        Mention whole = reader.read(start, end);
        boolean titled = whole.role().filter(role -> !role.endsWith("记者")).isPresent();
        return titled && (whole.kind() == Kind.PERSON || whole.kind() == Kind.OFFICE);
    }

    /**
     * Whether only adverbs and circumstances stand between a subject and its verb; else the subject
     * may be another's.
     */
    boolean isAdverbial(int from, int to) {
        int at = from;
        String between = flat.substring(from, to);
        if ((between.indexOf('了') >= 0 || between.indexOf('过') >= 0)
                && CLOSERS.indexOf(between.charAt(between.length() - 1)) < 0) {
            return false;
        }
        while (at < to) {
            int step =
                    Math.max(lexicon.of(Category.ADVERB).longest(flat, at, to), times.at(at, to));
            boolean circumstance =
                    lexicon.of(Category.PREPOSITION).longest(flat, at, to) > 0
                            || lexicon.of(Category.PREDICATE).longest(flat, at, to) > 0;
            if (step == 0 && circumstance) {
                return to - at <= 8 || closesCircumstance(at, to);
            }
            if (step == 0) {
                boolean verb = lexicon.of(Category.VERB).longest(flat, at, to) > 0;
                return to - at <= 2 || (verb && closesCircumstance(at, to));
            }
            at += step;
        }
        return true;
    }

    /** 接受采访时, 在会上对记者: what stands right before the verb ends a circumstance. */
    private boolean closesCircumstance(int from, int to) {
        char last = flat.charAt(to - 1);
        return CLOSERS.indexOf(last) >= 0
                || "地着会》".indexOf(last) >= 0
                || lexicon.of(Category.ADDRESSEE).longestBefore(flat, from, to) > 0
                || lexicon.of(Category.ADVERB).longestBefore(flat, from, to) > 0;
    }

    /** 王毅与沙利文会晤时: with a circumstance after it, 与 brings in company and not a second subject. */
    private boolean isCompany(int i, int end, int start) {
        char c = flat.charAt(i);
        if ((c != '与' && c != '和' && c != '同' && c != '跟') || i == start) {
            return false;
        }
        boolean circumstance = CLOSERS.indexOf(flat.charAt(end - 1)) >= 0;
        for (int k = i + 1; k < end && !circumstance; k++) {
            circumstance =
                    flat.charAt(k) == '在'
                            && lexicon.of(Category.PROTECT).longest(flat, k, end) == 0;
        }
        return circumstance && isComplete(start, i);
    }

    private boolean isComplete(int start, int end) {
        return reader.read(start, end).speaks();
    }

    /** The longest beginning of an unreadable phrase that names somebody: 法院审理后 is 法院. */
    private @Nullable Mention shrunk(int start, int end, int shortest) {
        for (int i = end - 1; i > start + 1; i--) {
            if (i - start > 60) {
                continue;
            }
            Mention mention = reader.read(start, i);
            boolean firm =
                    mention.speaks()
                            && mention.kind() != Kind.PERSON
                            && reader.hasFirmHead(start, i);
            if (firm || isNamed(mention, shortest)) {
                return mention;
            }
        }
        return null;
    }

    /** A bare name of two or three characters may as well be the beginning of other words. */
    private boolean isNamed(Mention mention, int shortest) {
        return mention.kind() == Kind.PERSON
                && (mention.role().isPresent()
                        || mention.span().length() > mention.name().length()
                        || Addresses.familyName(mention.name(), lexicon) != null
                        || mention.name().length() > shortest
                        || recurrence.comesBack(mention.span(), 3));
    }

    private int trimEnd(int start, int to) {
        int end = to;
        while (end > start
                && (SentenceSplitter.isSpace(flat.charAt(end - 1))
                        || "、的地".indexOf(flat.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
