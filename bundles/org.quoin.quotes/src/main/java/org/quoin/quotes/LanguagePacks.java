package org.quoin.quotes;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.api.language.QuoteFinder;
import org.quoin.quotes.pack.Calibration;

/**
 * The languages there are rules for. A pack is read when its language first comes up, once; one
 * that cannot be read costs its own language only.
 */
final class LanguagePacks {

    private final Map<String, Entry> byTag = new HashMap<>();
    private final List<LanguagePack> packs;

    /**
     * @param packs of two for the same language the first counts
     */
    LanguagePacks(List<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            Entry entry = new Entry(pack);
            for (String tag : pack.languages()) {
                byTag.putIfAbsent(tag.toLowerCase(Locale.ROOT), entry);
            }
        }
        this.packs = List.copyOf(packs);
    }

    private static String primary(LanguagePack pack) {
        return Locale.forLanguageTag(pack.languages().get(0)).getLanguage();
    }

    /** Words by which the packs' languages are recognised, by primary subtag. */
    Map<String, Set<String>> functionWords() {
        Map<String, Set<String>> functionWords = new HashMap<>();
        for (LanguagePack pack : packs) {
            Set<String> words = PackDescription.functionWords(pack);
            if (!words.isEmpty()) {
                functionWords.putIfAbsent(primary(pack), words);
            }
        }
        return functionWords;
    }

    /**
     * The pack for a language, read if it was not yet.
     *
     * @param tag of BCP 47; the longest beginning of it that a pack serves counts
     */
    Optional<Loaded> of(String tag) {
        String range = tag.toLowerCase(Locale.ROOT);
        while (!range.isEmpty()) {
            Entry entry = byTag.get(range);
            if (entry != null) {
                return Optional.of(entry.loaded());
            }
            range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    /** A pack that was read, or why it could not be. */
    sealed interface Loaded {

        /** It can be used. */
        record Ready(QuoteFinder finder, Calibration calibration) implements Loaded {}

        /** It is left out. */
        record Faulty(Problem problem) implements Loaded {}
    }

    /** Reads a pack with its own code, or with the grammar that its files name. */
    static Loaded load(LanguagePack pack) {
        try {
            Optional<LanguageRules> own = pack.rules();
            LanguageRules rules = own.isPresent() ? own.get() : PackDescription.grammar(pack);
            return new Loaded.Ready(rules.read(pack), Calibration.of(pack));
        } catch (PackException e) {
            return faulty(pack, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return faulty(pack, "a file of it cannot be read: " + e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // Somebody else's code: whatever it throws costs this language alone.
            return faulty(pack, "its code failed: " + e);
        }
    }

    private static Loaded faulty(LanguagePack pack, String reason) {
        return new Loaded.Faulty(Problem.error(pack.label(), "left out: " + reason));
    }

    /** One pack, not read until asked for. */
    private static final class Entry {
        private final LanguagePack pack;
        private volatile @Nullable Loaded loaded;

        Entry(LanguagePack pack) {
            this.pack = pack;
        }

        private Loaded loaded() {
            Loaded result = loaded;
            if (result == null) {
                synchronized (this) {
                    result = loaded;
                    if (result == null) {
                        result = load(pack);
                        loaded = result;
                    }
                }
            }
            return result;
        }
    }
}
