package org.quoin.quotes.zh;

import java.util.Set;
import java.util.regex.Pattern;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/** Which subjects a reporting verb may have, and when it may have none of its own. */
final class SubjectRules {

    /** Words of a clause: what holds them is no name. */
    private static final Pattern NO_NAME =
            Pattern.compile("[是有把被在到去来了着过不没这那会能要想都就才为问从比如果什怎谁我你吗呢\\ue000-\\ue005]");

    /** What anybody finds or says in a text, not only studies. */
    private static final Set<String> FINDS = Set.of("发现", "得出结论", "反映", "提到", "提及", "认定", "写明");

    /** Writers and reporters in what they tell. */
    private static final Set<String> SELF = Set.of("我", "记者", "記者", "笔者", "筆者");

    private static final Set<String> SAYS =
            Set.of(
                    "说", "问", "答", "回答", "说道", "问道", "答道", "追问", "反问", "笑道", "喊", "喊道", "告诉", "回复",
                    "提问", "补充", "解释", "反驳", "回答说", "反驳说", "解释说", "补充说", "笑说", "写道", "开玩笑");

    private static final Set<String> FEELS =
            Set.of("觉得", "感到", "感觉", "以为", "想", "想到", "记得", "明白", "希望", "盼望", "担心", "相信", "怀疑");

    /** 预计 and the like without a subject, or with a state for one, are the writer's own. */
    private static final Set<String> IMPERSONAL =
            Set.of("预计", "预期", "估计", "估算", "推算", "统计", "预测", "料");

    /** 必须指出, 应当说: without a subject the writer's own. */
    private static final Pattern OBLIGES =
            Pattern.compile(
                    "(?:必须|须|应当|应该|应|可以|可|需要|需|值得|不得不|能够|能|只能|不能|很难|难以|有必要|不妨|务必|要)"
                            + "(?:再次|再|这样|如此|这么|特别|进一步|明确|首先|顺便)?$");

    /** 公平地说, 从根本上说: how it is meant, not who says it. */
    private static final Pattern MEANS =
            Pattern.compile(
                    "(?:(?:地|(?:从|就|在)[^，]{1,20}(?:上|角度|方面|意义|而言))来?$|^(?:从|按|按照|照|拿|就)[^，]{1,20}$)");

    private static final Pattern CAUSES = Pattern.compile("(?<!即)(?:让|使|令)(?!得|用)");

    private final Lexicon lexicon;
    private final SubjectFinder subjects;
    private final String flat;
    private final Recurrence recurrence;

    SubjectRules(Lexicon lexicon, FlatText source, SubjectFinder subjects) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        flat = source.flat();
        recurrence = source.recurrence();
    }

    boolean isImpersonal(String verb) {
        return IMPERSONAL.contains(verb);
    }

    /** 拼多多: a name that no list knows, but that the article is about. */
    private boolean recurs(Mention subject) {
        String name = subject.name();
        if (name.length() < 2 || name.length() > 8 || name.indexOf('的') >= 0) {
            return false;
        }
        return recurrence.atLeast(flat.substring(subject.span().start(), subject.span().end()), 4);
    }

    /** Whether an unread phrase may still name somebody: short, and without words of a clause. */
    private boolean mayName(Mention subject) {
        TextSpan span = subject.span();
        return span.length() >= 2
                && span.length() <= 10
                && !NO_NAME.matcher(flat.substring(span.start(), span.end())).find();
    }

    /** 进行了分析: the verbal noun is an object. */
    boolean isObject(int from, int to) {
        String between = flat.substring(from, to);
        // 本书让人感到: who is made to feel is another.
        return CAUSES.matcher(between).find()
                || between.contains("进行")
                || between.contains("作出")
                || between.contains("做出")
                || between.contains("展开")
                || between.contains("开展")
                || between.contains("心存")
                || between.contains("充满")
                || between.contains("引发")
                || between.contains("引起")
                || between.contains("产生")
                || between.contains("给予");
    }

    /** Whether words without a subject before a verb make what it governs the writer's own. */
    boolean isWriters(int from, int start, String verb) {
        String before = flat.substring(Math.max(from, start - 30), start).strip();
        return OBLIGES.matcher(before).find()
                || ((verb.equals("说") || verb.equals("讲")) && MEANS.matcher(before).find());
    }

    /**
     * Whether somebody of the kind, named before and not here, can be the one who feels or fancies
     * something: a report or an authority cannot.
     */
    static boolean mayFeel(Kind kind, String verb) {
        boolean personal =
                switch (kind) {
                    case PERSON, OFFICE, PRONOUN, ANONYMOUS, GROUP, UNKNOWN, FIRST_PERSON -> true;
                    default -> false;
                };
        return personal || !FEELS.contains(verb);
    }

    /** 让我怀疑, 被人认为: whoever is made to think or is thought of says nothing. */
    boolean isCaused(int from, int to) {
        int at = subjects.skipLeading(from, to);
        return at < to && "让使令叫请被".indexOf(flat.charAt(at)) >= 0;
    }

    /** Whether nothing but adverbs and circumstances stands before the verb in its clause. */
    boolean isFree(int from, int start) {
        int at = subjects.skipLeading(from, start);
        return at >= start
                || lexicon.of(Category.ADVERB).longest(flat, at, start) == start - at
                || lexicon.of(Category.PREPOSITION).longest(flat, at, start) > 0
                || lexicon.of(Category.PREDICATE).longest(flat, at, start) > 0
                || lexicon.of(Category.VERB).longest(flat, at, start) > 0
                || flat.charAt(start - 1) == '地';
    }

    /**
     * Whether the verb may have this subject.
     *
     * @param marked whether what was said stands in marks: then even the reporter is quoted
     */
    boolean accepts(Mention subject, String verb, Form form, Strength strength, boolean marked) {
        Kind kind = subject.kind();
        // 我说：“…”: writers quote themselves in what they tell.
        if (kind == Kind.FIRST_PERSON) {
            return marked && SELF.contains(subject.name()) && SAYS.contains(verb);
        }
        if (kind == Kind.NOBODY) {
            return false;
        }

        boolean reporter = subject.role().filter(role -> role.endsWith("记者")).isPresent();
        if ((reporter && !marked)
                || (IMPERSONAL.contains(verb)
                        && lexicon.of(Category.PLACE)
                                .contains(
                                        flat.substring(
                                                subject.span().start(), subject.span().end())))) {
            return false;
        }

        boolean text = kind == Kind.DOCUMENT || kind == Kind.OUTLET || kind == Kind.REPORT_WORD;
        return switch (strength) {
            case SHOW -> text || (FINDS.contains(verb) && subject.speaks());
            case WEAK, PLAIN ->
                    subject.speaks()
                            || (form == Form.PAUSE
                                    && !IMPERSONAL.contains(verb)
                                    && recurs(subject));
            case STRONG ->
                    subject.speaks()
                            || (form != Form.CLAUSE && recurs(subject))
                            || (form != Form.CLAUSE && mayName(subject));
        };
    }
}
