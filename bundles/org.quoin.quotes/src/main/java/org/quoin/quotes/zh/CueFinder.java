package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/** Finds the reporting verbs of a sentence, at most one a clause, and reads their subjects. */
final class CueFinder {

    private final Lexicon lexicon;
    private final String flat;
    private final SubjectFinder subjects;
    private final FrameFinder frames;

    CueFinder(Lexicon lexicon, FlatText source, SubjectFinder subjects, FrameFinder frames) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.frames = frames;
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
            int start, int end, boolean open, boolean weak, boolean show, boolean tell) {}

    private @Nullable Cue verb(Sentence sentence, int index, int from) {
        Clause clause = sentence.clauses().get(index);
        Cue first = null;
        Cue last = null;
        int i = from;
        while (i < clause.end()) {
            Word word = wordAt(i, clause.end());
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
            i = word.end();
        }
        // What stands right before the comma governs what follows; a verb further left its object.
        return last != null ? last : first;
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
        if (before == '的' || before == '《' || before == '、') {
            return false;
        }
        if (after == '的' || after == '者' || after == '、' || after == '《' || after == '性') {
            return false;
        }
        for (String negation :
                List.of(
                        "没有", "未", "拒绝", "不愿", "尚未", "未曾", "无法", "没", "不便", "难以", "是否", "被", "受",
                        "所", "可", "不")) {
            if (word.start() - negation.length() >= from
                    && flat.startsWith(negation, word.start() - negation.length())) {
                boolean denies = negation.equals("不") || negation.equals("可");
                return denies && word.open() && word.end() - word.start() > 1;
            }
        }
        return !hypothetical(from, word.start());
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
        } else if (clause.delimiter() == '：' && clause.end() - rest <= 24) {
            form = Form.PAUSE;
            content = nextStart(sentence, index);
        } else {
            return null;
        }
        return withSubject(word, index, form, strength, content, from, clause);
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
                    && (at + aspect.length() >= clause.end() || aspect.equals("了"))) {
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
        if (length < 4 || verb.equals("指") || verb.equals("讲")) {
            return false;
        }
        if (verb.equals("表示") && isNounComplement(rest, clause.end())) {
            return false;
        }
        if (word.weak() || word.show()) {
            boolean last = clause.delimiter() == 0;
            if (after.matches("(?s)(了|过)?(一|两|三|多|数|几|十|\\d+)(项|个|份|种|系列|些|批|次|名|位|条|套|则|点|起|桩).*")
                    || after.startsWith("了")
                    || after.startsWith("过")) {
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
            boolean free = isFree(from, word.start());
            boolean possible =
                    switch (strength) {
                        case STRONG -> form != Form.CLAUSE || (free && !verb.equals("说"));
                        case WEAK -> free;
                        case SHOW -> free && verb.equals("暗示");
                        case PLAIN -> free && (form == Form.MARK || clause.delimiter() == '：');
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
        if (!accepts(subject, verb, form, strength)) {
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

    /** Whether nothing but adverbs and circumstances stands before the verb in its clause. */
    private boolean isFree(int from, int start) {
        int at = subjects.skipLeading(from, start);
        return at >= start
                || lexicon.of(Category.ADVERB).longest(flat, at, start) == start - at
                || lexicon.of(Category.PREPOSITION).longest(flat, at, start) > 0
                || lexicon.of(Category.PREDICATE).longest(flat, at, start) > 0
                || flat.charAt(start - 1) == '地';
    }

    private boolean accepts(Mention subject, String verb, Form form, Strength strength) {
        Kind kind = subject.kind();
        if (kind == Kind.NOBODY || kind == Kind.FIRST_PERSON) {
            return false;
        }
        boolean text = kind == Kind.DOCUMENT || kind == Kind.OUTLET || kind == Kind.REPORT_WORD;
        return switch (strength) {
            case SHOW -> text || (verb.equals("发现") && subject.speaks());
            case WEAK, PLAIN -> subject.speaks();
            case STRONG ->
                    subject.speaks()
                            || (form != Form.CLAUSE && subject.span().length() <= 24)
                            || subject.span().length() <= 12;
        };
    }
}
