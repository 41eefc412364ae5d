package org.quoin.quotes.west.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.FormKind;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Token;

/**
 * Tags English. English marks little by endings, so what stands before a word decides: after a
 * determiner a noun, after to or a modal an infinitive, after a subject a finite verb.
 */
public final class EnglishTagger implements Tagger {

    private final Lexicon lexicon;

    /**
     * @param lexicon the English words
     */
    public EnglishTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Tagging tag(Reading reading) {
        Tag[] tags = new Tag[reading.size()];
        @Nullable VerbForm[] verbs = new VerbForm[reading.size()];
        for (Sentence sentence : reading.sentences()) {
            new SentenceTagger(reading, sentence, tags, verbs).run();
        }
        return new Tagging(reading, lexicon, tags, verbs);
    }

    /** One sentence, from left to right. */
    private final class SentenceTagger {
        private final Reading reading;
        private final Sentence sentence;
        private final Tag[] tags;
        private final @Nullable VerbForm[] verbs;
        private final boolean headline;

        /** Whether the clause that goes on here has its finite verb already. */
        private boolean hasFinite;

        /**
         * A finite verb of this clause that could be a participle after all; -1 if there is none.
         */
        private int loose = -1;

        /** The tag before this one, adverbs left out. */
        private Tag previous = Tag.STOP;

        private int previousIndex = -1;

        SentenceTagger(Reading reading, Sentence sentence, Tag[] tags, @Nullable VerbForm[] verbs) {
            this.reading = reading;
            this.sentence = sentence;
            this.tags = tags;
            this.verbs = verbs;
            headline = isHeadline();
        }

        /** In a headline nearly every word is capital, and a capital says nothing. */
        private boolean isHeadline() {
            int words = 0;
            int capital = 0;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Token token = reading.token(i);
                if (token.isWord() && token.form().length() > 3) {
                    words++;
                    capital += token.isCapital() ? 1 : 0;
                }
            }
            return words >= 4 && capital * 4 >= words * 3;
        }

        void run() {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Tag tag = tag(i);
                tags[i] = tag;
                switch (tag) {
                    case COMMA,
                            SEMICOLON,
                            COLON,
                            DASH,
                            QUOTE,
                            THAT,
                            RELATIVE,
                            QUESTION,
                            SUBORDINATOR,
                            COORDINATOR -> {
                        hasFinite = false;
                        loose = -1;
                    }
                    case FINITE -> hasFinite = !opensClause(i);
                    case BE, HAVE, DO, MODAL -> hasFinite = true;
                    default -> {}
                }
                if (tag != Tag.ADVERB && tag != Tag.NEGATION) {
                    previous = tag;
                    previousIndex = i;
                }
            }
        }

        /** After a verb of saying a clause may begin without that. */
        private boolean opensClause(int i) {
            VerbForm verb = verbs[i];
            return verb != null
                    && lexicon.cues(verb.lemma()).stream()
                            .anyMatch(cue -> cue.takes(org.quoin.quotes.west.lexicon.Frame.CLAUSE));
        }

        private Tag tag(int i) {
            Token token = reading.token(i);
            return switch (token.kind()) {
                case PUNCTUATION -> Punctuation.tag(reading, i);
                case NUMBER -> Tag.NUMBER;
                case WORD -> word(i, token);
            };
        }

        private Tag word(int i, Token token) {
            String form = token.form();
            if (token.isCapital() && i > sentence.first() && !headline && !isQuoteStart(i)) {
                if (lexicon.is(form, WordClass.TIME)) {
                    return Tag.TIME;
                }
                return form.equals("i") ? Tag.SUBJECT : Tag.NAME;
            }
            if (form.equals("to")) {
                return isInfinitiveAhead(i + 1) ? Tag.TO : Tag.PREPOSITION;
            }
            if (form.equals("'s")) {
                return clitic(i);
            }
            Tag closed = closed(i, form);
            if (closed != null) {
                return closed;
            }
            Tag verb = verb(i, token);
            if (verb != null) {
                return verb;
            }
            if (lexicon.is(form, WordClass.TIME)) {
                return Tag.TIME;
            }
            if (form.endsWith("ly") && form.length() > 4) {
                return Tag.ADVERB;
            }
            return token.isCapital() && !lexicon.is(form, WordClass.GROUP) ? Tag.NAME : Tag.NOUN;
        }

        private boolean isQuoteStart(int i) {
            return tags[i - 1] == Tag.QUOTE || tags[i - 1] == Tag.COLON;
        }

        private boolean isInfinitiveAhead(int i) {
            int at = i;
            while ((at < sentence.end() && lexicon.is(reading.token(at).form(), WordClass.ADVERB))
                    || (at < sentence.end() && reading.token(at).form().endsWith("ly"))
                    || (at < sentence.end()
                            && lexicon.is(reading.token(at).form(), WordClass.NEGATION))) {
                at++;
            }
            if (at >= sentence.end()) {
                return false;
            }
            Token next = reading.token(at);
            if (!next.isWord()
                    || (next.isCapital() && !headline)
                    || lexicon.is(next.form(), WordClass.DETERMINER)
                    || lexicon.is(next.form(), WordClass.POSSESSIVE)
                    || lexicon.is(next.form(), WordClass.OBJECT_PRONOUN)) {
                return false;
            }
            return hasKind(lexicon.verbs(next.form()), FormKind.BASE)
                    || lexicon.is(next.form(), WordClass.BE)
                    || (!looksPlural(next.form()) && !next.form().endsWith("ing"));
        }

        /** 's after a pronoun is a verb; after a noun nearly always the genitive. */
        private Tag clitic(int i) {
            Tag before = i > 0 ? tags[i - 1] : Tag.STOP;
            return switch (before) {
                case SUBJECT, QUESTION, THAT, RELATIVE, ADVERB, DETERMINER -> Tag.BE;
                default -> Tag.POSSESSIVE;
            };
        }

        private @Nullable Tag closed(int i, String form) {
            if (lexicon.is(form, WordClass.NEGATION)) {
                return Tag.NEGATION;
            }
            if (lexicon.is(form, WordClass.BE)) {
                return Tag.BE;
            }
            if (lexicon.is(form, WordClass.HAVE)) {
                return Tag.HAVE;
            }
            if (lexicon.is(form, WordClass.DO)) {
                return Tag.DO;
            }
            if (lexicon.is(form, WordClass.MODAL) && previous != Tag.DETERMINER) {
                return Tag.MODAL;
            }
            if (form.equals("that")) {
                return that(i);
            }
            if (form.equals("there") && isVerbNext(i + 1)) {
                return Tag.SUBJECT;
            }
            if (form.equals("her")) {
                return startsNoun(i + 1) ? Tag.POSSESSIVE : Tag.OBJECT;
            }
            if (lexicon.is(form, WordClass.RELATIVE)) {
                return previous.isNominal() || previous == Tag.COMMA || previous == Tag.PREPOSITION
                        ? Tag.RELATIVE
                        : Tag.QUESTION;
            }
            if (lexicon.is(form, WordClass.QUESTION) && !form.equals("if")) {
                return Tag.QUESTION;
            }
            if (lexicon.is(form, WordClass.SUBJECT_PRONOUN)) {
                return Tag.SUBJECT;
            }
            if (lexicon.is(form, WordClass.OBJECT_PRONOUN)) {
                return Tag.OBJECT;
            }
            if (lexicon.is(form, WordClass.POSSESSIVE)) {
                return Tag.POSSESSIVE;
            }
            if (lexicon.is(form, WordClass.COORDINATOR)) {
                return Tag.COORDINATOR;
            }
            if (lexicon.is(form, WordClass.ADVERB) && !startsAsDeterminer(i, form)) {
                return Tag.ADVERB;
            }
            if (lexicon.is(form, WordClass.DETERMINER)) {
                return startsNoun(i + 1) || !lexicon.is(form, WordClass.QUANTIFIER)
                        ? Tag.DETERMINER
                        : Tag.SUBJECT;
            }
            if (lexicon.is(form, WordClass.QUANTIFIER)) {
                return startsNoun(i + 1) ? Tag.NOUN : Tag.SUBJECT;
            }
            if (lexicon.is(form, WordClass.PREPOSITION)) {
                return isSubordinating(i, form) ? Tag.SUBORDINATOR : Tag.PREPOSITION;
            }
            if (lexicon.is(form, WordClass.SUBORDINATOR)) {
                return Tag.SUBORDINATOR;
            }
            return null;
        }

        private boolean isVerbNext(int i) {
            if (i >= sentence.end()) {
                return false;
            }
            String next = reading.token(i).form();
            return lexicon.is(next, WordClass.BE)
                    || lexicon.is(next, WordClass.MODAL)
                    || lexicon.is(next, WordClass.HAVE)
                    || next.equals("'s");
        }

        private boolean startsAsDeterminer(int i, String form) {
            return lexicon.is(form, WordClass.DETERMINER) && startsNoun(i + 1);
        }

        /** as, since, before, after, until open a clause when a subject and a verb follow. */
        private boolean isSubordinating(int i, String form) {
            if (!lexicon.is(form, WordClass.SUBORDINATOR)) {
                return false;
            }
            int limit = Math.min(sentence.end(), i + 7);
            for (int at = i + 1; at < limit; at++) {
                Token token = reading.token(at);
                String next = token.form();
                if (token.kind() == Token.Kind.PUNCTUATION) {
                    return false;
                }
                if (lexicon.is(next, WordClass.SUBJECT_PRONOUN)
                        || lexicon.is(next, WordClass.BE)
                        || lexicon.is(next, WordClass.HAVE)
                        || lexicon.is(next, WordClass.MODAL)
                        || (at > i + 1 && hasKind(lexicon.verbs(next), FormKind.PAST))) {
                    return true;
                }
            }
            return false;
        }

        private Tag that(int i) {
            if (previous == Tag.PREPOSITION) {
                return Tag.DETERMINER;
            }
            if (i + 1 < sentence.end()) {
                String next = reading.token(i + 1).form();
                if (lexicon.is(next, WordClass.BE) || lexicon.is(next, WordClass.MODAL)) {
                    return previous.isNominal() ? Tag.RELATIVE : Tag.SUBJECT;
                }
            }
            return Tag.THAT;
        }

        private boolean startsNoun(int i) {
            if (i >= sentence.end()) {
                return false;
            }
            Token next = reading.token(i);
            if (next.kind() == Token.Kind.NUMBER) {
                return true;
            }
            if (next.kind() == Token.Kind.PUNCTUATION) {
                return "“\"‘$£€".contains(next.form())
                        && i + 1 < sentence.end()
                        && !reading.isGlued(i);
            }
            String form = next.form();
            return !lexicon.is(form, WordClass.BE)
                    && !lexicon.is(form, WordClass.HAVE)
                    && !lexicon.is(form, WordClass.DO)
                    && !lexicon.is(form, WordClass.MODAL)
                    && !lexicon.is(form, WordClass.PREPOSITION)
                    && !lexicon.is(form, WordClass.INFINITIVE_MARK)
                    && !lexicon.is(form, WordClass.COORDINATOR)
                    && !lexicon.is(form, WordClass.DETERMINER)
                    && !lexicon.is(form, WordClass.POSSESSIVE)
                    && !lexicon.is(form, WordClass.SUBJECT_PRONOUN)
                    && !lexicon.is(form, WordClass.RELATIVE)
                    && !lexicon.is(form, WordClass.SUBORDINATOR)
                    && !(lexicon.is(form, WordClass.ADVERB)
                            && !lexicon.is(form, WordClass.ADJECTIVE))
                    && !isOnlyFinite(form);
        }

        /** Forms such as said and wrote that are no nouns or adjectives. */
        private boolean isOnlyFinite(String form) {
            List<VerbForm> readings = lexicon.verbs(form);
            return !readings.isEmpty()
                    && !form.endsWith("ed")
                    && hasKind(readings, FormKind.PAST)
                    && !hasKind(readings, FormKind.BASE);
        }

        private @Nullable Tag verb(int i, Token token) {
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
                return (looksPlural(form) || lexicon.is(form, WordClass.GROUP))
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
            if (i == sentence.first() && i + 1 < sentence.end() && !reading.token(i + 1).is("by")) {
                // "Retired surgeon Ben Carson": no sentence begins with its finite verb.
                return Tag.NOUN;
            }
            if (hasFinite && loose >= 0 && (previous.isNominal() || previous == Tag.ADVERB)) {
                // "polls released Sunday showed": the first of two was a participle.
                tags[loose] = Tag.PARTICIPLE;
                verbs[loose] = null;
                loose = -1;
                hasFinite = false;
            }
            boolean byAgent = i + 1 < sentence.end() && reading.token(i + 1).is("by");
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

        private boolean isJoinedParticiple() {
            return previousIndex > sentence.first() && tags[previousIndex - 1] == Tag.PARTICIPLE;
        }

        private static boolean looksPlural(String form) {
            return form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
        }
    }

    private static boolean hasKind(List<VerbForm> readings, FormKind kind) {
        return find(readings, kind) != null;
    }

    private static @Nullable VerbForm find(List<VerbForm> readings, FormKind kind) {
        for (VerbForm reading : readings) {
            if (reading.kind() == kind) {
                return reading;
            }
        }
        return null;
    }
}
