package org.quoin.quotes.east;

import java.io.IOException;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;

/** Japanese, with its way of writing names and titles. */
public final class JapaneseRules implements LanguageRules {

    /** Made by the registry. */
    public JapaneseRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        EastLexicon lexicon = new EastLexicon(pack);
        return new EastFinder(lexicon, new JapaneseMentions(lexicon));
    }
}
