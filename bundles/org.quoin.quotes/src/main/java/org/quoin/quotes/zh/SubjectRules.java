package org.quoin.quotes.zh;

import java.util.HashMap;
import java.util.Map;
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

    /** 预计 and the like without a subject, or with a state for one, are the writer's own. */
    private static final Set<String> IMPERSONAL =
            Set.of("预计", "预期", "估计", "估算", "推算", "统计", "预测", "料");

    private final Lexicon lexicon;
    private final SubjectFinder subjects;
    private final String flat;
    private final Map<String, Boolean> recurring = new HashMap<>();

    SubjectRules(Lexicon lexicon, FlatText source, SubjectFinder subjects) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        flat = source.flat();
    }

    boolean isImpersonal(String verb) {
        return IMPERSONAL.contains(verb);
    }

    /** 拼多多: a name that no list knows, but that the article is about. */
    private boolean recurs(Mention subject) {
        String name = subject.name();
        if (name.length() < 2
                || name.length() > 8
                || name.indexOf('的') >= 0
                || recurring.size() > 300) {
            return false;
        }

        return recurring.computeIfAbsent(
                flat.substring(subject.span().start(), subject.span().end()),
                word -> {
                    int count = 0;
                    for (int at = flat.indexOf(word);
                            at >= 0 && count < 4;
                            at = flat.indexOf(word, at + 1)) {
                        count++;
                    }

                    return count >= 4;
                });
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
        return between.contains("进行")
                || between.contains("作出")
                || between.contains("做出")
                || between.contains("展开")
                || between.contains("开展")
                || between.contains("给予");
    }

    /** 让我怀疑, 使人担心: whoever is made to think says nothing. */
    boolean isCaused(int from, int to) {
        int at = subjects.skipLeading(from, to);
        return at < to && "让使令叫请".indexOf(flat.charAt(at)) >= 0;
    }

    /** Whether nothing but adverbs and circumstances stands before the verb in its clause. */
    boolean isFree(int from, int start) {
        int at = subjects.skipLeading(from, start);
        return at >= start
                || lexicon.of(Category.ADVERB).longest(flat, at, start) == start - at
                || lexicon.of(Category.PREPOSITION).longest(flat, at, start) > 0
                || lexicon.of(Category.PREDICATE).longest(flat, at, start) > 0
                || flat.charAt(start - 1) == '地';
    }

    boolean accepts(Mention subject, String verb, Form form, Strength strength) {
        Kind kind = subject.kind();
        if (kind == Kind.NOBODY || kind == Kind.FIRST_PERSON) {
            return false;
        }

        if (subject.role().filter(role -> role.endsWith("记者")).isPresent()
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
