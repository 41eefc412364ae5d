package org.quoin.quotes.zh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The word lists of this package, read once. */
final class Lexicon {

    private final Script script;
    private final Map<Category, WordIndex> lists = new EnumMap<>(Category.class);
    private final Characters surnames;
    private final Characters transliteration;

    /** Reads every list from this bundle's resources. */
    Lexicon() {
        script = new Script(lines("traditional.txt"));
        for (Category category : Category.values()) {
            List<String> words = new ArrayList<>();
            for (String line : lines(category.file())) {
                words.add(script.fold(line));
            }
            lists.put(category, new WordIndex(words));
        }
        surnames = new Characters(script.fold(String.join("", lines("surname.txt"))));
        transliteration =
                new Characters(script.fold(String.join("", lines("transliteration.txt"))));
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

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is not in this bundle");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String word = line.strip();
                if (!word.isEmpty() && word.charAt(0) != '#') {
                    lines.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
