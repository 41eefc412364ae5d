package org.quoin.quotes.west.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.api.language.PackException;
import org.quoin.quotes.FolderPack;
import org.quoin.quotes.west.lexicon.EnglishInflection;
import org.quoin.quotes.west.lexicon.GermanInflection;
import org.quoin.quotes.west.lexicon.Inflection;
import org.quoin.quotes.west.lexicon.LexiconReader;

class ReaderTest {

    private final Reader english = reader("en", new EnglishInflection());
    private final Reader german = reader("de", new GermanInflection());

    private static Reader reader(String language, Inflection inflection) {
        try {
            return new Reader(LexiconReader.read(FolderPack.of(language), inflection));
        } catch (PackException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sentences(Reader reader, String text) {
        Reading reading = reader.read(text);
        return reading.sentences().stream()
                .map(sentence -> reading.span(sentence.first(), sentence.end()).of(text))
                .toList();
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertEquals(
                List.of("Mr. Berg left the U.S. on Monday.", "He is back."),
                sentences(english, "Mr. Berg left the U.S. on Monday. He is back."));
    }

    @Test
    void aQuestionWithinMarksGoesOnInLowerCase() {
        assertEquals(
                List.of("\"Why?\" she asked.", "\"Now.\""),
                sentences(english, "\"Why?\" she asked. \"Now.\""));
    }

    @Test
    void germanOrdinalsEndNoSentence() {
        assertEquals(
                List.of("Am 3. Mai tagt der 2. Senat.", "Er berät."),
                sentences(german, "Am 3. Mai tagt der 2. Senat. Er berät."));
    }

    @Test
    void paragraphsPartSentences() {
        assertEquals(List.of("A title", "A text"), sentences(english, "A title\nA text"));
    }
}
