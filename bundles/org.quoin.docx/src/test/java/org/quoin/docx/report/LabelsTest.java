package org.quoin.docx.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aLanguageThatSomebodyPutsBesideThemIsSpoken() {
        Labels labels = new Labels(Locale.forLanguageTag("eo"));
        assertTrue(Labels.has(Locale.forLanguageTag("eo")));
        assertEquals("Enhavo", labels.get("contents"));
        assertEquals("Summary", labels.get("summary"), "what it lacks is said in English");
        assertEquals("eo", labels.locale().getLanguage());
    }

    @Test
    void anyOtherLanguageIsEnglish() {
        assertFalse(Labels.has(Locale.KOREAN));
        assertFalse(Labels.has(Locale.ROOT));
        assertEquals("Contents", new Labels(Locale.KOREAN).get("contents"));
        assertEquals("3 May 2026", new Labels(Locale.KOREAN).day(LocalDate.of(2026, 5, 3)));
        assertEquals("2026年5月3日", new Labels(Locale.CHINESE).day(LocalDate.of(2026, 5, 3)));
    }

    @Test
    void englishAndChineseHaveTheSameKeys() throws IOException {
        assertEquals(keys("labels.properties"), keys("labels_zh.properties"));
    }

    private static java.util.Set<Object> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(Labels.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
