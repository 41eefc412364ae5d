package org.quoin.quotes.west.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads a language's lexicon from its three resources.
 *
 * <p>In each, {@code #} begins a comment and {@code [name]} a section.
 *
 * <ul>
 *   <li>{@code words.txt}: sections named like a {@link WordClass} in lower case, or {@code
 *       list:name}; words separated by spaces, {@code _} for a space inside.
 *   <li>{@code verbs.txt}: one verb a line, followed by its irregular forms; what they are is for
 *       the {@link Inflection}.
 *   <li>{@code cues.txt}: {@code head tail ... : frames} a line, in the sections {@code [frames]}
 *       (which names groups of frames), {@code [verbs]}, {@code [nouns]} and {@code [adjectives]}.
 * </ul>
 */
public final class LexiconReader {

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
     * Reads the lexicon of a language.
     *
     * @param language the folder below {@code org/quoin/quotes/west} that holds its resources
     * @param inflection how its verbs are inflected
     * @throws IllegalStateException if a resource is missing or a line of it is not understood
     */
    public static Lexicon read(String language, Inflection inflection) {
        LexiconReader reader = new LexiconReader(inflection);
        reader.lines(language + "/words.txt", reader::words);
        reader.lines(language + "/verbs.txt", reader::verb);
        reader.lines(language + "/cues.txt", reader::cue);
        reader.inflectMissing();
        return reader.lexicon();
    }

    private Lexicon lexicon() {
        Comparator<Cue> longestFirst =
                Comparator.comparing((Cue cue) -> cue.tail().size()).reversed();
        cues.values().forEach(list -> list.sort(longestFirst));
        nouns.values().forEach(list -> list.sort(longestFirst));
        adjectives.values().forEach(list -> list.sort(longestFirst));
        return new Lexicon(classes, verbs, cues, nouns, adjectives, lists);
    }

    private void lines(String resource, BiConsumer<String, String> line) {
        String path = "/org/quoin/quotes/west/" + resource;
        try (InputStream in = LexiconReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String section = "";
            int number = 0;
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                number++;
                int comment = raw.indexOf('#');
                String text = (comment < 0 ? raw : raw.substring(0, comment)).strip();
                if (text.startsWith("[") && text.endsWith("]")) {
                    section = text.substring(1, text.length() - 1);
                    if (section.startsWith("list:")) {
                        lists.computeIfAbsent(section.substring(5), key -> new HashSet<>());
                    }
                } else if (!text.isEmpty()) {
                    try {
                        line.accept(section, text);
                    } catch (IllegalArgumentException e) {
                        throw new IllegalStateException(path + ", line " + number + ": " + raw, e);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.replace('_', ' '));
            }
        }
        return words;
    }

    private void words(String section, String text) {
        if (section.startsWith("list:")) {
            lists.computeIfAbsent(section.substring(5), key -> new HashSet<>()).addAll(split(text));
            return;
        }
        WordClass wordClass = WordClass.valueOf(section.toUpperCase(Locale.ROOT));
        for (String word : split(text)) {
            classes.computeIfAbsent(word, key -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        }
    }

    private void verb(String section, String text) {
        List<String> entry = split(text);
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

    private void cue(String section, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon between the cue and its frames");
        }
        List<String> words = split(text.substring(0, colon));
        Set<Frame> frames = frames(text.substring(colon + 1));
        switch (section) {
            case "frames" -> groups.put(words.get(0), frames);
            case "verbs" -> add(cues, words, frames);
            case "nouns" -> add(nouns, words, frames);
            case "adjectives" -> add(adjectives, words, frames);
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }

    private static void add(Map<String, List<Cue>> to, List<String> words, Set<Frame> frames) {
        to.computeIfAbsent(words.get(0), key -> new ArrayList<>(2))
                .add(new Cue(words.get(0), words.subList(1, words.size()), frames));
    }

    private Set<Frame> frames(String text) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String name : split(text)) {
            Set<Frame> group = groups.get(name);
            if (group != null) {
                frames.addAll(group);
            } else {
                frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT)));
            }
        }
        return frames;
    }

    /** A cue that {@code verbs.txt} does not list is a regular verb. */
    private void inflectMissing() {
        for (String lemma : cues.keySet()) {
            if (!lemmas.contains(lemma)) {
                verb("", lemma);
            }
        }
    }
}
