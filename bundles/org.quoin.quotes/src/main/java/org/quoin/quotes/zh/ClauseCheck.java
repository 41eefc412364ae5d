package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.zh.Mention.Kind;
import org.quoin.quotes.zh.Words.Word;

/**
 * Checks that what was taken for a subject is one noun phrase. Chinese strings verbs together with
 * no sign between them (甲见我翻译说, 乙感冒发烧还觉得): where a verb of its own stands in the phrase after the
 * last 的, the subject is the noun phrase before it, and a phrase that such a verb begins has none
 * (期待你们, 在海报上).
 */
final class ClauseCheck {

    /**
     * Verbs and prepositions of one character that no name of more than one character ends with.
     */
    private static final String SINGLE = "是有让使令叫把将被给看做见用到率在从向对由以因于按当拿跟随等";

    /** 参考级, 协同办: the verb before them forms a noun with them. */
    static final String FORMS = "级型式类性者办局处科室组部司";

    /** Verbs and adverbs that no given name ends with. */
    private static final String NEVER_LAST = "去来说看问到在被把就也都还又将给跟让";

    /** Words of one character after which the agent stands. */
    private static final String BEFORE_SPEAKER = "如由据";

    /** What makes a noun of the verb before it: 批评者, 研究员, 监管部门. */
    private static final String NOUN_ENDS = "者们员方人家会部局处厅署院所社组团队司府界商户层士心";

    private final Lexicon lexicon;
    private final MentionReader reader;
    private final Words words;
    private final Recurrence recurrence;
    private final FlatText source;
    private final String flat;

    ClauseCheck(Lexicon lexicon, MentionReader reader, Words words, FlatText source) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.words = words;
        this.source = source;
        flat = source.flat();
        recurrence = source.recurrence();
    }

    /** The subject within what was taken for one; none where the phrase holds none. */
    @Nullable Mention settled(Mention mention) {
        return switch (mention.kind()) {
            case PRONOUN, FIRST_PERSON, REPORT_WORD, NOBODY -> mention;
            default -> isOtherWord(mention) ? null : narrowed(withoutVerb(mention), 0);
        };
    }

    private @Nullable Mention narrowed(Mention mention, int depth) {
        int from = mention.span().start();
        int to = mention.span().end();
        List<Word> found = words.of(flat, from, to);
        int name = nameStart(mention);
        int first = afterOf(found);
        if (first > 0 && "是使让令把将".indexOf(flat.charAt(from)) >= 0 && found.get(0).length() == 1) {
            // 是公认的毒瘤: the verb governs all that follows, what modifies its object too.
            return null;
        }
        for (int i = first; i < found.size(); i++) {
            Word word = found.get(i);
            if (word.end() > name) {
                break;
            }
            // 拼多多负责人: a name that comes back may hold any characters, and so may the office
            // that a titled person comes from.
            if (isWithinTitle(mention, word)
                    || !isClausal(found, i)
                    || isPartOfWord(word, from, to)
                    || (word.end() - from >= 3
                            && recurrence.atLeast(flat.substring(from, word.end()), 4))) {
                continue;
            }
            if (i == first) {
                return first == 0 ? opened(mention, word, depth) : mention;
            }
            return parted(mention, word, depth);
        }
        return mention;
    }

    /** 统计分析司司长甲: verbs within a title or the name of an office are none of the clause. */
    private boolean isWithinTitle(Mention mention, Word word) {
        if (mention.kind() != Kind.PERSON || word.length() == 1) {
            return false;
        }
        int from = mention.span().start();
        String phrase = mention.span().of(source.text());
        for (Optional<String> part : List.of(mention.role(), mention.affiliation())) {
            int at = part.isEmpty() ? -1 : phrase.indexOf(part.get());
            if (at >= 0
                    && word.start() >= from + at
                    && word.end() <= from + at + part.get().length()) {
                return true;
            }
        }
        return false;
    }

    /** The phrase begins with the word: 如社会学者甲 is 甲, 由甲 is 甲; 让我们 is nobody. */
    private @Nullable Mention opened(Mention mention, Word word, int depth) {
        int to = mention.span().end();
        boolean before =
                word.length() == 1
                        && BEFORE_SPEAKER.indexOf(flat.charAt(word.start())) >= 0
                        && word.end() < to;
        if (!before || depth > 2) {
            return null;
        }
        Mention rest = reader.read(word.end(), to);
        return rest.speaks() ? narrowed(rest, depth + 1) : null;
    }

    /** The word stands within the phrase: what is before it is the subject, if it is somebody. */
    private @Nullable Mention parted(Mention mention, Word word, int depth) {
        Mention before = reader.read(mention.span().start(), word.start());
        if (before.speaks()) {
            return before;
        }
        int to = mention.span().end();
        boolean joins = word.length() == 1 && "是由".indexOf(flat.charAt(word.start())) >= 0;
        if (word.end() < to && depth <= 2) {
            // 前提是甲同意, 这说明了甲先生认为: the clause that follows has the subject.
            Mention after = reader.read(word.end(), to);
            boolean own =
                    !word.is("p") && (after.kind() == Kind.PERSON || after.kind() == Kind.PRONOUN);
            if ((joins && after.speaks()) || own) {
                return narrowed(after, depth + 1);
            }
        }
        // 专项整治行动: a verb may belong to a compound, of which nothing is known either.
        boolean compound = word.is("v") && mention.kind() == Kind.UNKNOWN;
        if (compound) {
            return mention;
        }
        Mention head = firstOf(mention.span().start(), word.start());
        if (head != null) {
            return head;
        }
        return before.kind() == Kind.UNKNOWN && mayName(before) ? before : null;
    }

    /** 国王意识到: the noun that the phrase begins with, before others that the verb has to itself. */
    private @Nullable Mention firstOf(int from, int to) {
        List<Word> found = words.of(flat, from, to);
        Mention head = found.size() > 1 ? reader.read(from, found.get(0).end()) : null;
        boolean holds =
                head != null
                        && switch (head.kind()) {
                            case PERSON, OFFICE, PRONOUN -> true;
                            default -> false;
                        };
        return holds ? head : null;
    }

    /** 百度以…称: a name that no list knows, if it is no word that a dictionary knows otherwise. */
    private boolean mayName(Mention mention) {
        int length = mention.span().length();
        if (length < 2 || length > 8) {
            return false;
        }
        for (Word word : words.of(flat, mention.span().start(), mention.span().end())) {
            boolean other = word.is("v") || word.is("c") || word.is("m") || word.is("a");
            if ((other && word.length() > 1) || word.is("r") || word.is("d")) {
                return false;
            }
        }
        return flat.charAt(mention.span().end() - 1) != '地';
    }

    /** 杨磊去看了: the third character of what looks like a name may be the verb after it. */
    private Mention withoutVerb(Mention mention) {
        int from = mention.span().start();
        int to = mention.span().end();
        boolean bare = mention.kind() == Kind.PERSON && to - from == 3 && mention.role().isEmpty();
        if (!bare || NEVER_LAST.indexOf(flat.charAt(to - 1)) < 0) {
            return mention;
        }
        List<Word> found = words.of(flat, from, to);
        boolean parted = found.size() == 2 && found.get(0).tag().equals("nr");
        return parted ? reader.read(from, to - 1) : mention;
    }

    /**
     * Whether the characters of a bare name are words of another kind to the dictionary: 关上门 begins
     * like a name and is none.
     */
    private boolean isOtherWord(Mention mention) {
        boolean bare =
                mention.kind() == Kind.PERSON
                        && mention.role().isEmpty()
                        && mention.span().length() <= 3
                        && FlatText.isHan(flat.charAt(mention.span().start()));
        if (!bare) {
            return false;
        }
        for (Word word : words.of(flat, mention.span().start(), mention.span().end())) {
            boolean noun = word.is("n") || word.is("b") || word.is("i") || word.is("g");
            // 倪守恒: a given name may be a verb; 张写道: but not one of saying.
            boolean first = word.start() == mention.span().start();
            boolean says =
                    lexicon.of(Category.CUE_OPEN)
                            .contains(flat.substring(word.start(), word.end()));
            if (word.length() > 1 && !noun && (first || says)) {
                return true;
            }
        }
        return false;
    }

    /** Where the name of a person begins, in which no character is a verb. */
    private int nameStart(Mention mention) {
        int end = mention.span().end();
        if (mention.kind() != Kind.PERSON) {
            return end;
        }
        // The bracket with other names stands after the name.
        int at = end - mention.name().length();
        while (at > mention.span().start() && !source.text().startsWith(mention.name(), at)) {
            at--;
        }
        return at;
    }

    private static int afterOf(List<Word> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).tag().equals("uj")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isClausal(List<Word> found, int i) {
        Word word = found.get(i);
        char c = flat.charAt(word.start());
        if (word.length() == 1) {
            boolean listed = SINGLE.indexOf(c) >= 0 && (word.is("v") || word.is("p"));
            boolean modal = i == 0 && "应要会能可想须需".indexOf(c) >= 0 && word.is("v");
            boolean aspect = "了着过".indexOf(c) >= 0 && i > 0 && found.get(i - 1).is("v");
            return listed || modal || aspect || (c == '如' && i == 0);
        }
        boolean opens = word.is("p") || (word.is("d") && i > 0);
        if (!word.isVerb() && !opens) {
            return false;
        }
        return !isModifier(found, i);
    }

    /** 批评者, 疾病控制中心, 收藏界人士: few nouns after a verb make one noun of it. */
    private boolean isModifier(List<Word> found, int i) {
        int end = found.get(found.size() - 1).end();
        int after = found.get(i).end();
        if (after < end && FORMS.indexOf(flat.charAt(after)) >= 0) {
            return true;
        }
        boolean nouns = i + 1 < found.size() && end - after <= 4;
        for (int k = i + 1; k < found.size() && nouns; k++) {
            Word word = found.get(k);
            nouns = word.is("n") || word.is("k") || word.is("g") || word.is("q") || word.is("vn");
        }
        return nouns
                && (NOUN_ENDS.indexOf(flat.charAt(end - 1)) >= 0
                        || lexicon.of(Category.ORGANISATION).longestBefore(flat, 0, end) > 1);
    }

    /** Whether a word of the lists holds the word and more: 控制论, 反对党. */
    private boolean isPartOfWord(Word word, int from, int to) {
        for (int i = Math.max(from, word.start() - 6); i <= word.start(); i++) {
            int longest = 0;
            for (Category list : ClauseWords.WHOLE) {
                longest = Math.max(longest, lexicon.of(list).longest(flat, i, to));
            }
            if (i + longest >= word.end() && longest >= word.length()) {
                return true;
            }
        }
        return false;
    }
}
