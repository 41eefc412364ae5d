package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.lexicon.WordClass;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;
import org.quoin.quotes.west.text.Token;

/** A reading with what each of its words does. */
public final class Tagging {

    private final Reading reading;
    private final Lexicon lexicon;
    private final Tag[] tags;
    private final @Nullable VerbForm[] verbs;
    private final List<Set<WordClass>> classes;

    /**
     * @param reading what was tagged
     * @param lexicon its language's words
     * @param tags one for each token
     * @param verbs for each token tagged as a verb the reading that was chosen; null for the others
     */
    Tagging(Reading reading, Lexicon lexicon, Tag[] tags, @Nullable VerbForm[] verbs) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.tags = tags.clone();
        this.verbs = verbs.clone();
        classes = new ArrayList<>(reading.size());
        for (Token token : reading.tokens()) {
            classes.add(lexicon.classes(token.form()));
        }
    }

    /** What was tagged. */
    public Reading reading() {
        return reading;
    }

    /** The words of its language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What a token does; {@link Tag#STOP} for an index outside the text. */
    public Tag tag(int index) {
        return index < 0 || index >= tags.length ? Tag.STOP : tags[index];
    }

    /** The verb that a token is a form of; null if it is none or an unknown one. */
    public @Nullable VerbForm verb(int index) {
        return verbs[index];
    }

    /** The token of an index. */
    public Token token(int index) {
        return reading.token(index);
    }

    /** The form of a token; empty for an index outside the text. */
    public String form(int index) {
        return index < 0 || index >= tags.length ? "" : reading.token(index).form();
    }

    /** Whether a token's form is of a class. */
    public boolean is(int index, WordClass wordClass) {
        return index >= 0 && index < tags.length && classes.get(index).contains(wordClass);
    }

    /** The sentence of a token. */
    public Sentence sentence(int index) {
        return reading.sentences().get(reading.sentenceOf(index));
    }
}
