package org.quoin.quotes.west.grammar;

import org.jspecify.annotations.Nullable;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.VerbForm;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

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
            new EnglishSentence(lexicon, reading, sentence, tags, verbs).run();
        }
        return new Tagging(reading, lexicon, tags, verbs);
    }
}
