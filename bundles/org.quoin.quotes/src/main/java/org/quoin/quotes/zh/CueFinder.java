package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;

/** Finds the reporting verbs of a sentence, at most one a clause, and reads their subjects. */
final class CueFinder {

    /** Longer stretches without a comma are no clauses; keeps the work linear on any text. */

    /** 提出…的思想: what is put forward is a thing with a name. */
    private static final Pattern OUTCOMES =
            Pattern.compile(
                    "(思想|理论|目标|任务|战略|概念|理念|计划|方案|逻辑|口号|构想|倡议|问题|异议|申请|诉讼|上诉|辞职|批评|抗议|动议|议案|法案|决议案|模式|路线|原则|方针|主张|观点|假说|猜想|框架)$");

    private static final int LONGEST_CLAUSE = 300;

    private final Lexicon lexicon;
    private final String flat;
    private final SubjectFinder subjects;
    private final FrameFinder frames;
    private final SubjectRules rules;

    CueFinder(Lexicon lexicon, FlatText source, SubjectFinder subjects, FrameFinder frames) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.frames = frames;
        rules = new SubjectRules(lexicon, source, subjects);
        flat = source.flat();
    }

    /**
     * The cues of a sentence in order.
     *
     * @param from where reading begins: after a quotation that the sentence opens with
     */
    List<Cue> find(Sentence sentence, int from) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            int start = Math.max(clause.start(), from);
            if (start >= clause.end()) {
                continue;
            }
            Cue cue = frames.find(sentence, i, start);
            if (cue == null) {
                cue = verb(sentence, i, start);
            }
            if (cue != null) {
                cues.add(cue);
            }
        }
        return cues;
    }

    /** A word of a cue list as it stands, before its subject is looked at. */
    private record Word(
            int start, int head, int end, boolean open, boolean weak, boolean show, boolean tell) {}

    private @Nullable Cue verb(Sentence sentence, int index, int from) {
        Clause clause = sentence.clauses().get(index);
        Cue first = null;
        Cue last = null;
        int i = from;
        int end = Math.min(clause.end(), from + LONGEST_CLAUSE);
        while (i < end) {
            int noun = pastNoun(i, from, clause.end());
            Word word = noun > 0 ? null : wordAt(i, clause.end());
            if (noun > 0) {
                i += noun;
                continue;
            }
            if (word == null) {
                i += Math.max(1, lexicon.of(Category.NOT_CUE).longest(flat, i, clause.end()));
                continue;
            }
            Cue cue = isVerb(word, from, clause) ? cue(word, sentence, index, from) : null;
            if (cue != null) {
                if (cue.form() == Form.CLAUSE) {
                    first = first == null ? cue : first;
                } else {
                    last = cue;
                }
            }
            // 发布公告称: the noun is none, the verb it is followed by may be one.
            i = cue == null ? word.head() : word.end();
        }
        // What stands right before the comma governs what follows; a verb further left its object.
        return last != null ? last : first;
    }

    /**
     * 报道称, 声明称: a verb that is a noun as well, with nothing before it to be its subject and another
     * verb after it, is the subject itself.
     */
    private int pastNoun(int i, int from, int end) {
        int noun =
                Math.max(
                        lexicon.of(Category.REPORT_WORD).longest(flat, i, end),
                        lexicon.of(Category.DOCUMENT).longest(flat, i, end));
        // 研究报告指出: the word ends a longer one for a document.
        int stop = i + lexicon.of(Category.DOCUMENT).longest(flat, i, end);
        int whole = lexicon.of(Category.DOCUMENT).longestBefore(flat, from, stop);
        if (stop < end && whole > stop - i && wordAt(stop, end) != null) {
            return stop - i;
        }
        boolean verb = noun > 0 && lexicon.of(Category.CUE_COMMA).longest(flat, i, end) <= noun;
        return verb && subjects.skipLeading(Math.max(from, i - 60), i) >= i ? noun : 0;
    }

    private @Nullable Word wordAt(int i, int end) {
        int not = lexicon.of(Category.NOT_CUE).longest(flat, i, end);
        int open = lexicon.of(Category.CUE_OPEN).longest(flat, i, end);
        int comma = lexicon.of(Category.CUE_COMMA).longest(flat, i, end);
        int weak = lexicon.of(Category.CUE_WEAK).longest(flat, i, end);
        int show = lexicon.of(Category.CUE_SHOW).longest(flat, i, end);
        int tell = lexicon.of(Category.CUE_TELL).longest(flat, i, end);
        int longest = Math.max(Math.max(open, comma), Math.max(Math.max(weak, show), tell));
        if (longest == 0 || not >= longest) {
            return null;
        }
        int stop = i + longest;
        boolean chained = false;
        while (stop < end) {
            int light = lexicon.of(Category.CUE_LIGHT).longest(flat, stop, end);
            if (light == 0 || lexicon.of(Category.NOT_CUE).longest(flat, stop, end) > light) {
                break;
            }
            stop += light;
            chained = true;
        }
        return new Word(
                i,
                i + longest,
                stop,
                open == longest || chained,
                weak == longest && !chained,
                show == longest && !chained,
                tell == longest && !chained);
    }

    /** Whether the word works as a verb here: 他的表示, 未说明, 表示者 do not report. */
    private boolean isVerb(Word word, int from, Clause clause) {
        char before = word.start() > from ? flat.charAt(word.start() - 1) : ' ';
        char after = word.end() < clause.end() ? flat.charAt(word.end()) : ' ';
        if ("的《、了过".indexOf(before) >= 0) {
            return false;
        }
        // 声明中, 宣布后: the verb stands within a circumstance; 提议者: within a noun.
        if ("的者、《性中后时会稿书上里着".indexOf(after) >= 0) {
            return false;
        }
        for (String negation :
                List.of(
                        "没有", "未", "拒绝", "不愿", "尚未", "未曾", "无法", "没", "不便", "难以", "是否", "被", "受",
                        "发表", "发布", "发出", "刊登", "刊发", "提交", "公布", "出具", "得到", "予以", "加以", "进行",
                        "作出", "做出", "给出", "所", "可", "不")) {
            if (word.start() - negation.length() >= from
                    && flat.startsWith(negation, word.start() - negation.length())) {
                boolean denies = negation.equals("不") || negation.equals("可");
                return denies && word.open() && word.end() - word.start() > 1;
            }
        }
        String prefix = flat.substring(Math.max(from, word.start() - 60), word.start());
        boolean nobody =
                prefix.contains("没办法")
                        || prefix.contains("没法")
                        || prefix.contains("没有人")
                        || prefix.contains("没人")
                        || prefix.contains("无人")
                        || prefix.contains("是不是")
                        || prefix.contains("是否");
        return !nobody && !hypothetical(from, word.start());
    }

    private boolean hypothetical(int from, int to) {
        int at = from;
        while (at < to && SentenceSplitter.isSpace(flat.charAt(at))) {
            at++;
        }
        return flat.startsWith("如果", at)
                || flat.startsWith("若", at)
                || flat.startsWith("假如", at)
                || flat.startsWith("倘若", at)
                || flat.startsWith("一旦", at);
    }

    private @Nullable Cue cue(Word word, Sentence sentence, int index, int from) {
        Clause clause = sentence.clauses().get(index);
        int rest = restAfter(word, clause);
        Strength strength = strength(word);
        Form form;
        int content;
        if (rest < clause.end() && flat.charAt(rest) == FlatText.OPEN) {
            form = Form.MARK;
            content = rest;
        } else if (rest >= clause.end()) {
            if (clause.delimiter() == 0) {
                form = Form.CLOSE;
                content = sentence.span().end();
            } else if (pauses(clause.delimiter())) {
                form = Form.PAUSE;
                content = nextStart(sentence, index);
                if (!word.open() && goesElsewhere(content)) {
                    return null;
                }
            } else {
                return null;
            }
        } else if (word.open()
                || word.weak()
                || word.show()
                || (word.tell() && rest > word.end())) {
            form = Form.CLAUSE;
            content = rest;
            if (!takesClause(word, rest, clause, sentence)) {
                return null;
            }
        } else if (clause.delimiter() == '：'
                && clause.end() - rest <= 24
                && "为成作出".indexOf(flat.charAt(rest)) < 0) {
            form = Form.PAUSE;
            content = nextStart(sentence, index);
        } else {
            return null;
        }
        return withSubject(word, index, form, strength, content, from, clause);
    }

    /** 该提案由甲方提出，并得到乙方支持: the sentence tells more of the act, not of its content. */
    private boolean goesElsewhere(int at) {
        return flat.startsWith("并", at)
                || flat.startsWith("但", at)
                || flat.startsWith("后", at)
                || flat.startsWith("而", at)
                || flat.startsWith("随后", at);
    }

    private static Strength strength(Word word) {
        if (word.open()) {
            return Strength.STRONG;
        }
        if (word.weak()) {
            return Strength.WEAK;
        }
        return word.show() ? Strength.SHOW : Strength.PLAIN;
    }

    private static boolean pauses(char delimiter) {
        return delimiter == '，'
                || delimiter == ','
                || delimiter == '：'
                || delimiter == ':'
                || delimiter == '︰'
                || delimiter == '﹕';
    }

    private int nextStart(Sentence sentence, int index) {
        int at =
                index + 1 < sentence.clauses().size()
                        ? sentence.clauses().get(index + 1).start()
                        : sentence.span().end();
        while (at < sentence.span().end() && SentenceSplitter.isSpace(flat.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Passes what may stand between a cue and what was said: 了, 道, a hearer. */
    private int restAfter(Word word, Clause clause) {
        int at = word.end();
        for (String aspect : List.of("了一下", "一下", "着说", "着", "过", "了")) {
            if (flat.startsWith(aspect, at)
                    && (at + aspect.length() >= clause.end()
                            || flat.charAt(at + aspect.length()) == FlatText.OPEN
                            || aspect.equals("了"))) {
                at += aspect.length();
                break;
            }
        }
        if (word.tell()) {
            int hearer = lexicon.of(Category.ADDRESSEE).longest(flat, at, clause.end());
            if (hearer > 0) {
                at += hearer;
            } else if (clause.end() - at <= 12 && clause.delimiter() != 0) {
                at = clause.end();
            }
        }
        while (at < clause.end() && SentenceSplitter.isSpace(flat.charAt(at))) {
            at++;
        }
        return Math.min(at, clause.end());
    }

    /** Whether what follows a cue directly is a clause or a verb phrase and not its object. */
    private boolean takesClause(Word word, int rest, Clause clause, Sentence sentence) {
        int length = clause.end() - rest;
        String verb = flat.substring(word.start(), word.end());
        String after = flat.substring(rest, clause.end());
        if (length < 4 || verb.equals("指") || verb.equals("讲") || after.charAt(0) == '过') {
            return false;
        }
        if (verb.equals("表示") && isNounComplement(rest, clause.end())) {
            return false;
        }
        boolean circumstance =
                after.endsWith("之后")
                        || after.endsWith("之际")
                        || after.endsWith("时候")
                        || (after.endsWith("时") && flat.charAt(clause.start()) == '当');
        if (clause.delimiter() != 0 && circumstance) {
            return false;
        }
        if (word.weak() || word.show()) {
            boolean last = clause.delimiter() == 0;
            if (after.matches("(?s)(了|过)?(一|两|三|多|数|几|十|\\d+)(项|个|份|种|系列|些|批|次|名|位|条|套|则|点|起|桩).*")
                    || after.startsWith("了")
                    || after.startsWith("过")) {
                return false;
            }
            if (verb.equals("提出") && OUTCOMES.matcher(after).find()) {
                return false;
            }
            // 否认对方的指控: a noun with its modifier, and the sentence is over.
            return !(last && after.matches("(?s)[^的]{1,12}的[^的]{1,4}"));
        }
        return length >= 4 && sentence.end() - rest >= 4;
    }

    private boolean isNounComplement(int rest, int end) {
        int length = lexicon.of(Category.NOUN_COMPLEMENT).longestBefore(flat, rest, end);
        return length > 0 && end - rest - length <= 24;
    }

    private @Nullable Cue withSubject(
            Word word,
            int index,
            Form form,
            Strength strength,
            int content,
            int from,
            Clause clause) {
        TextSpan span = new TextSpan(word.start(), word.end());
        Mention subject = subjects.find(from, word.start());
        String verb = flat.substring(word.start(), word.end());
        if (subject == null) {
            boolean free =
                    !rules.isCaused(from, word.start())
                            && rules.isFree(from, word.start())
                            && !rules.isImpersonal(verb);
            boolean possible =
                    !rules.isWriters(from, word.start(), verb)
                            && switch (strength) {
                                case STRONG -> form != Form.CLAUSE || (free && !verb.equals("说"));
                                case WEAK -> free;
                                case SHOW -> free && verb.equals("暗示");
                                case PLAIN ->
                                        free && (form == Form.MARK || clause.delimiter() == '：');
                            };
            return possible
                    ? new Cue(
                            span,
                            index,
                            form,
                            strength,
                            content,
                            Optional.empty(),
                            false,
                            "verb, subject left out")
                    : null;
        }
        boolean near =
                (form != Form.CLAUSE
                                && strength == Strength.STRONG
                                && subject.kind() != Mention.Kind.FIRST_PERSON)
                        || subjects.isAdverbial(subject.span().end(), word.start());
        boolean object =
                strength != Strength.STRONG && rules.isObject(subject.span().end(), word.start());
        boolean marked =
                form != Form.CLAUSE
                        && content < flat.length()
                        && flat.charAt(content) == FlatText.OPEN;
        if (!near || object || !rules.accepts(subject, verb, form, strength, marked)) {
            return null;
        }
        return new Cue(
                span,
                index,
                form,
                strength,
                content,
                Optional.of(subject),
                false,
                "subject and verb");
    }
}
