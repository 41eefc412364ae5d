package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/**
 * The grammar of languages whose clauses have subject, verb and object in that order: English,
 * French and Spanish.
 */
public final class ClauseGrammar implements Grammar {

    private final Tagger tagger;

    /**
     * @param tagger its language's
     */
    public ClauseGrammar(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Parse parse(Reading reading) {
        Tagging tagging = tagger.tag(reading);
        VerbRule verbs = new VerbRule(tagging);
        PhraseRule phrases = new PhraseRule(tagging);
        NounRule nouns = new NounRule(tagging);
        AdjectiveRule adjectives = new AdjectiveRule(tagging);
        ColonRule colons = new ColonRule(tagging);
        List<Attribution> candidates = new ArrayList<>();
        List<Sentence> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph()) {
                colons.find(sentence, ColonRule.paragraphEnd(sentences, i))
                        .ifPresent(candidates::add);
            }
            candidates.addAll(verbs.find(sentence));
            candidates.addAll(phrases.find(sentence));
            candidates.addAll(nouns.find(sentence));
            candidates.addAll(adjectives.find(sentence));
        }
        List<Attribution> chosen = new Selection(tagging).choose(candidates);
        List<Attribution> joined = new Continuation(tagging, true).apply(chosen);
        return new Parse(tagging, new UnclaimedSpeech(tagging, verbs::subject).apply(joined));
    }
}
