package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.docx.TemplateSample.p;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Citing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.template.TemplateProblem;

/** Lists of figures and tables in a template of somebody's own, and tables that lie sideways. */
class TemplateListsTest {

    private static final Pattern SECTION = Pattern.compile("<w:sectPr>.*?</w:sectPr>");

    @TempDir private Path folder;

    @Test
    void listsOfFiguresAndTablesStandWhereTheTemplateHasThem() throws Exception {
        String xml =
                document(
                        p("{{> listOfTables}}")
                                + p("{{> listOfFigures}}")
                                + heading("Own: {{title}}")
                                + p("{{> summary}}")
                                + p("{{> sources}}"));
        String words = TemplateSample.words(xml);
        int tables = words.indexOf("Tables|Table 1");
        int figures = words.indexOf("Figures|Figure 1");
        int own = words.indexOf("|Own: ");
        assertTrue(0 <= tables && tables < figures && figures < own, words);
        assertTrue(
                xml.contains("TOC \\h \\z \\c &quot;Figure&quot;")
                        || xml.contains("\\c \"Figure\""));
        for (String jump : all("w:anchor=\"(_Toc\\d+)\"", xml)) {
            assertTrue(xml.contains("w:name=\"" + jump + "\""), jump);
        }
    }

    @Test
    void noTwoBookmarksHaveTheSameName() throws Exception {
        List<String> names =
                all(
                        "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"",
                        document(
                                p("{{> contents}}")
                                        + heading("Own: {{title}}")
                                        + p("{{> summary}}")
                                        + heading("Another one")
                                        + p("{{> articles}}")));
        assertTrue(names.size() > 10, names.toString());
        Set<String> seen = new HashSet<>();
        names.forEach(each -> assertTrue(seen.add(each), each));
    }

    @Test
    void notesLeadToTheSourcesWhereThereIsAListOfThem() throws Exception {
        String quotations = p("{{#quotes}}{{text}}{{/quotes}}");
        assertFalse(notes(quotations).contains("QuoinSource"));
        for (String part : List.of("{{> sources}}", "{{> wideSources}}")) {
            assertTrue(notes(quotations + p(part)).contains("w:anchor=\"QuoinSource1\""), part);
        }
    }

    @Test
    void aListOfNothingIsLeftOut() throws Exception {
        assertEquals(
                "before|after|",
                TemplateSample.words(
                        document(p("before") + p("{{> listOfFigures}}") + p("after"))));
    }

    @Test
    void wideSourcesTurnTheirPagesAndNoOthers() throws Exception {
        List<String> sections =
                all(SECTION.pattern(), document(p("a") + p("{{> wideSources}}") + p("z")));
        assertEquals(List.of(false, true, false), sideways(sections));
        sections.forEach(
                each -> assertEquals(1, all("<w:(headerReference)", each).size(), "header"));
    }

    @Test
    void atTheEndTheLastSectionLiesSidewaysAndNoEmptyPageFollows() throws Exception {
        String xml = document(p("a") + p("{{> wideSources}}"));
        assertEquals(List.of(false, true), sideways(all(SECTION.pattern(), xml)));
        assertTrue(xml.contains("</w:tbl>"), xml);
        assertFalse(xml.endsWith("</w:p></w:body></w:document>"), "the section comes last");
    }

    @Test
    void writtenTwiceItIsTheSame() throws Exception {
        String body = p("a") + p("{{> wideSources}}") + p("z");
        assertEquals(document(body), document(body));
    }

    @Test
    void aSectionBehindWideSourcesIsRefusedInPlainWords() throws Exception {
        String section =
                "<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>";
        assertTrue(problems(p("{{> wideSources}}") + section).contains("last section break"));
        assertEquals("", problems(section + p("{{> wideSources}}")));
    }

    @Test
    void theCheckNamesThePartThatWasMeant() throws Exception {
        assertTrue(problems(p("{{> figures}}")).contains("{{> listOfFigures}}"));
        assertTrue(problems(p("{{> tableOfTables}}")).contains("{{> listOfTables}}"));
        assertTrue(problems(p("{{listOfFigures}}")).contains("{{> listOfFigures}}"));
        assertTrue(problems(p("{{> landscapeSources}}")).contains("{{> wideSources}}"));
    }

    private String problems(String body) throws Exception {
        Path file = folder.resolve("template.docx");
        Files.write(file, TemplateSample.of(body));
        StringBuilder said = new StringBuilder();
        new WordTemplateChecker()
                .check(file, Locale.ENGLISH).stream()
                        .filter(each -> each.severity() == TemplateProblem.Severity.ERROR)
                        .forEach(each -> said.append(each).append('\n'));
        return said.toString();
    }

    private static String heading(String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                + TemplateSample.r(words)
                + "</w:p>";
    }

    private static List<Boolean> sideways(List<String> sections) {
        return sections.stream().map(each -> each.contains("landscape")).toList();
    }

    private static List<String> all(String pattern, String xml) {
        Matcher matcher = Pattern.compile(pattern).matcher(xml);
        return matcher.results()
                .map(each -> each.groupCount() == 0 ? each.group() : each.group(1))
                .toList();
    }

    private String document(String body) throws Exception {
        return TemplateSample.part(written(body), "word/document.xml");
    }

    private String notes(String body) throws Exception {
        return TemplateSample.part(written(body), "word/footnotes.xml");
    }

    private byte[] written(String body) throws Exception {
        Path template = folder.resolve("own.docx");
        Files.write(template, TemplateSample.of(body));
        Briefing briefing = OutlineSamples.full(Locale.ENGLISH, Citing.FOOTNOTES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordBriefingExporter(Optional.empty())
                .export(
                        briefing,
                        new BriefingExporter.Options(Optional.of(template)),
                        out,
                        Progress.none());
        return out.toByteArray();
    }
}
