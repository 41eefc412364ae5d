package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quoin.docx.TemplateSample.box;
import static org.quoin.docx.TemplateSample.control;
import static org.quoin.docx.TemplateSample.p;
import static org.quoin.docx.TemplateSample.r;
import static org.quoin.docx.TemplateSample.root;
import static org.quoin.docx.TemplateSample.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.evidence.WrittenBriefing;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;

/** What comes of placeholders, wherever they stand and however Word has split them. */
class TemplateTest {

    private static final String BOLD = "<w:b/><w:color w:val=\"C00000\"/>";

    @TempDir Path folder;

    private final Briefing briefing = SampleBriefings.sixLanguages(Locale.ENGLISH);

    @Test
    void aValueLooksAsItsFirstCharacterDid() throws Exception {
        String xml =
                body(
                        p(
                                r("{{ti", BOLD),
                                "<w:proofErr w:type=\"spellStart\"/>",
                                r("tle"),
                                "<w:bookmarkStart w:id=\"7\" w:name=\"x\"/>",
                                r("}}!"),
                                "<w:bookmarkEnd w:id=\"7\"/>"));
        assertTrue(text(xml).startsWith("Harbour extension: who said what!|"), text(xml));
        assertTrue(
                xml.contains(
                        "<w:rPr><w:b/><w:color w:val=\"C00000\"/><w:lang w:val=\"en-US\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">Harbour extension"),
                xml);
        assertTrue(xml.contains("w:name=\"x\""), "what stood in between stays");
    }

    @Test
    void conditionsAskWhetherThereIsSomething() throws Exception {
        String template =
                p("{{#marking}}marked {{marking}}{{/marking}}{{^marking}}unmarked{{/marking}}");
        assertEquals(
                "marked TLP:AMBER|", text(body(template)).replace("  ", " ").replace(" |", "|"));
        assertEquals("unmarked|", text(document(SampleBriefings.oneArticle(), template, Map.of())));
    }

    @Test
    void numbersWithWhatTheyCountHaveTheRightForm() throws Exception {
        String template = p("{{articleCountWords}}, {{outletCountWords}}, {{speakerCountWords}}");
        Briefing one = SampleBriefings.oneArticle();
        Briefing chinese = SampleBriefings.sixLanguages(Locale.forLanguageTag("zh-Hans"));
        assertTrue(text(document(one, template, Map.of())).startsWith("1 article, 1 outlet, "));
        assertTrue(text(body(template)).startsWith("6 articles, 6 outlets, "), body(template));
        assertTrue(text(document(chinese, template, Map.of())).startsWith("6 篇文章, 6 家媒体, "));
        Briefing none = SampleBriefings.many(1, 0);
        assertEquals("no quotations|", text(document(none, p("{{quoteCountWords}}"), Map.of())));
    }

    @Test
    void aLoopOverParagraphsRepeatsThemAndItsOwnLinesGo() throws Exception {
        String words =
                text(
                        body(
                                p("before")
                                        + p("{{#articles}}")
                                        + p("{{number}} {{title}}{{^last}};{{/last}}")
                                        + p("{{/articles}}")
                                        + p("after")));
        assertTrue(words.startsWith("before|1 滨州港三期工程开工"), words);
        assertTrue(words.endsWith("|after|"), words);
        assertEquals(6 + 2, words.split("\\|").length, words);
        assertEquals(5, words.split(";\\|", -1).length - 1, words);
    }

    @Test
    void aLoopWithinOneRowRepeatsTheRow() throws Exception {
        String xml =
                body(
                        table(
                                new String[] {p("No."), p("Title")},
                                new String[] {
                                    p("{{#articles}}{{number}}"), p("{{title}}{{/articles}}")
                                }));
        assertEquals(7, xml.split("<w:tr>", -1).length - 1);
    }

    @Test
    void aTableWithoutAnyRowIsLeftOutAndACellKeepsAParagraph() throws Exception {
        String xml =
                body(
                        p("a")
                                + table(
                                        new String[] {
                                            p("{{#judgements}}{{words}}"), p("{{/judgements}}")
                                        })
                                + table(
                                        new String[] {
                                            p("{{#judgements}}")
                                                    + p("{{words}}")
                                                    + p("{{/judgements}}")
                                        })
                                + p("b"));
        assertEquals(1, xml.split("<w:tbl>", -1).length - 1, "a table without rows is damage");
        assertTrue(xml.contains("<w:tc><w:p/></w:tc>"), xml);
    }

    @Test
    void outerFieldsStayVisibleAndThingsHaveFields() throws Exception {
        String words =
                text(
                        body(
                                p("{{#quotes}}")
                                        + p(
                                                "{{speaker}}/{{speaker.role}}/{{source.outlet}}/{{title}}")
                                        + p("{{/quotes}}")));
        assertTrue(words.startsWith("林海峰/局长/滨州晨讯/Harbour extension"), words);
    }

    @Test
    void everyQuotationIsBoundAndCitedAndReadBackAsItsArticleHasIt() throws Exception {
        byte[] file =
                written(
                        briefing,
                        p("{{#quotes}}")
                                + p("{{text}} ({{source.outlet}}{{note}})")
                                + p("{{/quotes}}")
                                + p("{{#articles}}{{lead}} {{/articles}}"),
                        Map.of());
        WrittenBriefing read = new WordBriefingReader().read(file(file), Progress.none());
        List<WrittenParagraph> paragraphs = read.paragraphs();
        int bound = paragraphs.stream().mapToInt(each -> each.quoted().size()).sum();
        int quotes = briefing.articles().stream().mapToInt(each -> each.quotes().size()).sum();
        assertEquals(quotes + briefing.articles().size(), bound);
        assertEquals(bound, read.places().size());
        for (WrittenParagraph paragraph : paragraphs) {
            for (WrittenParagraph.Quoted quoted : paragraph.quoted()) {
                String words = paragraph.text().substring(quoted.start(), quoted.end());
                assertTrue(
                        read.evidence().stream()
                                .anyMatch(
                                        each ->
                                                each.id().equals(quoted.id())
                                                        && each.written().equals(words)),
                        words);
            }
        }
        String xml = TemplateSample.part(file, "word/document.xml");
        assertEquals(bound, xml.split("<w:footnoteReference ", -1).length - 1);
        assertTrue(text(xml).contains("滨州晨讯)|"), "the note stands where the template has it");
        assertTrue(
                xml.indexOf("<w:footnoteReference") > xml.indexOf("滨州晨讯"),
                "behind the outlet's name");
    }

    @Test
    void bothFormsOfATextBoxAreFilledAndAQuotationInOneIsVerbatim() throws Exception {
        byte[] file =
                written(
                        briefing,
                        p(
                                        box(
                                                p(
                                                        "Box: {{title}} {{#quotes}}{{#first}}{{text}}{{/first}}{{/quotes}}")))
                                + p("{{#quotes}}{{text}}{{/quotes}}"),
                        Map.of());
        String xml = TemplateSample.part(file, "word/document.xml");
        assertEquals(2, xml.split("Box: ", -1).length - 1);
        assertEquals(2, xml.split("Harbour extension: who said what", -1).length - 1);
        WrittenBriefing read = new WordBriefingReader().read(file(file), Progress.none());
        assertTrue(
                read.paragraphs().stream()
                        .filter(each -> each.text().startsWith("Box"))
                        .allMatch(each -> each.quoted().isEmpty()),
                "no footnote can stand in a box, so that nothing there is cited");
    }

    @Test
    void headersFootersAndNotesOfTheTemplateAreFilled() throws Exception {
        byte[] file =
                written(
                        briefing,
                        p("{{title}}", "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"),
                        Map.of(
                                "header",
                                root("hdr", p("{{title}}: {{marking}}")),
                                "footer",
                                root(
                                        "ftr",
                                        p(
                                                "by {{preparedBy}} {{#articles}}{{number}}{{/articles}}")),
                                "footnotes",
                                root(
                                        "footnotes",
                                        "<w:footnote w:id=\"5\">"
                                                + p("Sources: {{articleCount}}")
                                                + "</w:footnote>"),
                                "endnotes",
                                root(
                                        "endnotes",
                                        "<w:endnote w:id=\"5\">"
                                                + p("{{period}}")
                                                + "</w:endnote>")));
        String header = TemplateSample.part(file, "word/header1.xml");
        assertTrue(text(header).startsWith("Harbour extension: who said what: "), header);
        assertEquals(
                1,
                header.split("TLP:AMBER", -1).length - 1,
                "said once, where the template has it");
        assertTrue(
                text(TemplateSample.part(file, "word/footer1.xml"))
                        .contains("by Desk Nine 123456"));
        assertTrue(text(TemplateSample.part(file, "word/footnotes.xml")).contains("Sources: 6"));
        assertTrue(text(TemplateSample.part(file, "word/endnotes1.xml")).contains("March 2026"));
    }

    @Test
    void contentControlsMeanTheSameAsPlaceholders() throws Exception {
        String repeating = "<w15:repeatingSection/>";
        String item = "<w15:repeatingSectionItem/>";
        String words =
                text(
                        body(
                                control("quoin:title", "<w:showingPlcHdr/>", p("Click here"))
                                        + p("by ", control("quoin:preparedBy", "", r("xx")))
                                        + control(
                                                "quoin:articles",
                                                repeating,
                                                control(
                                                                "",
                                                                item,
                                                                p(
                                                                        control(
                                                                                "quoin:number",
                                                                                "",
                                                                                r("9"))))
                                                        + control("", item, p("an example")))));
        assertEquals("Harbour extension: who said what|by Desk Nine|1|2|3|4|5|6|", words);
    }

    @Test
    void partsThatQuoinComposesStandWhereTheTemplateHasThem() throws Exception {
        String xml =
                body(
                        p("{{> contents}}")
                                + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                                + r("Own: {{title}}")
                                + "</w:p>"
                                + p("{{> sources}}")
                                + p("the end"));
        String words = text(xml);
        assertTrue(words.startsWith("Contents|Own: Harbour extension"), words);
        assertTrue(
                words.contains(
                        "|Own: Harbour extension: who said what|Sources|This briefing rests"),
                words);
        assertTrue(words.endsWith("the end|"), words);
        assertFalse(words.contains("Key quotations"), "nothing that was not asked for");
    }

    @Test
    void bracesOfAnArticleAreWordsAndNothingElse() throws Exception {
        Briefing hostile =
                new Briefing(
                        "{{> sources}} {{#quotes}} ${title}",
                        Optional.of("{{title}}"),
                        Optional.empty(),
                        Optional.of("{{/articles}}"),
                        Locale.ENGLISH,
                        SampleBriefings.oneArticle().articles());
        byte[] file =
                written(
                        hostile,
                        p("{{#articles}}{{title}}{{preparedBy}}{{/articles}}"),
                        Map.of("header", root("hdr", p("{{title}} {{marking}}"))));
        assertTrue(text(TemplateSample.part(file, "word/document.xml")).endsWith("{{/articles}}|"));
        assertTrue(
                text(TemplateSample.part(file, "word/header1.xml"))
                        .contains("{{> sources}} {{#quotes}} ${title} {{title}}"));
    }

    @Test
    void arabicIsSetFromTheRightWhereItStandsAlone() throws Exception {
        String xml = body(p("{{#quotes}}") + p("{{text}}") + p("{{/quotes}}"));
        assertTrue(xml.contains("<w:p><w:pPr><w:bidi/></w:pPr>"), "Arabic");
        assertTrue(xml.contains("<w:p><w:r>"), "the others");
    }

    @Test
    void aTemplateThatIsWrongIsRefusedWithAllThatIsWrong() throws Exception {
        Path template =
                file(TemplateSample.of(p("{{titel}}") + p("{{#quotes}}") + p("{{source.utl}}")));
        ExportException refused =
                assertThrows(
                        ExportException.class,
                        () -> ReadBack.write(briefing, Optional.of(template)));
        String message = refused.getMessage();
        assertTrue(message.contains("{{title}}"), message);
        assertTrue(message.contains("{{source.url}}"), message);
        assertTrue(message.contains("{{/quotes}}"), message);
    }

    /** The property: wherever Word ends one run and begins the next, the same comes of it. */
    @Test
    void anySplitOverRunsGivesTheSame() throws Exception {
        List<String> paragraphs =
                List.of(
                        "{{title}} on {{date}}: {{#marking}}[{{marking}}]{{/marking}}",
                        "{{#articles}}",
                        "{{number}}. {{title}} – {{outlet}}, {{#quotes}}{{text}} {{/quotes}}",
                        "{{/articles}}",
                        "{{^judgements}}none{{/judgements}} {{! a remark }}end");
        StringBuilder whole = new StringBuilder();
        paragraphs.forEach(each -> whole.append(p(each)));
        String expected = text(body(whole.toString()));
        Random random = new Random(20261123);
        for (int round = 0; round < 40; round++) {
            StringBuilder split = new StringBuilder();
            for (String each : paragraphs) {
                split.append(p(pieces(each, random).toArray(String[]::new)));
            }
            assertEquals(expected, text(body(split.toString())), split.toString());
        }
    }

    private static List<String> pieces(String words, Random random) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int to = Math.min(words.length(), from + 1 + random.nextInt(5));
            pieces.add(r(words.substring(from, to), random.nextBoolean() ? "<w:noProof/>" : ""));
            switch (random.nextInt(6)) {
                case 0 -> pieces.add("<w:proofErr w:type=\"spellStart\"/>");
                case 1 -> {
                    String id = Integer.toString(100 + random.nextInt(900));
                    pieces.add("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"b" + id + "\"/>");
                    pieces.add("<w:bookmarkEnd w:id=\"" + id + "\"/>");
                }
                case 2 -> pieces.add("<w:r><w:lastRenderedPageBreak/></w:r>");
                case 3 -> pieces.add("<w:r/>");
                default -> {
                    // One run right behind the other.
                }
            }
            from = to;
        }
        return pieces;
    }

    /** Half of the items are on their way out before the other half is looked at. */
    @Test
    void tenThousandQuotationsAreStreamed() throws Exception {
        Path template =
                file(TemplateSample.of(p("{{#quotes}}") + p("{{text}}") + p("{{/quotes}}")));
        CountingOutput out = new CountingOutput();
        long[] half = new long[1];
        Progress progress =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {
                        if (total == 10_000 && done == 5_000 && half[0] == 0) {
                            half[0] = out.count;
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        new WordBriefingExporter()
                .export(
                        SampleBriefings.many(1000, 10),
                        new BriefingExporter.Options(Optional.of(template)),
                        out,
                        progress);
        assertTrue(half[0] > out.count / 10, half[0] + " of " + out.count);
        assertTrue(half[0] < out.count / 2, half[0] + " of " + out.count);
    }

    private static final class CountingOutput extends OutputStream {
        private long count;

        @Override
        public void write(int any) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        String template = p("{{#days}}{{date}}{{/days}}") + p("{{> articles}}");
        assertArrayEquals(
                written(briefing, template, Map.of()), written(briefing, template, Map.of()));
    }

    private String body(String template) throws Exception {
        return document(briefing, template, Map.of());
    }

    private String document(Briefing of, String template, Map<String, String> parts)
            throws Exception {
        return TemplateSample.part(written(of, template, parts), "word/document.xml");
    }

    private byte[] written(Briefing of, String template, Map<String, String> parts)
            throws Exception {
        byte[] file = ReadBack.write(of, Optional.of(file(TemplateSample.of(template, parts))));
        ReadBack.open(file).close();
        return file;
    }

    private static String text(String xml) {
        return TemplateSample.words(xml);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "template", ".docx"), bytes);
    }
}
