package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.quotes.west.grammar.Attribution.Rule;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/** A cue verb with its subject, and its content after it, before it or around it. */
final class VerbRule {

    private static final double DIRECT = 0.95;
    private static final double CLAUSE = 0.9;
    private static final double OBJECT = 0.6;
    private static final double WITHOUT_SOURCE = 0.5;

    /** "a short written statement" has at most so many words. */
    private static final int LONGEST_REPORT = 6;

    private final Tagging tagging;
    private final Reading reading;
    private final Clauses clauses;
    private final Phrases phrases;
    private final VerbGroups groups;
    private final ContentStart starts;
    private final CommentRule comments;
    private final AsClauseRule asClauses;

    VerbRule(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
        clauses = new Clauses(tagging);
        phrases = new Phrases(tagging);
        groups = new VerbGroups(tagging);
        starts = new ContentStart(tagging, clauses);
        comments = new CommentRule(tagging, clauses, phrases, starts);
        asClauses = new AsClauseRule(tagging, clauses, phrases);
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
            Optional<Attribution> attribution = group.flatMap(each -> attribution(each, sentence));
            if (attribution.isEmpty()) {
                attribution = groups.afterSpeech(i).flatMap(each -> comments.find(each, sentence));
            }
            attribution.ifPresent(found::add);
        }
        return found;
    }

    private Optional<Attribution> attribution(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        if (cue.takes(Frame.COPULA)) {
            return copula(group);
        }
        Optional<Attribution> found = asClauses.find(group, sentence);
        if (found.isPresent()) {
            return found;
        }
        if (cue.takes(Frame.COMMENT) || cue.takes(Frame.QUOTE)) {
            Optional<Attribution> comment = comments.find(group, sentence);
            if (comment.isPresent()) {
                return comment;
            }
        }
        if (group.form() == VerbGroup.Form.PASSIVE) {
            return passive(group, sentence);
        }
        if (group.first() == sentence.first()) {
            Optional<Attribution> opening = opening(group, sentence);
            if (opening.isPresent()) {
                return opening;
            }
        }
        ContentStart.Start start = starts.after(group, sentence);
        if (start == null || isTold(start, sentence)) {
            return Optional.empty();
        }
        if (start.kind() == Frame.OBJECT) {
            start = starts.speechAfter(start, sentence);
        }
        Optional<Range> source = source(group, sentence);
        int end = clauses.end(start.at(), start.kind(), group);
        double confidence =
                source.isEmpty()
                        ? WITHOUT_SOURCE
                        : start.kind() == Frame.QUOTE
                                ? DIRECT
                                : start.kind() == Frame.OBJECT ? OBJECT : CLAUSE;
        return end <= start.at()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(group.first(), group.end())),
                                source,
                                contents(group, source, new Range(start.at(), end)),
                                Rule.VERB,
                                confidence));
    }

    /** "issued a statement saying that": what says it is the gerund after the noun. */
    private boolean isTold(ContentStart.Start start, Sentence sentence) {
        if (start.kind() != Frame.OBJECT) {
            return false;
        }
        int limit = Math.min(sentence.end(), start.at() + LONGEST_REPORT);
        for (int i = start.at() + 1; i < limit; i++) {
            if (tagging.tag(i) == Tag.GERUND) {
                boolean report =
                        tagging.is(i - 1, WordClass.DOCUMENT)
                                || tagging.lexicon().list("channel").contains(tagging.form(i - 1));
                return report
                        && groups.at(i).filter(each -> each.cue().takes(Frame.THAT)).isPresent();
            }
            if (!tagging.tag(i).isNominal()) {
                return false;
            }
        }
        return false;
    }

    /**
     * "a plan which he said would fail": the pronoun before the cue's subject is the subject of the
     * clause after the cue, and so part of what was said.
     */
    private List<Range> contents(VerbGroup group, Optional<Range> source, Range content) {
        int pronoun =
                source.filter(range -> range.end() <= group.first()).map(Range::first).orElse(0)
                        - 1;
        boolean gap = tagging.tag(content.first()).isFiniteVerb() && content.first() == group.end();
        boolean fused =
                pronoun >= 0
                        && tagging.tag(pronoun) == Tag.QUESTION
                        && tagging.form(pronoun).equals("what");
        return fused || (gap && pronoun >= 0 && tagging.tag(pronoun) == Tag.RELATIVE)
                ? List.of(new Range(pronoun, pronoun + 1), content)
                : List.of(content);
    }

    /** "Said Berg: "..."": the verb and then its subject open the sentence, and speech follows. */
    private Optional<Attribution> opening(VerbGroup group, Sentence sentence) {
        Optional<Range> source = phrases.from(group.end(), sentence.end());
        if (group.form() != VerbGroup.Form.FINITE || source.isEmpty()) {
            return Optional.empty();
        }
        int comma = source.get().end();
        if (tagging.tag(comma) == Tag.COMMA && tagging.tag(comma + 1) == Tag.RELATIVE) {
            // "Said Berg, who lives there, "..."".
            comma++;
            while (comma < sentence.end() && tagging.tag(comma) != Tag.COMMA) {
                comma++;
            }
        }
        Tag mark = tagging.tag(comma);
        int at = comma + 1;
        int stretch = at < reading.size() ? reading.stretchOf(at) : -1;
        if ((mark != Tag.COMMA && mark != Tag.COLON)
                || stretch < 0
                || reading.stretches().get(stretch).open() != at) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(
                        Optional.of(new Range(group.first(), group.end())),
                        source,
                        List.of(new Range(at, reading.stretches().get(stretch).after())),
                        Rule.VERB,
                        DIRECT));
    }

    /** "is expected to", "was asked about": no source, or the one after by. */
    private Optional<Attribution> passive(VerbGroup group, Sentence sentence) {
        Cue cue = group.cue();
        if (!cue.takes(Frame.PASSIVE)) {
            return Optional.empty();
        }
        ContentStart.Start start = starts.after(group, sentence);
        if (start == null) {
            return Optional.empty();
        }
        int end = clauses.end(start.at(), start.kind(), group);
        List<Range> contents = new ArrayList<>();
        // Who was asked or told is only spoken to; who is expected or said to do it belongs to it.
        if (!tellsSomebody(group)) {
            phrases.before(group.first())
                    .filter(range -> range.end() <= group.first())
                    .ifPresent(contents::add);
        }
        if (end > start.at()) {
            contents.add(new Range(start.at(), end));
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attribution(
                                Optional.of(new Range(group.first(), group.end())),
                                agent(group.end(), sentence).or(() -> agent(end, sentence)),
                                contents,
                                Rule.IMPERSONAL,
                                WITHOUT_SOURCE));
    }

    private boolean tellsSomebody(VerbGroup group) {
        VerbForm verb = tagging.verb(group.head());
        return verb != null
                && tagging.lexicon().cues(verb.lemma()).stream()
                        .anyMatch(cue -> cue.takes(Frame.ADDRESSEE));
    }

    /**
     * "He seems tired": whoever finds so is not named, and the subject is part of what is found.
     */
    private Optional<Attribution> copula(VerbGroup group) {
        if (group.form() != VerbGroup.Form.FINITE || tagging.tag(group.head()) == Tag.GERUND) {
            return Optional.empty();
        }
        Tag next = tagging.tag(group.end());
        if (next == Tag.STOP
                || next == Tag.PREPOSITION
                || next == Tag.COMMA
                || next == Tag.QUOTE
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
            case GERUND -> {
                // ", saying that": after a comma the main clause's subject says it, not the
                // nearest.
                Optional<Range> main =
                        tagging.tag(group.first() - 1) == Tag.COMMA
                                ? mainSubject(group.first(), sentence)
                                : Optional.empty();
                yield main.or(() -> sharedSubject(group.first(), sentence))
                        .or(() -> described(group, sentence))
                        .or(() -> laterSubject(group.end(), sentence));
            }
            case INFINITIVE -> {
                // "had to explain": the group has its finite verb and so a subject of its own.
                Optional<Range> own =
                        tagging.tag(group.first()) == Tag.TO
                                ? Optional.empty()
                                : phrases.before(group.first());
                yield own.isPresent() ? own : sharedSubject(group.first(), sentence);
            }
            case PASSIVE -> Optional.empty();
        };
    }

    /** "A union backing the mayor": before any finite verb a participle describes its noun. */
    private Optional<Range> described(VerbGroup group, Sentence sentence) {
        return group.first() > sentence.first() && tagging.tag(group.first() - 1).isNominal()
                ? phrases.endingAt(group.first() - 1, sentence.first())
                : Optional.empty();
    }

    /** "Noting that it was late, she left": who does it is named in the main clause after it. */
    private Optional<Range> laterSubject(int from, Sentence sentence) {
        int comma = -1;
        for (int i = from; i < sentence.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA && reading.stretchOf(i) < 0) {
                comma = i;
            } else if (comma >= 0 && tag.isFiniteVerb() && reading.stretchOf(i) < 0) {
                int first = i;
                while (first > comma + 1 && tagging.tag(first - 1) == Tag.ADVERB) {
                    first--;
                }
                int opens = comma;
                return phrases.before(first).filter(subject -> subject.first() > opens);
            }
        }
        return Optional.empty();
    }

    /** The subject of the sentence's first finite verb outside a clause that depends on another. */
    private Optional<Range> mainSubject(int before, Sentence sentence) {
        boolean dependent = false;
        for (int i = sentence.first(); i < before; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA) {
                dependent = false;
            } else if (tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE || tag == Tag.QUESTION) {
                dependent = true;
            } else if (tag.isFiniteVerb() && !dependent && reading.stretchOf(i) < 0) {
                int first = i;
                while (first > sentence.first() && tagging.tag(first - 1) == Tag.ADVERB) {
                    first--;
                }
                return phrases.before(first);
            }
        }
        return Optional.empty();
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
            if (subject.isPresent() && isReported(subject.get())) {
                // "admitted that money was short but insisted": who admits insists.
                i = subject.get().first();
                continue;
            }
            if (subject.isPresent()) {
                return subject;
            }
            int tail = i + 1;
            if (first > sentence.first() && comments.separates(first - 1)) {
                Optional<Range> inverted = phrases.from(tail, from);
                if (inverted.isPresent()) {
                    return inverted;
                }
            }
            i = first;
        }
        return Optional.empty();
    }

    /** Whether a subject stands in the clause that another cue reports. */
    private boolean isReported(Range subject) {
        int before = subject.first() - 1;
        if (before < 0) {
            return false;
        }
        if (tagging.tag(before) == Tag.THAT) {
            return true;
        }
        return groups.at(before)
                .filter(group -> group.form() == VerbGroup.Form.FINITE)
                .filter(group -> group.cue().takes(Frame.CLAUSE))
                .isPresent();
    }

    /** The subject of a sentence's first verb. */
    Optional<Range> subject(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (tagging.tag(i).isFiniteVerb()) {
                return phrases.before(i);
            }
        }
        return phrases.from(sentence.first(), sentence.end());
    }

    /** "was called a liar by X": who follows by. */
    private Optional<Range> agent(int from, Sentence sentence) {
        return tagging.lexicon().list("agent").contains(tagging.form(from))
                ? phrases.from(from + 1, sentence.end())
                : Optional.empty();
    }
}
