package org.quoin.quotes.west;

import java.io.IOException;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.west.grammar.ClauseGrammar;
import org.quoin.quotes.west.grammar.RomanceTagger;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.LexiconReader;
import org.quoin.quotes.west.lexicon.SpanishInflection;
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.who.CastResolver;

/** Spanish: irregular verbs give six forms each. */
public final class SpanishRules implements LanguageRules {

    /** Made by the registry. */
    public SpanishRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        Lexicon lexicon = LexiconReader.read(pack, new SpanishInflection());
        return new WesternPack(
                new Reader(lexicon),
                new ClauseGrammar(new RomanceTagger(lexicon)),
                new CastResolver());
    }
}
