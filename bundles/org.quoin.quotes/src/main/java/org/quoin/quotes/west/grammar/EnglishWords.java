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

/** The closed word classes in an English sentence, and what the words around say of them. */
abstract class EnglishWords {

    final Lexicon lexicon;
    final Reading reading;
    final Sentence sentence;
    final Tag[] tags;
    final boolean headline;

    /** The tag before the current one, adverbs left out. */
    Tag previous = Tag.STOP;

    EnglishWords(Lexicon lexicon, Reading reading, Sentence sentence, Tag[] tags) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.sentence = sentence;
        this.tags = tags;
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

    boolean isInfinitiveAhead(int i) {
        int at = i;
        while ((at < sentence.end() && lexicon.is(reading.token(at).form(), WordClass.ADVERB))
                || (at < sentence.end() && reading.token(at).form().endsWith("ly"))
                || (at < sentence.end()
                        && lexicon.is(reading.token(at).form(), WordClass.NEGATION))) {
            at++;
        }
        if (at + 1 < sentence.end() && opensMarks(at)) {
            // "vowed to "stay the course"": the marks stand between.
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

    private boolean opensMarks(int at) {
        int stretch = reading.stretchOf(at);
        return stretch >= 0 && reading.stretches().get(stretch).open() == at;
    }

    /** 's after a pronoun is a verb; after a noun nearly always the genitive. */
    Tag clitic(int i) {
        Tag before = i > 0 ? tags[i - 1] : Tag.STOP;
        return switch (before) {
            case SUBJECT, QUESTION, THAT, RELATIVE, ADVERB, DETERMINER -> Tag.BE;
            default -> Tag.POSSESSIVE;
        };
    }

    @Nullable Tag closed(int i, String form) {
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
        if ((form.equals("both") || form.equals("all") || form.equals("each"))
                && previous.isNominal()
                && i + 1 < sentence.end()
                && !lexicon.verbs(reading.token(i + 1).form()).isEmpty()) {
            // "Berg and Halden both stressed": it floats before the verb.
            return Tag.ADVERB;
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
            if (previous.isNominal() && isVerbOfRelative(i + 1)) {
                return Tag.RELATIVE;
            }
        }
        return Tag.THAT;
    }

    /** "a union that backed the mayor": right after that a verb with its object. */
    private boolean isVerbOfRelative(int verb) {
        List<VerbForm> readings = lexicon.verbs(reading.token(verb).form());
        if (verb + 1 >= sentence.end()
                || !(hasKind(readings, FormKind.PAST) || hasKind(readings, FormKind.PRESENT))) {
            return false;
        }
        Token next = reading.token(verb + 1);
        return next.isCapital()
                || lexicon.is(next.form(), WordClass.DETERMINER)
                || lexicon.is(next.form(), WordClass.POSSESSIVE)
                || lexicon.is(next.form(), WordClass.OBJECT_PRONOUN);
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
            return "“\"‘$£€".contains(next.form()) && i + 1 < sentence.end() && !reading.isGlued(i);
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
                && !(lexicon.is(form, WordClass.ADVERB) && !lexicon.is(form, WordClass.ADJECTIVE))
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

    static boolean looksPlural(String form) {
        return form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    }

    /** Whether a noun is one of the plurals that the language forms without s. */
    boolean isIrregularPlural(String form) {
        return lexicon.optionalList("irregular_plural").contains(form);
    }

    static boolean hasKind(List<VerbForm> readings, FormKind kind) {
        return find(readings, kind) != null;
    }

    static @Nullable VerbForm find(List<VerbForm> readings, FormKind kind) {
        for (VerbForm reading : readings) {
            if (reading.kind() == kind) {
                return reading;
            }
        }
        return null;
    }
}
