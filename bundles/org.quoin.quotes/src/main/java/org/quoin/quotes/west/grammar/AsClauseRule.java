package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Sentence;

/**
 * "As the mayor noted, C", "C, as the mayor noted": the conjunction makes the clause with the cue
 * say whose finding the sentence around it is.
 */
final class AsClauseRule {

    private static final double CONFIDENCE = 0.85;

    private final Tagging tagging;
    private final Clauses clauses;
    private final Phrases phrases;

    AsClauseRule(Tagging tagging, Clauses clauses, Phrases phrases) {
        this.tagging = tagging;
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /** None if the cue's clause is not opened so, or holds what is said itself. */
    Optional<Attribution> find(VerbGroup group, Sentence sentence) {
        if (group.form() != VerbGroup.Form.FINITE
                || !group.cue().takes(Frame.COMMENT)
                || !endsClause(group.end(), sentence)) {
            return Optional.empty();
        }
        Optional<Range> source = phrases.before(group.first());
        int as = source.map(range -> range.first() - 1).orElse(-1);
        if (as < sentence.first()
                || !tagging.lexicon().optionalList("as_clause").contains(tagging.form(as))) {
            return Optional.empty();
        }
        List<Range> contents = contents(as, group, sentence);
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(group.first(), group.end())),
                                source,
                                contents,
                                Rule.COMMENT,
                                CONFIDENCE));
    }

    private boolean endsClause(int at, Sentence sentence) {
        Tag tag = tagging.tag(at);
        return at >= sentence.end() || tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.DASH;
    }

    private List<Range> contents(int as, VerbGroup group, Sentence sentence) {
        List<Range> contents = new ArrayList<>();
        int start = clauses.start(sentence, as);
        int before = as;
        while (before > start
                && (tagging.tag(before - 1) == Tag.COMMA || tagging.tag(before - 1) == Tag.DASH)) {
            before--;
        }
        if (before > start && before == as) {
            // "as long as the mayor said": it compares.
            return contents;
        }
        if (before > start) {
            contents.add(new Range(start, before));
        }
        int after = group.end() + 1;
        if (tagging.tag(group.end()) == Tag.COMMA && after < sentence.end()) {
            int end = clauses.end(after);
            if (end > after) {
                contents.add(new Range(after, end));
            }
        }
        return contents;
    }
}
