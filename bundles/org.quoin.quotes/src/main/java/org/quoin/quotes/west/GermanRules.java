package org.quoin.quotes.west;

import java.io.IOException;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.west.grammar.GermanGrammar;
import org.quoin.quotes.west.grammar.GermanTagger;
import org.quoin.quotes.west.lexicon.GermanInflection;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.LexiconReader;
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.who.CastResolver;

/** German: verbs at the end of clauses, separable ones, and reported speech by mood. */
public final class GermanRules implements LanguageRules {

    /** Made by the registry. */
    public GermanRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        Lexicon lexicon = LexiconReader.read(pack, new GermanInflection());
        return new WesternPack(
                new Reader(lexicon),
                new GermanGrammar(new GermanTagger(lexicon)),
                new CastResolver());
    }
}
