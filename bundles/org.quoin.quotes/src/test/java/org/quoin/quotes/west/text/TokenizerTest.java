package org.quoin.quotes.west.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    private final Tokenizer english = new Tokenizer(Set.of("mr.", "fla."), Set.of("s", "ll"));
    private final Tokenizer french = new Tokenizer(Set.of(), Set.of("l'", "-il", "-t-il"));

    private static List<String> forms(Tokenizer tokenizer, String text) {
        return tokenizer.tokens(text).stream().map(Token::form).toList();
    }

    @Test
    void genitivesArePartedAndContractionsAreNot() {
        assertEquals(
                List.of("anna", "'s", "isn't", "o'neill"), forms(english, "Anna’s isn't O'Neill"));
    }

    @Test
    void fullStopsOfAbbreviationsBelongToTheWord() {
        assertEquals(
                List.of("mr.", "j.", "berg", "(", "r-fla.", ")", "left", "."),
                forms(english, "Mr. J. Berg (R-Fla.) left."));
    }

    @Test
    void numbersKeepTheirMarks() {
        assertEquals(List.of("1,250.5", "%", "3-day"), forms(english, "1,250.5% 3-day"));
    }

    @Test
    void frenchArticlesAndPronounsAreWords() {
        assertEquals(
                List.of("l'", "eau", ",", "raconte", "-t-il", ".", "dit", "-il", "peut-être"),
                forms(french, "L'eau, raconte-t-il. Dit-il peut-être"));
    }

    /** Tokens are in order, apart, and leave out nothing but white space. */
    @Test
    void tokensCoverAnyText() {
        Random random = new Random(7);
        String alphabet = "aB.'’-&1, \n“”—é\u00a0\u200b\ud83d\ude42ß";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int covered = 0;
            for (Token token : english.tokens(text.toString())) {
                assertTrue(
                        token.start() >= covered && token.end() > token.start(), text.toString());
                assertBlank(text.substring(covered, token.start()));
                covered = token.end();
            }
            assertBlank(text.substring(covered));
        }
    }

    private static void assertBlank(String between) {
        assertTrue(
                between.codePoints()
                        .allMatch(
                                c ->
                                        Character.isWhitespace(c)
                                                || Character.isSpaceChar(c)
                                                || c == 0x200b),
                between);
    }
}
