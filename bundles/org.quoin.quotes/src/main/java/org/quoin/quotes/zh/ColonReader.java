package org.quoin.quotes.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.quotes.marks.MarkedSpan;
import org.quoin.quotes.zh.Mention.Kind;

/**
 * Finds speech that no verb of saying introduces: {@code X：“…”} and {@code X信心满满：“…”}. A colon
 * leads into it whatever stands before; a comma does where a whole sentence follows in marks.
 */
final class ColonReader {

    private static final double COLON = 0.75;
    private static final double COMMA = 0.45;

    private final Lexicon lexicon;
    private final FlatText source;
    private final String flat;
    private final SubjectFinder subjects;

    ColonReader(Lexicon lexicon, FlatText source, SubjectFinder subjects) {
        this.lexicon = lexicon;
        this.source = source;
        this.subjects = subjects;
        flat = source.flat();
    }

    /**
     * The speech of one sentence.
     *
     * @param from where reading begins: after a quotation that the sentence opens with
     */
    List<Draft> read(Sentence sentence, int from, ContentExtent extent) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.clauses().size(); i++) {
            Clause clause = sentence.clauses().get(i);
            boolean colon = clause.delimiter() == '：' || clause.delimiter() == ':';
            int at = pastSpaces(sentence.clauses().get(i + 1).start(), sentence.end());
            MarkedSpan mark = extent.markAt(at);
            if (mark == null
                    || clause.start() < from
                    || !extent.endsClause(mark.outer().end())
                    || !Speech.isSpeech(source, mark)
                    || !(colon || Speech.isSentence(source, mark))) {
                continue;
            }
            Mention mention = speaker(sentence, i);
            boolean beside = mention != null && mention.span().start() == clause.start();
            if (mention != null && (colon || beside)) {
                drafts.add(draft(clause, mark, mention, colon));
            }
        }
        return drafts;
    }

    /** The subject of the clause before the marks, or of one before that. */
    private @Nullable Mention speaker(Sentence sentence, int index) {
        Clause clause = sentence.clauses().get(index);
        Mention mention = leading(clause);
        for (int i = 0; i < index && (mention == null || !mention.speaks()); i++) {
            mention = leading(sentence.clauses().get(i));
        }
        boolean fits = mention != null && isPersonal(mention) && !isClause(mention);
        return fits && !isStopLabel(clause) ? mention : null;
    }

    private @Nullable Mention leading(Clause clause) {
        return clause.start() < clause.end()
                ? subjects.leading(clause.start(), clause.end())
                : null;
    }

    private Draft draft(Clause clause, MarkedSpan mark, Mention mention, boolean colon) {
        int start = Math.min(clause.end(), Math.max(clause.start(), mention.span().end()));
        start = pastSpaces(start, clause.end());
        return new Draft(
                List.of(mark.inner()),
                QuoteKind.DIRECT,
                Optional.of(mention),
                start < clause.end()
                        ? Optional.of(new TextSpan(start, clause.end()))
                        : Optional.empty(),
                colon ? COLON : COMMA,
                colon ? "colon before marks" : "comma before marks");
    }

    private int pastSpaces(int from, int end) {
        int at = from;
        while (at < end && SentenceSplitter.isSpace(flat.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean isPersonal(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, OFFICE, PRONOUN, ANONYMOUS, GROUP, ORGANISATION, OUTLET, DOCUMENT -> true;
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
}
