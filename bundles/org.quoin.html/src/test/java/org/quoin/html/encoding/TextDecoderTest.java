package org.quoin.html.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {

    private static final String CHINESE =
            "临江旧桥将于明日零时起封闭检修，为期二十天。市交通局副局长说：“宁可绕行，不可冒险。”绕行的公交线路有七条，站牌已经换新，家住桥头的居民表示理解。";
    private static final String TRADITIONAL =
            "山城纜車公司發言人表示：「零件已在路上，預計週三試車。」居民連日步行上山，有人說自己爬了八百級石階，也有人乾脆住進了山下的旅館。";
    private static final String JAPANESE =
            "港の渡し船が三日間運休し、島の住民は燃料を分け合っている。町長は「あと一週間は持つ」と話したが、商店の棚はすでに空になっていた。";
    private static final String KOREAN =
            "섬을 잇는 여객선이 사흘째 멈추면서 주민들은 연료를 나누어 쓰고 있다. 면장은 “일주일은 버틸 수 있다”고 말했지만 가게 선반은 이미 비어 있었다.";
    private static final String RUSSIAN =
            "Паром не ходит уже третий день, и жители острова делят топливо. Глава посёлка сказал, что запасов хватит на неделю, но полки в лавке уже пусты.";
    private static final String GREEK =
            "Το πλοίο δεν ταξιδεύει εδώ και τρεις ημέρες και οι κάτοικοι του νησιού μοιράζονται τα καύσιμα. Ο πρόεδρος είπε ότι τα αποθέματα φτάνουν για μία εβδομάδα.";
    private static final String ARABIC =
            "توقفت العبارة منذ ثلاثة أيام، ويتقاسم سكان الجزيرة الوقود. وقال رئيس البلدة إن المخزون يكفي أسبوعا، لكن رفوف المتجر كانت قد خلت من البضائع.";
    private static final String GERMAN =
            "Die Fähre fährt seit drei Tagen nicht, und die Bewohner der Insel teilen sich den Brennstoff. „Für eine Woche reicht es“, sagte der Bürgermeister – die Regale im Laden wären schon längst leer.";
    private static final String CZECH =
            "Přívoz nejezdí už třetí den a obyvatelé ostrova se dělí o palivo. Starosta řekl, že zásoby vydrží týden, ale regály v obchodě už zejí prázdnotou, žádné zboží.";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("UTF-8", CHINESE),
                Arguments.of("UTF-16LE", CHINESE),
                Arguments.of("UTF-16BE", GERMAN),
                Arguments.of("GB18030", CHINESE),
                Arguments.of("Big5", TRADITIONAL),
                Arguments.of("Shift_JIS", JAPANESE),
                Arguments.of("EUC-JP", JAPANESE),
                Arguments.of("ISO-2022-JP", JAPANESE),
                Arguments.of("EUC-KR", KOREAN),
                Arguments.of("windows-1251", RUSSIAN),
                Arguments.of("KOI8-R", RUSSIAN),
                Arguments.of("windows-1253", GREEK),
                Arguments.of("windows-1256", ARABIC),
                Arguments.of("windows-1252", GERMAN));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadWithoutADeclaration(String charset, String text) {
        String page = page("", text);
        assertEquals(page, decode(page.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadWithItsDeclaration(String charset, String text) {
        String page = page("<meta charset=\"" + charset + "\">", text);
        assertEquals(page, decode(page.getBytes(Charset.forName(charset))));
    }

    @Test
    void isReadWithADeclarationWhereStatisticsAreBlind() {
        String page = page("<meta charset=windows-1250>", CZECH);
        assertEquals(page, decode(page.getBytes(Charset.forName("windows-1250"))));
    }

    @Test
    void readsGb2312AsItsSuperset() {
        String page = page("<meta charset=gb2312>", "总理朱镕基和作家罗鎔说：“不可冒险。”");
        assertEquals(page, decode(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void doesNotBelieveAWesternDeclarationOverChineseBytes() {
        String page = page("<meta charset=iso-8859-1>", CHINESE);
        assertEquals(page, decode(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void doesNotBelieveADeclarationAgainstValidUtf8() {
        String page = page("<meta charset=gb2312>", CHINESE);
        assertEquals(page, decode(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheMarkAway() {
        assertEquals("x", decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'}));
        assertEquals("x", decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'x', 0}));
        assertEquals("x", decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'x'}));
    }

    @Test
    void readsUtf8WithADamagedByte() {
        byte[] bytes =
                page("<meta charset=utf-8>", CHINESE.repeat(20)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        assertTrue(decode(bytes).contains("宁可绕行，不可冒险"));
    }

    @Test
    void knowsTextFromBinaries() {
        TextDecoder decoder = new TextDecoder();
        assertTrue(decoder.isText("plain".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(decoder.isText(CHINESE.getBytes(Charset.forName("GB18030"))));
        assertFalse(decoder.isText(new byte[0]));
        assertFalse(decoder.isText(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}));
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertFalse(decoder.isText(noise));
    }

    @Test
    void neverThrowsOnAnyBytes() {
        Random random = new Random(11);
        TextDecoder decoder = new TextDecoder();
        List<byte[]> seeds = new ArrayList<>();
        texts().forEach(
                        a ->
                                seeds.add(
                                        ((String) a.get()[1])
                                                .getBytes(Charset.forName((String) a.get()[0]))));
        for (int i = 0; i < 2000; i++) {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            byte[] bytes = Arrays.copyOf(seed, random.nextInt(seed.length + 1));
            for (int k = 0; k < bytes.length / 20; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertTrue(decoder.decode(bytes).text().length() <= bytes.length);
        }
    }

    @Test
    void whatTheServerSaysIsHeardWhereThePageSaysNothing() {
        String page = "<p>Zażółć gęślą jaźń, pójdź bliżej</p>";
        byte[] bytes = page.getBytes(Charset.forName("ISO-8859-2"));
        TextDecoder decoder = new TextDecoder();
        assertEquals(page, decoder.decode(bytes, Optional.of("iso-8859-2")).text());
        // Bytes that are UTF-8 are, whatever the server says.
        byte[] utf8 = page.getBytes(StandardCharsets.UTF_8);
        assertEquals(page, decoder.decode(utf8, Optional.of("iso-8859-1")).text());
        // What is no encoding is no hint.
        assertEquals(page, decoder.decode(utf8, Optional.of("x y z")).text());
        // A western encoding over Chinese bytes is the lie of templates, of servers too.
        String chinese = "<p>渡轮停航半年后重开，宁可绕行，不可冒险。</p>".repeat(20);
        byte[] gbk = chinese.getBytes(Charset.forName("GB18030"));
        assertEquals(chinese, decoder.decode(gbk, Optional.of("iso-8859-1")).text());
    }

    private static String decode(byte[] bytes) {
        return new TextDecoder().decode(bytes).text();
    }

    private static String page(String meta, String text) {
        return "<html><head>"
                + meta
                + "<title>t</title><script>var share = function (a) { return a; };</script></head><body><div"
                + " class=\"article\"><p>"
                + text
                + "</p></div></body></html>";
    }

    @Test
    void aGlanceShowsTheMarkupOfAnyEncodingAndNothingOfData() {
        String page = "<html><p>海风报</p></html>";
        for (String name : new String[] {"UTF-8", "GB18030", "Big5", "UTF-16LE", "ISO-2022-JP"}) {
            String seen =
                    new TextDecoder()
                            .glance(page.getBytes(java.nio.charset.Charset.forName(name)))
                            .orElseThrow();
            assertTrue(seen.startsWith("<html><p>") && seen.endsWith("</p></html>"), name);
        }
        byte[] data = new byte[400];
        new java.util.Random(7).nextBytes(data);
        assertTrue(new TextDecoder().glance(data).isEmpty(), "random bytes are no text");
        assertTrue(new TextDecoder().glance(new byte[0]).isEmpty(), "nothing is no text");
    }
}
