package org.quoin.quotes.west.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.quotes.pack.PackFile;

/**
 * Reads a language's lexicon from three files of its pack; what they hold is described in
 * docs/language-packs.md.
 *
 * <ul>
 *   <li>{@code words.txt}: sections named like a {@link WordClass} in lower case, or {@code
 *       list:name} with a name of {@link ListNames}.
 *   <li>{@code verbs.txt}: one verb a line, followed by its irregular forms; what they are is for
 *       the {@link Inflection}.
 *   <li>{@code cues.txt}: {@code head tail ... : frames} a line, in the sections {@code [frames]}
 *       (which names groups of frames), {@code [verbs]}, {@code [nouns]} and {@code [adjectives]}.
 * </ul>
 */
public final class LexiconReader {

    private static final String LIST = "list:";

    private final Map<String, Set<WordClass>> classes = new HashMap<>();
    private final Map<String, List<VerbForm>> verbs = new HashMap<>();
    private final Map<String, List<Cue>> cues = new HashMap<>();
    private final Map<String, List<Cue>> nouns = new HashMap<>();
    private final Map<String, List<Cue>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Map<String, Set<Frame>> groups = new HashMap<>();
    private final Inflection inflection;

    private LexiconReader(Inflection inflection) {
        this.inflection = inflection;
    }

    /**
     * Reads the lexicon of a language whose verbs are inflected by code.
     *
     * @param pack whose files are read
     * @param inflection how its verbs are inflected
     * @throws PackException if a file is missing or a line of it is not understood
     * @throws IOException if a file cannot be read
     */
    public static Lexicon read(LanguagePack pack, Inflection inflection)
            throws PackException, IOException {
        return new LexiconReader(inflection).readFiles(pack);
    }

    /**
     * Reads the lexicon of a language whose {@code verbs.txt} says how its verbs are inflected.
     *
     * @param pack whose files are read
     * @throws PackException if a file is missing or a line of it is not understood
     * @throws IOException if a file cannot be read
     */
    public static Lexicon read(LanguagePack pack) throws PackException, IOException {
        return new LexiconReader(new EndingsInflection()).readFiles(pack);
    }

    private Lexicon readFiles(LanguagePack pack) throws PackException, IOException {
        PackFile.read(pack, "words.txt").forEach(this::words);
        PackFile.read(pack, "verbs.txt").forEach(this::verb);
        PackFile.read(pack, "cues.txt").forEach(this::cue);
        inflectMissing();
        if (inflection instanceof EndingsInflection) {
            ListNames.ALL.forEach(name -> lists.putIfAbsent(name, Set.of()));
        }
        return lexicon();
    }

    private Lexicon lexicon() {
        Comparator<Cue> longestFirst =
                Comparator.comparing((Cue cue) -> cue.tail().size()).reversed();
        cues.values().forEach(list -> list.sort(longestFirst));
        nouns.values().forEach(list -> list.sort(longestFirst));
        adjectives.values().forEach(list -> list.sort(longestFirst));
        return new Lexicon(classes, verbs, cues, nouns, adjectives, lists);
    }

    private void words(PackFile.Line line) {
        String section = line.section();
        if (section.startsWith(LIST)) {
            String name = section.substring(LIST.length());
            // A language with code of its own may have rules that ask for further lists.
            if (inflection instanceof EndingsInflection && !ListNames.ALL.contains(name)) {
                throw new IllegalArgumentException(
                        "no rule asks for a list \"" + name + "\"; there are " + ListNames.ALL);
            }
            lists.computeIfAbsent(name, key -> new HashSet<>()).addAll(line.words());
            return;
        }
        WordClass wordClass = constant(WordClass.class, section, "class of words");
        for (String word : line.words()) {
            classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        }
    }

    private void verb(PackFile.Line line) {
        if (line.section().equals("endings") && inflection instanceof EndingsInflection endings) {
            if (!line.text().isEmpty()) {
                endings.add(line.words());
            }
        } else if (!line.section().isEmpty() && !line.section().equals("verbs")) {
            throw new IllegalArgumentException("no such section: " + line.section());
        } else if (!line.text().isEmpty()) {
            verb(line.words());
        }
    }

    private void verb(List<String> entry) {
        String lemma = entry.get(0);
        lemmas.add(lemma);
        inflection.forms(
                entry,
                (form, kind) -> {
                    List<VerbForm> list = verbs.computeIfAbsent(form, key -> new ArrayList<>(2));
                    VerbForm reading = new VerbForm(lemma, kind);
                    if (!list.contains(reading)) {
                        list.add(reading);
                    }
                });
    }

    private void cue(PackFile.Line line) {
        Map<String, List<Cue>> to =
                switch (line.section()) {
                    case "frames" -> Map.of();
                    case "verbs" -> cues;
                    case "nouns" -> nouns;
                    case "adjectives" -> adjectives;
                    default ->
                            throw new IllegalArgumentException(
                                    "no such section: \"" + line.section() + '"');
                };
        if (line.text().isEmpty()) {
            return;
        }
        int colon = line.text().indexOf(':');
        List<String> words =
                colon < 0
                        ? List.of()
                        : new PackFile.Line(
                                        line.number(),
                                        line.section(),
                                        line.text().substring(0, colon))
                                .words();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("it takes a cue, a colon and its frames");
        }
        Set<Frame> frames =
                frames(
                        new PackFile.Line(
                                        line.number(),
                                        line.section(),
                                        line.text().substring(colon + 1))
                                .words());
        if (line.section().equals("frames")) {
            groups.put(words.get(0), frames);
        } else {
            add(to, words, frames);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, String what) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no such " + what + ": \"" + name + '"');
    }

    private static void add(Map<String, List<Cue>> to, List<String> words, Set<Frame> frames) {
        to.computeIfAbsent(words.get(0), key -> new ArrayList<>(2))
                .add(new Cue(words.get(0), words.subList(1, words.size()), frames));
    }

    private Set<Frame> frames(List<String> names) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String name : names) {
            Set<Frame> group = groups.get(name);
            if (group != null) {
                frames.addAll(group);
            } else {
                frames.add(constant(Frame.class, name, "frame"));
            }
        }
        return frames;
    }

    /** A cue that {@code verbs.txt} does not list is a regular verb. */
    private void inflectMissing() throws PackException {
        for (String lemma : new TreeSet<>(cues.keySet())) {
            if (!lemmas.contains(lemma)) {
                try {
                    verb(List.of(lemma));
                } catch (IllegalArgumentException e) {
                    throw new PackException(
                            "cues.txt",
                            "\"" + lemma + "\" is not in verbs.txt, and " + e.getMessage());
                }
            }
        }
    }
}
