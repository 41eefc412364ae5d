package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs larger or stranger than anything that anybody means to hand in: they end soon, with a
 * plain word, and the good input beside them is done.
 */
class LimitsTest {

    private static final String GOOD =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Buoys</title></head><body><article>"
                    + "<h1>Buoys of the bay are painted</h1><p>The buoys of Arlen bay are painted"
                    + " red again, the harbour board said on Monday, after nine grey years.</p>"
                    + "<p>“Ships asked us whether we had moved,” said pilot Ruth Calder.</p>"
                    + "</article></body></html>";

    /** Against hanging alone: a loaded machine takes many times as long as an idle one. */
    private static final Duration LONG = Duration.ofMinutes(4);

    @TempDir Path folder;

    private final CommandLine quoin = new CommandLine();

    @Test
    void aPageOfFiftyMegabytes() throws IOException {
        StringBuilder page = new StringBuilder(50 << 20);
        page.append(GOOD, 0, GOOD.indexOf("</article>"));
        // No two alike: the same paragraph over and over would be taken for the page's furniture.
        for (int day = 0; page.length() < 50 << 20; day++) {
            page.append("<p>On day ")
                    .append(day)
                    .append(
                            " the ferry lay at the slip of the outer harbour, and the shop beside it")
                    .append(" stayed shut until the evening boat came in.</p>\n");
        }

        CommandLine.Outcome outcome = run(write("large.html", bytes(page.toString())));

        assertEquals(2, outcome.out().lines().count(), outcome.err());
        assertTrue(outcome.out().length() > 40 << 20, "the whole page is there");
    }

    @Test
    void aHundredThousandNestedElements() throws IOException {
        String page =
                GOOD.replace("</article>", "<div>".repeat(100_000) + "<p>In there.</p></article>");

        assertEquals(2, run(write("deep.html", bytes(page))).out().lines().count());
    }

    @Test
    void aMillionAttributes() throws IOException {
        StringBuilder page = new StringBuilder(GOOD.replace("</article></body></html>", "<p"));
        for (int i = 0; i < 1_000_000; i++) {
            page.append(" a").append(i).append("=1");
        }
        page.append(">Such a paragraph.</p></article></body></html>");

        assertEquals(2, run(write("wide.html", bytes(page.toString()))).out().lines().count());
    }

    @Test
    void aZipOfAMillionEmptyFiles() throws IOException {
        Path zip = folder.resolve("many.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20)) {
            for (int i = 0; i < 1_000_000; i++) {
                emptyEntry(out, "f" + i);
            }
            // The end of an archive without a list of its files, which is read from its beginning.
            out.write(new byte[] {'P', 'K', 5, 6});
            out.write(new byte[18]);
        }

        CommandLine.Outcome outcome = run(zip);

        assertEquals(1, outcome.out().lines().count());
        assertEquals(
                zip + ": it holds no article; passed over in it: 1000000 empty files",
                outcome.err().lines().findFirst().orElse(""));
    }

    /** A local header (APPNOTE 4.3.7) of a stored file without bytes. */
    private static void emptyEntry(OutputStream out, String name) throws IOException {
        byte[] header = new byte[30];
        header[0] = 'P';
        header[1] = 'K';
        header[2] = 3;
        header[3] = 4;
        header[4] = 10;
        header[26] = (byte) name.length();
        out.write(header);
        out.write(bytes(name));
    }

    @Test
    void aBombEndsAndIsToldOnce() throws IOException {
        Path bomb = write("bomb.zip", zip("zeros.html", 400L << 20, "after.html", GOOD));

        CommandLine.Outcome outcome = run(bomb);

        assertEquals(1, outcome.out().lines().count(), "the good page alone");
        assertEquals(
                bomb
                        + ": more than 200 times its own size comes out of it, which is more than"
                        + " is unpacked; the rest of it was left out",
                outcome.err().lines().findFirst().orElse(""));
    }

    @Test
    void aBombWithinABombEnds() throws IOException {
        byte[] inner = zip("zeros.html", 200L << 20, "after.html", GOOD);
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(outer)) {
            for (int i = 0; i < 200; i++) {
                zip.putNextEntry(new ZipEntry("inner" + i + ".zip"));
                zip.write(inner);
                // Another content each, so that it is not there already.
                zip.write(i);
            }
        }
        Path bomb = write("nested.zip", outer.toByteArray());

        CommandLine.Outcome outcome = run(bomb);

        assertTrue(
                outcome.err().startsWith(bomb + "!/") || outcome.err().startsWith(bomb + ": more"),
                outcome.err());
        assertTrue(outcome.err().contains("which is more than is unpacked"), outcome.err());
        assertTrue(outcome.err().lines().count() < 20, outcome.err());
    }

    @Test
    void aPageThatUnpacksToMoreThanMemoryIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(GOOD));
            fill(gzip, 300L << 20);
        }
        Path page = write("page.html.gz", packed.toByteArray());

        CommandLine.Outcome outcome = run(page);

        assertEquals(1, outcome.out().lines().count());
        assertTrue(outcome.err().startsWith(page + ": it cannot be read: it holds more than"));
    }

    @Test
    void aWebArchiveCutShortGivesWhatStandsBefore() throws IOException {
        byte[] record = warc("https://bay.example/buoys", GOOD);
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(record);
        archive.write(warc("https://bay.example/more", GOOD.replace("nine", "ten")), 0, 400);
        Path cut = write("cut.warc", archive.toByteArray());

        CommandLine.Outcome outcome = run(cut);

        assertEquals(2, outcome.out().lines().count(), outcome.err());
        assertTrue(outcome.out().startsWith("{\"file\":\"" + cut + "!/https://bay.example/buoys"));
        assertEquals(
                cut
                        + ": the web archive is damaged or cut short; what stands before that was"
                        + " imported",
                outcome.err().lines().findFirst().orElse(""));
    }

    private CommandLine.Outcome run(Path strange) throws IOException {
        Path good = write("good.html", bytes(GOOD));
        CommandLine.Outcome outcome =
                assertTimeoutPreemptively(
                        LONG, () -> quoin.run("extract", strange.toString(), good.toString()));
        assertTrue(outcome.out().contains("{\"file\":\"" + good + "\""), outcome.err());
        return outcome;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An entry of so many spaces, and a page after it. */
    private static byte[] zip(String first, long spaces, String second, String page)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(first));
            zip.write(bytes("<html><body><p>Nothing but room:"));
            fill(zip, spaces);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(bytes(page));
        }
        return out.toByteArray();
    }

    private static void fill(OutputStream out, long count) throws IOException {
        byte[] room = bytes(" ".repeat(1 << 20));
        for (long left = count; left > 0; left -= room.length) {
            out.write(room);
        }
    }

    private static byte[] warc(String address, String page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        CRC32 crc = new CRC32();
        crc.update(bytes(address));
        return bytes(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                        + address
                        + "\r\nWARC-Date: 2025-10-16T06:00:00Z\r\nWARC-Record-ID:"
                        + " <urn:uuid:00000000-0000-4000-8000-0000"
                        + String.format("%08x", crc.getValue())
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + bytes(http).length
                        + "\r\n\r\n"
                        + http
                        + "\r\n\r\n");
    }
}
