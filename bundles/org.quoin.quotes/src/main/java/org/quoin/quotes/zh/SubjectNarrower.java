package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Narrows the words before a verb to the noun phrase that is its subject, by the words of a clause
 * among them.
 */
final class SubjectNarrower {

    /** 换个角度, 严格意义上, 一般来: how something is said, not by whom. */
    private static final List<String> MANNERS =
            List.of(
                    "角度", "意义上", "程度上", "层面上", "一点", "一些", "来", "往", "而言", "讲", "时候", "之前", "之后",
                    "以后", "以前", "期间");

    private static final List<String> CONJUNCTIONS =
            List.of("虽然", "虽", "尽管", "因为", "由于", "之所以", "如果", "但是", "但", "因此", "于是", "因而", "因");

    /** What somebody says or writes himself. */
    static final List<String> SPEECHES =
            List.of(
                    "讲话", "演讲", "发言", "声明", "致辞", "信", "文章", "一文", "日记", "微博", "推文", "帖子", "评论",
                    "视频");

    /** Verbs of publishing with their object: their subject writes. */
    private static final List<String> PUBLISHES =
            List.of(
                    "写文章", "撰写文章", "发表文章", "刊登文章", "发表声明", "发出声明", "发布公告", "出具报告", "发文", "撰文",
                    "刊文");

    private static final List<String> PUBLISHING =
            List.of(
                    "发布", "公布", "披露", "发表", "刊登", "发出", "提供", "出具", "撰写", "完成", "推出", "提交", "出版",
                    "进行");

    /** The words after a noun that make it a place. */
    private static final String PLACES = "中里上内";

    private final Lexicon lexicon;
    private final MentionReader reader;
    private final ClauseWords words;
    private final String flat;

    SubjectNarrower(Lexicon lexicon, MentionReader reader, FlatText source) {
        this.lexicon = lexicon;
        this.reader = reader;
        words = new ClauseWords(lexicon, source);
        flat = source.flat();
    }

    /**
     * What the words between {@code from} and {@code before}, right before a verb, name; none where
     * they are a verb and its object (回到台湾): then the subject is left out.
     */
    @Nullable Mention last(int from, int before) {
        int to = beforePublishing(from, beforeConjunctions(from, before));
        // 康有为: the second character of a name may be anything.
        boolean name = to - from <= 3 && lexicon.isSurname(flat.charAt(from));
        ClauseWords.Found word = name ? null : words.last(from, to);
        if (word == null) {
            boolean verb =
                    !name
                            && lexicon.of(Category.VERB).longest(flat, from, to) > 0
                            && words.lastOf(from, to) < from;
            return verb ? null : reader.read(from, to);
        }
        return word.list() == Category.CAUSATIVE || word.end() >= to
                ? nobody(word.start(), to)
                : reader.read(word.end(), to);
    }

    /** X写文章称: X, whatever else the name of X may be. */
    private int beforePublishing(int from, int to) {
        for (String words : PUBLISHES) {
            if (to - words.length() > from + 1 && flat.startsWith(words, to - words.length())) {
                return to - words.length();
            }
        }
        return to;
    }

    /** X虽然认为, X之所以认为: the conjunction may stand after the subject. */
    private int beforeConjunctions(int from, int before) {
        for (String word : CONJUNCTIONS) {
            if (before - word.length() > from && flat.startsWith(word, before - word.length())) {
                return before - word.length();
            }
        }
        return before;
    }

    /** Where the noun phrase that a clause begins with ends. */
    int first(int from, int to) {
        return words.first(from, to);
    }

    /** Where the noun phrase that ends at {@code to} begins. */
    int begin(int from, int to) {
        return words.begin(from, to);
    }

    /**
     * What a phrase names, or where nothing is known of it as a whole the person after its last 的
     * (当上市长的何嘉文), with the organisation before 的 as that person's.
     */
    Mention head(int from, int to) {
        Mention whole = reader.read(from, to);
        int of = words.lastOf(from, to);
        if (whole.kind() != Kind.UNKNOWN || of <= from || of + 1 >= to) {
            return whole;
        }
        Mention head = reader.read(of + 1, to);
        if (head.kind() != Kind.PERSON) {
            return whole;
        }
        Mention owner = reader.read(from, of);
        return owner.kind() == Kind.ORGANISATION && head.affiliation().isEmpty()
                ? new Mention(
                        whole.span(),
                        Kind.PERSON,
                        head.name(),
                        head.otherNames(),
                        head.role(),
                        Optional.of(owner.name()))
                : head;
    }

    /** Whether the phrase is no word of which it is known that it names nobody. */
    boolean mayBeNoun(TextSpan span) {
        String word = span.of(flat);
        return !lexicon.of(Category.NO_NOUN).contains(word)
                && !lexicon.of(Category.COMMON_WORD).contains(word);
    }

    /** 研究院日前公布的报告: a document with who published it before 的, whatever stands between. */
    boolean isPublished(int from, int to) {
        int of = words.lastOf(from, to);
        if (of <= from || of + 1 >= to || reader.read(of + 1, to).kind() != Kind.DOCUMENT) {
            return false;
        }
        for (String verb : PUBLISHING) {
            if (of - verb.length() > from && flat.startsWith(verb, of - verb.length())) {
                return reader.read(from, to).kind() == Kind.DOCUMENT;
            }
        }
        return false;
    }

    /**
     * Who an unread phrase before a verb names: the pronoun that it begins with (他耸耸肩), the
     * document that something stands in (信中).
     */
    @Nullable Mention unread(int from, int to) {
        for (String manner : MANNERS) {
            if (to - manner.length() >= from && flat.startsWith(manner, to - manner.length())) {
                return nobody(from, to);
            }
        }
        int pronoun = lexicon.of(Category.PRONOUN).longest(flat, from, to);
        int of = words.lastOf(from, to);
        boolean another = pronoun == 1 && flat.charAt(from) == '其';
        if (pronoun > 0
                && !another
                && of < from
                && "和与跟同及".indexOf(flat.charAt(from + pronoun)) < 0) {
            return reader.read(from, from + pronoun);
        }
        if (to - from >= 2 && PLACES.indexOf(flat.charAt(to - 1)) >= 0) {
            Mention document = reader.read(from, to - 1);
            return document.kind() == Kind.DOCUMENT ? document : nobody(from, to);
        }
        return null;
    }

    /**
     * The document in which something stands before its verb (在报告中称); none for what somebody says
     * (在演讲中说): then its speaker stands further left.
     */
    @Nullable Mention document(int from, int to) {
        if (to - from < 3 || PLACES.indexOf(flat.charAt(to - 1)) < 0) {
            return null;
        }
        int start = from;
        for (int i = to - 2; i > from && start == from; i--) {
            boolean opens = "在从".indexOf(flat.charAt(i - 1)) >= 0;
            start = opens && lexicon.of(Category.PROTECT).longest(flat, i - 1, to) < 2 ? i : start;
        }
        Mention mention = start == from ? null : reader.read(start, to - 1);
        boolean written =
                mention != null
                        && mention.kind() == Kind.DOCUMENT
                        && SPEECHES.stream()
                                .noneMatch(word -> flat.startsWith(word, to - 1 - word.length()));
        return written ? mention : null;
    }

    private Mention nobody(int from, int to) {
        return new Mention(
                new TextSpan(from, to),
                Kind.NOBODY,
                flat.substring(from, to),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
