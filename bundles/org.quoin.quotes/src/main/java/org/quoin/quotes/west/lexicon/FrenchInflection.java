package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * French verbs in the third person: {@code infinitive} for the regular ones in -er and -ir, or
 * {@code infinitive present presents imperfect participle past} (singular and plural of the
 * present, the singular of the others) for the rest.
 */
public final class FrenchInflection implements Inflection {

    @Override
    public void forms(List<String> entry, BiConsumer<String, FormKind> forms) {
        String infinitive = entry.get(0);
        forms.accept(infinitive, FormKind.BASE);
        if (entry.size() == 6) {
            irregular(entry, forms);
        } else if (entry.size() == 1 && infinitive.endsWith("er")) {
            first(infinitive.substring(0, infinitive.length() - 2), forms);
        } else if (entry.size() == 1 && infinitive.endsWith("ir")) {
            second(infinitive.substring(0, infinitive.length() - 1), forms);
        } else {
            throw new IllegalArgumentException(
                    "neither a regular verb nor one with five forms: " + entry);
        }
    }

    private static void first(String stem, BiConsumer<String, FormKind> forms) {
        // c and g keep their sound before a: annonçait, jugeait.
        String soft = stem;
        if (stem.endsWith("c")) {
            soft = stem.substring(0, stem.length() - 1) + "ç";
        } else if (stem.endsWith("g")) {
            soft = stem + "e";
        }
        // The e before the ending opens: rappelle, promène, considère, révèle.
        for (String present : List.of(stem, opened(stem), doubled(stem))) {
            forms.accept(present + "e", FormKind.PRESENT);
            forms.accept(present + "ent", FormKind.PRESENT);
        }
        forms.accept(soft + "ait", FormKind.PAST);
        forms.accept(soft + "aient", FormKind.PAST);
        forms.accept(soft + "a", FormKind.PAST);
        forms.accept(stem + "èrent", FormKind.PAST);
        forms.accept(stem + "era", FormKind.PRESENT);
        forms.accept(soft + "ant", FormKind.GERUND);
        participles(stem + "é", forms);
    }

    private static String opened(String stem) {
        int at = stem.length() - 2;
        if (at < 1 || (stem.charAt(at) != 'é' && stem.charAt(at) != 'e')) {
            return stem;
        }
        return stem.substring(0, at) + "è" + stem.substring(at + 1);
    }

    private static String doubled(String stem) {
        return stem.endsWith("el") || stem.endsWith("et")
                ? stem + stem.charAt(stem.length() - 1)
                : stem;
    }

    private static void second(String stem, BiConsumer<String, FormKind> forms) {
        forms.accept(stem + "t", FormKind.PRESENT);
        forms.accept(stem + "ssent", FormKind.PRESENT);
        forms.accept(stem + "ssait", FormKind.PAST);
        forms.accept(stem + "ssaient", FormKind.PAST);
        forms.accept(stem + "rent", FormKind.PAST);
        forms.accept(stem + "ssant", FormKind.GERUND);
        participles(stem, forms);
    }

    private static void irregular(List<String> entry, BiConsumer<String, FormKind> forms) {
        forms.accept(entry.get(1), FormKind.PRESENT);
        forms.accept(entry.get(2), FormKind.PRESENT);
        String imperfect = entry.get(3);
        forms.accept(imperfect, FormKind.PAST);
        String stem = imperfect.substring(0, imperfect.length() - "it".length());
        forms.accept(stem + "ient", FormKind.PAST);
        forms.accept(stem + "nt", FormKind.GERUND);
        participles(entry.get(4), forms);
        forms.accept(entry.get(5), FormKind.PAST);
    }

    private static void participles(String masculine, BiConsumer<String, FormKind> forms) {
        for (String ending : List.of("", "e", "s", "es")) {
            forms.accept(masculine + ending, FormKind.PARTICIPLE);
        }
    }
}
