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
 * Tags French, Spanish and the languages whose packs name the grammar of clauses. Verbs show by
 * their endings what they are; what is neither a verb nor a word of the closed classes is part of a
 * noun phrase.
 */
public final class RomanceTagger implements Tagger {

    private final Lexicon lexicon;

    /**
     * @param lexicon the language's words
     */
    public RomanceTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Tagging tag(Reading reading) {
        Tag[] tags = new Tag[reading.size()];
        @Nullable VerbForm[] verbs = new VerbForm[reading.size()];
        for (Sentence sentence : reading.sentences()) {
            Tag previous = Tag.STOP;
            for (int i = sentence.first(); i < sentence.end(); i++) {
                tags[i] = tag(reading, sentence, i, previous, verbs);
                if (tags[i] != Tag.ADVERB && tags[i] != Tag.NEGATION) {
                    previous = tags[i];
                }
            }
        }
        return new Tagging(reading, lexicon, tags, verbs);
    }

    private Tag tag(
            Reading reading, Sentence sentence, int i, Tag previous, @Nullable VerbForm[] verbs) {
        Token token = reading.token(i);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return Punctuation.tag(reading, i);
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return Tag.NUMBER;
        }
        boolean initial = i == sentence.first() || previous == Tag.QUOTE || previous == Tag.COLON;
        if (token.isCapital() && !initial) {
            return Tag.NAME;
        }
        String form = token.form();
        Tag closed = closed(reading, sentence, i, previous);
        if (closed != null) {
            return closed;
        }
        VerbForm verb = verb(form, previous);
        if (verb != null) {
            verbs[i] = verb;
            return switch (verb.kind()) {
                case BASE -> Tag.BASE;
                case PARTICIPLE -> Tag.PARTICIPLE;
                case GERUND -> Tag.GERUND;
                default -> Tag.FINITE;
            };
        }
        if (lexicon.is(form, WordClass.TIME)) {
            return Tag.TIME;
        }
        if (form.length() > 6
                && lexicon.list("adverb_ending").stream().anyMatch(form::endsWith)
                && previous != Tag.DETERMINER
                && previous != Tag.POSSESSIVE) {
            return Tag.ADVERB;
        }
        if (previous != Tag.DETERMINER && previous != Tag.PREPOSITION && hasFiniteEnding(form)) {
            return Tag.FINITE;
        }
        return token.isCapital() && !isCommon(form) ? Tag.NAME : Tag.NOUN;
    }

    /** Words that name a kind of source begin sentences where a language has no articles. */
    private boolean isCommon(String form) {
        return lexicon.is(form, WordClass.GROUP)
                || lexicon.is(form, WordClass.ANONYMOUS)
                || lexicon.is(form, WordClass.DOCUMENT);
    }

    private @Nullable Tag closed(Reading reading, Sentence sentence, int i, Tag previous) {
        String form = reading.token(i).form();
        if (lexicon.is(form, WordClass.NEGATION)) {
            return Tag.NEGATION;
        }
        if (lexicon.is(form, WordClass.HAVE)) {
            return Tag.HAVE;
        }
        if (lexicon.is(form, WordClass.BE)) {
            return Tag.BE;
        }
        if (lexicon.is(form, WordClass.MODAL)) {
            return Tag.MODAL;
        }
        if (lexicon.is(form, WordClass.OPENER)) {
            // After a noun it is the relative pronoun: "el plan que", "le projet que".
            return previous.isNominal() && previous != Tag.TIME ? Tag.RELATIVE : Tag.THAT;
        }
        if (lexicon.is(form, WordClass.RELATIVE)) {
            return Tag.RELATIVE;
        }
        if (lexicon.is(form, WordClass.QUESTION)) {
            return Tag.QUESTION;
        }
        if (lexicon.is(form, WordClass.INFINITIVE_MARK) && isInfinitive(reading, sentence, i + 1)) {
            return Tag.TO;
        }
        boolean verbNext = isVerb(reading, sentence, i + 1);
        if (lexicon.is(form, WordClass.OBJECT_PRONOUN)
                && (verbNext || !lexicon.is(form, WordClass.DETERMINER))) {
            // Before the verb it belongs to its group: "le ha dicho", "s'est dit".
            return verbNext ? Tag.ADVERB : Tag.OBJECT;
        }
        if (lexicon.is(form, WordClass.SUBJECT_PRONOUN)) {
            return Tag.SUBJECT;
        }
        if (lexicon.is(form, WordClass.POSSESSIVE)) {
            return Tag.POSSESSIVE;
        }
        if (lexicon.is(form, WordClass.DETERMINER)) {
            return Tag.DETERMINER;
        }
        if (lexicon.is(form, WordClass.QUANTIFIER)) {
            return verbNext ? Tag.SUBJECT : Tag.NOUN;
        }
        if (lexicon.is(form, WordClass.COORDINATOR)) {
            return Tag.COORDINATOR;
        }
        if (lexicon.is(form, WordClass.SUBORDINATOR)) {
            return Tag.SUBORDINATOR;
        }
        if (lexicon.is(form, WordClass.PREPOSITION)) {
            return Tag.PREPOSITION;
        }
        return lexicon.is(form, WordClass.ADVERB) ? Tag.ADVERB : null;
    }

    /** The endings of future and conditional are those of no noun. */
    private boolean hasFiniteEnding(String form) {
        return form.length() > 5 && lexicon.list("finite_ending").stream().anyMatch(form::endsWith);
    }

    private boolean isInfinitive(Reading reading, Sentence sentence, int i) {
        return i < sentence.end()
                && lexicon.verbs(reading.token(i).form()).stream()
                        .anyMatch(verb -> verb.kind() == FormKind.BASE);
    }

    private boolean isVerb(Reading reading, Sentence sentence, int i) {
        if (i >= sentence.end() || reading.token(i).isCapital()) {
            return false;
        }
        String form = reading.token(i).form();
        return lexicon.is(form, WordClass.HAVE)
                || lexicon.is(form, WordClass.BE)
                || lexicon.is(form, WordClass.MODAL)
                || !lexicon.verbs(form).isEmpty()
                || (lexicon.is(form, WordClass.OBJECT_PRONOUN)
                        && !lexicon.is(form, WordClass.DETERMINER));
    }

    private @Nullable VerbForm verb(String form, Tag previous) {
        List<VerbForm> readings = lexicon.verbs(form);
        if (readings.isEmpty()
                || previous == Tag.DETERMINER
                || previous == Tag.POSSESSIVE
                || previous == Tag.NUMBER) {
            // After an article the same form is a noun: "la demande", "el anuncio".
            return null;
        }
        boolean participle = previous == Tag.HAVE || previous == Tag.BE;
        VerbForm best = readings.get(0);
        for (VerbForm reading : readings) {
            boolean wanted =
                    participle
                            ? reading.kind() == FormKind.PARTICIPLE
                            : reading.kind().isFinite() || reading.kind() == FormKind.BASE;
            if (wanted) {
                return reading;
            }
            best = reading;
        }
        // "le projet annoncé": a participle behind a noun belongs to its phrase.
        return best.kind() == FormKind.PARTICIPLE && previous.isNominal() ? null : best;
    }
}
