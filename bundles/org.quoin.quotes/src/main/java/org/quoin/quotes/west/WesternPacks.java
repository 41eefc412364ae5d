package org.quoin.quotes.west;

import org.quoin.quotes.pack.LanguagePack;
import org.quoin.quotes.west.grammar.ClauseGrammar;
import org.quoin.quotes.west.grammar.EnglishTagger;
import org.quoin.quotes.west.grammar.GermanGrammar;
import org.quoin.quotes.west.grammar.GermanTagger;
import org.quoin.quotes.west.grammar.RomanceTagger;
import org.quoin.quotes.west.lexicon.EnglishInflection;
import org.quoin.quotes.west.lexicon.FrenchInflection;
import org.quoin.quotes.west.lexicon.GermanInflection;
import org.quoin.quotes.west.lexicon.Inflection;
import org.quoin.quotes.west.lexicon.Lexicon;
import org.quoin.quotes.west.lexicon.LexiconReader;
import org.quoin.quotes.west.lexicon.SpanishInflection;
import org.quoin.quotes.west.text.Reader;
import org.quoin.quotes.west.who.CastResolver;

/** The language packs of the western engine. Each call reads the language's resources. */
public final class WesternPacks {

    private WesternPacks() {}

    /** English. */
    public static LanguagePack english() {
        Lexicon lexicon = LexiconReader.read("en", new EnglishInflection());
        return new WesternPack(
                "en",
                new Reader(lexicon),
                new ClauseGrammar(new EnglishTagger(lexicon)),
                new CastResolver());
    }

    /** German. */
    public static LanguagePack german() {
        Lexicon lexicon = LexiconReader.read("de", new GermanInflection());
        return new WesternPack(
                "de",
                new Reader(lexicon),
                new GermanGrammar(new GermanTagger(lexicon)),
                new CastResolver());
    }

    /** French. */
    public static LanguagePack french() {
        return romance("fr", new FrenchInflection());
    }

    /** Spanish. */
    public static LanguagePack spanish() {
        return romance("es", new SpanishInflection());
    }

    private static LanguagePack romance(String language, Inflection inflection) {
        Lexicon lexicon = LexiconReader.read(language, inflection);
        return new WesternPack(
                language,
                new Reader(lexicon),
                new ClauseGrammar(new RomanceTagger(lexicon)),
                new CastResolver());
    }
}
