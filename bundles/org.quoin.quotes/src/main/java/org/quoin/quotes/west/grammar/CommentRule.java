package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/** A cue that comments on the content before it or around it: "C, she said", "C, said Berg, C". */
final class CommentRule {

    private static final double DIRECT = 0.95;
    private static final double CLAUSE = 0.9;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;
    private final ContentStart starts;

    CommentRule(Tagging tagging, Clauses clauses, Phrases phrases, ContentStart starts) {
        this.tagging = tagging;
        this.clauses = clauses;
        this.phrases = phrases;
        this.starts = starts;
        reading = tagging.reading();
    }

    /** "C, X said", "C, said X", with or without more of C after it. */
    Optional<Attribution> find(VerbGroup group, Sentence sentence) {
        if ((group.form() == VerbGroup.Form.PASSIVE && !group.cue().takes(Frame.PASSIVE))
                || group.form() == VerbGroup.Form.GERUND
                || group.form() == VerbGroup.Form.INFINITIVE) {
            return Optional.empty();
        }
        Optional<Range> inverted = inverted(group, sentence);
        int contentEnd;
        int after;
        Optional<Range> source;
        if (inverted.isPresent()) {
            source = inverted;
            contentEnd = group.first();
            after = Math.max(group.end(), inverted.get().end());
        } else {
            if (!endsAfter(group, sentence)) {
                return Optional.empty();
            }
            source = phrases.before(group.first());
            if (source.isEmpty()) {
                return Optional.empty();
            }
            contentEnd = source.get().first();
            after = group.end();
        }
        if (contentEnd <= 0 || !separates(contentEnd - 1)) {
            return Optional.empty();
        }
        if (contentEnd <= sentence.first() && !isUnfinished(contentEnd - 1)) {
            return Optional.empty();
        }
        Optional<Range> before = contentBefore(contentEnd, sentence);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (reading.stretchOf(before.get().end() - 1) < 0 && introducesSpeech(after)) {
            return Optional.empty();
        }
        List<Range> contents = new ArrayList<>();
        contents.add(before.get());
        contentAfter(after, before.get(), sentence, group).ifPresent(contents::add);
        boolean direct = tagging.tag(before.get().first()) == Tag.QUOTE;
        return Optional.of(
                new Attribution(
                        Optional.of(new Range(group.first(), group.end())),
                        source,
                        contents,
                        Rule.COMMENT,
                        direct ? DIRECT : CLAUSE));
    }

    /** Whether a token parts a comment from its content. */
    boolean separates(int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.DASH || endsUnmarked(at);
    }

    /** "— Où est-elle ? demanda Rita": a question ends the speech that a dash opened. */
    private boolean endsUnmarked(int at) {
        int stretch = at < 0 || at >= reading.size() ? -1 : reading.stretchOf(at);
        return stretch >= 0
                && tagging.tag(at) == Tag.STOP
                && reading.stretches().get(stretch).after() == at + 1;
    }

    /** The subject after the verb, if the content stands right before the verb. */
    private Optional<Range> inverted(VerbGroup group, Sentence sentence) {
        if (group.first() <= 0
                || !separates(group.first() - 1)
                || group.form() != VerbGroup.Form.FINITE) {
            return Optional.empty();
        }
        for (int i = group.first(); i < group.head(); i++) {
            if (tagging.tag(i) == Tag.SUBJECT && tagging.form(i).startsWith("-")) {
                return Optional.of(new Range(i, i + 1));
            }
        }
        int next = group.end();
        while (tagging.tag(next) == Tag.TIME
                || (tagging.tag(next) == Tag.DETERMINER && tagging.tag(next + 1) == Tag.TIME)) {
            // "anunció el martes el ministerio".
            next++;
        }
        Tag tag = tagging.tag(next);
        if (tag != Tag.NAME
                && tag != Tag.DETERMINER
                && tag != Tag.NOUN
                && tag != Tag.POSSESSIVE
                && tag != Tag.SUBJECT
                && tag != Tag.NUMBER) {
            return Optional.empty();
        }
        boolean quoted =
                tagging.tag(group.first() - 1) == Tag.QUOTE
                        || tagging.tag(group.first() - 2) == Tag.QUOTE
                        || (group.first() > 1 && reading.stretchOf(group.first() - 2) >= 0);
        Optional<Range> subject = phrases.from(next, sentence.end());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        if (!quoted && group.cue().takes(Frame.ADDRESSEE)) {
            // "Berg, head of the council, tells Radio Lind": who is told and not who tells.
            return Optional.empty();
        }
        // Without marks a verb after a comma more often goes on with the subject before it.
        return quoted || (endsClause(subject.get().end(), sentence) && !isJoined(group))
                ? subject
                : Optional.empty();
    }

    private boolean isJoined(VerbGroup group) {
        return phrases.before(group.first()).isPresent()
                && tagging.tag(group.end()) != Tag.NAME
                && tagging.tag(group.end()) != Tag.NOUN;
    }

    private boolean endsClause(int at, Sentence sentence) {
        Tag tag = tagging.tag(at);
        return at >= sentence.end()
                || tag == Tag.COMMA
                || tag == Tag.STOP
                || tag == Tag.PREPOSITION
                || tag == Tag.SUBORDINATOR
                || tag == Tag.TIME
                || tag == Tag.DASH;
    }

    /** Whether the cue has nothing after it that could be its content. */
    private boolean endsAfter(VerbGroup group, Sentence sentence) {
        int at = group.end();
        if (at >= sentence.end()) {
            return true;
        }
        Tag tag = tagging.tag(at);
        if (tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.DASH || tag == Tag.SEMICOLON) {
            return true;
        }
        if (followsQuote(group)) {
            // After a quotation what stands behind the cue is an adjunct: "she said on CNN's
            // 'News'".
            return tag != Tag.THAT && tag != Tag.COLON && !opensSpeech(at);
        }
        if (starts.after(group, sentence) != null && !group.cue().takes(Frame.ADDRESSEE)) {
            return false;
        }
        return tag == Tag.TIME
                || tag == Tag.PREPOSITION
                || tag == Tag.ADVERB
                || tag == Tag.SUBORDINATOR
                || tag == Tag.QUOTE
                || (group.cue().takes(Frame.ADDRESSEE) && starts.after(group, sentence) == null)
                || tag == Tag.COORDINATOR
                || tag == Tag.GERUND;
    }

    /** "Why?" she asked: after a full stop within the marks a new sentence begins. */
    private boolean isUnfinished(int mark) {
        if (mark < 1 || tagging.tag(mark) != Tag.QUOTE) {
            return false;
        }
        String last = tagging.form(mark - 1);
        return !last.equals(".") && !last.equals("…");
    }

    /** "When asked, he said, "..."": the words in marks after the cue are its content. */
    private boolean introducesSpeech(int after) {
        int at = tagging.tag(after) == Tag.COMMA ? after + 1 : after;
        if (tagging.tag(at) == Tag.COLON) {
            return true;
        }
        // After a comma even one word in marks is speech: "Asked if he would go, he said, "No."".
        return opensSpeech(at) || (at > after && tagging.tag(at) == Tag.QUOTE && opensStretch(at));
    }

    private boolean opensSpeech(int at) {
        return tagging.tag(at) == Tag.QUOTE
                && opensStretch(at)
                && reading.stretches().get(reading.stretchOf(at)).speech();
    }

    private boolean followsQuote(VerbGroup group) {
        return phrases.before(group.first())
                .map(Range::first)
                .filter(
                        first ->
                                first > 0
                                        && tagging.tag(first - 1) == Tag.QUOTE
                                        && (first > tagging.sentence(first).first()
                                                || isUnfinished(first - 1)))
                .isPresent();
    }

    /** What stands before a comment: the quoted stretch it follows, or its clause. */
    private Optional<Range> contentBefore(int end, Sentence sentence) {
        int last = end - 1;
        while (last >= 0 && (tagging.tag(last) == Tag.COMMA || tagging.tag(last) == Tag.DASH)) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int stretch = reading.stretchOf(last);
        int first = sentence.first();
        if (stretch >= 0) {
            Stretch quoted = reading.stretches().get(stretch);
            if (quoted.open() < first || (quoted.speech() && isAlone(quoted, sentence))) {
                first = quoted.open();
            } else {
                first = clauses.start(sentence, quoted.open());
            }
        } else if (last < sentence.first()) {
            return Optional.empty();
        } else {
            first = clauses.start(sentence, last);
        }
        return last + 1 > first ? Optional.of(new Range(first, last + 1)) : Optional.empty();
    }

    private boolean isAlone(Stretch quoted, Sentence sentence) {
        if (quoted.open() <= sentence.first()) {
            return true;
        }
        Tag before = tagging.tag(quoted.open() - 1);
        return before == Tag.COLON || before == Tag.COMMA;
    }

    /** "..., she said, ...": the content goes on after the comment. */
    private Optional<Range> contentAfter(
            int from, Range before, Sentence sentence, VerbGroup group) {
        int at = from;
        while (at < sentence.end()
                && tagging.tag(at) != Tag.COMMA
                && tagging.tag(at) != Tag.QUOTE
                && tagging.tag(at) != Tag.STOP
                && tagging.tag(at) != Tag.COLON) {
            at++;
        }
        if (at >= sentence.end() || tagging.tag(at) == Tag.STOP) {
            return Optional.empty();
        }
        boolean quotedBefore = reading.stretchOf(before.end() - 1) >= 0;
        int next = tagging.tag(at) == Tag.QUOTE ? at : at + 1;
        if (next >= sentence.end()) {
            return Optional.empty();
        }
        if (tagging.tag(next) == Tag.QUOTE && quotedBefore && opensStretch(next)) {
            boolean told = next == from && group.cue().takes(Frame.ADDRESSEE);
            if (isWordOfPhrase(next - 1) || (told && !opensSpeech(next))) {
                // "said Berg, who keeps a "house of cats"": no speech of its own.
                return Optional.empty();
            }
            return Optional.of(
                    new Range(next, reading.stretches().get(reading.stretchOf(next)).after()));
        }
        if (quotedBefore || at != from || tagging.tag(at) != Tag.COMMA) {
            return Optional.empty();
        }
        Tag tag = tagging.tag(next);
        if (tag == Tag.GERUND
                || (tag == Tag.SUBORDINATOR && !tagging.form(next).equals("because"))
                || tag == Tag.RELATIVE
                || tag == Tag.PARTICIPLE) {
            return Optional.empty();
        }
        if (tag == Tag.COORDINATOR
                && clauses.hasFinite(next + 1, sentence.end())
                && !tagging.form(next).equals("and")) {
            return Optional.empty();
        }
        int end = clauses.end(next, Frame.CLAUSE, group);
        return end > next ? Optional.of(new Range(next, end)) : Optional.empty();
    }

    private boolean isWordOfPhrase(int at) {
        return switch (tagging.tag(at)) {
            case DETERMINER, POSSESSIVE, PREPOSITION, NOUN -> true;
            default -> false;
        };
    }

    private boolean opensStretch(int at) {
        int index = reading.stretchOf(at);
        return index >= 0 && reading.stretches().get(index).open() == at;
    }
}
