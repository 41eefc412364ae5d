package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Cue;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Stretch;

/** Where the content of a cue begins and ends, in languages whose clauses keep one order. */
final class Clauses {

    private static final int LONGEST_DATELINE = 10;

    private static final int LONGEST_SUBJECT = 12;

    private static final int LONGEST_INSERTION = 14;

    private final Tagging tagging;
    private final Reading reading;

    Clauses(Tagging tagging) {
        this.tagging = tagging;
        reading = tagging.reading();
    }

    /**
     * What a content that begins at a token is.
     *
     * @param from index of its first token
     * @param limit where its sentence ends
     * @return null if no content begins there
     */
    @Nullable Frame kind(int from, int limit) {
        int at = from;
        while (at < limit && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        return switch (tagging.tag(at)) {
            case QUOTE ->
                    reading.stretchOf(at) >= 0
                                    && reading.stretches().get(reading.stretchOf(at)).open() == at
                            ? Frame.QUOTE
                            : null;
            case COLON -> Frame.QUOTE;
            case THAT -> Frame.THAT;
            case QUESTION -> Frame.WH;
            case SUBORDINATOR -> tagging.is(at, WordClass.QUESTION) ? Frame.WH : null;
            // "said about half of it was lost": a rough number, and no phrase of its own.
            case PREPOSITION -> isRoughNumber(at) && hasFinite(at, limit) ? Frame.CLAUSE : null;
            case TO, BASE -> Frame.INFINITIVE;
            case NEGATION -> tagging.tag(at + 1) == Tag.TO ? Frame.INFINITIVE : Frame.OBJECT;
            // "said running is hard": a gerund as the subject of a clause.
            case GERUND -> hasFinite(at, limit) ? Frame.CLAUSE : Frame.GERUND;
            case SUBJECT, DETERMINER, POSSESSIVE, NOUN, NAME, NUMBER, OBJECT, TIME ->
                    hasFinite(at, limit) ? Frame.CLAUSE : Frame.OBJECT;
            // "which officials said could fail": the clause's subject stands before the cue.
            case BE, HAVE, DO, MODAL -> Frame.CLAUSE;
            default -> null;
        };
    }

    private boolean isRoughNumber(int at) {
        return tagging.lexicon().optionalList("approximate").contains(tagging.form(at))
                && (tagging.tag(at + 1) == Tag.NUMBER || tagging.is(at + 1, WordClass.QUANTIFIER));
    }

    /** Whether a finite verb stands before the clause could end. */
    boolean hasFinite(int from, int limit) {
        for (int i = from; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag.isFiniteVerb()) {
                return true;
            }
            if (tag == Tag.COMMA && i > from) {
                return hasFiniteAfterInsertion(i, limit);
            }
            if (tag == Tag.COMMA
                    || tag == Tag.SEMICOLON
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.THAT
                    || tag == Tag.DASH) {
                return false;
            }
        }
        return false;
    }

    /** "Farmers, most of them old, left": the verb stands right after a second comma. */
    private boolean hasFiniteAfterInsertion(int comma, int limit) {
        int last = Math.min(limit, comma + LONGEST_INSERTION);
        for (int i = comma + 1; i < last; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA) {
                return tagging.tag(i + 1).isFiniteVerb();
            }
            if (tag == Tag.COORDINATOR || tag == Tag.QUOTE || tag == Tag.THAT) {
                return false;
            }
        }
        return false;
    }

    /**
     * The end of a content that begins at a token.
     *
     * @param first index of its first token
     * @param kind what it is
     * @param group the cue it belongs to; null if that is no verb
     */
    int end(int first, Frame kind, @Nullable VerbGroup group) {
        Sentence sentence = tagging.sentence(first);
        if (kind == Frame.QUOTE && group != null && opensParagraph(first, group)) {
            return trimEnd(first, paragraphEnd(first));
        }
        boolean clausal =
                kind == Frame.THAT
                        || kind == Frame.CLAUSE
                        || kind == Frame.QUOTE
                        || kind == Frame.WH;
        int at = first;
        while (at < sentence.end()) {
            int stretch = reading.stretchOf(at);
            if (stretch >= 0) {
                Stretch quoted = reading.stretches().get(stretch);
                at = Math.max(at + 1, quoted.after());
                if (at >= sentence.end()) {
                    return at;
                }
                if (kind == Frame.QUOTE && endsAfterQuote(first, quoted, at)) {
                    return at;
                }
                continue;
            }
            if (at > first && breaks(first, at, clausal, group, sentence)) {
                break;
            }
            at++;
        }
        return trimEnd(first, at);
    }

    /** "She added:" before a paragraph without marks: the paragraph is what she said. */
    private boolean opensParagraph(int first, VerbGroup group) {
        return reading.stretchOf(first) < 0
                && tagging.sentence(first).paragraph()
                        != tagging.sentence(group.head()).paragraph();
    }

    private int paragraphEnd(int first) {
        int index = reading.sentenceOf(first);
        int paragraph = reading.sentences().get(index).paragraph();
        while (index + 1 < reading.sentences().size()
                && reading.sentences().get(index + 1).paragraph() == paragraph) {
            index++;
        }
        return reading.sentences().get(index).end();
    }

    /** The end of a content whose cue is a noun. */
    int end(int first, Frame kind) {
        return end(first, kind, null);
    }

    /** The end of a whole clause. */
    int end(int first) {
        return end(first, Frame.CLAUSE, null);
    }

    /** The beginning of a sentence's clause, without what joins it to the text before. */
    int start(Sentence sentence, int limit) {
        int first = afterDateline(sentence, limit);
        while (first < limit
                && (tagging.tag(first) == Tag.COORDINATOR || tagging.tag(first) == Tag.OTHER)) {
            first++;
        }
        if (first + 1 < limit
                && tagging.is(first, WordClass.CONNECTIVE)
                && tagging.tag(first + 1) == Tag.COMMA) {
            first += 2;
        }
        return first;
    }

    /** "LINDMOOR (Reuters) — " before a report's first words is where it was written. */
    private int afterDateline(Sentence sentence, int limit) {
        int first = sentence.first();
        int last = Math.min(limit, first + LONGEST_DATELINE);
        for (int i = first; i < last; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.DASH || (tag == Tag.OTHER && tagging.form(i).equals("|"))) {
                return i > first && tagging.token(first).isCapital() ? i + 1 : first;
            }
            if (tag != Tag.NAME
                    && tag != Tag.COMMA
                    && tag != Tag.PARENTHESIS
                    && tag != Tag.TIME
                    && tag != Tag.NUMBER) {
                return first;
            }
        }
        return first;
    }

    /** Direct speech ends with its marks unless the sentence goes on within the clause. */
    private boolean endsAfterQuote(int first, Stretch quoted, int after) {
        if (quoted.open() > first + 1 || !quoted.speech()) {
            return false;
        }
        Tag next = tagging.tag(after);
        Tag last = tagging.tag(quoted.end() - 1);
        return last == Tag.STOP
                || last == Tag.COMMA
                || next == Tag.COMMA
                || next == Tag.STOP
                || next == Tag.SEMICOLON
                || next == Tag.DASH;
    }

    private boolean breaks(
            int first, int at, boolean clausal, @Nullable VerbGroup group, Sentence sentence) {
        return switch (tagging.tag(at)) {
            case SEMICOLON -> true;
            case STOP -> at + 1 >= sentence.end();
            case DASH -> !clausal;
            case COMMA -> breaksAtComma(first, at, clausal, group, sentence);
            case COORDINATOR ->
                    joinsCue(at + 1, group, sentence)
                            || (!clausal && joinsFinite(at + 1, sentence));
            // When and because belong to what was said; while sets the article's words against it.
            case SUBORDINATOR -> !clausal && isContrast(at);
            case PREPOSITION -> !clausal && isChannel(at, sentence);
            case FINITE, BE, HAVE, DO, MODAL -> !clausal && endsSubject(first, at, group);
            case TIME -> false;
            default -> false;
        };
    }

    /**
     * "The union backing the mayor will meet": where the cue only describes the subject, a finite
     * verb is the main clause's, unless a clause within the content has begun.
     */
    private boolean endsSubject(int first, int verb, @Nullable VerbGroup group) {
        if (group == null || !(isReduced(group) || isInRelative(group))) {
            return false;
        }
        for (int i = first; i < verb; i++) {
            switch (tagging.tag(i)) {
                case RELATIVE, QUESTION, SUBORDINATOR, THAT, SUBJECT, COMMA, QUOTE -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** "who said", "who on Tuesday said": the pronoun of its clause is the cue's subject. */
    private boolean isInRelative(VerbGroup group) {
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

    /** A participle right after the noun that it describes. */
    private boolean isReduced(VerbGroup group) {
        return group.form() == VerbGroup.Form.GERUND
                && tagging.tag(group.first() - 1).isNominal()
                && !hasFiniteVerb(tagging.sentence(group.first()).first(), group.first());
    }

    private boolean hasFiniteVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tagging.tag(i).isFiniteVerb() && reading.stretchOf(i) < 0) {
                return true;
            }
        }
        return false;
    }

    /** "on Tuesday", "in a statement": when and where, after what was said. */
    private boolean isChannel(int at, Sentence sentence) {
        int limit = Math.min(sentence.end(), at + 5);
        for (int i = at + 1; i < limit; i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.TIME && i <= at + 2) {
                return endsSoon(i, sentence);
            }
            if (tag == Tag.COMMA || tag == Tag.PREPOSITION || tag.isFiniteVerb()) {
                return false;
            }
            if (!tagging.form(at).equals("of")
                    && tagging.lexicon().list("channel").contains(tagging.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSoon(int at, Sentence sentence) {
        for (int i = at + 1; i < sentence.end(); i++) {
            Tag tag = tagging.tag(i);
            if (tag == Tag.COMMA || tag == Tag.STOP) {
                return true;
            }
            if (tag != Tag.TIME && tag != Tag.NUMBER && tag != Tag.NOUN) {
                return false;
            }
        }
        return true;
    }

    private boolean breaksAtComma(
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
                                        || hasFinite(next + 1, sentence.end())))
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
        return hasFiniteVerb(first, end);
    }

    /**
     * Whether a cue stands in a clause or phrase that opens its sentence before the main clause.
     */
    private boolean isFronted(VerbGroup group, Sentence sentence) {
        int first = start(sentence, group.first());
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
            opens |= !hasFiniteVerb(first, group.first());
        }
        for (int i = first; opens && i < group.first(); i++) {
            opens = tagging.tag(i) != Tag.COMMA;
        }
        return opens;
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

    private boolean isContrast(int at) {
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
    private boolean joinsCue(int from, @Nullable VerbGroup group, Sentence sentence) {
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

    private boolean joinsFinite(int from, Sentence sentence) {
        int at = from;
        while (at < sentence.end() && tagging.tag(at) == Tag.ADVERB) {
            at++;
        }
        return at < sentence.end() && tagging.tag(at).isFiniteVerb();
    }

    /** Leaves out the punctuation that ends the clause. */
    int trimEnd(int first, int end) {
        int at = end;
        while (at > first + 1) {
            Tag tag = tagging.tag(at - 1);
            if (tag == Tag.COMMA
                    || tag == Tag.STOP
                    || tag == Tag.SEMICOLON
                    || tag == Tag.DASH
                    || tag == Tag.COLON) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }
}
