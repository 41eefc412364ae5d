package org.quoin.containers.warc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quoin.api.plugin.Recognition;
import org.quoin.containers.Boxes;
import org.quoin.containers.Taken;

class WarcImporterTest {

    private static final byte[] BUOYS =
            Boxes.answer(
                    "https://bay.example/buoys",
                    "200 OK",
                    "text/html; charset=GBK",
                    "<p>Buoys.</p>");

    private static final String BUOYS_TAKEN =
            "https://bay.example/buoys at https://bay.example/buoys in GBK (MEMBER): <p>Buoys.</p>";

    @Test
    void pagesWithTheirAddressAndTheEncodingThatTheServerNames() throws IOException {
        byte[] archive =
                Boxes.joined(
                        Boxes.record("warcinfo", "", "application/warc-fields", "software: x\r\n"),
                        BUOYS,
                        Boxes.answer(
                                "https://bay.example/gone",
                                "404 Not Found",
                                "text/html",
                                "<p>No.</p>"),
                        Boxes.answer("https://bay.example/slip.png", "200 OK", "image/png", "PNG"),
                        Boxes.answer("dns:bay.example", "200 OK", "text/html", "<p>No.</p>"),
                        Boxes.record(
                                "resource",
                                "https://bay.example/feed",
                                "application/rss+xml",
                                "<rss/>"));

        assertEquals(Recognition.CERTAIN, new WarcImporter().recognise(new Taken.Bytes(archive)));
        assertEquals(
                List.of(
                        BUOYS_TAKEN,
                        "https://bay.example/feed at https://bay.example/feed (MEMBER): <rss/>"),
                Taken.by(new WarcImporter(), archive));
    }

    @Test
    void aRecordWithoutAnAddressIsPassedOver() throws IOException {
        byte[] archive =
                Boxes.joined(
                        Boxes.answer("", "200 OK", "text/html", "<p>Nobody's.</p>"),
                        Boxes.record("resource", "", "text/html", "<p>Nobody's.</p>"),
                        BUOYS);

        assertEquals(List.of(BUOYS_TAKEN), Taken.by(new WarcImporter(), archive));
    }

    @Test
    void aRecordWithTwoAddressesIsPassedOver() throws IOException {
        String twice =
                new String(BUOYS, StandardCharsets.ISO_8859_1)
                        .replace(
                                "WARC-Target-URI: ",
                                "WARC-Target-URI: https://bay.example/x\r\nWARC-Target-URI: ");
        byte[] archive = Boxes.joined(twice.getBytes(StandardCharsets.ISO_8859_1), BUOYS);

        assertEquals(List.of(BUOYS_TAKEN), Taken.by(new WarcImporter(), archive));
    }

    @Test
    void whatStandsBeforeTheDamageIsRead() throws IOException {
        byte[] archive = Boxes.joined(BUOYS, new byte[] {'W', 'A', 'R', 'C', '/', '9', 0, 0, 7});

        assertEquals(
                List.of(
                        BUOYS_TAKEN,
                        "refused: the web archive is damaged or cut short; what stands before that"
                                + " was imported"),
                Taken.by(new WarcImporter(), archive));
        assertEquals(
                Recognition.NO,
                new WarcImporter().recognise(new Taken.Bytes(Arrays.copyOf(BUOYS, 5))));
    }
}
