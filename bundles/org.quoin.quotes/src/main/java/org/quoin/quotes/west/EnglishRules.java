package org.quoin.quotes.west;

import java.io.IOException;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.west.grammar.ClauseGrammar;
import org.quoin.quotes.west.grammar.EnglishTagger;
import org.quoin.quotes.west.lexicon.EnglishInflection;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.LexiconReader;
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.who.CastResolver;

/** English: its tagger tells nouns from verbs by what stands around them. */
public final class EnglishRules implements LanguageRules {

    /** Made by the registry. */
    public EnglishRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        Lexicon lexicon = LexiconReader.read(pack, new EnglishInflection());
        return new WesternPack(
                new Reader(lexicon),
                new ClauseGrammar(new EnglishTagger(lexicon)),
                new CastResolver());
    }
}
