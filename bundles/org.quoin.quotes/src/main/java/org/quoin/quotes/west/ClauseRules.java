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
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.who.CastResolver;

/**
 * Any language whose clauses have subject, verb and object in that order and whose verbs show by
 * their endings what they are; its files say all.
 */
public final class ClauseRules implements LanguageRules {

    /** Made for the packs without code that name this grammar. */
    public ClauseRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        Lexicon lexicon = LexiconReader.read(pack);
        return new WesternPack(
                new Reader(lexicon),
                new ClauseGrammar(new RomanceTagger(lexicon)),
                new CastResolver());
    }
}
