package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.zh.Cue.Form;
import org.quoin.quotes.zh.Cue.Strength;
import org.quoin.quotes.zh.Mention.Kind;

/** How far what was said reaches within its sentence. */
final class ContentExtent {

    /** Between commas a term would hang in the air: fewer words are speech than elsewhere. */
    private static final int CLAUSE_APART = 6;

    /** Words by which the writer goes on to say what to make of it. */
    private static final List<String> COMMENTS =
            List.of(
                    "这表明", "这意味着", "这说明", "这显示", "这也意味着", "这也表明", "符合", "有人", "也有人", "还有人", "引发",
                    "引起", "标志着", "预计");

    private final FlatText source;
    private final String flat;
    private final Sentence sentence;
    private final List<MarkedSpan> marks;

    /**
     * @param marks those of the sentence, in order
     */
    ContentExtent(FlatText source, Sentence sentence, List<MarkedSpan> marks) {
        this.source = source;
        this.sentence = sentence;
        this.marks = marks;
        flat = source.flat();
    }

    /** Where what the cue governs without marks ends: at another's cue, or with the sentence. */
    int end(Cue cue, List<Cue> later) {
        int start = cue.contentStart();
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
        return trimmed(start, end);
    }

    /**
     * The quotations in marks that stand apart within an indirect content. What follows the last of
     * them belongs to the clause before it: then all is one, and none stands apart.
     */
    List<MarkedSpan> apart(int start, int end) {
        List<MarkedSpan> apart = new ArrayList<>();
        int last = start;
        for (MarkedSpan mark : marks) {
            if (mark.outer().start() > start
                    && mark.outer().end() <= end
                    && standsApart(mark, end)) {
                apart.add(mark);
                last = mark.outer().end();
            }
        }
        return trimmed(last, end) > last ? List.of() : apart;
    }

    boolean endsClause(int at) {
        if (at >= sentence.end()) {
            return true;
        }
        char c = flat.charAt(at);
        return "，,。！？；：、".indexOf(c) >= 0 || c == FlatText.OPEN || SentenceSplitter.isSpace(c);
    }

    @Nullable MarkedSpan markAt(int at) {
        for (MarkedSpan mark : marks) {
            if (mark.outer().start() == at) {
                return mark;
            }
        }
        return null;
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
                && !mark.inner().of(source.folded()).startsWith("而是");
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

    QuoteKind kind(TextSpan content) {
        for (MarkedSpan mark : marks) {
            if (content.contains(mark.outer()) && mark.inner().length() >= 6) {
                return QuoteKind.MIXED;
            }
        }
        return QuoteKind.INDIRECT;
    }

    int trimmed(int start, int to) {
        int end = Math.min(to, sentence.end());
        while (end > start
                && ("，,；;：:、—".indexOf(flat.charAt(end - 1)) >= 0
                        || SentenceSplitter.isSpace(flat.charAt(end - 1)))) {
            end--;
        }
        return Math.max(end, start);
    }
}
