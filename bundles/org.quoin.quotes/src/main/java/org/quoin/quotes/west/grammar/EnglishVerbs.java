package org.quoin.quotes.west.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.FormKind;
import org.quoin.quotes.west.lexicon.Frame;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Token;

/** Whether an English word is a verb, and which form of it, by what stands before it. */
abstract class EnglishVerbs extends EnglishWords {

    /** For each token the reading of the verb that it was tagged as. */
    final @Nullable VerbForm[] verbs;

    /** Whether the clause that goes on here has its finite verb already. */
    boolean hasFinite;

    /** A finite verb of this clause that could be a participle after all; -1 if there is none. */
    int loose = -1;

    /** Index of the word that {@link #previous} is of. */
    int previousIndex = -1;

    /**
     * Whether this clause was opened by a relative pronoun, so that another finite verb follows.
     */
    boolean relative;

    EnglishVerbs(
            Lexicon lexicon,
            Reading reading,
            Sentence sentence,
            Tag[] tags,
            @Nullable VerbForm[] verbs) {
        super(lexicon, reading, sentence, tags);
        this.verbs = verbs;
    }

    private boolean onlyTimes(int first, int end) {
        for (int at = first; at < end; at++) {
            if (tags[at] != Tag.TIME && tags[at] != Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpeechVerb(VerbForm verb) {
        return lexicon.cues(verb.lemma()).stream().anyMatch(cue -> cue.takes(Frame.COMMENT));
    }

    /** After a verb of saying a clause may begin without that. */
    boolean opensClause(int i) {
        VerbForm verb = verbs[i];
        return verb != null
                && lexicon.cues(verb.lemma()).stream().anyMatch(cue -> cue.takes(Frame.CLAUSE));
    }

    @Nullable Tag verb(int i, Token token) {
        String form = token.form();
        List<VerbForm> readings = lexicon.verbs(form);
        boolean guessed = readings.isEmpty();
        if (guessed) {
            if (form.length() > 4 && form.endsWith("ed") && !lexicon.isKnown(form)) {
                return past(i, null, null);
            }
            if (form.length() > 5 && form.endsWith("ing") && !lexicon.isKnown(form)) {
                return previous == Tag.DETERMINER || previous == Tag.POSSESSIVE
                        ? Tag.NOUN
                        : Tag.GERUND;
            }
            return null;
        }
        VerbForm base = find(readings, FormKind.BASE);
        if (base != null && isBaseHere()) {
            verbs[i] = base;
            return Tag.BASE;
        }
        if (lexicon.list("mostly_noun").contains(form)
                && previous != Tag.SUBJECT
                && !opensContent(i + 1)) {
            return Tag.NOUN;
        }
        if (base != null && endsRelative() && isSpeechVerb(base)) {
            // "farmers who know him say": the relative clause has its verb.
            relative = false;
            verbs[i] = base;
            return Tag.FINITE;
        }
        VerbForm gerund = find(readings, FormKind.GERUND);
        if (gerund != null) {
            if (previous == Tag.DETERMINER || previous == Tag.POSSESSIVE) {
                return Tag.NOUN;
            }
            verbs[i] = gerund;
            return Tag.GERUND;
        }
        VerbForm past = find(readings, FormKind.PAST);
        VerbForm participle = find(readings, FormKind.PARTICIPLE);
        if (base != null
                && (isPluralSubject() || (past == null && !hasFinite && isPlainVerb(form)))) {
            verbs[i] = base;
            return Tag.FINITE;
        }
        if (past != null || participle != null) {
            return past(i, past, participle);
        }
        VerbForm present = find(readings, FormKind.PRESENT);
        if (present != null && isSingularSubject(i)) {
            verbs[i] = present;
            return Tag.FINITE;
        }
        return Tag.NOUN;
    }

    /** Whether what a verb of saying says may begin there. */
    private boolean opensContent(int i) {
        return i < sentence.end() && "that|:|\"|“".contains(reading.token(i).form());
    }

    /** Whether the clause of a relative pronoun has its verb, and a noun stands right before. */
    private boolean endsRelative() {
        return relative && hasFinite && previous.isNominal() && hasPluralAntecedent();
    }

    private boolean hasPluralAntecedent() {
        for (int at = previousIndex; at > sentence.first(); at--) {
            if (tags[at] == Tag.RELATIVE) {
                return looksPlural(reading.token(at - 1).form())
                        || lexicon.is(reading.token(at - 1).form(), WordClass.GROUP)
                        || lexicon.is(reading.token(at - 1).form(), WordClass.QUANTIFIER);
            }
        }
        return false;
    }

    private boolean isBaseHere() {
        return previous == Tag.TO
                || previous == Tag.MODAL
                || previous == Tag.DO
                || (previous == Tag.COORDINATOR && coordinates(Tag.BASE));
    }

    /** Whether the coordinator before joins this word to a verb tagged so. */
    private boolean coordinates(Tag verb) {
        for (int at = previousIndex - 1; at >= sentence.first(); at--) {
            if (tags[at] == verb) {
                return true;
            }
            if (tags[at].isFiniteVerb() || tags[at] == Tag.THAT) {
                return false;
            }
        }
        return false;
    }

    /** say, argue: forms that are no nouns need no plural before them to be finite. */
    private boolean isPlainVerb(String form) {
        return !lexicon.is(form, WordClass.NOUN)
                && (previous.isNominal()
                        || previous == Tag.PARTICIPLE
                        || previous == Tag.OBJECT
                        || previous == Tag.PARENTHESIS
                        || previous == Tag.COMMA
                        || previous == Tag.QUOTE);
    }

    private boolean isPluralSubject() {
        if (hasFinite) {
            return false;
        }
        if (previous == Tag.SUBJECT || previous == Tag.RELATIVE || previous == Tag.QUESTION) {
            String form = reading.token(previousIndex).form();
            return !form.equals("he") && !form.equals("she") && !form.equals("it");
        }
        if (previous == Tag.COORDINATOR) {
            return coordinates(Tag.FINITE) && hasBaseBefore();
        }
        if (previous == Tag.NOUN || previous == Tag.NAME) {
            String form = reading.token(previousIndex).form();
            // Of names only those of groups are plurals: the "s" of "Adams" says nothing.
            return ((looksPlural(form) && previous == Tag.NOUN)
                            || isIrregularPlural(form)
                            || lexicon.is(form, WordClass.GROUP))
                    && !isInPhraseOfDeterminer();
        }
        return false;
    }

    private boolean hasBaseBefore() {
        for (int at = previousIndex - 1; at >= sentence.first(); at--) {
            VerbForm verb = verbs[at];
            if (tags[at] == Tag.FINITE && verb != null) {
                return verb.kind() == FormKind.BASE;
            }
        }
        return false;
    }

    /** "a Democrats plan": a singular article rules a plural subject out. */
    private boolean isInPhraseOfDeterminer() {
        for (int at = previousIndex - 1; at >= sentence.first() && tags[at].isNominal(); at--) {
            if (at > sentence.first()
                    && (reading.token(at - 1).is("a") || reading.token(at - 1).is("an"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSingularSubject(int i) {
        if (hasFinite && previous != Tag.COORDINATOR) {
            return false;
        }
        return switch (previous) {
            case SUBJECT, RELATIVE, QUESTION, QUOTE, PARENTHESIS, COMMA, TIME, OBJECT -> true;
            // "polling shows that": what is done is the subject.
            case GERUND ->
                    previousIndex == i - 1
                            && i + 1 < sentence.end()
                            && (startsObject(i + 1)
                                    || lexicon.is(reading.token(i + 1).form(), WordClass.QUESTION));
            case NAME, NOUN ->
                    !(looksPlural(reading.token(previousIndex).form())
                            && !lexicon.is(
                                    reading.token(previousIndex).form(), WordClass.ORGANISATION)
                            && previous == Tag.NOUN
                            && i + 1 < sentence.end()
                            && !startsObject(i + 1));
            case COORDINATOR -> coordinates(Tag.FINITE);
            default -> false;
        };
    }

    private boolean startsObject(int i) {
        String form = reading.token(i).form();
        return lexicon.is(form, WordClass.DETERMINER)
                || lexicon.is(form, WordClass.POSSESSIVE)
                || lexicon.is(form, WordClass.SUBJECT_PRONOUN)
                || lexicon.is(form, WordClass.INFINITIVE_MARK)
                || form.equals("that");
    }

    private Tag past(int i, @Nullable VerbForm past, @Nullable VerbForm participle) {
        switch (previous) {
            case BE, HAVE -> {
                verbs[i] = participle != null ? participle : past;
                return Tag.PARTICIPLE;
            }
            case DETERMINER, POSSESSIVE, PREPOSITION -> {
                return Tag.NOUN;
            }
            default -> {}
        }
        if (previous == Tag.FINITE && previousIndex == i - 1) {
            // "said retired surgeon Ben Carson": two finite verbs do not stand side by side.
            return Tag.NOUN;
        }
        if (i == sentence.first() && opensInverted(i, past)) {
            verbs[i] = past;
            return Tag.FINITE;
        }
        if (participle != null && opensParticiple(i)) {
            verbs[i] = participle;
            return Tag.PARTICIPLE;
        }
        if (i == sentence.first() && i + 1 < sentence.end() && !reading.token(i + 1).is("by")) {
            // "Retired surgeon Ben Carson": no sentence begins with its finite verb.
            return Tag.NOUN;
        }
        if (loose >= 0
                && (hasFinite || onlyTimes(loose + 1, i))
                && (previous.isNominal() || previous == Tag.ADVERB)) {
            // "polls released Sunday showed": the first of two was a participle.
            tags[loose] = Tag.PARTICIPLE;
            verbs[loose] = null;
            loose = -1;
            hasFinite = false;
        }
        if (hasFinite && relative && past != null && isSpeechVerb(past) && previous.isNominal()) {
            // "officials who met her said": the relative clause has its verb, this is the main one.
            hasFinite = false;
            relative = false;
        }
        boolean byAgent = isByAgent(i + 1) && !commentsOnQuotation();
        boolean reduced = previous.isNominal() && (hasFinite || byAgent);
        if (reduced || (previous == Tag.COORDINATOR && isJoinedParticiple())) {
            verbs[i] = participle != null ? participle : past;
            return Tag.PARTICIPLE;
        }
        verbs[i] = past != null ? past : participle;
        boolean ambiguous = past == null || participle != null;
        loose = ambiguous && previous.isNominal() && !hasFinite ? i : -1;
        return Tag.FINITE;
    }

    /** "opened by thanking them" says how it was done, and not by whom. */
    private boolean isByAgent(int by) {
        return by + 1 < sentence.end()
                && reading.token(by).is("by")
                && !hasKind(lexicon.verbs(reading.token(by + 1).form()), FormKind.GERUND);
    }

    /** "Said Berg, "...": a verb of saying and a name open the sentence. */
    private boolean opensInverted(int i, @Nullable VerbForm past) {
        return past != null
                && isSpeechVerb(past)
                && !headline
                && i + 1 < sentence.end()
                && reading.token(i + 1).isCapital();
    }

    /**
     * "Asked whether it was safe, he nodded", "when told of it": where a subject would stand, a
     * verb of telling with a question, a preposition or that after it says what somebody was told.
     */
    private boolean opensParticiple(int i) {
        boolean opens =
                i == sentence.first()
                        || (previousIndex == i - 1
                                && lexicon.optionalList("participle_opener")
                                        .contains(reading.token(i - 1).form()));
        if (!opens || i + 1 >= sentence.end()) {
            return false;
        }
        String next = reading.token(i + 1).form();
        return lexicon.is(next, WordClass.QUESTION)
                || lexicon.is(next, WordClass.SUBORDINATOR)
                || lexicon.is(next, WordClass.PREPOSITION)
                || lexicon.is(next, WordClass.INFINITIVE_MARK)
                || lexicon.is(next, WordClass.OPENER)
                || lexicon.is(next, WordClass.TIME);
    }

    /** "...," Berg said by telephone: a name right after the marks is the subject. */
    private boolean commentsOnQuotation() {
        int at = previousIndex;
        while (at > sentence.first() && tags[at].isNominal()) {
            at--;
        }
        return at >= 0 && tags[at] == Tag.QUOTE && at < previousIndex;
    }

    private boolean isJoinedParticiple() {
        return previousIndex > sentence.first() && tags[previousIndex - 1] == Tag.PARTICIPLE;
    }
}
