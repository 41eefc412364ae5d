package org.quoin.quotes.west.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class InflectionTest {

    private static Set<String> forms(Inflection inflection, String... entry) {
        Set<String> forms = new TreeSet<>();
        inflection.forms(
                List.of(entry),
                (form, kind) -> forms.add(form + " " + kind.name().toLowerCase(Locale.ROOT)));
        return forms;
    }

    @Test
    void englishSpelling() {
        assertEquals(
                Set.of(
                        "deny base",
                        "denies present",
                        "denied past",
                        "denied participle",
                        "denying gerund"),
                forms(new EnglishInflection(), "deny"));
        assertTrue(forms(new EnglishInflection(), "admit").contains("admitted past"));
        assertTrue(forms(new EnglishInflection(), "quip").contains("quipping gerund"));
        assertTrue(forms(new EnglishInflection(), "explain").contains("explained past"));
        assertTrue(
                forms(new EnglishInflection(), "know", "knew", "known")
                        .contains("known participle"));
    }

    @Test
    void germanParticlesStandApartAndTogether() {
        Set<String> forms = forms(new GermanInflection(), "mit|teilen");
        assertTrue(
                forms.containsAll(
                        List.of("teilte past", "mitteilte past", "mitgeteilt participle")));
        assertTrue(forms.containsAll(List.of("teile reported", "mitzuteilen base")));
        assertTrue(forms(new GermanInflection(), "werten").contains("wertet present"));
    }

    @Test
    void frenchStems() {
        assertTrue(forms(new FrenchInflection(), "annoncer").contains("annonçait past"));
        assertTrue(forms(new FrenchInflection(), "rappeler").contains("rappelle present"));
        assertTrue(forms(new FrenchInflection(), "révéler").contains("révèle present"));
    }

    @Test
    void spanishEndings() {
        assertTrue(forms(new SpanishInflection(), "afirmar").contains("afirmó past"));
        assertTrue(forms(new SpanishInflection(), "admitir").contains("admitió past"));
    }

    @Test
    void wrongEntriesAreNamed() {
        List<Inflection> all =
                List.of(
                        new EnglishInflection(),
                        new GermanInflection(),
                        new FrenchInflection(),
                        new SpanishInflection());
        List<String> entry = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        for (Inflection inflection : all) {
            IllegalArgumentException thrown =
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> inflection.forms(entry, (form, kind) -> {}));
            assertTrue(String.valueOf(thrown.getMessage()).contains("[a, b"));
        }
    }
}
