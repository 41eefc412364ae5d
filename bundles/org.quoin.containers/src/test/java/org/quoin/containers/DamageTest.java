package org.quoin.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.Recognition;

/**
 * Whatever is cut off a container and whatever bytes of it are others: a plain word, no accident.
 */
class DamageTest {

    static Stream<byte[]> containers() throws IOException {
        byte[] page = Boxes.bytes("<html><body><p>The buoys are red again.</p></body></html>");
        Map<String, byte[]> files = Map.of("a/buoys.html", page, "b.zip", page, "海.html", page);
        return Stream.of(
                Boxes.zip(StandardCharsets.UTF_8, files),
                Boxes.tar(files),
                Boxes.mail(),
                Boxes.savedPage(),
                Boxes.joined(
                        Boxes.answer("https://bay.example/a", "200 OK", "text/html", "<p>A.</p>"),
                        Boxes.record(
                                "resource", "https://bay.example/b", "text/html", "<p>B.</p>")));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void cutAnywhere(byte[] whole) throws IOException {
        assertTrue(read(whole).stream().noneMatch(each -> each.startsWith("refused")));
        int step = Math.max(1, whole.length / 500);
        for (int length = 0; length < whole.length; length += step) {
            read(Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    void withOtherBytes(byte[] whole) throws IOException {
        Random random = new Random(20261123);
        for (int i = 0; i < 1_500; i++) {
            byte[] damaged = whole.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            read(damaged);
        }
    }

    /** What an importer throws beyond what it may fails the test, with the bytes that did it. */
    static List<String> read(byte[] bytes) throws IOException {
        List<String> all = new ArrayList<>();
        for (ArticleImporter each : ServiceLoader.load(ArticleImporter.class)) {
            try {
                if (each.recognise(new Taken.Bytes(bytes)) != Recognition.NO) {
                    all.addAll(Taken.by(each, bytes));
                }
            } catch (IOException e) {
                // Reading a damaged member may fail, and the engine tells of it by this message.
                assertFalse(e.toString().isBlank());
            } catch (RuntimeException | LinkageError e) {
                throw new AssertionError(
                        each.getClass().getSimpleName() + " on " + HexFormat.of().formatHex(bytes),
                        e);
            }
        }
        assertEquals(List.of(), all.stream().filter("refused: null"::equals).toList());
        return all;
    }
}
