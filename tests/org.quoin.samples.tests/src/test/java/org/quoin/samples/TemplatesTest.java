package org.quoin.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in templates, as whoever types their names meets them. */
class TemplatesTest {

    private static final CommandLine QUOIN = new CommandLine();

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "briefing,en",
        "briefing,zh",
        "dossier,en",
        "dossier,zh",
        "press-review,en",
        "press-review,zh"
    })
    void eachBuiltInTemplateGivesASoundBriefing(String template, String language)
            throws IOException {
        Path own = folder.resolve("own.docx");
        assertEquals(
                0,
                QUOIN.run("template", "export", template, own.toString(), "--language", language)
                        .code());
        CommandLine.Outcome checked = QUOIN.run("template", "check", own.toString());
        assertEquals(0, checked.code(), checked.out());
        assertTrue(checked.err().contains("0 errors, 0 warnings"), checked.out());

        Path file = brief(template, language, "one.docx");
        CommandLine.Outcome verified = QUOIN.run("verify", "--quiet", file.toString());
        assertEquals(0, verified.code(), verified.out());
        assertArrayEquals(
                Files.readAllBytes(file),
                Files.readAllBytes(brief(own.toString(), language, "two.docx")),
                "by its name or as a file");
        String words = words(file);
        assertFalse(words.contains("{{") || words.contains("}}"), words);
        assertEquals(language.equals("zh"), words.contains("篇文章"), words);
    }

    @Test
    void aDossierIsOfTheSpeakerWhomAProjectIsAskedFor() throws IOException {
        Path project = folder.resolve("work");
        assertEquals(
                0,
                QUOIN.run("import", "--quiet", project.toString(), Sample.folder().toString())
                        .code());
        Path file = folder.resolve("orrick.docx");
        CommandLine.Outcome outcome =
                QUOIN.run(
                        "report",
                        project.toString(),
                        "--speaker",
                        "Dana Orrick",
                        "--template",
                        "dossier",
                        "--out",
                        file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        String words = words(file);
        assertTrue(words.contains("Source dossier") && words.contains("Dana Orrick"), words);
        assertFalse(words.contains("Ines Halloran"), words);
    }

    @Test
    void aNameThatNoTemplateHasIsWrongUsage() {
        CommandLine.Outcome outcome =
                QUOIN.run(
                        "brief",
                        Sample.folder().toString(),
                        "--template",
                        "weekly",
                        "--out",
                        folder.resolve("out.docx").toString());
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("quoin template list"), outcome.err());
        assertEquals(2, QUOIN.run("template", "export", "weekly", "x.docx").code());
        assertEquals(2, QUOIN.run("template").code());
    }

    @Test
    void theTemplatesAreListed() {
        String list = QUOIN.run("template", "list").out();
        for (String name : List.of("briefing", "dossier", "press-review")) {
            assertTrue(list.contains(name), list);
        }
        assertTrue(QUOIN.run("plugins").out().contains("org.quoin.docx.pressReview.zh"));
    }

    @Test
    void aTemplateThatIsWrongEndsTheCommandWithAllThatIs() throws IOException {
        Path template = folder.resolve("wrong.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{titel}} {{#quotes}}");
            try (var out = Files.newOutputStream(template)) {
                document.write(out);
            }
        }
        Path copy = folder.resolve("marked.docx");
        CommandLine.Outcome checked =
                QUOIN.run(
                        "template",
                        "check",
                        template.toString(),
                        "--json",
                        "--comments",
                        copy.toString());
        assertEquals(1, checked.code());
        assertTrue(checked.out().contains("\"suggestion\":\"{{title}}\""), checked.out());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(copy))) {
            assertTrue(document.getDocComments().getComments().size() >= 2);
        }
        Path out = folder.resolve("out.docx");
        CommandLine.Outcome briefed =
                QUOIN.run(
                        "brief",
                        Sample.folder().toString(),
                        "--template",
                        template.toString(),
                        "--out",
                        out.toString());
        assertEquals(1, briefed.code());
        assertTrue(briefed.err().contains("Did you mean {{title}}"), briefed.err());
        assertFalse(Files.exists(out));
    }

    private Path brief(String template, String language, String name) {
        Path file = folder.resolve(name);
        CommandLine.Outcome outcome =
                QUOIN.run(
                        "brief",
                        Sample.folder().toString(),
                        "--template",
                        template,
                        "--language",
                        language,
                        "--marking",
                        "TLP:GREEN",
                        "--out",
                        file.toString());
        assertEquals(0, outcome.code(), outcome.err());
        return file;
    }

    private static String words(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
