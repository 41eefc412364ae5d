package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Joins the cues of one sentence with what was said: in marks or not, before or after them, up to
 * where it ends.
 */
final class SentenceReader {

    /** Between commas a term would hang in the air: fewer words are speech than elsewhere. */
    private static final int CLAUSE_APART = 6;

    private static final List<String> COMMENTS =
            List.of("这表明", "这意味着", "这说明", "这显示", "这也意味着", "这也表明", "符合", "引发", "引起", "标志着", "预计");

    private final FlatText source;
    private final String flat;
    private final CueFinder cues;
    private final SubjectFinder subjects;
    private final Lexicon lexicon;

    SentenceReader(Lexicon lexicon, FlatText source, CueFinder cues, SubjectFinder subjects) {
        this.lexicon = lexicon;
        this.source = source;
        this.cues = cues;
        this.subjects = subjects;
        flat = source.flat();
    }

    /**
     * What one sentence gave.
     *
     * @param drafts quotations
     * @param speaker who spoke last, for a sentence that leaves its subject out
     * @param tookWaiting whether the quotation before the sentence was found to be its
     */
    record Result(List<Draft> drafts, @Nullable Mention speaker, boolean tookWaiting) {}

    /**
     * Reads a sentence.
     *
     * @param before who spoke last
     * @param waiting a quotation that stands right before the sentence, if any
     * @param fresh whether the sentence opens a paragraph
     */
    Result read(
            Sentence sentence,
            @Nullable Mention before,
            @Nullable MarkedSpan waiting,
            boolean fresh) {
        return new Reading(sentence, before, waiting, fresh).run();
    }

    /** One reading of one sentence. */
    private final class Reading {
        private final Sentence sentence;
        private final @Nullable Mention before;
        private final @Nullable MarkedSpan waiting;
        private final boolean fresh;
        private final List<MarkedSpan> marks;
        private final List<Draft> drafts = new ArrayList<>();
        private @Nullable Mention speaker;
        private @Nullable MarkedSpan trailing;
        private boolean tookWaiting;
        private boolean afterTrailing;
        private int done;
        private int lastContent = -1;

        Reading(
                Sentence sentence,
                @Nullable Mention before,
                @Nullable MarkedSpan waiting,
                boolean fresh) {
            this.sentence = sentence;
            this.before = before;
            this.waiting = waiting;
            this.fresh = fresh;
            marks = source.marksIn(sentence.span());
        }

        Result run() {
            int from = sentence.span().start();
            MarkedSpan opening = marks.isEmpty() ? null : marks.get(0);
            if (opening != null
                    && opening.outer().start() == from
                    && Speech.isSpeech(source, opening)) {
                trailing = opening;
                from = opening.outer().end();
            } else {
                trailing = waiting;
            }
            done = from;
            List<Cue> found = cues.find(sentence, from);
            for (int i = 0; i < found.size(); i++) {
                Cue cue = found.get(i);
                if (cue.span().start() < done) {
                    continue;
                }
                read(cue, found.subList(i + 1, found.size()), i == 0);
            }
            if (drafts.isEmpty()) {
                colon(from);
            }
            if (trailing != null && !trailing.equals(waiting)) {
                orphan(trailing);
            }
            return new Result(drafts, speaker, tookWaiting);
        }

        /** A quotation that opens its sentence and finds no cue in it goes on from before. */
        private void orphan(MarkedSpan mark) {
            if (Speech.isSentence(source, mark) && before != null && !fresh) {
                drafts.add(
                        draft(
                                List.of(mark.inner()),
                                QuoteKind.DIRECT,
                                Optional.of(before),
                                Optional.empty(),
                                0.4,
                                "quotation goes on"));
            }
        }

        private void read(Cue cue, List<Cue> later, boolean first) {
            // 表示，希望各方…: the content of the first verb, not a second report.
            boolean within =
                    cue.source().isEmpty()
                            && !cue.anonymous()
                            && sentence.clauses().get(cue.clause()).start() <= lastContent;
            if (within) {
                return;
            }
            Optional<Mention> mention = subject(cue);
            if (mention.isEmpty() && !cue.anonymous()) {
                return;
            }
            boolean tail = first && trailing != null && takesTrailing(cue);
            if (cue.form() == Form.CLOSE && !tail) {
                return;
            }
            List<TextSpan> split = new ArrayList<>();
            MarkedSpan tailMark = tail ? trailing : null;
            if (tailMark != null) {
                tookWaiting = tailMark.equals(waiting);
                split.add(tailMark.inner());
                trailing = null;
                afterTrailing = true;
            }
            if (!cue.anonymous()) {
                speaker = mention.orElse(speaker);
            }
            MarkedSpan direct = cue.form() == Form.CLOSE ? null : markAt(cue.contentStart());
            if (direct != null && isWhole(direct, cue)) {
                split.add(direct.inner());
                addDirect(cue, mention, split);
                afterDirect(cue, mention, direct, later);
                return;
            }
            if (!split.isEmpty()) {
                addDirect(cue, mention, split);
            }
            if (cue.form() != Form.CLOSE) {
                indirect(cue, mention, later);
            }
        }

        private void addDirect(Cue cue, Optional<Mention> mention, List<TextSpan> content) {
            drafts.add(
                    draft(
                            content,
                            QuoteKind.DIRECT,
                            mention,
                            Optional.of(cue.span()),
                            cue.source().isPresent() ? 0.95 : 0.75,
                            cue.rule() + ", in marks"));
        }

        /** Further quotations after the first, each set off by a comma: “A”，“B”. */
        private void afterDirect(
                Cue cue, Optional<Mention> mention, MarkedSpan direct, List<Cue> later) {
            int at = direct.outer().end();
            done = at;
            while (at < sentence.end() && "，、,".indexOf(flat.charAt(at)) >= 0) {
                MarkedSpan next = markAt(at + 1);
                if (next == null || !endsClause(next.outer().end())) {
                    break;
                }
                addDirect(cue, mention, List.of(next.inner()));
                at = next.outer().end();
                done = at;
            }
            if (later.isEmpty() && afterTrailing) {
                done = sentence.span().end();
            }
        }

        /**
         * Whether the mark holds all that the cue governs: its clause ends with it. A few words in
         * marks with more of the sentence after a comma are part of an indirect clause.
         */
        private boolean isWhole(MarkedSpan mark, Cue cue) {
            int end = mark.outer().end();
            if (!endsClause(end)) {
                return false;
            }
            boolean last = end >= sentence.end();
            return last || cue.form() != Form.MARK || Speech.isSpeech(source, mark);
        }

        private boolean endsClause(int at) {
            if (at >= sentence.end()) {
                return true;
            }
            char c = flat.charAt(at);
            return "，,。！？；：、".indexOf(c) >= 0 || c == FlatText.OPEN || SentenceSplitter.isSpace(c);
        }

        private @Nullable MarkedSpan markAt(int at) {
            for (MarkedSpan mark : marks) {
                if (mark.outer().start() == at) {
                    return mark;
                }
            }
            return null;
        }

        /** Whether a quotation before the cue is what its subject said: “…”他说. */
        private boolean takesTrailing(Cue cue) {
            if (cue.source().isEmpty() || (cue.clause() > 2 && Objects.equals(trailing, waiting))) {
                return false;
            }
            Mention mention = cue.source().get();
            boolean own = !Objects.equals(trailing, waiting);
            boolean speaks =
                    switch (mention.kind()) {
                        case PERSON, OFFICE, PRONOUN, ANONYMOUS, GROUP, ORGANISATION, UNKNOWN ->
                                true;
                        default -> own;
                    };
            boolean near = own || mention.span().start() - sentence.span().start() <= 40;
            boolean says =
                    cue.strength() == Strength.STRONG
                            || cue.form() == Form.CLOSE
                            || (cue.form() == Form.PAUSE && cue.strength() == Strength.PLAIN);
            // 他还说: goes on from an earlier cue, to which the quotation before it belongs as well.
            return speaks && near && says;
        }

        private Optional<Mention> subject(Cue cue) {
            if (cue.source().isPresent() || cue.anonymous()) {
                return cue.source();
            }
            if (speaker != null) {
                return Optional.of(speaker);
            }
            for (int i = 0; i < cue.clause(); i++) {
                Clause clause = sentence.clauses().get(i);
                int from = Math.max(clause.start(), done);
                if (from < clause.end()) {
                    Mention mention = subjects.leading(from, clause.end());
                    if (mention != null
                            && mention.speaks()
                            && mention.kind() != Kind.FIRST_PERSON) {
                        return Optional.of(mention);
                    }
                }
            }
            boolean inherits = cue.strength() == Strength.STRONG;
            return inherits ? Optional.ofNullable(before) : Optional.empty();
        }

        /**
         * What was said without marks round it, up to where another speaks or the sentence ends.
         */
        private void indirect(Cue cue, Optional<Mention> mention, List<Cue> later) {
            int start = cue.contentStart();
            lastContent = start;
            int end = sentence.end();
            for (Cue next : later) {
                int boundary = sentence.clauses().get(next.clause()).start();
                if (boundary > start && next.form() != Form.CLOSE && cuts(cue, next)) {
                    end = Math.min(end, boundary - 1);
                    break;
                }
                if (next.source().isPresent() && boundary > start) {
                    // Another speaks within: who leaves the subject out after that is the other.
                    break;
                }
            }
            if (cue.form() == Form.CLAUSE) {
                end = Math.min(end, beforeComment(start, end));
            }
            end = trimmed(start, end);
            int rest = end;
            List<MarkedSpan> apart = new ArrayList<>();
            for (MarkedSpan mark : marks) {
                if (mark.outer().start() > start
                        && mark.outer().end() <= end
                        && standsApart(mark, end)) {
                    if (apart.isEmpty()) {
                        rest = trimmed(start, mark.outer().start());
                    }
                    apart.add(mark);
                }
            }
            // What follows the last quotation belongs to the clause before it: then all is one.
            if (!apart.isEmpty()
                    && trimmed(apart.get(apart.size() - 1).outer().end(), end)
                            > apart.get(apart.size() - 1).outer().end()) {
                apart.clear();
                rest = end;
            }
            if (rest - start >= 2) {
                TextSpan content = new TextSpan(start, rest);
                drafts.add(
                        draft(
                                List.of(content),
                                kind(content),
                                mention,
                                Optional.of(cue.span()),
                                confidence(cue, mention),
                                cue.rule()));
            }
            for (MarkedSpan mark : apart) {
                drafts.add(
                        draft(
                                List.of(mark.inner()),
                                QuoteKind.DIRECT,
                                mention,
                                Optional.of(cue.span()),
                                0.8,
                                "quotation after an indirect clause"));
            }
            done = Math.max(done, start);
        }

        /** 不是…，“而是…”: the second half of a clause that began outside the marks is no own one. */
        private String words(MarkedSpan mark) {
            return mark.inner().of(source.folded());
        }

        /** 宣布…，符合预期; …，这表明: the writer goes on to say what to make of it. */
        private int beforeComment(int start, int end) {
            for (Clause clause : sentence.clauses()) {
                if (clause.start() > start && clause.start() < end) {
                    for (String word : COMMENTS) {
                        if (flat.startsWith(word, clause.start())) {
                            return clause.start() - 1;
                        }
                    }
                }
            }
            return end;
        }

        private boolean standsApart(MarkedSpan mark, int end) {
            char previous = flat.charAt(mark.outer().start() - 1);
            int after = mark.outer().end();
            return "，：,:".indexOf(previous) >= 0
                    && (after >= end || "，,；。".indexOf(flat.charAt(after)) >= 0)
                    && mark.inner().length() >= CLAUSE_APART
                    && !words(mark).startsWith("而是");
        }

        /** Whether a later cue of the same sentence ends what the earlier one governs. */
        private boolean cuts(Cue cue, Cue next) {
            if (next.anonymous()) {
                return false;
            }
            if (next.source().isEmpty()) {
                return next.strength() != Strength.SHOW
                        || cue.source().map(m -> m.kind() == Kind.DOCUMENT).orElse(false);
            }
            Clause clause = sentence.clauses().get(next.clause());
            char delimiter = clause.start() > 0 ? flat.charAt(clause.start() - 1) : ' ';
            return delimiter == '；'
                    || delimiter == ';'
                    || flat.startsWith("而", clause.start())
                    || flat.startsWith("但", clause.start())
                    || flat.startsWith("不过", clause.start())
                    || flat.startsWith("然而", clause.start())
                    || flat.startsWith("则", next.source().get().span().end());
        }

        private QuoteKind kind(TextSpan content) {
            for (MarkedSpan mark : marks) {
                if (content.contains(mark.outer()) && mark.inner().length() >= 6) {
                    return QuoteKind.MIXED;
                }
            }
            return QuoteKind.INDIRECT;
        }

        /** X：“…” and X信心满满：“…”: a colon leads into speech whatever stands before it. */
        private void colon(int from) {
            for (int i = 0; i + 1 < sentence.clauses().size(); i++) {
                Clause clause = sentence.clauses().get(i);
                boolean colon = clause.delimiter() == '：' || clause.delimiter() == ':';
                int at = sentence.clauses().get(i + 1).start();
                while (at < sentence.end() && SentenceSplitter.isSpace(flat.charAt(at))) {
                    at++;
                }
                MarkedSpan mark = markAt(at);
                if (mark == null
                        || clause.start() < from
                        || !endsClause(mark.outer().end())
                        || !Speech.isSpeech(source, mark)) {
                    continue;
                }
                if (colon || Speech.isSentence(source, mark)) {
                    introduced(i, clause, mark, colon);
                }
            }
        }

        private void introduced(int index, Clause clause, MarkedSpan mark, boolean colon) {
            Mention mention =
                    clause.start() < clause.end()
                            ? subjects.leading(clause.start(), clause.end())
                            : null;
            boolean own = mention != null && mention.speaks();
            for (int i = 0; i < index && !own; i++) {
                Clause earlier = sentence.clauses().get(i);
                if (earlier.start() < earlier.end()) {
                    mention = subjects.leading(earlier.start(), earlier.end());
                    own = mention != null && mention.speaks();
                }
            }
            if (mention == null
                    || !isPersonal(mention)
                    || isStopLabel(clause)
                    || isClause(mention)) {
                return;
            }
            int start = Math.min(clause.end(), Math.max(clause.start(), mention.span().end()));
            while (start < clause.end() && SentenceSplitter.isSpace(flat.charAt(start))) {
                start++;
            }
            Optional<TextSpan> cue =
                    start < clause.end()
                            ? Optional.of(new TextSpan(start, clause.end()))
                            : Optional.empty();
            if (!colon && mention.span().start() != clause.start()) {
                return;
            }
            speaker = mention;
            drafts.add(
                    draft(
                            List.of(mark.inner()),
                            QuoteKind.DIRECT,
                            Optional.of(mention),
                            cue,
                            colon ? 0.75 : 0.45,
                            colon ? "colon before marks" : "comma before marks"));
            trailing = null;
        }

        private boolean isPersonal(Mention mention) {
            return switch (mention.kind()) {
                case PERSON, OFFICE, PRONOUN, ANONYMOUS, GROUP, ORGANISATION, OUTLET, DOCUMENT ->
                        true;
                default -> false;
            };
        }

        /** 最让人感动的一句是: words of a clause in it show that it names nobody. */
        private boolean isClause(Mention mention) {
            String words = mention.span().of(flat);
            return mention.kind() != Kind.PRONOUN
                    && words.chars().anyMatch(c -> "是有把被让了着".indexOf(c) >= 0);
        }

        private boolean isStopLabel(Clause clause) {
            return lexicon.of(Category.LABEL_STOP)
                    .contains(flat.substring(clause.start(), clause.end()).strip());
        }

        private int trimmed(int start, int to) {
            int end = Math.min(to, sentence.end());
            while (end > start
                    && ("，,；;：:、—".indexOf(flat.charAt(end - 1)) >= 0
                            || SentenceSplitter.isSpace(flat.charAt(end - 1)))) {
                end--;
            }
            return Math.max(end, start);
        }

        private double confidence(Cue cue, Optional<Mention> mention) {
            double base =
                    switch (cue.strength()) {
                        case STRONG -> 0.9;
                        case PLAIN -> 0.8;
                        case SHOW -> 0.75;
                        case WEAK -> 0.65;
                    };
            boolean known = mention.map(Mention::speaks).orElse(false);
            return base - (known ? 0 : 0.25) - (cue.source().isPresent() ? 0 : 0.15);
        }

        private Draft draft(
                List<TextSpan> content,
                QuoteKind kind,
                Optional<Mention> mention,
                Optional<TextSpan> cue,
                double confidence,
                String rule) {
            return new Draft(content, kind, mention, cue, confidence, rule);
        }
    }
}
