package org.quoin.containers.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.plugin.ArticleImporter;
import org.quoin.api.plugin.Recognition;
import org.quoin.containers.Boxes;
import org.quoin.containers.Taken;

class MessagesTest {

    @Test
    void theTextOfAMessageItsAttachmentsAndTheMessageWithin() throws IOException {
        assertEquals(
                List.of(
                        "text in utf-8 titled Ferry back in service – today of Harbour Desk on"
                                + " 2025-10-13T07:15:00+02:00 (CONTAINER): <p>The ferry runs"
                                + " <b>again</b>.</p> + cid:slip@harbour.example=PNG",
                        "../../notes.html (MEMBER): <p>Notes.</p>",
                        "part 5 (MEMBER): Subject: Within\r\nFrom: a@b.example\r\n"
                                + "Message-ID: <2@harbour.example>\r\n\r\nInner words."),
                firstWithPictures());
    }

    /** Only the text has its pictures beside it. */
    private static List<String> firstWithPictures() throws IOException {
        return Taken.by(new EmailImporter(), Boxes.mail(), "cid:slip@harbour.example");
    }

    @Test
    void aSavedPageWithItsPicturesUnderTheirAddresses() throws IOException {
        assertEquals(
                List.of(
                        "page at https://bay.example/news/lock.html in windows-1252 (CONTAINER):"
                                + " <html><body><p>The lock is shut.</p><img"
                                + " src=\"lock.png\"></body></html>"
                                + " + https://bay.example/news/lock.png=LOCK + lock.png=LOCK"
                                + " + cid:gate@bay.example=GATE"),
                Taken.by(
                        new MhtmlImporter(),
                        Boxes.savedPage(),
                        "https://bay.example/news/lock.png",
                        "lock.png",
                        "../lock.png",
                        "file:///etc/passwd",
                        "cid:gate@bay.example"));
    }

    @Test
    void eachIsTheOneImportersAlone() throws IOException {
        assertRecognised(Recognition.CERTAIN, new EmailImporter(), Boxes.mail());
        assertRecognised(Recognition.NO, new MhtmlImporter(), Boxes.mail());
        assertRecognised(Recognition.NO, new EmailImporter(), Boxes.savedPage());
        assertRecognised(Recognition.CERTAIN, new MhtmlImporter(), Boxes.savedPage());
        byte[] letter = Taken.message("From: Dana\nDate: today\n\nTwo lines as people write them.");
        assertRecognised(Recognition.NO, new EmailImporter(), letter);
    }

    private static void assertRecognised(Recognition expected, ArticleImporter by, byte[] bytes)
            throws IOException {
        assertEquals(expected, by.recognise(new Taken.Bytes(bytes)));
    }

    @Test
    void aMessageCutShortGivesWhatCame() throws IOException {
        byte[] mail = Boxes.mail();
        String text = new String(mail, StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(mail, text.indexOf("<b>again"));

        List<String> taken = Taken.by(new EmailImporter(), cut);

        assertEquals(1, taken.size());
        assertEquals(
                "text in utf-8 titled Ferry back in service – today of Harbour Desk on"
                        + " 2025-10-13T07:15:00+02:00 (CONTAINER): <p>The ferry runs",
                taken.get(0));
    }

    @Test
    void aSavedPageWithoutAPageIsRefused() throws IOException {
        byte[] pictures =
                Taken.message(
                        "Content-Type: multipart/related; boundary=p\nMIME-Version: 1.0\n\n--p\n"
                                + "Content-Type: image/png\n\nPNG\n--p--\n");

        assertEquals(
                List.of("refused: there is no page in it"),
                Taken.by(new MhtmlImporter(), pictures));
    }

    @Test
    void datesAsProgramsWriteThem() {
        assertEquals(
                Optional.of("2025-10-13T07:15:00+02:00"),
                iso("Mon, 13 Oct 2025 07:15:00 +0200 (CEST)"));
        assertEquals(Optional.of("2025-10-03T07:15:00Z"), iso("3 Oct 2025 7:15 GMT"));
        assertEquals(Optional.empty(), iso("Monday morning"));
        assertEquals(Optional.empty(), iso("Mon, 32 Oct 2025 07:15:00 +0200"));
    }

    private static Optional<String> iso(String date) {
        return SendingDates.read(date).map(PublicationTime::iso);
    }
}
