package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.TextFind;

/** Words are found as a reader would find them, at the text's own offsets. */
class TextFindTest {

    @Test
    void letterCaseAndWidthDoNotMatter() {
        TextFind find = new TextFind("The ＡＢＣ of abc, Abc");
        assertEquals(
                List.of(new TextSpan(4, 7), new TextSpan(11, 14), new TextSpan(16, 19)),
                find.find("aBc"));
        assertEquals(find.find("abc"), find.find("ａｂｃ"));
    }

    @Test
    void quotationMarksAndSpacesAreFoundInAnyForm() {
        TextFind find = new TextFind("“We’re here,”\u00A0she said");
        assertEquals(List.of(new TextSpan(0, 13)), find.find("\"we're here,\""));
        assertEquals(List.of(new TextSpan(12, 17)), find.find("\" she"));
    }

    @Test
    void anyOfSeveralWordsIsFoundInTheOrderOfTheText() {
        TextFind find = new TextFind("a canal bell, a bell by the canals");
        assertEquals(
                List.of(
                        new TextSpan(2, 7),
                        new TextSpan(8, 12),
                        new TextSpan(16, 20),
                        new TextSpan(28, 34)),
                find.findAny(List.of("bell", "canals", "canal")));
        assertEquals(find.find("bell"), find.findAny(List.of("bell", "nowhere")));
        assertEquals(List.of(), find.findAny(List.of()));
    }

    @Test
    void hitsDoNotOverlapAndNothingFindsNothing() {
        assertEquals(
                List.of(new TextSpan(0, 2), new TextSpan(2, 4)), new TextFind("哈哈哈哈哈").find("哈哈"));
        assertEquals(List.of(), new TextFind("text").find(""));
        assertEquals(List.of(), new TextFind("text").find("  "));
        assertEquals(List.of(), new TextFind("text").find("words"));
    }
}
