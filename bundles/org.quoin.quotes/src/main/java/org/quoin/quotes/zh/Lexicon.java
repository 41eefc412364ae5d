package org.quoin.quotes.zh;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.quotes.pack.PackFile;

/** The word lists of the Chinese pack, read once. */
final class Lexicon {

    private final Script script;
    private final Map<Category, WordIndex> lists = new EnumMap<>(Category.class);
    private final Characters surnames;
    private final Characters transliteration;

    /**
     * Reads every list of the pack.
     *
     * @throws PackException if one is missing or not written in UTF-8
     * @throws IOException if one cannot be read
     */
    Lexicon(LanguagePack pack) throws PackException, IOException {
        script = new Script(lines(pack, "traditional.txt"));
        for (Category category : Category.values()) {
            List<String> words = new ArrayList<>();
            for (String line : lines(pack, category.file())) {
                words.add(script.fold(line));
            }
            lists.put(category, new WordIndex(words));
        }
        surnames = new Characters(script.fold(String.join("", lines(pack, "surname.txt"))));
        transliteration =
                new Characters(script.fold(String.join("", lines(pack, "transliteration.txt"))));
    }

    Script script() {
        return script;
    }

    WordIndex of(Category category) {
        return Objects.requireNonNull(lists.get(category));
    }

    /** Whether {@code c} is a family name. */
    boolean isSurname(char c) {
        return surnames.contains(c);
    }

    /** Whether newsrooms write foreign names with {@code c}. */
    boolean isTransliteration(char c) {
        return transliteration.contains(c);
    }

    private static List<String> lines(LanguagePack pack, String file)
            throws PackException, IOException {
        List<String> lines = new ArrayList<>();
        PackFile.read(pack, file).forEach(line -> lines.add(line.text()));
        return lines;
    }

    /** A set of characters. */
    private static final class Characters {
        private final boolean[] in = new boolean[Character.MAX_VALUE + 1];

        Characters(String characters) {
            for (int i = 0; i < characters.length(); i++) {
                in[characters.charAt(i)] = true;
            }
        }

        boolean contains(char c) {
            return in[c];
        }
    }
}
