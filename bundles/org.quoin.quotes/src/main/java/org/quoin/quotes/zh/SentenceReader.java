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

    /** Confidence in words in marks that stand apart after an indirect clause of the same cue. */
    private static final double APART = 0.8;

    private final FlatText source;
    private final String flat;
    private final CueFinder cues;
    private final SubjectFinder subjects;
    private final ColonReader colons;

    SentenceReader(Lexicon lexicon, FlatText source, CueFinder cues, SubjectFinder subjects) {
        colons = new ColonReader(lexicon, source, subjects);
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
        private final ContentExtent extent;
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
            extent = new ContentExtent(source, sentence, marks);
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
                for (Draft draft : colons.read(sentence, from, extent)) {
                    drafts.add(draft);
                    speaker = draft.source().orElse(speaker);
                    trailing = null;
                }
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
                        new Draft(
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
            MarkedSpan direct = cue.form() == Form.CLOSE ? null : extent.markAt(cue.contentStart());
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
                    new Draft(
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
                MarkedSpan next = extent.markAt(at + 1);
                if (next == null || !extent.endsClause(next.outer().end())) {
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
            if (!extent.endsClause(end)) {
                return false;
            }
            boolean last = end >= sentence.end();
            return last || cue.form() != Form.MARK || Speech.isSpeech(source, mark);
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

        /**
         * What was said without marks round it, up to where another speaks or the sentence ends.
         */
        private void indirect(Cue cue, Optional<Mention> mention, List<Cue> later) {
            int start = cue.contentStart();
            lastContent = start;
            int end = extent.end(cue, later);
            List<MarkedSpan> apart = extent.apart(start, end);
            int rest = apart.isEmpty() ? end : extent.trimmed(start, apart.get(0).outer().start());
            if (rest - start >= 2) {
                TextSpan content = new TextSpan(start, rest);
                drafts.add(
                        new Draft(
                                List.of(content),
                                extent.kind(content),
                                mention,
                                Optional.of(cue.span()),
                                confidence(cue, mention),
                                cue.rule()));
            }
            for (MarkedSpan mark : apart) {
                drafts.add(
                        new Draft(
                                List.of(mark.inner()),
                                QuoteKind.DIRECT,
                                mention,
                                Optional.of(cue.span()),
                                APART,
                                "quotation after an indirect clause"));
            }
            done = Math.max(done, start);
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
            Clause own = sentence.clauses().get(cue.clause());
            Mention document = subjects.document(Math.max(own.start(), done), cue.span().start());
            if (document != null) {
                return Optional.of(document);
            }
            // A paragraph that opens with the verb itself tells somebody to do it.
            boolean bare = fresh && cue.clause() == 0 && cue.form() == Form.CLAUSE;
            boolean inherits = cue.strength() == Strength.STRONG && !bare && before != null;
            return inherits && SubjectRules.mayFeel(before.kind(), cue.span().of(flat))
                    ? Optional.of(before)
                    : Optional.empty();
        }
    }
}
