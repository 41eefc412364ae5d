package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.docx.markdown.MarkdownBriefingExporter;
import org.quoin.docx.web.HtmlBriefingExporter;

/** Whatever an article says and calls itself, a briefing shows it and does nothing of it. */
class HostileTextTest {

    private static final List<String> ATTACKS =
            List.of(
                    "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                    "{ INCLUDETEXT \"file:///etc/passwd\" }",
                    "\u0013INCLUDEPICTURE \"http://evil.example/p.png\" \\\\d\u0014x\u0015",
                    "]]></w:t><w:instrText>DDE</w:instrText><w:t>",
                    "</exact></TextQuoteSelector><place quotation=\"x\"/>",
                    "<script>alert(1)</script><img src=x onerror=alert(1)>",
                    "\" onmouseover=\"alert(1)",
                    "[here](javascript:alert(1)) ![p](http://evil.example/p.png)");

    @TempDir Path folder;

    @Test
    void fieldsLinksAndMarkupOfAnArticleStayWords() throws Exception {
        for (String url : List.of("javascript:alert(1)", "file:///etc/passwd", "\\\\evil\\share")) {
            byte[] file = ReadBack.write(hostile(url), Optional.empty());
            for (Map.Entry<String, String> part : parts(file).entrySet()) {
                for (MatchResult field :
                        Pattern.compile("<w:instrText[^>]*>([^<]*)<")
                                .matcher(part.getValue())
                                .results()
                                .toList()) {
                    assertTrue(
                            field.group(1)
                                    .matches(
                                            " (TOC|PAGEREF|NOTEREF|SEQ|PAGE|NUMPAGES)\\b[\\w \\\\\"*-]*"),
                            field.group());
                }
                if (part.getKey().endsWith(".rels")) {
                    assertFalse(
                            part.getValue().contains("TargetMode=\"External\""), part.toString());
                }
                if (part.getKey().matches("word/(document|footnotes).xml")) {
                    assertFalse(part.getValue().contains("fldSimple"), part.getKey());
                }
            }
        }
    }

    @Test
    void everyAttackIsReadBackWordForWord() throws Exception {
        Path file = folder.resolve("hostile.docx");
        Files.write(file, ReadBack.write(hostile("https://press.example/a"), Optional.empty()));
        WrittenBriefing found = new WordBriefingReader().read(file, Progress.none());
        assertEquals(
                ATTACKS.stream()
                        .map(each -> each.replaceAll("[\\x13-\\x15]", "\uFFFD"))
                        .collect(Collectors.toSet()),
                found.evidence().stream().map(each -> each.written()).collect(Collectors.toSet()));
        found.evidence().forEach(each -> assertTrue(each.passages().get(0).hasItsHash()));
    }

    @Test
    void aPageRunsAndFetchesNothing() throws Exception {
        String page = write(new HtmlBriefingExporter(), hostile("javascript:alert(1)"));
        assertFalse(page.contains("<script"), "no script");
        assertFalse(Pattern.compile("<[^>]*\\son\\w+=").matcher(page).find(), "no handler");
        for (MatchResult address :
                Pattern.compile("(?:src|href)=\"([^\"]*)\"").matcher(page).results().toList()) {
            assertTrue(address.group(1).matches("(#|data:image/).*"), address.group());
        }
    }

    @Test
    void markdownLinksLeadWhereTheArticleStandsAndNowhereElse() throws Exception {
        String text = write(new MarkdownBriefingExporter(), hostile("javascript:alert(1)"));
        assertFalse(
                Pattern.compile("(?<!\\\\)!\\[|(?<!\\\\)\\]\\((?!<https?:)").matcher(text).find(),
                text);
        assertFalse(Pattern.compile("(?<!\\\\)<script").matcher(text).find(), text);
    }

    @Test
    void aTemplatesPathOfItsOwnTemplateIsLeftOut() throws Exception {
        Path template =
                template(
                        "attachedTemplate",
                        "file:///C:/Users/somebody/Desk.dotm",
                        "<w:attachedTemplate r:id=\"rIdOut\"/>");
        byte[] file = ReadBack.write(SampleBriefings.oneArticle(), Optional.of(template));
        parts(file)
                .forEach(
                        (name, text) -> {
                            assertFalse(text.contains("somebody"), name);
                            assertFalse(text.contains("attachedTemplate"), name);
                        });
    }

    @Test
    void aTemplateThatFetchesAPictureIsRefused() throws Exception {
        Path template = template("image", "http://evil.example/p.png", "");
        ExportException thrown =
                assertThrows(
                        ExportException.class,
                        () -> ReadBack.write(SampleBriefings.oneArticle(), Optional.of(template)));
        assertTrue(thrown.getMessage().contains("evil.example"), thrown.getMessage());
    }

    /** A document whose settings lead outside. */
    private Path template(String type, String target, String setting) throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Office of Harbour Studies");
            document.write(bare);
        }
        Map<String, String> parts = parts(bare.toByteArray());
        assertTrue(parts.containsKey("word/settings.xml"), parts.keySet().toString());
        parts.put(
                "word/_rels/settings.xml.rels",
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rIdOut\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + type
                        + "\" Target=\""
                        + target
                        + "\" TargetMode=\"External\"/></Relationships>");
        parts.computeIfPresent(
                "word/settings.xml",
                (name, text) ->
                        "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + setting
                                + "</w:settings>");
        Path file = folder.resolve("template.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Briefing hostile(String url) {
        SampleBriefings.ArticleText text =
                new SampleBriefings.ArticleText(Locale.ENGLISH, String.join(" ", ATTACKS));
        text.author(ATTACKS.get(0)).site(ATTACKS.get(3));
        for (String attack : ATTACKS) {
            Speaker speaker =
                    new Speaker(
                            attack,
                            List.of(),
                            Optional.of(attack),
                            Optional.of(attack),
                            SpeakerType.PERSON);
            text.paragraph("He wrote: “").quote(attack, QuoteKind.DIRECT, speaker, 0.9).text("”");
        }
        return new Briefing(
                "Hostile",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                List.of(text.build(url, Optional.empty())));
    }

    private static String write(BriefingExporter exporter, Briefing briefing) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                briefing, new BriefingExporter.Options(Optional.empty()), out, Progress.none());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> parts(byte[] file) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        new String(((InputStream) zip).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
