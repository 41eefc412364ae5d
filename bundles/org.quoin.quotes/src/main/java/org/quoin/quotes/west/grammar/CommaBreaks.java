package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.text.Sentence;

/** Whether a content ends at a comma: by what follows it, and by where the cue stands. */
final class CommaBreaks {

    private static final int LONGEST_SUBJECT = 12;

    private final Tagging tagging;
    private final ClauseStarts starts;

    CommaBreaks(Tagging tagging, ClauseStarts starts) {
        this.tagging = tagging;
        this.starts = starts;
    }

    /** Whether what was said is over at a comma. */
    boolean breaks(
            int first, int comma, boolean clausal, @Nullable VerbGroup group, Sentence sentence) {
        int next = comma + 1;
        if (next >= sentence.end()) {
            return true;
        }
        Tag tag = tagging.tag(next);
        while ((tag == Tag.ADVERB) && next + 1 < sentence.end()) {
            next++;
            tag = tagging.tag(next);
        }
        switch (tag) {
            case GERUND -> {
                VerbForm verb = tagging.verb(next);
                return !clausal || (verb != null && isSpeechCue(verb));
            }
            case COORDINATOR -> {
                return joinsCue(next + 1, group, sentence)
                        || (!clausal
                                && (joinsFinite(next + 1, sentence)
                                        || starts.hasFinite(next + 1, sentence.end())))
                        || (clausal && contrasts(next, sentence))
                        || (clausal && resumes(next, sentence));
            }
            case SUBORDINATOR -> {
                return !clausal || isContrast(next);
            }
            case RELATIVE -> {
                return !clausal || (tagging.tag(first) != Tag.THAT && closes(next, sentence));
            }
            case PARTICIPLE -> {
                return !clausal;
            }
            case DETERMINER -> {
                return isAside(first, comma, next, sentence)
                        || ((!clausal || holdsFinite(first, comma))
                                && goesOn(next, group, sentence));
            }
            case FINITE, BE, HAVE, DO, MODAL -> {
                // "the minister, who said he was tired, left": the main clause goes on.
                return group != null
                        && (isInRelative(group) || (!clausal && joinsCue(next, group, sentence)));
            }
            default -> {
                return tagging.lexicon().list("phrase").contains(tagging.form(next))
                        || ((!clausal || holdsFinite(first, comma))
                                && goesOn(next, group, sentence));
            }
        }
    }

    /**
     * ", which opened in May": a relative clause after a comma that closes the sentence is mostly
     * the article's remark, unless that has opened a longer report.
     */
    private boolean closes(int from, Sentence sentence) {
        for (int i = from; i < sentence.end(); i++) {
            if (tagging.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    /**
     * ", a town of millers": an apposition that closes the sentence is what the article tells its
     * readers of a name, unless it is one of a list.
     */
    private boolean isAside(int first, int comma, int from, Sentence sentence) {
        boolean relative = false;
        for (int i = from; i < sentence.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.RELATIVE || tag == Tag.THAT) {
                relative = true;
            }
            boolean listed = tag == Tag.COORDINATOR && tagging.tag(i - 1) == Tag.COMMA;
            if (listed || tag == Tag.SEMICOLON || (tag.isFiniteVerb() && !relative)) {
                return false;
            }
        }
        for (int i = first; i < comma; i++) {
            if (tagging.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    /**
     * "After she said A, the council agreed", "describing A, she said B": a comma and a new subject
     * with its verb. They are the main clause, if the cue stands in one that depends on it, and
     * another report, if that verb says something.
     */
    private boolean goesOn(int subject, @Nullable VerbGroup group, Sentence sentence) {
        if (group == null) {
            return false;
        }
        int limit = Math.min(sentence.end(), subject + LONGEST_SUBJECT);
        for (int i = subject; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag.isFiniteVerb()) {
                VerbForm verb = tagging.verb(i);
                return i > subject
                        && (isFronted(group, sentence) || (verb != null && isSpeechCue(verb)));
            }
            if (!tag.isNominal()
                    && tag != Tag.SUBJECT
                    && tag != Tag.DETERMINER
                    && tag != Tag.POSSESSIVE
                    && tag != Tag.PREPOSITION
                    && tag != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    /** "that after the fire, she left": before its verb a content is not over. */
    private boolean holdsFinite(int first, int end) {
        return starts.hasFiniteVerb(first, end);
    }

    /**
     * Whether a cue stands in a clause or phrase that opens its sentence before the main clause.
     */
    private boolean isFronted(VerbGroup group, Sentence sentence) {
        int first = starts.start(sentence, group.first());
        while (first < group.first() && tagging.tag(first) == Tag.ADVERB) {
            first++;
        }
        boolean opens =
                switch (tagging.tag(first)) {
                    case SUBORDINATOR, PREPOSITION, GERUND, PARTICIPLE, TO -> true;
                    case QUESTION ->
                            tagging.lexicon()
                                    .optionalList("participle_opener")
                                    .contains(tagging.form(first));
                    default -> false;
                };
        if (group.form() == VerbGroup.Form.GERUND) {
            // "Days after leaving the council, she": no verb before it is the main clause's.
            opens |= !starts.hasFiniteVerb(first, group.first());
        }
        for (int i = first; opens && i < group.first(); i++) {
            opens = tagging.tag(i) != Tag.COMMA;
        }
        return opens;
    }

    /** "who said", "who on Tuesday said": the pronoun of its clause is the cue's subject. */
    boolean isInRelative(VerbGroup group) {
        int at = group.first() - 1;
        while (tagging.tag(at).isNominal() || tagging.tag(at) == Tag.DETERMINER) {
            at--;
        }
        if (at < group.first() - 1 && tagging.tag(at) == Tag.PREPOSITION) {
            at--;
        } else {
            at = group.first() - 1;
        }
        return tagging.tag(at) == Tag.RELATIVE;
    }

    /**
     * ", but he did not apologise": a clause with a pronoun of the third person for its subject is
     * the article's own again, for what is reported goes on with "and that" or without a subject.
     */
    private boolean resumes(int coordinator, Sentence sentence) {
        int at = coordinator + 1;
        while (at < sentence.end() && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at + 1 < sentence.end()
                && tagging.tag(at) == Tag.SUBJECT
                && tagging.lexicon().list("reporter").contains(tagging.form(at));
    }

    /** while and its like set the article's words against what was said. */
    boolean isContrast(int at) {
        return tagging.lexicon().list("contrast").contains(tagging.form(at));
    }

    /** ", but she said ...": a clause with a cue of its own stands against the whole one before. */
    private boolean contrasts(int coordinator, Sentence sentence) {
        for (int i = coordinator + 1; i < sentence.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA || tag == Tag.THAT || tag == Tag.QUOTE) {
                return false;
            }
            if (tag.isFiniteVerb()) {
                VerbForm verb = tagging.verb(i);
                return verb != null && isSpeechCue(verb);
            }
        }
        return false;
    }

    private boolean isSpeechCue(VerbForm verb) {
        for (Cue cue : tagging.lexicon().cues(verb.lemma())) {
            if (cue.takes(Frame.QUOTE) || cue.takes(Frame.COMMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "said A and called for B": a second cue in the form of the first shares its subject. */
    boolean joinsCue(int from, @Nullable VerbGroup group, Sentence sentence) {
        if (group == null) {
            return false;
        }
        int at = from;
        while (at < sentence.end()
                && (tagging.tag(at) == Tag.ADVERB || tagging.tag(at).isAuxiliary())) {
            at++;
        }
        if (at >= sentence.end()) {
            return false;
        }
        VerbForm verb = tagging.verb(at);
        VerbForm own = tagging.verb(group.head());
        return verb != null
                && own != null
                && tagging.tag(at) == tagging.tag(group.head())
                && verb.kind() == own.kind()
                && !tagging.lexicon().cues(verb.lemma()).isEmpty();
    }

    /** "rejected A and left": a finite verb without a subject of its own. */
    boolean joinsFinite(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.end() && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at < sentence.end() && tagging.tag(at).isFiniteVerb();
    }
}
