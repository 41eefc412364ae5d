package org.quoin.quotes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.ar.ArabicRules;
import org.quoin.quotes.east.JapaneseRules;
import org.quoin.quotes.east.KoreanRules;
import org.quoin.quotes.west.ClauseRules;
import org.quoin.quotes.west.EnglishRules;
import org.quoin.quotes.west.FrenchRules;
import org.quoin.quotes.west.GermanRules;
import org.quoin.quotes.west.SpanishRules;
import org.quoin.quotes.zh.ChineseRules;

/** A pack over a folder of this bundle, or over texts, as the registry would make one. */
public final class FolderPack implements LanguagePack {

    private final String language;
    private final String folder;
    private final Optional<LanguageRules> rules;
    private final Map<String, byte[]> files = new HashMap<>();

    private FolderPack(String language, String folder, Optional<LanguageRules> rules) {
        this.language = language;
        this.folder = folder;
        this.rules = rules;
    }

    /** The pack of a language that this bundle brings. */
    public static FolderPack of(String language) {
        return switch (language) {
            case "zh" ->
                    new FolderPack(
                            language, "/org/quoin/quotes/zh", Optional.of(new ChineseRules()));
            case "en" -> west(language, new EnglishRules());
            case "de" -> west(language, new GermanRules());
            case "fr" -> west(language, new FrenchRules());
            case "pt", "ru" -> west(language, new ClauseRules());
            case "es" -> west(language, new SpanishRules());
            case "ar" ->
                    new FolderPack(
                            language, "/org/quoin/quotes/ar", Optional.of(new ArabicRules()));
            case "ja" -> east(language, new JapaneseRules());
            case "ko" -> east(language, new KoreanRules());
            default -> throw new IllegalArgumentException(language);
        };
    }

    /** A finder of one of those packs. */
    public static QuoteFinder finder(String language) {
        FolderPack pack = of(language);
        try {
            return pack.rules.orElseThrow().read(pack);
        } catch (PackException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A pack without code and, so far, without files. */
    static FolderPack empty(String language) {
        return new FolderPack(language, "", Optional.empty());
    }

    private static FolderPack east(String language, LanguageRules rules) {
        return new FolderPack(language, "/org/quoin/quotes/east/" + language, Optional.of(rules));
    }

    private static FolderPack west(String language, LanguageRules rules) {
        return new FolderPack(language, "/org/quoin/quotes/west/" + language, Optional.of(rules));
    }

    /** This pack, with a file in place of its own. */
    FolderPack with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** This pack, with a file in place of its own. */
    FolderPack with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    @Override
    public String label() {
        return language + " (test." + language + ", bundle org.example)";
    }

    @Override
    public List<String> languages() {
        return List.of(language);
    }

    @Override
    public Optional<LanguageRules> rules() {
        return rules;
    }

    @Override
    public Optional<InputStream> open(String name) {
        byte[] own = files.get(name);
        if (own != null) {
            return Optional.of(new ByteArrayInputStream(own));
        }
        return folder.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(FolderPack.class.getResourceAsStream(folder + '/' + name));
    }
}
