package org.quoin.html.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final String TEXT = "Buoys, plain and long enough: façade, 海风报说, 𠮷野家 and 😀.";

    @Test
    void everyCutOfATextIsValidUpToItsLastWholeCharacter() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= whole.length; cut++) {
            byte[] bytes = Arrays.copyOf(whole, cut);
            int valid = Utf8.validLength(bytes);
            String text = new String(bytes, 0, valid, StandardCharsets.UTF_8);
            assertEquals(text, TEXT.substring(0, text.length()), "cut at " + cut);
            assertEquals(true, cut - valid < 4, "cut at " + cut);
        }
    }

    /** The platform's own decoder is the judge, over bytes near the edges of what is valid. */
    @Test
    void agreesWithTheDecoderOfThePlatform() {
        byte[] edges = {
            'a',
            '<',
            0,
            0x7f,
            (byte) 0x80,
            (byte) 0x8f,
            (byte) 0x90,
            (byte) 0x9f,
            (byte) 0xa0,
            (byte) 0xbf,
            (byte) 0xc0,
            (byte) 0xc1,
            (byte) 0xc2,
            (byte) 0xdf,
            (byte) 0xe0,
            (byte) 0xe1,
            (byte) 0xec,
            (byte) 0xed,
            (byte) 0xee,
            (byte) 0xef,
            (byte) 0xf0,
            (byte) 0xf1,
            (byte) 0xf3,
            (byte) 0xf4,
            (byte) 0xf5,
            (byte) 0xff
        };
        Random random = new Random(20261123);
        for (int i = 0; i < 300_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(12)];
            // Nothing is cut off at the end, of which the platform looks at less.
            bytes[bytes.length - 1] = 'a';
            for (int k = 0; k < bytes.length - 1; k++) {
                bytes[k] = edges[random.nextInt(edges.length)];
            }
            assertEquals(
                    byPlatform(bytes),
                    Utf8.validLength(bytes),
                    () -> HexFormat.of().formatHex(bytes));
        }
    }

    private static int byPlatform(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean error =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(in, CharBuffer.allocate(bytes.length), false)
                        .isError();
        return error ? -1 : in.position();
    }
}
