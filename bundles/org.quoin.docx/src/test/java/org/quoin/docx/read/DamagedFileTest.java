package org.quoin.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;

/** What a file holds that is not as Word writes it: it is read, or refused in plain words. */
class DamagedFileTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static final String BODY =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>The lamp burned all night — 灯亮了一夜 &amp; more</w:t>"
                    + "</w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\"> and went out.</w:t></w:r>"
                    + "</w:p></w:body></w:document>";

    @TempDir private Path folder;

    @Test
    void anyOneChangedByteIsReadOrRefused() throws Exception {
        byte[] whole = (HEAD + BODY).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int refused = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] = (byte) (changed[at] + 1 + random.nextInt(255));
            try {
                assertTrue(read(changed).paragraphs().size() <= 2);
            } catch (ImportException e) {
                assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
                refused++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
    }

    @Test
    void whatEndsTooSoonIsRefused() {
        byte[] whole = (HEAD + BODY).getBytes(StandardCharsets.UTF_8);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThrows(ImportException.class, () -> read(half));
    }

    @Test
    void entitiesOfItsOwnBringNothingIn() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String type =
                "<!DOCTYPE w [<!ENTITY a \"lamp\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \""
                        + secret.toUri()
                        + "\">]>";
        String body = BODY.replace("burned", "&b; &c;");
        try {
            WrittenBriefing read = read((HEAD + type + body).getBytes(StandardCharsets.UTF_8));
            for (WrittenParagraph each : read.paragraphs()) {
                assertEquals(-1, each.text().indexOf("secret"), each.text());
                assertEquals(-1, each.text().indexOf("lamplamp"), each.text());
            }
        } catch (ImportException e) {
            assertTrue(e.getMessage().contains("is damaged"), e.getMessage());
        }
    }

    @Test
    void utf16IsReadAsWell() throws Exception {
        Charset utf16 = StandardCharsets.UTF_16;
        WrittenBriefing read = read((HEAD.replace("UTF-8", "UTF-16") + BODY).getBytes(utf16));
        assertEquals("The lamp burned all night — 灯亮了一夜 & more", read.paragraphs().get(0).text());
    }

    @Test
    void whatLeadsNowhereIsPassedOver() throws Exception {
        Path file = folder.resolve("links.docx");
        String strange =
                "<Relationship Id=\"rId7\" Type=\"urn:x/hyperlink\" Target=\"bad|{ address\"/>"
                        + "<Relationship Id=\"rId8\" Type=\"urn:x/hyperlink\" Target=\"mailto:a@b\"/>";
        write(file, (HEAD + BODY).getBytes(StandardCharsets.UTF_8), strange);
        assertEquals(2, WordBriefing.read(file, Progress.none()).paragraphs().size());
    }

    private WrittenBriefing read(byte[] document) throws Exception {
        Path file = folder.resolve("file.docx");
        write(file, document, "");
        return WordBriefing.read(file, Progress.none());
    }

    private static void write(Path file, byte[] document, String relations) throws IOException {
        String begin =
                HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "_rels/.rels",
                    (begin
                                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    (begin + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
            part(zip, "word/document.xml", document);
        }
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
