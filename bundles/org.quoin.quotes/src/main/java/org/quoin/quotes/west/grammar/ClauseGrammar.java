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
        SupportVerbRule supports = new SupportVerbRule(tagging);
        ColonRule colons = new ColonRule(tagging);
        List<Attribution> candidates = new ArrayList<>();
        List<Sentence> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph()) {
                colons.find(sentence, ColonRule.paragraphEnd(sentences, i))
                        .ifPresent(candidates::add);
            }
            List<Attribution> supported = supports.find(sentence);
            candidates.addAll(supported);
            candidates.addAll(others(verbs.find(sentence), supported));
            candidates.addAll(phrases.find(sentence));
            candidates.addAll(others(nouns.find(sentence), supported));
            candidates.addAll(adjectives.find(sentence));
        }
        List<Attribution> chosen = new Selection(tagging).choose(candidates);
        List<Attribution> joined = new Continuation(tagging, true).apply(chosen);
        return new Parse(tagging, new UnclaimedSpeech(tagging, verbs::subject).apply(joined));
    }

    /** The attributions whose cue is no part of the cue of a verb and its noun. */
    private static List<Attribution> others(
            List<Attribution> attributions, List<Attribution> supported) {
        return attributions.stream()
                .filter(
                        attribution ->
                                supported.stream().noneMatch(each -> shareCue(attribution, each)))
                .toList();
    }

    private static boolean shareCue(Attribution one, Attribution other) {
        return one.cue().isPresent()
                && other.cue().isPresent()
                && one.cue().get().first() < other.cue().get().end()
                && other.cue().get().first() < one.cue().get().end();
    }
}
