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

/** Tags one English sentence from left to right: what stands before a word decides what it is. */
final class EnglishSentence extends EnglishVerbs {

    EnglishSentence(
            Lexicon lexicon,
            Reading reading,
            Sentence sentence,
            Tag[] tags,
            @Nullable VerbForm[] verbs) {
        super(lexicon, reading, sentence, tags, verbs);
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
                    relative = tag == Tag.RELATIVE;
                }
                case FINITE -> {
                    hasFinite = !opensClause(i);
                    settle(i);
                }
                case BE, HAVE, DO, MODAL -> {
                    hasFinite = true;
                    settle(i);
                }
                default -> {}
            }
            if (tag != Tag.ADVERB && tag != Tag.NEGATION) {
                previous = tag;
                previousIndex = i;
            }
        }
    }

    /**
     * "The firm said it had left": a finite verb with a subject of its own after a verb that opens
     * a clause makes that verb finite for good.
     */
    private void settle(int verb) {
        if (loose >= 0 && loose < verb && opensClause(loose) && hasSubject(loose + 1, verb)) {
            loose = -1;
        }
    }

    /** Whether a word that could be a subject stands there, outside prepositional phrases. */
    private boolean hasSubject(int first, int end) {
        boolean governed = false;
        for (int at = first; at < end; at++) {
            Tag tag = tags[at];
            if (tag == Tag.SUBJECT || (!governed && (tag == Tag.NOUN || tag == Tag.NAME))) {
                return true;
            }
            governed = tag == Tag.PREPOSITION || (governed && tag != Tag.COMMA);
        }
        return false;
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
            if (tags[i - 1] == Tag.QUOTE) {
                // "Why?" The mayor laughed: what follows the marks may begin a sentence.
                Tag closed = closed(i, form);
                return closed != null ? closed : Tag.NAME;
            }
            return form.equals("i") ? Tag.SUBJECT : Tag.NAME;
        }
        if (lexicon.list("relative_time").contains(form)
                && i + 1 < sentence.end()
                && lexicon.is(reading.token(i + 1).form(), WordClass.TIME)) {
            return Tag.TIME;
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
        boolean opensName =
                token.isCapital()
                        && !headline
                        && i + 1 < sentence.end()
                        && reading.token(i + 1).isCapital();
        if (form.endsWith("ly")
                && form.length() > 4
                && !opensName
                && !lexicon.optionalList("noun_in_ly").contains(form)
                && !(i == sentence.first() && isBeforeVerb(i + 1))) {
            return Tag.ADVERB;
        }
        return token.isCapital() && !lexicon.is(form, WordClass.GROUP) ? Tag.NAME : Tag.NOUN;
    }

    /**
     * "Reilly also said": an adverb that opens a sentence stands before the subject or a comma, and
     * never right before the verb.
     */
    private boolean isBeforeVerb(int i) {
        int at = i;
        while (at < sentence.end() && lexicon.is(reading.token(at).form(), WordClass.ADVERB)) {
            at++;
        }
        if (at >= sentence.end() || reading.token(at).isCapital()) {
            return false;
        }
        List<VerbForm> readings = lexicon.verbs(reading.token(at).form());
        return hasKind(readings, FormKind.PAST) || hasKind(readings, FormKind.PRESENT);
    }

    private boolean isQuoteStart(int i) {
        if (tags[i - 1] == Tag.COLON) {
            return true;
        }
        int stretch = reading.stretchOf(i - 1);
        return tags[i - 1] == Tag.QUOTE
                && (stretch < 0 || reading.stretches().get(stretch).open() == i - 1);
    }
}
