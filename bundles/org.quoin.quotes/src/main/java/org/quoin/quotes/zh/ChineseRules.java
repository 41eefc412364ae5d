package org.quoin.quotes.zh;

import java.io.IOException;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;

/** Chinese, simplified and traditional. */
public final class ChineseRules implements LanguageRules {

    /** Made by the registry. */
    public ChineseRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) throws PackException, IOException {
        return new ChinesePack(pack);
    }
}
