package org.quoin.html.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void readsWellFormedValues() {
        Json json = Json.read("{\"a\": [1, \"x\\n\\u4e2d\", {\"b\": null}], \"c\": \"d\"}");
        assertEquals("1", json.first("a"));
        assertEquals("x\n中", ((Json.Str) json.all("a").get(1)).text());
        assertEquals("", json.all("a").get(2).first("b"));
        assertEquals("d", json.first("c"));
        assertEquals(List.of(), json.all("none"));
    }

    @Test
    void forgivesWhatPagesDo() {
        assertEquals("v", Json.read("<!-- \n{\"k\": \"v\",}\n-->").first("k"));
        assertEquals("v", Json.read("/* note */ [{\"k\": 1,,}] ;") instanceof Json.Arr ? "v" : "");
        assertEquals("two\nlines", Json.read("{\"k\": \"two\nlines\"}").first("k"));
        assertEquals("cut o", Json.read("{\"a\": 1, \"k\": \"cut o").first("k"));
    }

    @Test
    void endsOnAnyTextAndAnyDepth() {
        assertNotNull(Json.read("[".repeat(200_000)));
        assertNotNull(Json.read("{\"a\":".repeat(200_000)));
        Random random = new Random(3);
        String signs = "{}[]\",:\\ux1a<!--/*";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(60); k > 0; k--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertNotNull(Json.read(text.toString()));
        }
    }
}
