package org.quoin.quotes;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.LanguageRules;
import org.quoin.api.language.PackException;
import org.quoin.quotes.pack.PackFile;
import org.quoin.quotes.west.ClauseRules;

/**
 * The file {@code pack.txt}: which grammar reads the pack's other files, and the small words by
 * which a text that does not name its language is recognised.
 */
final class PackDescription {

    private static final String FILE = "pack.txt";

    private static final Map<String, LanguageRules> GRAMMARS = Map.of("clause", new ClauseRules());

    private PackDescription() {}

    /**
     * The rules of the grammar that a pack without code names.
     *
     * @throws PackException if it names none, or one that there is not
     * @throws IOException if the file cannot be read
     */
    static LanguageRules grammar(LanguagePack pack) throws PackException, IOException {
        Set<String> named = new HashSet<>();
        PackFile.read(pack, FILE).forEach(line -> take(line, named, new HashSet<>()));
        if (named.size() != 1) {
            throw new PackException(
                    FILE, "its section [grammar] names one of " + new TreeSet<>(GRAMMARS.keySet()));
        }
        return Objects.requireNonNull(GRAMMARS.get(named.iterator().next()));
    }

    /** Its function words, lower case; none where it has no such file or it is faulty. */
    static Set<String> functionWords(LanguagePack pack) {
        Set<String> words = new HashSet<>();
        try {
            Optional<PackFile> file = PackFile.find(pack, FILE);
            if (file.isPresent()) {
                file.get().forEach(line -> take(line, new HashSet<>(), words));
            }
        } catch (PackException | IOException e) {
            // The pack is left out by name as soon as its language comes up.
            return Set.of();
        }
        return words;
    }

    private static void take(PackFile.Line line, Set<String> grammars, Set<String> functionWords) {
        List<String> words = line.words();
        switch (line.section()) {
            case "grammar" -> {
                for (String word : words) {
                    if (!GRAMMARS.containsKey(word)) {
                        throw new IllegalArgumentException(
                                "no grammar \""
                                        + word
                                        + "\"; there are "
                                        + new TreeSet<>(GRAMMARS.keySet()));
                    }
                    grammars.add(word);
                }
            }
            case "function_words" ->
                    words.forEach(word -> functionWords.add(word.toLowerCase(Locale.ROOT)));
            default ->
                    throw new IllegalArgumentException(
                            "no such section: \"" + line.section() + '"');
        }
    }
}
