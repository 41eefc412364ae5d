package org.quoin.quotes.east;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.quotes.pack.PackFile;

/** The words of one language, from {@code words.txt} and {@code cues.txt} of its pack. */
final class EastLexicon {

    /** As an ending: the stem itself, as it stands before a comma. */
    private static final String BARE = "-";

    private final Map<Kind, List<String>> read = new EnumMap<>(Kind.class);
    private final Map<Kind, Words> words = new EnumMap<>(Kind.class);
    private final Map<String, List<String>> endings = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final Map<Character, Words> cues = new HashMap<>();

    EastLexicon(LanguagePack pack) throws PackException, IOException {
        PackFile.read(pack, "words.txt").forEach(this::word);
        PackFile.read(pack, "cues.txt").forEach(this::cue);
        for (Kind kind : Kind.values()) {
            words.put(kind, new Words(read.getOrDefault(kind, List.of())));
        }
        Map<Character, List<String>> byFirst = new HashMap<>();
        for (String form : forms) {
            byFirst.computeIfAbsent(form.charAt(0), key -> new ArrayList<>()).add(form);
        }
        byFirst.forEach((first, all) -> cues.put(first, new Words(all)));
    }

    private void word(PackFile.Line line) {
        Kind kind = line.kind(Kind.values());
        read.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(line.words());
    }

    private void cue(PackFile.Line line) {
        if (line.text().isEmpty()) {
            return;
        }
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("it takes a stem, a colon and its endings");
        }
        List<String> stems =
                new PackFile.Line(line.number(), "", line.text().substring(0, colon)).words();
        List<String> after =
                new PackFile.Line(line.number(), "", line.text().substring(colon + 1)).words();
        switch (line.section()) {
            case "endings" -> endings.put(stems.get(0), after);
            case "cues" -> {
                for (String group : after) {
                    List<String> all = endings.get(group);
                    if (all == null) {
                        throw new IllegalArgumentException("no such endings: \"" + group + '"');
                    }
                    for (String stem : stems) {
                        all.forEach(
                                ending -> forms.add(ending.equals(BARE) ? stem : stem + ending));
                    }
                }
            }
            default ->
                    throw new IllegalArgumentException(
                            "no such section: \"" + line.section() + '"');
        }
    }

    /** The words of a kind. */
    Words of(Kind kind) {
        return Objects.requireNonNull(words.get(kind));
    }

    /** The longest form of a cue that stands at a place; empty if none does. */
    String cueAt(String text, int place) {
        Words all = cues.get(text.charAt(place));
        return all == null ? "" : all.at(text, place);
    }
}
