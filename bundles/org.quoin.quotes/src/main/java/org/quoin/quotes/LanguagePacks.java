package org.quoin.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quoin.quotes.pack.LanguagePack;
import org.quoin.quotes.west.WesternPacks;
import org.quoin.quotes.zh.ChinesePack;

/**
 * The languages there are rules for. A pack's word lists are read when its language first comes up,
 * once.
 */
final class LanguagePacks {

    private final List<Entry> entries;

    /**
     * @param entries no two of them for the same language
     */
    LanguagePacks(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The packs of this bundle. */
    static LanguagePacks standard() {
        return new LanguagePacks(
                List.of(
                        new Entry(Set.of("en"), WesternPacks::english),
                        new Entry(Set.of("de"), WesternPacks::german),
                        new Entry(Set.of("fr"), WesternPacks::french),
                        new Entry(Set.of("es"), WesternPacks::spanish),
                        new Entry(Set.of("zh"), ChinesePack::new)));
    }

    /**
     * The pack for a language, loaded if it was not yet.
     *
     * @param language a primary subtag of BCP 47
     */
    Optional<LanguagePack> of(String language) {
        for (Entry entry : entries) {
            if (entry.languages.contains(language)) {
                return Optional.of(entry.pack());
            }
        }
        return Optional.empty();
    }

    /** One pack and the languages it serves, not loaded until asked for. */
    static final class Entry {
        private final Set<String> languages;
        private final Supplier<? extends LanguagePack> loader;
        private volatile @Nullable LanguagePack loaded;

        Entry(Set<String> languages, Supplier<? extends LanguagePack> loader) {
            this.languages = Set.copyOf(languages);
            this.loader = loader;
        }

        private LanguagePack pack() {
            LanguagePack pack = loaded;
            if (pack == null) {
                synchronized (this) {
                    pack = loaded;
                    if (pack == null) {
                        pack = loader.get();
                        loaded = pack;
                    }
                }
            }
            return pack;
        }
    }
}
