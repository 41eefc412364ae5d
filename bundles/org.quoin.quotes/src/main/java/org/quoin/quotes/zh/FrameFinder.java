package org.quoin.quotes.zh;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/** Cues that are frames rather than verbs: 据…报道, 根据…的新闻稿, 正如…所说, 援引…的话说, 在…看来, 被认为. */
final class FrameFinder {

    private static final List<String> ACCORDING = List.of("根据", "依据", "按照", "据", "按");

    private static final List<String> REPORTED =
            List.of(
                    "报道", "报导", "消息", "介绍", "透露", "统计", "估计", "估算", "测算", "了解", "称", "说", "表示",
                    "披露", "分析", "显示", "预测", "通报", "公布", "反映", "所说", "所述", "指出", "指", "悉", "传", "讲",
                    "报告", "记载", "推算", "回忆", "描述", "爆料", "说法", "观察", "查", "观点", "预计", "评估", "调查",
                    "证实", "公告");

    /** 据悉, 据了解: the reporter's own knowledge, so nobody is quoted. */
    private static final List<String> OWN = List.of("悉", "了解", "观察", "查", "调查");

    private static final List<String> CITED =
            List.of("的话", "的观点", "观点", "的说法", "的消息", "消息", "的报道", "报道", "的分析", "的评论", "的声明");

    private static final List<String> SAID =
            List.of("说", "称", "指出", "表示", "道", "指", "报道", "报导", "写道");

    /** Held by everybody or by many is held by nobody named. */
    private static final Pattern HELD = Pattern.compile("被(?:普遍|广泛|一致|公|人们?|很多人|许多人|不少人)?认为");

    private final Lexicon lexicon;
    private final String flat;
    private final MentionReader reader;
    private final SubjectFinder subjects;

    FrameFinder(Lexicon lexicon, FlatText source, MentionReader reader, SubjectFinder subjects) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.subjects = subjects;
        flat = source.flat();
    }

    /** The frame that a clause is, or none. */
    @Nullable Cue find(Sentence sentence, int index, int from) {
        Clause clause = sentence.clauses().get(index);
        int start = passConnectives(from, clause.end());
        Cue cue = passive(sentence, index, start);
        if (cue != null) {
            return cue;
        }
        if (clause.delimiter() == 0 || index + 1 >= sentence.clauses().size()) {
            return null;
        }
        int content = contentAfter(sentence, index);
        cue = according(clause, index, start, content);
        if (cue == null) {
            cue = asSaid(clause, index, start, content);
        }
        if (cue == null) {
            cue = inEyes(clause, index, start, content);
        }
        if (cue == null) {
            cue = inWords(clause, index, start, content);
        }
        return cue == null ? cited(clause, index, start, content) : cue;
    }

    private int contentAfter(Sentence sentence, int index) {
        int at = sentence.clauses().get(index + 1).start();
        while (at < sentence.span().end() && SentenceSplitter.isSpace(flat.charAt(at))) {
            at++;
        }
        return at;
    }

    private int passConnectives(int from, int to) {
        int at = from;
        while (at < to) {
            char c = flat.charAt(at);
            int connective = lexicon.of(Category.CONNECTIVE).longest(flat, at, to);
            boolean as =
                    flat.startsWith("正如", at)
                            || flat.startsWith("如", at)
                            || flat.startsWith("就像", at)
                            || flat.startsWith("正像", at);
            if (SentenceSplitter.isSpace(c)) {
                at++;
            } else if (connective > 0 && !as) {
                at += connective;
            } else {
                return at;
            }
        }
        return at;
    }

    /** 据X报道，; 据统计，; 根据X的报告，. */
    private @Nullable Cue according(Clause clause, int index, int start, int content) {
        String opener = startingWith(ACCORDING, start, clause.end());
        if (opener == null || flat.startsWith("据此", start) || flat.startsWith("按揭", start)) {
            return null;
        }
        int body = start + opener.length();
        String verb = endingWith(REPORTED, body, clause.end());
        boolean document = verb != null && lexicon.of(Category.DOCUMENT).contains(verb);
        if (verb != null) {
            int end = clause.end() - verb.length();
            if (end <= body) {
                return OWN.contains(verb)
                        ? null
                        : anonymous(
                                new TextSpan(start, clause.end()),
                                index,
                                content,
                                "reported by nobody named");
            }
            Mention named = subjects.find(body, end);
            if (named != null && named.kind() == Kind.FIRST_PERSON) {
                return null;
            }
            // 据档案馆的公告: the document speaks; 据警方通报: the police do.
            // 按常理来讲: a measure, not somebody.
            boolean measure =
                    opener.charAt(0) == '按' && (named == null || !named.speaks()) && !document;
            if (measure) {
                return null;
            }
            boolean owned = document && flat.substring(body, end).indexOf('的') >= 0;
            if (!owned && named != null && (named.speaks() || !document)) {
                return new Cue(
                        new TextSpan(end, clause.end()),
                        index,
                        Form.PAUSE,
                        Strength.STRONG,
                        content,
                        Optional.of(named),
                        false,
                        "according to");
            }
        }
        if (body >= clause.end()) {
            return null;
        }
        Mention whole = reader.read(body, clause.end());
        boolean states = whole.kind() == Kind.DOCUMENT || whole.kind() == Kind.OUTLET;
        return states
                ? new Cue(
                        new TextSpan(start, body),
                        index,
                        Form.PAUSE,
                        Strength.STRONG,
                        content,
                        Optional.of(whole),
                        false,
                        "according to")
                : null;
    }

    /** 正如X所说，; 正如X报道，. */
    private @Nullable Cue asSaid(Clause clause, int index, int start, int content) {
        String opener =
                startingWith(
                        List.of(
                                "正如同", "就如同", "就好像", "正如", "就像", "正像", "诚如", "如同", "一如", "就如", "恰如",
                                "亦如", "如"),
                        start,
                        clause.end());
        if (opener == null) {
            return null;
        }
        String verb =
                endingWith(
                        List.of(
                                "所说的那样", "所言", "所说", "所指出的", "所指出", "所述", "所称", "所写", "所料", "说的",
                                "所说的", "报道", "报导", "指出的", "所强调的", "所表示的"),
                        start + opener.length(),
                        clause.end());
        int like = verb == null ? likeSaid(start + opener.length(), clause.end()) : 0;
        if (verb == null && like == 0) {
            return null;
        }
        int end = clause.end() - (verb == null ? like : verb.length());
        Mention subject =
                end > start + opener.length() ? subjects.find(start + opener.length(), end) : null;
        if (subject == null
                || subject.kind() == Kind.FIRST_PERSON
                || subject.kind() == Kind.NOBODY) {
            return null;
        }
        return new Cue(
                new TextSpan(end, clause.end()),
                index,
                Form.PAUSE,
                Strength.STRONG,
                content,
                Optional.of(subject),
                false,
                "as somebody said");
    }

    /** 正如X坦白的那样: the length of the verb and what follows it; 0 for anything else. */
    private int likeSaid(int from, int to) {
        String tail = endingWith(List.of("的那样", "的那般", "的一样", "的"), from, to);
        if (tail == null) {
            return 0;
        }
        int end = to - tail.length();
        int verb =
                Math.max(
                        lexicon.of(Category.CUE_OPEN).longestBefore(flat, from, end),
                        lexicon.of(Category.CUE_COMMA).longestBefore(flat, from, end));
        boolean said = verb > 0 && end - verb > from;
        int so = said && flat.charAt(end - verb - 1) == '所' ? 1 : 0;
        return said && (so > 0 || tail.length() > 1) ? tail.length() + verb + so : 0;
    }

    /** 用X的话来说，: X speaks. */
    private @Nullable Cue inWords(Clause clause, int index, int start, int content) {
        String opener = startingWith(List.of("借用", "套用", "引用", "用", "按"), start, clause.end());
        if (opener == null) {
            return null;
        }
        int from = start + opener.length();
        String tail =
                endingWith(List.of("的话来说", "的话说", "的话来讲", "的话讲", "的说法", "的原话"), from, clause.end());
        if (tail == null || clause.end() - tail.length() <= from) {
            return null;
        }
        Mention mention = reader.read(from, clause.end() - tail.length());
        boolean speaks =
                mention.speaks()
                        && mention.kind() != Kind.FIRST_PERSON
                        && clause.end() - start <= 40;
        return speaks
                ? new Cue(
                        new TextSpan(clause.end() - tail.length(), clause.end()),
                        index,
                        Form.PAUSE,
                        Strength.STRONG,
                        content,
                        Optional.of(mention),
                        false,
                        "in somebody's words")
                : null;
    }

    /** 在X看来，; 在X眼里，. */
    private @Nullable Cue inEyes(Clause clause, int index, int start, int content) {
        if (!flat.startsWith("在", start)) {
            return null;
        }
        String end = endingWith(List.of("看来", "眼里", "眼中", "心目中"), start + 1, clause.end());
        if (end == null || clause.end() - end.length() <= start + 1) {
            return null;
        }
        Mention mention = reader.read(start + 1, clause.end() - end.length());
        return mention.speaks() && mention.kind() != Kind.FIRST_PERSON
                ? new Cue(
                        new TextSpan(clause.end() - end.length(), clause.end()),
                        index,
                        Form.PAUSE,
                        Strength.STRONG,
                        content,
                        Optional.of(mention),
                        false,
                        "in somebody's eyes")
                : null;
    }

    /** X援引Y的话说，: Y speaks, unless X is a person who takes up a saying. */
    private @Nullable Cue cited(Clause clause, int index, int start, int content) {
        String said = endingWith(SAID, start, clause.end());
        if (said == null) {
            return null;
        }
        int at = -1;
        for (String verb : List.of("援引", "引用", "引述", "转述")) {
            at = Math.max(at, flat.substring(start, clause.end()).indexOf(verb));
        }
        if (at < 0) {
            return null;
        }
        int from = start + at + 2;
        int end = clause.end() - said.length();
        String what = endingWith(CITED, from, end);
        int stop = what == null ? end : end - what.length();
        if (stop <= from) {
            return null;
        }
        Mention cited = reader.read(from, stop);
        Mention citing = at > 0 ? subjects.find(start, start + at) : null;
        boolean taken =
                citing != null && (citing.kind() == Kind.PERSON || citing.kind() == Kind.PRONOUN);
        Mention speaker = taken && citing != null ? citing : cited;
        return new Cue(
                new TextSpan(end, clause.end()),
                index,
                Form.PAUSE,
                Strength.STRONG,
                content,
                Optional.of(speaker),
                false,
                "cited by another");
    }

    /** X被认为Y: somebody holds it, and nobody is named. */
    private @Nullable Cue passive(Sentence sentence, int index, int start) {
        Clause clause = sentence.clauses().get(index);
        Matcher held = HELD.matcher(flat).region(start, clause.end());
        if (!held.find() || clause.end() - held.end() < 4) {
            return null;
        }
        int end = held.end();
        TextSpan span = new TextSpan(held.start(), end);
        return new Cue(
                span,
                index,
                Form.CLAUSE,
                Strength.STRONG,
                end,
                Optional.empty(),
                true,
                "held by nobody named");
    }

    private static Cue anonymous(TextSpan span, int index, int content, String rule) {
        return new Cue(
                span, index, Form.PAUSE, Strength.STRONG, content, Optional.empty(), true, rule);
    }

    private @Nullable String startingWith(List<String> words, int from, int to) {
        for (String word : words) {
            if (flat.startsWith(word, from) && from + word.length() <= to) {
                return word;
            }
        }
        return null;
    }

    private @Nullable String endingWith(List<String> words, int from, int to) {
        String best = null;
        for (String word : words) {
            if (to - word.length() >= from
                    && flat.startsWith(word, to - word.length())
                    && (best == null || word.length() > best.length())) {
                best = word;
            }
        }
        return best;
    }
}
