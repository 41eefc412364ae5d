package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quoin.api.language.LanguagePack;
import org.quoin.engine.registry.ClassPathContributions;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Registry;

/** Every language pack that Quoin contributes, as the engine finds it on a class path. */
class LanguagePacksTest {

    private final Registry registry =
            new Registry(
                    new ClassPathContributions(
                                    LanguagePacksTest.class.getClassLoader(), Locale.ENGLISH)
                            .discover());

    @Test
    void eachServesLanguagesOfItsOwnAndIsUnderstood() {
        registry.checkPacks();
        assertEquals(List.of(), registry.problems());
        Set<String> tags = new HashSet<>();
        for (Plugin<LanguagePack> pack : registry.plugins(Point.LANGUAGE_PACKS)) {
            for (String tag : pack.instance().languages()) {
                assertTrue(tags.add(tag), tag + " is served twice");
            }
            assertTrue(pack.descriptor().id().startsWith("org.quoin.quotes."));
            assertTrue(!pack.descriptor().name().startsWith("%"), pack.descriptor().name());
            assertTrue(!pack.descriptor().description().isBlank(), pack.descriptor().id());
        }
        assertTrue(
                tags.containsAll(
                        Set.of(
                                "zh-Hans", "zh-Hant", "en", "de", "fr", "es", "ja", "ko", "ar",
                                "ru", "pt")),
                tags.toString());
    }
}
