package org.quoin.quotes.east;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;

/** What one sentence reports: "S topic, C quotative cue", "C quotative S topic cue", "by S, C". */
final class SentenceReader {

    private static final double DIRECT = 0.92;
    private static final double INDIRECT = 0.85;
    private static final double WITHOUT_SUBJECT = 0.6;

    /** How far before the cue its quotative may stand: an adverb, a hearer, the subject. */
    private static final int REACH = 60;

    /** Between a subject and its cue, where nothing was said between them. */
    private static final int ADVERB = 12;

    private final MaskedText text;
    private final EastLexicon lexicon;
    private final Subjects subjects;
    private final boolean spaced;
    private int nextMark;

    SentenceReader(MaskedText text, EastLexicon lexicon, MentionReader mentions) {
        this.text = text;
        this.lexicon = lexicon;
        spaced = mentions.spaced();
        subjects = new Subjects(text, lexicon, mentions, spaced);
    }

    /** Where what was said ends and the particle that closes it ends. */
    private record Close(int contentEnd, int end, @Nullable MarkedSpan mark) {}

    /**
     * Reads a sentence.
     *
     * @param sentence behind those read before
     * @param speaker who spoke last
     */
    Reported read(TextSpan sentence, Optional<TextSpan> speaker) {
        List<MarkedSpan> marks = marks(sentence);
        Optional<Statement> according = according(sentence);
        if (according.isPresent()) {
            Statement found = according.get();
            return new Reported(List.of(found), found.source(), found.cue(), false, false);
        }
        List<Statement> found = new ArrayList<>();
        Optional<TextSpan> source = Optional.empty();
        Optional<TextSpan> last = Optional.empty();
        boolean opens = false;
        boolean closes = false;
        int from = sentence.start();
        int at = sentence.start();
        while (at < sentence.end()) {
            String back = hidden(at) ? "" : lexicon.of(Kind.PRECEDES).at(text.flat(), at);
            String cue = hidden(at) ? "" : lexicon.cueAt(text.flat(), at);
            int end = at + cue.length();
            if (!back.isEmpty()) {
                Subjects.Subject subject = subjects.between(from, at);
                source = subject == null ? source : Optional.of(subject.phrase());
                last = Spans.trimmed(text.text(), at, sentence.end());
                closes = found.isEmpty();
                break;
            }
            if (cue.isEmpty() || !isFinite(end, sentence)) {
                at++;
                continue;
            }
            TextSpan word = new TextSpan(at, end);
            Close close = close(from, at, marks);
            Subjects.@Nullable Subject subject = subject(from, at, close);
            if (subject != null) {
                source = Optional.of(subject.phrase());
            }
            if (close == null) {
                opens = lexicon.of(Kind.FOLLOWS).end(text.flat().substring(from, at).strip());
                closes = !opens && subject != null && isBare(subject.end(), at);
                last = opens || closes ? Optional.of(word) : last;
            } else {
                statement(from, close, subject, word, source.or(() -> speaker), marks)
                        .ifPresent(found::add);
                last = Optional.of(word);
                from = end;
            }
            at = end;
        }
        return new Reported(found, source, last, opens, closes);
    }

    private boolean hidden(int at) {
        return text.flat().charAt(at) == MaskedText.HIDDEN;
    }

    private List<MarkedSpan> marks(TextSpan sentence) {
        List<MarkedSpan> marks = new ArrayList<>();
        while (nextMark < text.marked().size()
                && text.marked().get(nextMark).outer().start() < sentence.end()) {
            if (text.marked().get(nextMark).outer().start() >= sentence.start()) {
                marks.add(text.marked().get(nextMark));
            }
            nextMark++;
        }
        return marks;
    }

    /** Nothing but adjuncts stands between the subject and the cue. */
    private boolean isBare(int from, int cue) {
        int start = subjects.afterAdjuncts(from, cue);
        return cue - start <= ADVERB && !holdsMarks(start, cue);
    }

    private boolean holdsMarks(int from, int to) {
        int hidden = text.flat().indexOf(MaskedText.HIDDEN, from);
        return hidden >= 0 && hidden < to;
    }

    /** The subject of a sentence, whether it reports anything or not. */
    Optional<TextSpan> subject(TextSpan sentence) {
        Subjects.@Nullable Subject found = subjects.between(sentence.start(), sentence.end());
        return found == null || holdsMarks(found.phrase().start(), found.phrase().end())
                ? Optional.empty()
                : Optional.of(found.phrase());
    }

    private boolean isFinite(int end, TextSpan sentence) {
        return end >= sentence.end()
                || !Character.isLetter(text.flat().charAt(end))
                || !lexicon.of(Kind.AFTER_CUE).at(text.flat(), end).isEmpty();
    }

    /** "By S, C": the phrase names the source, and the rest of the sentence is what it says. */
    private Optional<Statement> according(TextSpan sentence) {
        for (int p = sentence.start() + 1; p < sentence.end(); p++) {
            String entry = hidden(p) ? "" : plusAt(Kind.ACCORDING, p);
            if (entry.isEmpty()) {
                continue;
            }
            String phrase = entry.replace("+", "");
            int from = subjects.afterAdjuncts(sentence.start(), p);
            Optional<TextSpan> source = Spans.trimmed(text.text(), from, p);
            int end = sentence.end();
            String rest = text.flat().substring(p + phrase.length(), end);
            String stop = rest.replaceAll("[。.!！?？\\s]+$", "");
            String tail = lexicon.of(Kind.TAIL).endOf(stop);
            end = p + phrase.length() + stop.length() - tail.length();
            Optional<TextSpan> content = Spans.trimmed(text.text(), p + phrase.length(), end);
            int word = entry.indexOf('+');
            if (source.isPresent() && content.isPresent()) {
                boolean quoted = holdsMarks(content.get().start(), end);
                return Optional.of(
                        new Statement(
                                List.of(content.get()),
                                quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT,
                                source,
                                Optional.of(new TextSpan(p + word, p + phrase.length())),
                                INDIRECT,
                                "according"));
            }
        }
        return Optional.empty();
    }

    /** The quotative nearest before a cue; null if there is none. */
    private @Nullable Close close(int from, int cue, List<MarkedSpan> marks) {
        for (int p = cue - 1; p >= Math.max(from, cue - REACH); p--) {
            if (hidden(p)) {
                String quotative = lexicon.of(Kind.QUOTATIVE).at(text.flat(), p + 1);
                if (quotative.isEmpty() || p + 1 + quotative.length() > cue) {
                    return null;
                }
                for (MarkedSpan mark : marks) {
                    if (mark.outer().end() == p + 1) {
                        return new Close(p + 1, p + 1 + quotative.length(), mark);
                    }
                }
                return null;
            }
            String ending = plusAt(Kind.CLAUSE_END, p);
            int length = ending.replace("+", "").length();
            if (!ending.isEmpty() && p + length <= cue && p > from && isClause(p, p + length)) {
                return new Close(p + ending.indexOf('+'), p + length, null);
            }
        }
        return null;
    }

    /** The entry of a kind that stands at a place, with the + that parts it. */
    private String plusAt(Kind kind, int p) {
        for (String ending : lexicon.of(kind).longestFirst()) {
            if (text.flat().startsWith(ending.replace("+", ""), p)) {
                return ending;
            }
        }
        return "";
    }

    private boolean isClause(int p, int end) {
        char before = text.flat().charAt(p - 1);
        if (spaced) {
            return before != MaskedText.HIDDEN && !Character.isLetter(text.flat().charAt(end));
        }
        boolean ends = Character.UnicodeScript.of(before) == Character.UnicodeScript.HIRAGANA;
        return ends && !lexicon.of(Kind.NO_CLAUSE).has(String.valueOf(before));
    }

    private Subjects.@Nullable Subject subject(int from, int cue, @Nullable Close close) {
        if (close == null) {
            return subjects.between(from, cue);
        }
        Subjects.Subject behind = subjects.between(close.end(), cue);
        if (behind != null) {
            return behind;
        }
        int limit = close.mark() == null ? close.contentEnd() : close.mark().outer().start() + 1;
        return subjects.between(from, limit);
    }

    private Optional<Statement> statement(
            int from,
            Close close,
            Subjects.@Nullable Subject subject,
            TextSpan cue,
            Optional<TextSpan> source,
            List<MarkedSpan> marks) {
        int begin = subject != null && subject.end() <= close.contentEnd() ? subject.end() : from;
        int start = subjects.afterAdjuncts(begin, close.contentEnd());
        List<TextSpan> content = new ArrayList<>();
        QuoteKind kind;
        if (close.mark() != null && isOutside(start, close.mark(), marks)) {
            kind = QuoteKind.DIRECT;
            for (MarkedSpan mark : marks) {
                if (mark.outer().start() >= start && mark.outer().end() <= close.contentEnd()) {
                    content.add(mark.inner());
                }
            }
        } else {
            Optional<TextSpan> clause = Spans.trimmed(text.text(), start, close.contentEnd());
            clause.ifPresent(content::add);
            boolean quoted = holdsMarks(start, close.contentEnd());
            kind = quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT;
        }
        double sure = kind == QuoteKind.DIRECT ? DIRECT : INDIRECT;
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statement(
                                content,
                                kind,
                                source,
                                Optional.of(cue),
                                subject == null ? WITHOUT_SUBJECT : sure,
                                kind == QuoteKind.INDIRECT ? "clause" : "marks"));
    }

    /** Whether all that stands before the mark is other marks and what joins them. */
    private boolean isOutside(int start, MarkedSpan last, List<MarkedSpan> marks) {
        int at = start;
        for (MarkedSpan mark : marks) {
            if (mark.outer().start() < at || mark.outer().start() > last.outer().start()) {
                continue;
            }
            if (!subjects.isAdjunct(at, mark.outer().start())) {
                return false;
            }
            at = mark.outer().end();
            at += lexicon.of(Kind.QUOTATIVE).at(text.flat(), at).length();
        }
        return true;
    }
}
