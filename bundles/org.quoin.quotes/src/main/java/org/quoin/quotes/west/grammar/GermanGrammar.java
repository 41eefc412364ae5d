package org.quoin.quotes.west.grammar;

import java.util.ArrayList;
import java.util.List;
import org.quoin.quotes.west.text.Reading;
import org.quoin.quotes.west.text.Sentence;

/**
 * The grammar of German: clauses between commas, verbs second or last, and a subjunctive that says
 * without a cue that somebody's words are reported.
 */
public final class GermanGrammar implements Grammar {

    private final Tagger tagger;

    /**
     * @param tagger for German
     */
    public GermanGrammar(Tagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Parse parse(Reading reading) {
        Tagging tagging = tagger.tag(reading);
        GermanVerbRule verbs = new GermanVerbRule(tagging);
        GermanPhraseRule phrases = new GermanPhraseRule(tagging);
        GermanNounRule nouns = new GermanNounRule(tagging);
        List<Attribution> candidates = new ArrayList<>();
        ColonRule colons = new ColonRule(tagging);
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
        }
        List<Attribution> chosen = new Selection(tagging).choose(candidates);
        List<Attribution> joined = new Continuation(tagging, false).apply(chosen);
        GermanSubjects subjects = new GermanSubjects(tagging);
        List<Attribution> claimed = new UnclaimedSpeech(tagging, subjects::of).apply(joined);
        List<Attribution> reported = new FreeReport(tagging).apply(claimed);
        return new Parse(tagging, new QuotedWords(tagging).apply(reported));
    }
}
