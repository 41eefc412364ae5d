package org.quoin.quotes.ar;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quoin.api.language.LanguagePack;
import org.quoin.api.language.PackException;
import org.quoin.quotes.pack.PackFile;

/** The words of {@code words.txt}, folded. */
final class ArabicLexicon {

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    ArabicLexicon(LanguagePack pack) throws PackException, IOException {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        PackFile.read(pack, "words.txt").forEach(this::take);
    }

    private void take(PackFile.Line line) {
        Kind kind = line.kind(Kind.values());
        line.words().forEach(word -> of(kind).add(Letters.folded(word)));
    }

    private Set<String> of(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether a form is of a kind, with or without "and" or "so" written together with it. */
    boolean is(String form, Kind kind) {
        return of(kind).contains(form)
                || (form.length() > 2
                        && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
                        && of(kind).contains(form.substring(1)));
    }

    /**
     * Whether a noun is of a kind, with or without its article or "of" written together with it.
     */
    boolean isNoun(String form, Kind kind) {
        if (of(kind).contains(form)) {
            return true;
        }
        for (String before : new String[] {"ال", "لل", "بال", "وال"}) {
            if (form.startsWith(before) && of(kind).contains(form.substring(before.length()))) {
                return true;
            }
        }
        return false;
    }
}
