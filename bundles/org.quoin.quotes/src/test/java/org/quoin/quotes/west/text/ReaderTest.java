package org.quoin.quotes.west.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.quotes.west.lexicon.EnglishInflection;
import org.quoin.quotes.west.lexicon.GermanInflection;
import org.quoin.quotes.west.lexicon.LexiconReader;

class ReaderTest {

    private final Reader english = new Reader(LexiconReader.read("en", new EnglishInflection()));
    private final Reader german = new Reader(LexiconReader.read("de", new GermanInflection()));

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
