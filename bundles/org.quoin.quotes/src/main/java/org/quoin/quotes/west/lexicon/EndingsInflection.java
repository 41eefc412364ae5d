package org.quoin.quotes.west.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Verbs by endings that the pack itself lists.
 *
 * <p>A pattern is the ending of a dictionary form and what takes its place: {@code are
 * present=a,ano past=ò,arono participle=ato gerund=ando}. A verb on its line stands alone where a
 * pattern makes its forms, the one with the longest ending, or with whole forms in place of those
 * of a kind: {@code dire present=dice,dicono past=disse}; the other kinds come from the pattern.
 */
final class EndingsInflection implements Inflection {

    private final List<Pattern> patterns = new ArrayList<>();

    private record Pattern(String ending, Map<FormKind, List<String>> endings) {}

    /**
     * Adds a pattern.
     *
     * @param line its ending, and for each kind of form the endings that replace it
     * @throws IllegalArgumentException if a word of the line is neither
     */
    void add(List<String> line) {
        patterns.add(new Pattern(line.get(0), forms(line.subList(1, line.size()))));
        patterns.sort((a, b) -> Integer.compare(b.ending.length(), a.ending.length()));
    }

    @Override
    public void forms(List<String> entry, BiConsumer<String, FormKind> forms) {
        String lemma = entry.get(0);
        Map<FormKind, List<String>> own = forms(entry.subList(1, entry.size()));
        forms.accept(lemma, FormKind.BASE);
        own.forEach((kind, words) -> words.forEach(word -> forms.accept(word, kind)));
        for (Pattern pattern : patterns) {
            if (lemma.endsWith(pattern.ending)) {
                String stem = lemma.substring(0, lemma.length() - pattern.ending.length());
                pattern.endings.forEach(
                        (kind, endings) -> {
                            if (!own.containsKey(kind)) {
                                endings.forEach(ending -> forms.accept(stem + ending, kind));
                            }
                        });
                return;
            }
        }
        if (own.isEmpty()) {
            throw new IllegalArgumentException(
                    "no line of [endings] fits \"" + lemma + "\", and no forms of it are given");
        }
    }

    private static Map<FormKind, List<String>> forms(List<String> words) {
        Map<FormKind, List<String>> forms = new EnumMap<>(FormKind.class);
        for (String word : words) {
            int sign = word.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException(
                        "\"" + word + "\" says of no kind what its forms are, as past=... does");
            }
            FormKind kind;
            try {
                kind = FormKind.valueOf(word.substring(0, sign).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "no such kind of form: \"" + word.substring(0, sign) + '"', e);
            }
            forms.put(kind, List.of(word.substring(sign + 1).split(",", -1)));
        }
        return forms;
    }
}
