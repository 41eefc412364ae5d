package org.quoin.quotes.zh;

import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.QuoteFinder;

/** Chinese, simplified and traditional. Its word lists are its own, beside its code. */
public final class ChineseRules implements LanguageRules {

    /** Made by the registry. */
    public ChineseRules() {}

    @Override
    public QuoteFinder read(LanguagePack pack) {
        return new ChinesePack();
    }
}
