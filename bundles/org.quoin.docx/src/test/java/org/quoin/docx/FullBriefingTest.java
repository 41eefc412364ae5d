package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Citing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;

/** A briefing with everything that one can hold. */
class FullBriefingTest {

    @TempDir Path folder;

    @Test
    void theSameBriefingGivesTheSameBytesItsChartsIncluded() throws Exception {
        assertArrayEquals(write(Citing.FOOTNOTES), write(Citing.FOOTNOTES));
    }

    @Test
    void aChartHasItsFiguresInAWorkbookAndInATableAndSaysThemInWords() throws Exception {
        Map<String, byte[]> parts = parts(write(Citing.FOOTNOTES));
        String document = text(parts, "word/document.xml");
        List<MatchResult> charts = found("name=\"Chart \\d+\" descr=\"([^\"]*)\"", document);
        assertEquals(3, charts.size());
        assertEquals(
                "Chart. Quotations by day of publication: 14 quotations in all; the most, 8, for"
                        + " 2026-03-18. The table below has all figures.",
                charts.get(0).group(1));
        try (XSSFWorkbook book =
                new XSSFWorkbook(
                        new ByteArrayInputStream(parts.get("word/embeddings/quoinChart1.xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> rows = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                rows.add(row(sheet.getRow(i)));
            }
            assertEquals(
                    List.of(
                            "|Direct|Partly verbatim|Indirect",
                            "2026-03-16|1.0|0.0|1.0",
                            "2026-03-17|2.0|1.0|1.0",
                            "2026-03-18|4.0|1.0|3.0"),
                    rows);
        }
        String chart = text(parts, "word/charts/quoinChart1.xml");
        assertTrue(chart.contains("<c:f>Sheet1!$B$2:$B$4</c:f>"), chart);
        assertTrue(
                document.contains(">2026-03-18</w:t>"),
                "the table has the same for who cannot see");
    }

    private static String row(XSSFRow row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        return String.join("|", cells);
    }

    @Test
    void figuresAndTablesAreNumberedByFieldsAndListedWithTheirPages() throws Exception {
        String document = text(parts(write(Citing.FOOTNOTES)), "word/document.xml");
        for (String kind : List.of("Figure", "Table")) {
            List<MatchResult> captions =
                    found(
                            "w:name=\"(_Toc4\\d+)\"/>(?:(?!</w:p>).)*?SEQ "
                                    + kind
                                    + "(?:(?!</w:p>).)*?>(\\d+)</w:t>",
                            document);
            assertTrue(captions.size() > 3, kind);
            for (int i = 0; i < captions.size(); i++) {
                assertEquals(Integer.toString(i + 1), captions.get(i).group(2));
                String bookmark = captions.get(i).group(1);
                assertTrue(
                        document.contains("w:anchor=\"" + bookmark + "\""), kind + " " + bookmark);
                assertTrue(document.contains("PAGEREF " + bookmark), kind + " " + bookmark);
            }
            assertTrue(document.contains("TOC \\h \\z \\c \"" + kind + "\""), kind);
        }
        assertFalse(document.contains("w:dirty"), "Word asks nothing when it opens the file");
    }

    @Test
    void notesStandAtTheEndWhereThatIsAskedFor() throws Exception {
        Map<String, byte[]> parts =
                parts(write(new Citing(Citing.Notes.ENDNOTES, Optional.empty(), false)));
        String document = text(parts, "word/document.xml");
        assertFalse(document.contains("footnoteReference"));
        int marks = found("<w:endnoteReference ", document).size();
        assertTrue(marks > 10);
        assertEquals(marks + 2, found("<w:endnote ", text(parts, "word/endnotes.xml")).size());
        assertEquals(2, found("<w:footnote ", text(parts, "word/footnotes.xml")).size());
        assertTrue(document.contains(">Notes</w:t>"), "a heading above them");
    }

    @Test
    void theTableOfSourcesAloneLiesSideways() throws Exception {
        String document = text(parts(write(Citing.FOOTNOTES)), "word/document.xml");
        List<MatchResult> sections = found("<w:sectPr>.*?</w:sectPr>", document);
        assertEquals(
                List.of(false, true, false),
                sections.stream().map(each -> each.group().contains("landscape")).toList());
        assertEquals(
                List.of(true, false, false),
                sections.stream().map(each -> each.group().contains("titlePg")).toList());
        sections.forEach(
                each ->
                        assertEquals(
                                2, found("w:headerReference", each.group()).size(), each.group()));
        String wide =
                document.substring(
                        document.indexOf(sections.get(0).group()),
                        document.indexOf(sections.get(1).group()));
        assertTrue(wide.contains(">Sources</w:t>") && wide.contains("Owned by the city"), wide);
    }

    @Test
    void aTranslationSaysWhatItIsAndStandsInNoMarks() throws Exception {
        try (XWPFDocument document = ReadBack.open(write(Citing.FOOTNOTES))) {
            List<String> translations =
                    document.getParagraphs().stream()
                            .filter(each -> "Translation".equals(each.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertEquals(
                    List.of(
                            "TRANSLATION BY THE AUTHOR  Phase three builds four berths; fishing"
                                    + " inshore will not be affected."),
                    translations);
        }
    }

    @Test
    void theMarkingIsAPropertyBesideThoseOfATemplate() throws Exception {
        String plain = text(parts(write(Citing.FOOTNOTES)), "docProps/custom.xml");
        assertTrue(plain.contains("name=\"Marking\""), plain);
        assertTrue(plain.contains(">TLP:AMBER<"), plain);

        Path template = folder.resolve("house.docx");
        Files.write(
                template, withProperty(ReadBack.write(OutlineSamples.ownText(), Optional.empty())));
        byte[] file =
                ReadBack.write(
                        OutlineSamples.harbour(Locale.ENGLISH), Optional.of(emptied(template)));
        String both = text(parts(file), "docProps/custom.xml");
        assertTrue(both.contains("Quality") && both.contains(">TLP:AMBER<"), both);
        assertEquals(1, found("name=\"Marking\"", both).size());
        assertTrue(both.contains("pid=\"8\""), both);
    }

    /** With a property that somebody set, and a marking of another document. */
    private static byte[] withProperty(byte[] file) throws IOException {
        Map<String, byte[]> parts = parts(file);
        String ns = "http://schemas.openxmlformats.org/officeDocument/2006/";
        parts.put(
                "docProps/custom.xml",
                ("<Properties xmlns=\""
                                + ns
                                + "custom-properties\" xmlns:vt=\""
                                + ns
                                + "docPropsVTypes\"><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\""
                                + " pid=\"7\" name=\"Quality\"><vt:lpwstr>high</vt:lpwstr></property>"
                                + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\""
                                + " name=\"Marking\"><vt:lpwstr>old</vt:lpwstr></property></Properties>")
                        .getBytes(StandardCharsets.UTF_8));
        replace(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/docProps/custom.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>");
        replace(
                parts,
                "_rels/.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdC\" Type=\""
                        + ns
                        + "relationships/custom-properties\" Target=\"docProps/custom.xml\"/></Relationships>");
        return zip(parts);
    }

    /** A document of ours as a template: what it says is taken out. */
    private static Path emptied(Path file) throws IOException {
        Map<String, byte[]> parts = parts(Files.readAllBytes(file));
        String document = text(parts, "word/document.xml");
        int body = document.indexOf("<w:body>") + "<w:body>".length();
        parts.put(
                "word/document.xml",
                (document.substring(0, body)
                                + document.substring(document.lastIndexOf("<w:sectPr")))
                        .getBytes(StandardCharsets.UTF_8));
        Files.write(file, zip(parts));
        return file;
    }

    @Test
    void zoteroFindsEachCitationAndTheBibliography() throws Exception {
        Map<String, byte[]> parts =
                parts(write(new Citing(Citing.Notes.FOOTNOTES, Optional.empty(), true)));
        List<MatchResult> fields =
                found("<w:instrText[^>]*>([^<]*)<", text(parts, "word/footnotes.xml"));
        List<String> citations =
                fields.stream()
                        .map(each -> each.group(1).strip())
                        .filter(each -> each.startsWith("ADDIN ZOTERO_ITEM CSL_CITATION {"))
                        .toList();
        assertEquals(20, citations.size());
        assertTrue(
                citations.get(0).contains("\"title\": \"滨州港三期工程开工 港务局称“不会影响渔业”\""),
                citations.get(0));
        assertTrue(citations.get(0).contains("\"accessed\": {\"date-parts\": [[2026, 3, 19]]}"));
        for (String each : citations) {
            assertEquals(
                    each.chars().filter(c -> c == '{').count(),
                    each.chars().filter(c -> c == '}').count(),
                    each);
        }
        assertTrue(text(parts, "word/document.xml").contains("ADDIN ZOTERO_BIBL"));
    }

    @Test
    void eachStyleOfBibliographyHasItsOwnOrderAndMarks() throws Exception {
        assertListed(
                "Vale, I., & Achebe, T. (2026, March 17). Binzhou breaks ground on third harbour"
                        + " phase as fishing towns ask for data. The Northfield Courier."
                        + " https://courier.example/world/2026/03/17/binzhou harbour?ref=a&b=c",
                bibliography("apa"));
        assertListed(
                "Vale, Ingrid, and Tom Achebe. 2026. “Binzhou Breaks Ground on Third Harbour Phase as"
                        + " Fishing Towns Ask for Data.” The Northfield Courier, March 17."
                        + " https://courier.example/world/2026/03/17/binzhou harbour?ref=a&b=c.",
                bibliography("chicago"));
        assertEquals(
                "[1] 何敏. 滨州港三期工程开工 港务局称“不会影响渔业”[N/OL]. 滨州晨讯, 2026-03-18[2026-03-19]."
                        + " https://chenxun.example/a/2026/0316/港口.html.",
                bibliography("gbt7714").get(0));
        ExportException refused =
                assertThrows(ExportException.class, () -> bibliography("harvard"));
        assertEquals(
                "there is no style of bibliography named harvard; use one of apa,"
                        + " chicago-author-date, gb-t-7714-2015-numeric, or a file that ends in"
                        + " .csl",
                refused.getMessage());
    }

    private static void assertListed(String entry, List<String> entries) {
        assertTrue(entries.contains(entry), String.join("\n", entries));
    }

    private static List<String> bibliography(String style) throws Exception {
        Citing citing = new Citing(Citing.Notes.FOOTNOTES, Optional.of(style), false);
        try (XWPFDocument document = ReadBack.open(write(citing))) {
            return document.getParagraphs().stream()
                    .filter(each -> "Bibliography".equals(each.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
        }
    }

    @Test
    void withoutLibreOfficeAPdfIsRefusedInPlainWords() {
        ExportException refused =
                assertThrows(
                        ExportException.class,
                        () ->
                                new PdfBriefingExporter(Optional.empty())
                                        .export(
                                                OutlineSamples.ownText(),
                                                new BriefingExporter.Options(Optional.empty()),
                                                new ByteArrayOutputStream(),
                                                Progress.none()));
        assertTrue(refused.getMessage().startsWith("a PDF is made by LibreOffice"));
    }

    private static byte[] write(Citing citing) throws Exception {
        Briefing briefing = OutlineSamples.full(Locale.ENGLISH, citing);
        return ReadBack.write(briefing, Optional.empty());
    }

    private static List<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).results().toList();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static void replace(Map<String, byte[]> parts, String part, String old, String put) {
        parts.put(part, text(parts, part).replace(old, put).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
