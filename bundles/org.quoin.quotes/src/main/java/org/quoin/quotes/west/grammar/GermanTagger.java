package org.quoin.quotes.west.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.FormKind;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Token;

/**
 * Tags German. Nouns are known by their capital, so verbs need no context; proper names need it: a
 * first name or a title before them, and then the article knows the surname.
 */
public final class GermanTagger implements Tagger {

    private final Lexicon lexicon;
    private final GermanNames names;

    /**
     * @param lexicon the German words
     */
    public GermanTagger(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new GermanNames(lexicon);
    }

    @Override
    public Tagging tag(Reading reading) {
        Tag[] tags = new Tag[reading.size()];
        @Nullable VerbForm[] verbs = new VerbForm[reading.size()];
        Set<String> surnames = names.surnames(reading);
        for (Sentence sentence : reading.sentences()) {
            new SentenceTagger(reading, sentence, tags, verbs, surnames).run();
        }
        return new Tagging(reading, lexicon, tags, verbs);
    }

    /** One sentence, from left to right. */
    private final class SentenceTagger {
        private final Reading reading;
        private final Sentence sentence;
        private final Tag[] tags;
        private final @Nullable VerbForm[] verbs;
        private final Set<String> surnames;

        /** The auxiliary of the clause so far: after it a verb is no finite one. */
        private Tag auxiliary = Tag.STOP;

        SentenceTagger(
                Reading reading,
                Sentence sentence,
                Tag[] tags,
                @Nullable VerbForm[] verbs,
                Set<String> surnames) {
            this.reading = reading;
            this.sentence = sentence;
            this.tags = tags;
            this.verbs = verbs;
            this.surnames = surnames;
        }

        void run() {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                Tag tag = tag(i);
                tags[i] = tag;
                if (tag == Tag.COMMA
                        || tag == Tag.SEMICOLON
                        || tag == Tag.COLON
                        || tag == Tag.DASH) {
                    auxiliary = Tag.STOP;
                } else if (tag.isAuxiliary()) {
                    auxiliary = tag;
                }
            }
        }

        private Tag previous(int i) {
            return i > sentence.first() ? tags[i - 1] : Tag.STOP;
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
            boolean initial =
                    i == sentence.first()
                            || tags[i - 1] == Tag.QUOTE
                            || tags[i - 1] == Tag.COLON
                            || tags[i - 1] == Tag.STOP;
            if (token.isCapital() && !initial) {
                return capital(i, token);
            }
            if (isWrittenAsName(token)) {
                return Tag.NAME;
            }
            Tag closed = closed(i, form);
            if (closed != null) {
                return closed;
            }
            if (token.isCapital() && isAfterPhrase(i + 1)) {
                // "Berichten zufolge": what that word follows is a noun.
                return capital(i, token);
            }
            if (token.isCapital()) {
                Tag verb = isNounAhead(i + 1) ? null : verb(i, form);
                return verb == Tag.FINITE && i == sentence.first() ? verb : capital(i, token);
            }
            Tag verb = verb(i, form);
            return verb != null ? verb : unknown(i, form);
        }

        private boolean isAfterPhrase(int i) {
            return i < sentence.end()
                    && lexicon.list("after_phrase").contains(reading.token(i).form());
        }

        /** eBay, al-Nahr, bote.de: a capital or a full stop within makes a word a name. */
        private boolean isWrittenAsName(Token token) {
            if (token.isCapital()
                    || token.form().length() < 4
                    || lexicon.list("abbreviation").contains(token.form())) {
                return false;
            }
            String text = reading.text();
            for (int at = token.start() + 1; at + 1 < token.end(); at++) {
                if (Character.isUpperCase(text.charAt(at))
                        || (text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1)))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isNounAhead(int i) {
            return i < sentence.end() && reading.token(i).isCapital();
        }

        private Tag capital(int i, Token token) {
            String form = token.form();
            if (lexicon.is(form, WordClass.TIME)) {
                return Tag.TIME;
            }
            if (names.isFirstName(form) || surnames.contains(form)) {
                return Tag.NAME;
            }
            if (token.spelling() == Token.Spelling.UPPER) {
                return Tag.NAME;
            }
            boolean afterName =
                    previous(i) == Tag.NAME && names.isFirstName(reading.token(i - 1).form());
            return afterName && !names.isCommon(form) ? Tag.NAME : Tag.NOUN;
        }

        private @Nullable Tag closed(int i, String form) {
            boolean infinitive =
                    previous(i) == Tag.TO || (form.equals("sein") && !startsNoun(i + 1));
            if (infinitive
                    && (form.equals("sein") || form.equals("haben") || form.equals("werden"))) {
                return Tag.BASE;
            }
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
            if (lexicon.is(form, WordClass.MODAL)) {
                return Tag.MODAL;
            }
            if (lexicon.is(form, WordClass.OPENER)) {
                return Tag.THAT;
            }
            if (lexicon.list("reported").contains(form)
                    || lexicon.list("supposed").contains(form)) {
                return Tag.FINITE;
            }
            if (lexicon.is(form, WordClass.RELATIVE)
                    && previous(i) == Tag.COMMA
                    && hasVerbLast(i)) {
                return Tag.RELATIVE;
            }
            if (form.equals("zu")) {
                return isInfinitive(i + 1) ? Tag.TO : Tag.PREPOSITION;
            }
            if (lexicon.is(form, WordClass.POSSESSIVE) && startsNoun(i + 1)) {
                return Tag.POSSESSIVE;
            }
            if (lexicon.is(form, WordClass.SUBJECT_PRONOUN)) {
                return Tag.SUBJECT;
            }
            if (lexicon.is(form, WordClass.OBJECT_PRONOUN)) {
                return Tag.OBJECT;
            }
            if (lexicon.is(form, WordClass.DETERMINER)) {
                return startsNoun(i + 1) ? Tag.DETERMINER : Tag.SUBJECT;
            }
            if (lexicon.is(form, WordClass.COORDINATOR)) {
                return Tag.COORDINATOR;
            }
            boolean opens = previous(i) == Tag.COMMA || i == sentence.first();
            if (lexicon.is(form, WordClass.SUBORDINATOR)
                    && lexicon.is(form, WordClass.ADVERB)
                    && opens
                    && hasVerbLast(i)) {
                // "da sie gehen": what opens a clause with its verb last joins it.
                return Tag.SUBORDINATOR;
            }
            if (lexicon.is(form, WordClass.ADVERB)) {
                return Tag.ADVERB;
            }
            if (lexicon.is(form, WordClass.SUBORDINATOR)
                    && (opens || !lexicon.is(form, WordClass.PREPOSITION))
                    && !form.equals("als")) {
                return Tag.SUBORDINATOR;
            }
            if (lexicon.is(form, WordClass.PREPOSITION) || form.equals("als")) {
                return Tag.PREPOSITION;
            }
            if (lexicon.is(form, WordClass.QUESTION)) {
                return Tag.QUESTION;
            }
            return lexicon.is(form, WordClass.QUANTIFIER) ? Tag.SUBJECT : null;
        }

        /**
         * A relative clause has its finite verb last, a main clause second, an apposition has none.
         */
        private boolean hasVerbLast(int i) {
            int end = i + 1;
            boolean inner = false;
            while (end < sentence.end() && !isClauseMark(end)) {
                end++;
            }
            int last = end - 1;
            while (last > i && !reading.token(last).isWord()) {
                last--;
            }
            if (last == i || reading.token(last).isCapital()) {
                return false;
            }
            for (int at = i + 1; at < last; at++) {
                inner |= !reading.token(at).isCapital() && isFinite(reading.token(at).form());
            }
            String form = reading.token(last).form();
            boolean infinitive = reading.token(last - 1).is("zu") || isJoinedInfinitive(form);
            boolean second = inner && find(lexicon.verbs(form), FormKind.PARTICIPLE) != null;
            if (isFinite(form) && !infinitive && !second) {
                return true;
            }
            return !inner
                    && !infinitive
                    && (form.endsWith("t") || form.endsWith("te") || form.endsWith("en"));
        }

        /** anzugreifen, aufzubauen. */
        private boolean isJoinedInfinitive(String form) {
            return form.indexOf("zu", 2) > 0
                    && form.endsWith("n")
                    && find(lexicon.verbs(form), FormKind.PRESENT) == null;
        }

        private boolean isClauseMark(int at) {
            return switch (reading.token(at).form()) {
                case ",", ";", ":", ".", "!", "?", "–", "—" -> true;
                default -> false;
            };
        }

        private boolean isFinite(String form) {
            return lexicon.is(form, WordClass.BE)
                    || lexicon.is(form, WordClass.HAVE)
                    || lexicon.is(form, WordClass.DO)
                    || lexicon.is(form, WordClass.MODAL)
                    || lexicon.list("reported").contains(form)
                    || lexicon.list("supposed").contains(form)
                    || finite(lexicon.verbs(form)) != null;
        }

        private boolean isVerb(String form) {
            return lexicon.is(form, WordClass.BE)
                    || lexicon.is(form, WordClass.HAVE)
                    || lexicon.is(form, WordClass.DO)
                    || lexicon.is(form, WordClass.MODAL)
                    || lexicon.list("reported").contains(form)
                    || lexicon.list("supposed").contains(form)
                    || !lexicon.verbs(form).isEmpty();
        }

        private boolean isInfinitive(int i) {
            return i < sentence.end()
                    && !reading.token(i).isCapital()
                    && reading.token(i).form().endsWith("n")
                    && !lexicon.is(reading.token(i).form(), WordClass.DETERMINER)
                    && (reading.token(i).is("sein")
                            || !lexicon.is(reading.token(i).form(), WordClass.POSSESSIVE))
                    && !isNounAhead(i + 1);
        }

        private boolean startsNoun(int i) {
            if (i >= sentence.end()) {
                return false;
            }
            Token next = reading.token(i);
            if (next.kind() == Token.Kind.NUMBER || next.isCapital()) {
                return true;
            }
            if (next.kind() == Token.Kind.PUNCTUATION) {
                return "„“\"‚'»«".contains(next.form());
            }
            String form = next.form();
            return !isVerb(form)
                    && !lexicon.is(form, WordClass.PREPOSITION)
                    && !lexicon.is(form, WordClass.DETERMINER)
                    && !lexicon.is(form, WordClass.SUBJECT_PRONOUN)
                    && !lexicon.is(form, WordClass.OBJECT_PRONOUN)
                    && !lexicon.is(form, WordClass.NEGATION)
                    && !lexicon.is(form, WordClass.COORDINATOR)
                    && !lexicon.is(form, WordClass.ADVERB);
        }

        private @Nullable Tag verb(int i, String form) {
            List<VerbForm> readings = lexicon.verbs(form);
            if (readings.isEmpty()) {
                return null;
            }
            VerbForm participle = find(readings, FormKind.PARTICIPLE);
            VerbForm base = find(readings, FormKind.BASE);
            VerbForm finite = finite(readings);
            if (participle != null
                    && (auxiliary != Tag.STOP || finite == null || isAuxiliaryNext(i))) {
                // Before a noun a participle is an adjective.
                if (isNounAhead(i + 1) && finite == null) {
                    return Tag.NOUN;
                }
                verbs[i] = participle;
                return Tag.PARTICIPLE;
            }
            if (base != null
                    && (previous(i) == Tag.TO
                            || auxiliary == Tag.MODAL
                            || auxiliary == Tag.DO
                            || (form.contains("zu") && finite == null))) {
                verbs[i] = base;
                return Tag.BASE;
            }
            if (finite != null && previous(i) != Tag.TO) {
                verbs[i] = finite;
                return Tag.FINITE;
            }
            verbs[i] = base != null ? base : finite;
            return Tag.BASE;
        }

        /** "gesagt hatte": in a dependent clause the auxiliary stands last. */
        private boolean isAuxiliaryNext(int i) {
            return i + 1 < sentence.end()
                    && (lexicon.is(reading.token(i + 1).form(), WordClass.HAVE)
                            || lexicon.is(reading.token(i + 1).form(), WordClass.DO)
                            || lexicon.is(reading.token(i + 1).form(), WordClass.BE)
                            || reading.token(i + 1).is("habe"));
        }

        private boolean isFiniteNext(int i) {
            return i < sentence.end()
                    && !reading.token(i).isCapital()
                    && isFinite(reading.token(i).form());
        }

        /** "verwickelt zu sein": before such an infinitive a form in -t is a participle. */
        private boolean isBeforeInfinitive(int i) {
            return i + 1 < sentence.end()
                    && reading.token(i).is("zu")
                    && (reading.token(i + 1).is("sein")
                            || reading.token(i + 1).is("haben")
                            || reading.token(i + 1).is("werden"));
        }

        private Tag unknown(int i, String form) {
            if (lexicon.is(form, WordClass.TIME)) {
                return Tag.TIME;
            }
            boolean nounNext =
                    i + 1 < sentence.end()
                            && (reading.token(i + 1).isCapital()
                                    || (reading.token(i + 1).form().endsWith("en")
                                            && reading.token(i + 1).form().length() > 5
                                            && isNounAhead(i + 2)));
            if (previous(i) == Tag.TO || (!nounNext && isJoinedInfinitive(form))) {
                return Tag.BASE;
            }
            if (previous(i) == Tag.DETERMINER && isFiniteNext(i + 1)) {
                // "die taz vermutet": between an article and a verb only a noun can stand.
                return Tag.NAME;
            }
            if (!nounNext && isBeforeInfinitive(i + 1) && form.endsWith("t")) {
                return Tag.PARTICIPLE;
            }
            if (!nounNext && form.length() > 5 && (form.endsWith("te") || form.endsWith("ten"))) {
                return Tag.FINITE;
            }
            if (!nounNext
                    && form.length() > 4
                    && form.startsWith("ge")
                    && (form.endsWith("t") || form.endsWith("en"))) {
                return Tag.PARTICIPLE;
            }
            if (!nounNext && form.length() > 3 && form.endsWith("t") && !form.startsWith("ge")) {
                return Tag.FINITE;
            }
            return nounNext ? Tag.NOUN : Tag.ADVERB;
        }
    }

    private static @Nullable VerbForm finite(List<VerbForm> readings) {
        for (VerbForm reading : readings) {
            if (reading.kind().isFinite()) {
                return reading;
            }
        }
        return null;
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
