package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * German verbs: {@code infinitive}, or {@code infinitive preterite participle}, or with the third
 * person of the present behind. {@code |} parts a separable particle from the infinitive; the
 * preterite and the present are given without the particle, the participle with it.
 */
public final class GermanInflection implements Inflection {

    @Override
    public void forms(List<String> entry, BiConsumer<String, FormKind> forms) {
        if (entry.size() == 2 || entry.size() > 4) {
            throw new IllegalArgumentException(
                    "a German verb has one, three or four forms: " + entry);
        }
        String infinitive = entry.get(0);
        int bar = infinitive.indexOf('|');
        String particle = bar < 0 ? "" : infinitive.substring(0, bar);
        String base = infinitive.substring(bar + 1);
        String stem = stem(base);
        String link = needsLink(stem) ? "e" : "";
        String preterite = entry.size() > 1 ? entry.get(1) : stem + link + "te";
        String participle =
                entry.size() > 2
                        ? entry.get(2)
                        : particle + participlePrefix(base) + stem + link + "t";
        String present = entry.size() > 3 ? entry.get(3) : stem + link + "t";
        String past = preterite + (preterite.endsWith("e") ? "n" : "en");
        finite(forms, "", base, present, preterite, past, stem);
        forms.accept(participle, FormKind.PARTICIPLE);
        forms.accept(particle + base, FormKind.BASE);
        if (!particle.isEmpty()) {
            finite(forms, particle, base, present, preterite, past, stem);
            forms.accept(particle + "zu" + base, FormKind.BASE);
        }
    }

    private static void finite(
            BiConsumer<String, FormKind> forms,
            String particle,
            String base,
            String present,
            String preterite,
            String past,
            String stem) {
        forms.accept(particle + present, FormKind.PRESENT);
        forms.accept(particle + base, FormKind.PRESENT);
        forms.accept(particle + preterite, FormKind.PAST);
        forms.accept(particle + past, FormKind.PAST);
        forms.accept(particle + stem + "e", FormKind.REPORTED);
    }

    private static String stem(String base) {
        if (base.endsWith("en")) {
            return base.substring(0, base.length() - 2);
        }
        return base.endsWith("n") ? base.substring(0, base.length() - 1) : base;
    }

    /** Between the stem and -t or -te an e makes arbeitet, bezeichnet, atmet speakable. */
    private static boolean needsLink(String stem) {
        for (String ending : List.of("t", "d", "chn", "ffn", "gn", "dn", "tm", "ckn", "bn")) {
            if (stem.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String participlePrefix(String base) {
        return base.endsWith("ieren") ? "" : "ge";
    }
}
