package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A briefing goes out, somebody edits it, and {@code quoin verify} says what became of it. */
class VerifyTest {

    private static final CommandLine QUOIN = new CommandLine();

    /** A quotation of the invented texts below that stands once in the briefing's articles. */
    private static final String SAID = "The lower sluice was opened before anybody had been told";

    private static final String ARTICLE =
            """
            Sluice report puts the blame on nobody

            By Perpetua Lind

            "The lower sluice was opened before anybody had been told," said Ansel Brook, the keeper of the weir.

            Brook said that the gauge had stood still since the spring.

            "We shall hang a second bell above the mill race," said Hedda Quill, chair of the water board.

            "Nobody listens to one bell," she added, "and nobody can miss two of them in the night."
            """;

    @TempDir private static Path folder;
    private static Path project;
    private static byte[] briefing;

    @BeforeAll
    static void writeABriefing() throws IOException {
        Path article = Files.writeString(folder.resolve("sluice.txt"), ARTICLE);
        project = folder.resolve("kept");
        Path file = folder.resolve("written.docx");
        assertEquals(
                0, QUOIN.run("import", "--quiet", project.toString(), article.toString()).code());
        CommandLine.Outcome outcome =
                QUOIN.run("report", "--quiet", project.toString(), "--out", file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        briefing = Files.readAllBytes(file);
    }

    @Test
    void whatNobodyTouchedIsVerbatimAndTheProjectHasIt() {
        Path file = folder.resolve("written.docx");
        CommandLine.Outcome alone = QUOIN.run("verify", file.toString());
        assertEquals(0, alone.code(), alone.out() + alone.err());
        assertTrue(alone.err().contains("all verbatim"), alone.err());
        CommandLine.Outcome held = QUOIN.run("verify", file.toString(), project.toString());
        assertEquals(0, held.code(), held.out() + held.err());
    }

    @Test
    void theSamplesAreVerbatimInBothLanguagesOfTheLabels() {
        for (String language : List.of("en", "zh")) {
            Path file = folder.resolve("samples-" + language + ".docx");
            CommandLine.Outcome written =
                    QUOIN.run(
                            "brief",
                            "--quiet",
                            "--language",
                            language,
                            Sample.folder().toString(),
                            "--out",
                            file.toString());
            assertEquals(0, written.code(), written.err());
            CommandLine.Outcome outcome = QUOIN.run("verify", "--quiet", file.toString());
            assertEquals(0, outcome.code(), outcome.out());
        }
    }

    @Test
    void changedWordsAreShownOneByOne() throws IOException {
        List<JsonNode> found =
                verify(document(xml -> xml.replace(SAID, SAID.replace("lower", "upper"))));
        JsonNode changed = with(found, "changed");
        assertTrue(changed.path("text").asText().startsWith("The upper sluice"));
        List<String> changes = new ArrayList<>();
        changed.path("changes")
                .forEach(
                        each -> {
                            if (!each.path("kind").asText().equals("kept")) {
                                changes.add(
                                        each.path("kind").asText()
                                                + " "
                                                + each.path("text").asText());
                            }
                        });
        assertEquals(List.of("removed lower", "added upper"), changes);
    }

    @Test
    void anEllipsisIsNoChangeAndALeftOutWordIs() throws IOException {
        List<JsonNode> shortened =
                verify(document(xml -> xml.replace("lower sluice was opened", "[…] was opened")));
        with(shortened, "shortened");
        with(
                verify(document(xml -> xml.replace("lower sluice was opened", "was opened"))),
                "changed");
        with(verify(document(xml -> xml.replace("lower sluice was", "lo… was"))), "changed");
    }

    @Test
    void anotherKindOfSpaceIsAChangeOfFormOnly() throws IOException {
        List<JsonNode> found =
                verify(document(each -> each.replace("second bell", "second\u00A0bell")));
        assertTrue(with(found, "changed").path("formOnly").asBoolean());
    }

    @Test
    void wordsWithoutTheirControlAreStillKnown() throws IOException {
        UnaryOperator<String> uncontrolled =
                xml ->
                        xml.replaceAll(
                                "<w:sdt><w:sdtPr><w:tag [^>]*></w:tag></w:sdtPr><w:sdtContent>"
                                        + "(.*?)</w:sdtContent></w:sdt>|<w:sdt><w:sdtPr><w:tag"
                                        + " [^>]*/></w:sdtPr><w:sdtContent>(.*?)</w:sdtContent></w:sdt>",
                                "$1$2");
        Path whole = document(uncontrolled);
        assertEquals(0, QUOIN.run("verify", whole.toString()).code());
        with(
                verify(
                        document(
                                xml ->
                                        uncontrolled
                                                .apply(xml)
                                                .replace("lower sluice", "upper sluice"))),
                "changed");
    }

    @Test
    void withoutControlAndBookmarkItIsMissing() throws IOException {
        with(
                verify(
                        document(
                                xml ->
                                        xml.replace("quoin-", "other-")
                                                .replace("_Quoin_", "_Other_"))),
                "missing");
    }

    @Test
    void aNoteThatIsGoneIsACitationLost() throws IOException {
        with(
                verify(document(xml -> xml.replaceFirst("<w:footnoteReference [^>]*/>", ""))),
                "citation_lost");
        EditedBriefing emptied =
                new EditedBriefing(briefing)
                        .edit(
                                EditedBriefing.NOTES,
                                xml -> xml.replaceAll("<w:t[ >][^<]*</w:t>", ""));
        with(verify(emptied.write(folder.resolve("notes.docx"))), "citation_lost");
    }

    @Test
    void aParagraphElsewhereIsMoved() throws IOException {
        Path file =
                document(
                        xml -> {
                            List<String> quoted =
                                    Pattern.compile("<w:p>(?:(?!</w:p>).)*<w:sdt>.*?</w:p>")
                                            .matcher(xml)
                                            .results()
                                            .map(MatchResult::group)
                                            .toList();
                            String last = quoted.get(quoted.size() - 1);
                            String before = quoted.get(quoted.size() - 3);
                            return xml.replace(last, "").replace(before, last + before);
                        });
        List<JsonNode> found = verify(file);
        assertEquals("verbatim", with(found, "moved").path("findings").get(0).asText());
    }

    @Test
    void whatStandsInMarksWithoutEvidenceIsNamed() throws IOException {
        List<JsonNode> found =
                verify(
                        document(
                                xml ->
                                        xml.replace(
                                                "<w:sectPr>",
                                                "<w:p><w:r><w:t>He called it “a matter for the"
                                                        + " otters”.</w:t></w:r></w:p><w:sectPr>")));
        assertTrue(
                found.stream()
                        .anyMatch(
                                each ->
                                        each.path("kind").asText().equals("marks")
                                                && each.path("text")
                                                        .asText()
                                                        .equals("a matter for the otters")),
                found.toString());
    }

    @Test
    void wordsPutIntoTheMarksBesideAControlAreNamed() throws IOException {
        List<JsonNode> found =
                verify(
                        document(
                                xml ->
                                        xml.replaceFirst(
                                                "(<w:bookmarkStart [^>]*_Quoin_)",
                                                "<w:r><w:t>Never, never! </w:t></w:r>$1")));
        assertTrue(
                found.stream().anyMatch(each -> each.path("kind").asText().equals("marks")),
                found.toString());
    }

    @Test
    void forgedEvidenceDoesNotHaveItsHashOrNotItsArticle() throws IOException {
        String forged = SAID.replace("lower", "upper");
        EditedBriefing edited =
                new EditedBriefing(briefing)
                        .edit(EditedBriefing.DOCUMENT, xml -> xml.replace(SAID, forged))
                        .edit(EditedBriefing.EVIDENCE, xml -> xml.replace(SAID, forged));
        Path file = edited.write(folder.resolve("forged.docx"));
        assertEquals("hash_differs", with(verify(file), "unsupported").path("reason").asText());

        String evidence = edited.part(EditedBriefing.EVIDENCE);
        Matcher passage =
                Pattern.compile(
                                "<passage sha256=\"(\\w+)\">(?:(?!</passage>).)*<exact[^>]*>("
                                        + Pattern.quote(forged)
                                        + "[^<]*)<")
                        .matcher(evidence);
        assertTrue(passage.find());
        String hash = org.quoin.api.evidence.Passage.hash(passage.group(2));
        edited.edit(EditedBriefing.EVIDENCE, xml -> xml.replace(passage.group(1), hash));
        edited.write(file);
        assertEquals(0, QUOIN.run("verify", file.toString()).code(), "the file agrees with itself");
        CommandLine.Outcome held =
                QUOIN.run("verify", "--json", file.toString(), project.toString());
        assertEquals(1, held.code());
        assertTrue(held.out().contains("article_differs"), held.out());
    }

    @Test
    void withoutEvidenceNothingIsSupported() throws IOException {
        EditedBriefing edited = new EditedBriefing(briefing);
        edited.edit(
                "word/_rels/document.xml.rels",
                xml -> xml.replaceFirst("<Relationship [^>]*customXml[^>]*/>", ""));
        edited.remove(EditedBriefing.EVIDENCE);
        List<JsonNode> found = verify(edited.write(folder.resolve("bare.docx")));
        assertEquals("no_evidence", with(found, "unsupported").path("reason").asText());
    }

    @Test
    void trackedChangesCountAsMade() throws IOException {
        with(
                verify(
                        document(
                                xml ->
                                        xml.replaceFirst(
                                                "(<w:r>(?:(?!</w:r>).)*" + SAID + ")",
                                                "<w:ins w:id=\"900\" w:author=\"A\"><w:r><w:t"
                                                        + " xml:space=\"preserve\">Yes. </w:t></w:r></w:ins>$1"))),
                "changed");
    }

    @Test
    void whatStandsInMarksInAHeaderIsNamedOnceForAllPages() throws IOException {
        EditedBriefing edited = new EditedBriefing(briefing);
        for (String part : List.of("word/header1.xml", "word/footer1.xml")) {
            edited.edit(
                    part,
                    xml ->
                            xml.replace(
                                    "</w:p>", "<w:r><w:t>As “the otters” say</w:t></w:r></w:p>"));
        }
        List<JsonNode> found = verify(edited.write(folder.resolve("header.docx")));
        assertEquals(
                List.of("the otters"),
                found.stream()
                        .filter(each -> each.path("kind").asText().equals("marks"))
                        .map(each -> each.path("text").asText())
                        .distinct()
                        .toList());
        assertEquals("verbatim", found.get(0).path("findings").get(0).asText());
    }

    @Test
    void aTitleInMarksIsNoQuotation() throws IOException {
        Path file = folder.resolve("titled.docx");
        CommandLine.Outcome written =
                QUOIN.run(
                        "brief",
                        "--quiet",
                        "--title",
                        "Operation “Second Bell”",
                        folder.resolve("sluice.txt").toString(),
                        "--out",
                        file.toString());
        assertEquals(0, written.code(), written.err());
        CommandLine.Outcome outcome = QUOIN.run("verify", "--quiet", file.toString());
        assertEquals(0, outcome.code(), outcome.out());
    }

    @Test
    void aCopyOfAQuotationStandsElsewhereWhateverItsBookmarkIsCalled() throws IOException {
        // As LibreOffice copies a paragraph: without the control's tag, the bookmark named anew.
        Path file =
                document(
                        xml -> {
                            List<String> quoted =
                                    Pattern.compile("<w:p>(?:(?!</w:p>).)*<w:sdt>.*?</w:p>")
                                            .matcher(xml)
                                            .results()
                                            .map(MatchResult::group)
                                            .toList();
                            String copy =
                                    quoted.get(0)
                                            .replaceAll("<w:tag [^>]*/>", "")
                                            .replaceAll("(_Quoin_\\w+)\"", "$1_Copy_1\"");
                            return xml.replace("<w:sectPr>", copy + "<w:sectPr>");
                        });
        assertEquals("verbatim", with(verify(file), "moved").path("findings").get(0).asText());
    }

    @Test
    void poiEditsAreFound() throws IOException {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(briefing));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("They spoke of “forty thousand eels”.");
            document.write(out);
            Files.write(file, out.toByteArray());
        }
        List<JsonNode> found = verify(file);
        assertEquals(
                1,
                found.stream().filter(each -> each.path("kind").asText().equals("marks")).count());
        assertTrue(
                found.stream()
                        .filter(each -> each.path("kind").asText().equals("quotation"))
                        .allMatch(
                                each -> each.path("findings").toString().equals("[\"verbatim\"]")),
                found.toString());
    }

    @Test
    void anyEditOfAnyQuotationIsNoticed() throws IOException {
        String xml = new EditedBriefing(briefing).part(EditedBriefing.DOCUMENT);
        List<int[]> places =
                Pattern.compile("<w:sdtContent>.*?</w:sdtContent>")
                        .matcher(xml)
                        .results()
                        .filter(each -> each.group().contains("QuotedWords"))
                        .flatMap(VerifyTest::letters)
                        .toList();
        assertTrue(places.size() > 200, "letters of quotations: " + places.size());
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int at = places.get(random.nextInt(places.size()))[0];
            String edit =
                    switch (random.nextInt(3)) {
                        case 0 -> "";
                        case 1 -> "#";
                        default -> xml.charAt(at) + "#";
                    };
            Path file = document(each -> each.substring(0, at) + edit + each.substring(at + 1));
            assertNotEquals(
                    0, QUOIN.run("verify", file.toString()).code(), "edit at " + at + ": " + edit);
        }
    }

    private static java.util.stream.Stream<int[]> letters(MatchResult control) {
        List<int[]> places = new ArrayList<>();
        Matcher text = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>").matcher(control.group());
        while (text.find()) {
            for (int i = text.start(1); i < text.end(1); i++) {
                if (Character.isLetter(control.group().charAt(i))) {
                    places.add(new int[] {control.start() + i});
                }
            }
        }
        return places.stream();
    }

    @Test
    void whatIsNoBriefingIsSaidToBeNone() throws IOException {
        Path file = Files.writeString(folder.resolve("text.docx"), "no zip at all");
        CommandLine.Outcome outcome = QUOIN.run("verify", file.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().contains("is not a Word document"), outcome.err());
        assertEquals(2, QUOIN.run("verify", folder.resolve("nowhere.docx").toString()).code());
        assertEquals(2, QUOIN.run("verify", folder.resolve("sluice.txt").toString()).code());
    }

    private static Path document(UnaryOperator<String> change) throws IOException {
        return new EditedBriefing(briefing)
                .edit(EditedBriefing.DOCUMENT, change)
                .write(folder.resolve("edited.docx"));
    }

    /** What is said of a file that is not as it was written. */
    private static List<JsonNode> verify(Path file) throws IOException {
        CommandLine.Outcome outcome = QUOIN.run("verify", "--json", file.toString());
        assertEquals(1, outcome.code(), outcome.out() + outcome.err());
        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static JsonNode with(List<JsonNode> found, String finding) {
        return found.stream()
                .filter(each -> each.path("findings").toString().contains('"' + finding + '"'))
                .findFirst()
                .orElseThrow(() -> new AssertionError(finding + " is not among " + found));
    }
}
