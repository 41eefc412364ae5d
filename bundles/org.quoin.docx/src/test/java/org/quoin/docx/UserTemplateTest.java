package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.plugin.ExportException;

/** A briefing written after a user's own document. */
class UserTemplateTest {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    @TempDir Path folder;

    private final Briefing briefing = SampleBriefings.sixLanguages(Locale.ENGLISH);

    @Test
    void whatTheTemplateHasIsKeptAndTheBriefingFollows() throws Exception {
        try (XWPFDocument document = written(template())) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertEquals("Office of Harbour Studies", paragraphs.get(0).getText());
            assertEquals("Quotation briefing", paragraphs.get(2).getText());
            assertEquals("Harbour extension: who said what", paragraphs.get(3).getText());
            assertEquals(
                    12240,
                    ((BigInteger) document.getDocument().getBody().getSectPr().getPgSz().getW())
                            .intValue());
            XWPFStyle heading = document.getStyles().getStyle("berschrift1");
            assertEquals("FF00FF", color(heading), "the template's own heading is left alone");
            assertTrue(
                    paragraphs.stream()
                            .anyMatch(
                                    p ->
                                            "berschrift1".equals(p.getStyle())
                                                    && p.getText().equals("Sources")),
                    "and is the one that is used");
            assertTrue(document.getStyles().getStyle("QuotationNote") != null);
        }
    }

    @Test
    void everyQuotationKeepsItsFootnoteBesideTheTemplatesOwn() throws Exception {
        try (XWPFDocument document = written(template())) {
            List<ReadBack.Quoted> quoted = ReadBack.quotations(document);
            assertTrue(quoted.size() >= 16);
            quoted.forEach(q -> assertEquals(1, q.notes().size(), q.toString()));
            quoted.forEach(q -> assertTrue(q.notes().get(0).contains("para. "), q.toString()));
            assertEquals(
                    1,
                    document.getFootnotes().stream()
                            .filter(note -> text(note).contains("House style"))
                            .count());
        }
    }

    @Test
    void theMarkingIsAddedToTheTemplatesHeader() throws Exception {
        try (XWPFDocument document = written(template())) {
            String header = document.getHeaderList().get(0).getText();
            assertTrue(header.contains("Letterhead"), header);
            assertTrue(header.contains("TLP:AMBER"), header);
        }
    }

    @Test
    void aDotxBecomesADocument() throws Exception {
        byte[] dotx = changed(template(), "[Content_Types].xml", s -> s.replace(MAIN, TEMPLATE));
        byte[] file = ReadBack.write(briefing, Optional.of(file(dotx)));
        changed(
                file,
                "[Content_Types].xml",
                types -> {
                    assertTrue(types.contains(MAIN));
                    assertFalse(types.contains(TEMPLATE));
                    return types;
                });
    }

    @Test
    void anEmptyTemplateWithoutStylesOrHeadersIsCompleted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument empty = new XWPFDocument()) {
            empty.write(bytes);
        }
        try (XWPFDocument document = written(bytes.toByteArray())) {
            assertTrue(document.getHeaderList().get(0).getText().contains("TLP:AMBER"));
            assertEquals("Quotation briefing", document.getParagraphs().get(0).getText());
            assertTrue(ReadBack.quotations(document).size() >= 16);
        }
    }

    @Test
    void theContentsNameNoPageThatIsNotKnown() throws Exception {
        try (XWPFDocument document = written(template())) {
            String xml = document.getDocument().xmlText();
            assertTrue(xml.contains("TOC \\o"));
            assertFalse(xml.contains("PAGEREF"));
        }
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        Path template = file(template());
        assertArrayEquals(
                ReadBack.write(briefing, Optional.of(template)),
                ReadBack.write(briefing, Optional.of(template)));
    }

    @Test
    void whatCannotBeWrittenIntoIsSaidInPlainWords() throws Exception {
        byte[] strict =
                changed(
                        template(),
                        "_rels/.rels",
                        s ->
                                s.replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/"
                                                + "relationships/officeDocument",
                                        "http://purl.oclc.org/ooxml/officeDocument/"
                                                + "relationships/officeDocument"));
        assertTrue(refusal(file(strict)).contains("Strict Open XML"));
        byte[] macros =
                changed(
                        template(),
                        "[Content_Types].xml",
                        s ->
                                s.replace(
                                        MAIN,
                                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertTrue(refusal(file(macros)).contains("macros"));
        assertTrue(
                refusal(file("plain words".getBytes(StandardCharsets.UTF_8)))
                        .contains("not a Word document"));
        assertTrue(refusal(file(new byte[0])).contains("not a Word document"));
        byte[] whole = template();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertTrue(refusal(file(half)).contains("damaged"));
        assertTrue(refusal(folder.resolve("none.docx")).contains("does not exist"));
    }

    private String refusal(Path template) {
        ExportException refused =
                assertThrows(
                        ExportException.class,
                        () -> ReadBack.write(briefing, Optional.of(template)));
        String message = refused.getMessage();
        assertTrue(message.contains(template.getFileName().toString()), message);
        return message;
    }

    private XWPFDocument written(byte[] template) throws Exception {
        return ReadBack.open(ReadBack.write(briefing, Optional.of(file(template))));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "template", ".docx"), bytes);
    }

    /** US Letter, a letterhead, a heading style as a German Word names it, a footnote. */
    private static byte[] template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("berschrift1");
            heading.addNewName().setVal("heading 1");
            heading.addNewRPr().addNewColor().setVal("FF00FF");
            styles.addStyle(new XWPFStyle(heading));
            document.createParagraph().createRun().setText("Office of Harbour Studies");
            XWPFParagraph second = document.createParagraph();
            second.createRun().setText("Cover words");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("House style");
            second.addFootnoteReference(note);
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Letterhead");
            CTSectPr section = document.getDocument().getBody().getSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(12240));
            section.getPgSz().setH(BigInteger.valueOf(15840));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static String color(XWPFStyle style) {
        return style.getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue();
    }

    private static String text(XWPFFootnote note) {
        StringBuilder text = new StringBuilder();
        note.getParagraphs().forEach(p -> text.append(p.getText()));
        return text.toString();
    }

    private static byte[] changed(byte[] zip, String name, UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean seen = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    seen = true;
                    String text = new String(content, StandardCharsets.UTF_8);
                    content = change.apply(text).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        assertTrue(seen, name);
        return bytes.toByteArray();
    }
}
