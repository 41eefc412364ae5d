package org.quoin.containers.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.containers.Boxes.bytes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.Recognition;
import org.quoin.containers.Boxes;
import org.quoin.containers.Taken;

class ArchivesTest {

    private static final String DAMAGED =
            "refused: the archive is damaged or cut short; what stands before that was imported";

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("./", new byte[0]);
        files.put("a.html", bytes("<p>A.</p>"));
        files.put("news/b.html", bytes("<p>B.</p>"));
        files.put("news/b_files/slip.png", bytes("PNG"));
        files.put("../../up.html", bytes("<p>Up.</p>"));
        files.put("/etc/root.html", bytes("<p>Root.</p>"));
        return files;
    }

    private static final List<String> TAKEN =
            List.of(
                    "a.html (MEMBER): <p>A.</p>",
                    "news/b.html (MEMBER): <p>B.</p> + b_files/slip.png=PNG",
                    "news/b_files/slip.png (MEMBER): PNG",
                    "../../up.html (MEMBER): <p>Up.</p>",
                    "/etc/root.html (MEMBER): <p>Root.</p>");

    @Test
    void everyFileOfAZipUnderItsNameWithWhatLiesBesideIt() throws IOException {
        byte[] zip = Boxes.zip(StandardCharsets.UTF_8, files());

        assertEquals(Recognition.CERTAIN, new ZipImporter().recognise(new Taken.Bytes(zip)));
        assertEquals(
                TAKEN,
                Taken.by(new ZipImporter(), zip, "b_files/slip.png", "../../a.html", "/a.html"));
    }

    @Test
    void everyFileOfATarAndNoLink() throws IOException {
        Map<String, byte[]> files = files();
        files.put("passwords.html -> /etc/passwd", new byte[0]);
        byte[] tar = Boxes.tar(files);

        assertEquals(Recognition.CERTAIN, new TarImporter().recognise(new Taken.Bytes(tar)));
        assertEquals(
                TAKEN,
                Taken.by(new TarImporter(), tar, "b_files/slip.png", "../../a.html", "/a.html"));
    }

    @Test
    void anArchiveWithinAnArchiveIsAMemberLikeAnyOther() throws IOException {
        byte[] inner = Boxes.zip(StandardCharsets.UTF_8, Map.of("a.html", bytes("<p>A.</p>")));
        List<String> taken = Taken.by(new TarImporter(), Boxes.tar(Map.of("in.zip", inner)));

        assertEquals(1, taken.size());
        assertTrue(taken.get(0).startsWith("in.zip (MEMBER): PK"), taken.get(0));
    }

    @Test
    void namesInTheEncodingOfChineseComputers() throws IOException {
        byte[] zip = Boxes.zip(Charset.forName("GBK"), Map.of("海风\\报.html", bytes("<p>A.</p>")));

        assertEquals(List.of("海风/报.html (MEMBER): <p>A.</p>"), Taken.by(new ZipImporter(), zip));
    }

    @Test
    void documentsThatAreZipsByTheirMakeAreNoArchives() throws IOException {
        for (String first : List.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")) {
            byte[] zip = Boxes.zip(StandardCharsets.UTF_8, Map.of(first, bytes("x")));
            assertEquals(Recognition.NO, new ZipImporter().recognise(new Taken.Bytes(zip)), first);
        }
    }

    @Test
    void aFileBehindAPasswordIsToldOfAndTheRestRead() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("secret.html", bytes("<p>S.</p>"));
        files.put("a.html", bytes("<p>A.</p>"));
        byte[] zip = Boxes.stored(files);
        // The bit of encryption in the first local header (APPNOTE 4.4.4).
        zip[6] |= 1;

        assertEquals(
                List.of(
                        "a.html (MEMBER): <p>A.</p>",
                        "ERROR: 1 file in it is protected by a password or compressed in a way that"
                                + " Quoin does not know"),
                Taken.by(new ZipImporter(), zip));
    }

    @Test
    void anUnknownCompressionEndsTheArchiveWithAPlainWord() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("packed.html", bytes("<p>S.</p>"));
        files.put("a.html", bytes("<p>A.</p>"));
        byte[] zip = Boxes.stored(files);
        // Zstandard, whose library is not part of Quoin (APPNOTE 4.4.5).
        zip[8] = 93;

        assertEquals(
                List.of(
                        "refused: the archive goes on with a file compressed in a way that Quoin"
                                + " does not know; what stands before that was imported"),
                Taken.by(new ZipImporter(), zip));
    }

    @Test
    void whereverAZipIsCutItIsSaid() throws IOException {
        byte[] zip = Boxes.zip(StandardCharsets.UTF_8, files());
        for (int length = 50; length < zip.length; length++) {
            assertTrue(isSaidOf(new ZipImporter(), Arrays.copyOf(zip, length)), "cut at " + length);
        }
    }

    /** Between two files nothing tells a cut from an old archive without an end. */
    @Test
    void whereverATarIsCutWithinAFileItIsSaid() throws IOException {
        byte[] tar = Boxes.tar(files());
        int end = tar.length;
        while (tar[end - 1] == 0) {
            end--;
        }
        for (int length = 513; length < end; length += 7) {
            if (length % 512 != 0) {
                assertTrue(
                        isSaidOf(new TarImporter(), Arrays.copyOf(tar, length)),
                        "cut at " + length);
            }
        }
    }

    private static boolean isSaidOf(ArticleImporter importer, byte[] cut) {
        try {
            return Taken.by(importer, cut).contains(DAMAGED);
        } catch (IOException e) {
            // Cut within a file, whose reader says it.
            return true;
        }
    }

    @Test
    void whatStandsBeforeTheDamageIsRead() throws IOException {
        byte[] tar = Boxes.tar(files());
        byte[] zip = Boxes.zip(StandardCharsets.UTF_8, files());
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("news/b.html") - 20;

        byte[] overwritten = tar.clone();
        Arrays.fill(overwritten, 3 * 512, 3 * 512 + 200, (byte) 'x');
        assertEquals(List.of(TAKEN.get(0), DAMAGED), Taken.by(new TarImporter(), overwritten));
        assertEquals(
                List.of(TAKEN.get(0), DAMAGED),
                Taken.by(new ZipImporter(), Arrays.copyOf(zip, second)));
    }
}
