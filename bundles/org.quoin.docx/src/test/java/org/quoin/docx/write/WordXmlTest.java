package org.quoin.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** The XML that is written reads as what was meant, in any other program's eyes. */
class WordXmlTest {

    /** Characters of one to four bytes, and those that XML has a meaning for. */
    private static final int[] CHARACTERS = {
        'a', ' ', '<', '>', '&', '"', '\'', ']', 0xE9, 0x7FF, 0x800, 0x4E00, 0xFFFD, 0x1F600, '\t'
    };

    @Test
    void anyTextComesBackAsItWas() throws Exception {
        Random random = new Random(7);
        // Around the size of its buffer and of its pieces, where a pair could be torn apart.
        for (int length : new int[] {0, 1, 5460, 5461, 5462, 32_767, 32_768, 32_769, 100_000}) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
            }
            assertEquals(text.toString(), read(text.toString()).text, "length " + length);
        }
    }

    @Test
    void pairsThatBeginAtAnyPlaceStayWhole() throws Exception {
        for (int before = 5455; before < 5465; before++) {
            String text = "x".repeat(before) + "\uD83D\uDE00".repeat(6000);
            assertEquals(text, read(text).text);
        }
    }

    @Test
    void valuesOfAttributesComeBackToo() throws Exception {
        String value = "\"quoted\" & <b>'é' \uD83D\uDE00";
        assertEquals(value, read(value).attribute);
    }

    @Test
    void halfAPairIsReplaced() throws Exception {
        assertEquals("a\uFFFDb\uFFFD", read("a\uD83Db\uDE00").text);
    }

    @Test
    void elementsAreWrittenAsUsual() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordXml xml = new WordXml(out);
        xml.start("a", "b", "c").empty("d").start("e").end();
        xml.raw("<f/>");
        xml.start("g").raw(WordXml.fragment(piece -> piece.empty("h", "i", "\""))).finish();
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + "<a b=\"c\"><d/><e></e><f/><g><h i=\"&quot;\"/></g></a>",
                out.toString(StandardCharsets.UTF_8));
    }

    private record Read(String text, String attribute) {}

    private static Read read(String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordXml xml = new WordXml(out);
        xml.start("a", "b", text.replace("\t", " ")).text(text).finish();
        XMLStreamReader reader =
                XMLInputFactory.newFactory()
                        .createXMLStreamReader(new ByteArrayInputStream(out.toByteArray()));
        reader.nextTag();
        String attribute = reader.getAttributeValue(0);
        return new Read(reader.getElementText(), attribute);
    }
}
