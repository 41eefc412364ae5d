package org.quoin.quotes.west.lexicon;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Spanish verbs in the third person: {@code infinitive} for regular ones, or {@code infinitive
 * present presents past pasts participle} (each first in the singular, then in the plural) for the
 * rest.
 */
public final class SpanishInflection implements Inflection {

    @Override
    public void forms(List<String> entry, BiConsumer<String, FormKind> forms) {
        String infinitive = entry.get(0);
        if (entry.size() != 1 && entry.size() != 6) {
            throw new IllegalArgumentException("a Spanish verb has one form or six: " + entry);
        }
        String stem = infinitive.substring(0, infinitive.length() - 2);
        boolean first = infinitive.endsWith("ar");
        forms.accept(infinitive, FormKind.BASE);
        if (entry.size() == 6) {
            forms.accept(entry.get(1), FormKind.PRESENT);
            forms.accept(entry.get(2), FormKind.PRESENT);
            forms.accept(entry.get(3), FormKind.PAST);
            forms.accept(entry.get(4), FormKind.PAST);
            forms.accept(entry.get(5), FormKind.PARTICIPLE);
        } else {
            forms.accept(stem + (first ? "a" : "e"), FormKind.PRESENT);
            forms.accept(stem + (first ? "an" : "en"), FormKind.PRESENT);
            forms.accept(stem + (first ? "ó" : "ió"), FormKind.PAST);
            forms.accept(stem + (first ? "aron" : "ieron"), FormKind.PAST);
            forms.accept(stem + (first ? "ado" : "ido"), FormKind.PARTICIPLE);
        }
        forms.accept(stem + (first ? "aba" : "ía"), FormKind.PAST);
        forms.accept(stem + (first ? "aban" : "ían"), FormKind.PAST);
        forms.accept(stem + (first ? "ando" : "iendo"), FormKind.GERUND);
        forms.accept(infinitive + "á", FormKind.PRESENT);
        forms.accept(infinitive + "án", FormKind.PRESENT);
    }
}
