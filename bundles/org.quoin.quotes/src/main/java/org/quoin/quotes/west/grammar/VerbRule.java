package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/** A cue verb with its subject, and its content after it, before it or around it. */
final class VerbRule {

    private static final double DIRECT = 0.95;
    private static final double CLAUSE = 0.9;
    private static final double OBJECT = 0.6;
    private static final double WITHOUT_SOURCE = 0.5;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;
    private final VerbGroups groups;

    VerbRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
        groups = new VerbGroups(tagging);
    }

    /** Every attribution by a verb in a sentence; some may exclude one another. */
    List<Attribution> find(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            int stretch = reading.stretchOf(i);
            if (stretch >= 0) {
                // What a quoted voice says of others is its content, not the article's report.
                i = Math.max(i, reading.stretches().get(stretch).after() - 1);
                continue;
            }
            Optional<VerbGroup> group = groups.at(i);
            if (group.isPresent()) {
                attribution(group.get(), sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Attribution> attribution(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        if (cue.takes(Frame.COPULA)) {
            return copula(group, sentence);
        }
        if (cue.takes(Frame.COMMENT) || cue.takes(Frame.QUOTE)) {
            Optional<Attribution> comment = comment(group, sentence);
            if (comment.isPresent()) {
                return comment;
            }
        }
        if (group.form() == VerbGroup.Form.PASSIVE) {
            return passive(group, sentence);
        }
        Start start = start(group, sentence);
        if (start == null) {
            return Optional.empty();
        }
        Optional<Range> source = source(group, sentence);
        int end = clauses.end(start.at, start.kind, group);
        double confidence =
                source.isEmpty()
                        ? WITHOUT_SOURCE
                        : start.kind == Frame.QUOTE
                                ? DIRECT
                                : start.kind == Frame.OBJECT ? OBJECT : CLAUSE;
        return end <= start.at
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(group.first(), group.end())),
                                source,
                                List.of(new Range(start.at, end)),
                                Rule.VERB,
                                confidence));
    }

    /** Where the content begins after the cue. */
    private record Start(int at, Frame kind) {}

    private @Nullable Start start(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        int limit = sentence.end();
        int at = group.end();
        boolean clausal = cue.takes(Frame.THAT) || cue.takes(Frame.QUOTE) || cue.takes(Frame.WH);
        if (clausal) {
            int ahead = afterAdjuncts(at, limit, cue);
            if (ahead >= 0) {
                return accepted(cue, ahead, limit);
            }
        }
        if (cue.takes(Frame.ADDRESSEE)) {
            int ahead = afterAddressee(at, limit, cue);
            if (ahead >= 0) {
                return accepted(cue, ahead, limit);
            }
            if (!cue.takes(Frame.OBJECT)) {
                return null;
            }
        }
        while (at < limit
                && (tagging.tag(at) == Tag.TIME || tagging.tag(at) == Tag.ADVERB)
                && at + 1 < limit) {
            at++;
        }
        return accepted(cue, at, limit);
    }

    private @Nullable Start accepted(Cue cue, int at, int limit) {
        Frame kind = clauses.kind(at, limit);
        if (kind == null) {
            return null;
        }
        if (kind == Frame.QUOTE && tagging.tag(at) == Tag.COLON) {
            return colon(at);
        }
        if (kind == Frame.CLAUSE && !cue.takes(Frame.CLAUSE)) {
            kind = Frame.OBJECT;
        }
        if (kind == Frame.OBJECT && !cue.takes(Frame.OBJECT)) {
            return null;
        }
        if (kind == Frame.QUOTE && !cue.takes(Frame.QUOTE)) {
            kind = Frame.OBJECT;
            return cue.takes(Frame.OBJECT) || cue.takes(Frame.CLAUSE) ? new Start(at, kind) : null;
        }
        return cue.takes(kind) ? new Start(at, kind) : null;
    }

    /** After a colon the content may be the next paragraph. */
    private @Nullable Start colon(int colon) {
        int next = colon + 1;
        return next < reading.size() ? new Start(next, Frame.QUOTE) : null;
    }

    /**
     * "said on Friday in a statement that": the index of that, of the quotation or of the colon,
     * if nothing but adjuncts stands before it; -1 otherwise.
     */
    private int afterAdjuncts(int from, int limit, Cue cue) {
        Tag first = tagging.tag(from);
        if (first != Tag.PREPOSITION && first != Tag.TIME && first != Tag.ADVERB
                && first != Tag.COMMA && first != Tag.THAT && first != Tag.QUOTE
                && first != Tag.COLON && first != Tag.GERUND && first != Tag.SUBORDINATOR) {
            return -1;
        }
        if (first == Tag.GERUND && !tagging.form(from).equals("during")) {
            return -1;
        }
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.THAT || tag == Tag.COLON) {
                return i;
            }
            if (tag == Tag.QUOTE) {
                return opensSpeech(i) || i <= from + 1 ? i : -1;
            }
            if (tag == Tag.COMMA && i > from + 12) {
                return -1;
            }
            if (i > from && tag == Tag.SUBJECT && tagging.tag(i - 1) != Tag.COMMA
                    && tagging.tag(i - 1) != Tag.PREPOSITION && cue.takes(Frame.CLAUSE)) {
                return i;
            }
            if (tag.isFiniteVerb() || tag == Tag.STOP || tag == Tag.RELATIVE
                    || tag == Tag.SEMICOLON) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensSpeech(int at) {
        int index = reading.stretchOf(at);
        return index >= 0
                && reading.stretches().get(index).open() == at
                && reading.stretches().get(index).speech();
    }

    /** The index of what was said after the person it was said to; -1 if there is none. */
    private int afterAddressee(int from, int limit, Cue cue) {
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            switch (tag) {
                case THAT, COLON -> {
                    return i;
                }
                case QUESTION -> {
                    return cue.takes(Frame.WH) ? i : -1;
                }
                case SUBORDINATOR -> {
                    if (tagging.is(i, WordClass.QUESTION) && cue.takes(Frame.WH)) {
                        return i;
                    }
                }
                case QUOTE -> {
                    if (opensSpeech(i)) {
                        return i;
                    }
                }
                case TO -> {
                    if (i > from) {
                        return cue.takes(Frame.INFINITIVE) || cue.takes(Frame.OBJECT) ? i : -1;
                    }
                }
                case SUBJECT, DETERMINER, POSSESSIVE -> {
                    boolean second = i > from && opensSecondPhrase(i);
                    if (second && cue.takes(Frame.CLAUSE) && clauses.hasFinite(i, limit)) {
                        return i;
                    }
                }
                case STOP, SEMICOLON -> {
                    return -1;
                }
                default -> {
                    if (tag.isFiniteVerb()) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    private boolean opensSecondPhrase(int at) {
        Tag before = tagging.tag(at - 1);
        return (before.isNominal() || before == Tag.OBJECT) && !tagging.form(at).startsWith("'");
    }

    /** "C, X said", "C, said X", with or without more of C after it. */
    private Optional<Attribution> comment(VerbGroup group, Sentence sentence) {
        if (group.form() == VerbGroup.Form.PASSIVE && !group.cue().takes(Frame.PASSIVE)
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
            after = inverted.get().end();
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
        Optional<Range> before = contentBefore(contentEnd, sentence);
        if (before.isEmpty()) {
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

    private boolean separates(int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.COMMA || tag == Tag.QUOTE || tag == Tag.DASH;
    }

    /** The subject after the verb, if the content stands right before the verb. */
    private Optional<Range> inverted(VerbGroup group, Sentence sentence) {
        if (group.first() <= 0 || !separates(group.first() - 1)
                || tagging.tag(group.head()) != Tag.FINITE) {
            return Optional.empty();
        }
        int next = group.end();
        Tag tag = tagging.tag(next);
        if (tag != Tag.NAME && tag != Tag.DETERMINER && tag != Tag.NOUN && tag != Tag.POSSESSIVE
                && tag != Tag.SUBJECT && tag != Tag.NUMBER) {
            return Optional.empty();
        }
        boolean quoted = tagging.tag(group.first() - 1) == Tag.QUOTE
                || tagging.tag(group.first() - 2) == Tag.QUOTE;
        Optional<Range> subject = phrases.from(next, sentence.end());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        // Without marks a verb after a comma more often goes on with the subject before it.
        return quoted || endsClause(subject.get().end(), sentence) && !isJoined(group, sentence)
                ? subject
                : Optional.empty();
    }

    private boolean isJoined(VerbGroup group, Sentence sentence) {
        return phrases.before(group.first()).isPresent()
                && tagging.tag(group.end()) != Tag.NAME
                && tagging.tag(group.end()) != Tag.NOUN;
    }

    private boolean endsClause(int at, Sentence sentence) {
        Tag tag = tagging.tag(at);
        return at >= sentence.end() || tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.PREPOSITION
                || tag == Tag.SUBORDINATOR || tag == Tag.TIME || tag == Tag.DASH;
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
        if (start(group, sentence) != null && !group.cue().takes(Frame.ADDRESSEE)) {
            return false;
        }
        return tag == Tag.TIME || tag == Tag.PREPOSITION || tag == Tag.ADVERB
                || tag == Tag.SUBORDINATOR || tag == Tag.QUOTE
                || group.cue().takes(Frame.ADDRESSEE) && start(group, sentence) == null
                || tag == Tag.COORDINATOR || tag == Tag.GERUND;
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
            if (quoted.open() < first || quoted.speech() && isAlone(quoted, sentence)) {
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
        while (at < sentence.end() && tagging.tag(at) != Tag.COMMA && tagging.tag(at) != Tag.QUOTE
                && tagging.tag(at) != Tag.STOP && tagging.tag(at) != Tag.COLON) {
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
            return Optional.of(
                    new Range(next, reading.stretches().get(reading.stretchOf(next)).after()));
        }
        if (quotedBefore || at != from || tagging.tag(at) != Tag.COMMA) {
            return Optional.empty();
        }
        Tag tag = tagging.tag(next);
        if (tag == Tag.GERUND || tag == Tag.SUBORDINATOR && !tagging.form(next).equals("because")
                || tag == Tag.RELATIVE
                || tag == Tag.PARTICIPLE) {
            return Optional.empty();
        }
        if (tag == Tag.COORDINATOR && clauses.hasFinite(next + 1, sentence.end())
                && !tagging.form(next).equals("and")) {
            return Optional.empty();
        }
        int end = clauses.end(next, Frame.CLAUSE, group);
        return end > next ? Optional.of(new Range(next, end)) : Optional.empty();
    }

    private boolean opensStretch(int at) {
        int index = reading.stretchOf(at);
        return index >= 0 && reading.stretches().get(index).open() == at;
    }

    /** "is expected to", "was asked about": no source, or the one after by. */
    private Optional<Attribution> passive(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        if (!cue.takes(Frame.PASSIVE)) {
            return Optional.empty();
        }
        Start start = start(group, sentence);
        if (start == null) {
            return Optional.empty();
        }
        int end = clauses.end(start.at, start.kind, group);
        List<Range> contents = new ArrayList<>();
        Optional<Range> subject = phrases.before(group.first());
        subject.filter(range -> range.end() <= group.first()).ifPresent(contents::add);
        if (end > start.at) {
            contents.add(new Range(start.at, end));
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(group.first(), group.end())),
                                Optional.empty(),
                                contents,
                                Rule.IMPERSONAL,
                                WITHOUT_SOURCE));
    }

    /** "He seems tired": whoever finds so is not named, and the subject is part of what is found. */
    private Optional<Attribution> copula(VerbGroup group, Sentence sentence) {
        if (group.form() != VerbGroup.Form.FINITE || tagging.tag(group.head()) == Tag.GERUND) {
            return Optional.empty();
        }
        Tag next = tagging.tag(group.end());
        if (next == Tag.STOP || next == Tag.PREPOSITION || next == Tag.COMMA || next == Tag.QUOTE
                || next == Tag.TIME) {
            return Optional.empty();
        }
        Optional<Range> subject = phrases.before(group.first());
        int end = clauses.end(group.end(), Frame.OBJECT, group);
        if (subject.isEmpty() || end <= group.end()) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(
                        Optional.of(new Range(group.first(), group.end())),
                        Optional.empty(),
                        List.of(subject.get(), new Range(group.end(), end)),
                        Rule.IMPERSONAL,
                        WITHOUT_SOURCE));
    }

    /** Who the cue says it of. */
    private Optional<Range> source(VerbGroup group, Sentence sentence) {
        return switch (group.form()) {
            case FINITE -> {
                Optional<Range> subject = phrases.before(group.first());
                yield subject.isPresent() ? subject : sharedSubject(group.first(), sentence);
            }
            case GERUND, INFINITIVE -> sharedSubject(group.first(), sentence);
            case PASSIVE -> Optional.empty();
        };
    }

    /** "... and called": the subject of the finite verb before, which this one shares. */
    private Optional<Range> sharedSubject(int from, Sentence sentence) {
        for (int i = from - 1; i > sentence.first(); i--) {
            if (!tagging.tag(i).isFiniteVerb() || reading.stretchOf(i) >= 0) {
                continue;
            }
            int first = i;
            while (first > sentence.first()
                    && (tagging.tag(first - 1).isAuxiliary()
                            || tagging.tag(first - 1) == Tag.ADVERB
                            || tagging.tag(first - 1) == Tag.NEGATION)) {
                first--;
            }
            Optional<Range> subject = phrases.before(first);
            if (subject.isPresent()) {
                return subject;
            }
            int tail = i + 1;
            if (first > sentence.first() && separates(first - 1)) {
                Optional<Range> inverted = phrases.from(tail, from);
                if (inverted.isPresent()) {
                    return inverted;
                }
            }
            i = first;
        }
        return Optional.empty();
    }
}
