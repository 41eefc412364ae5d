package org.quoin.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.quoin.api.article.Article;
import org.quoin.api.article.ImageData;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Section;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.quote.Quote;
import org.quoin.docx.ReadBack.Quoted;
import org.quoin.docx.markdown.MarkdownBriefingExporter;
import org.quoin.docx.web.HtmlBriefingExporter;

/** A briefing with an outline says what its author put into it, in that order. */
class OutlineTest {

    private final Briefing briefing = OutlineSamples.harbour(Locale.ENGLISH);

    @Test
    void headingsAreThoseOfTheOutlineAndLeaveNoLevelOut() throws Exception {
        try (XWPFDocument document = written(briefing)) {
            List<String> headings = new ArrayList<>();
            for (XWPFParagraph each : document.getParagraphs()) {
                String style = style(document, each);
                if (style.startsWith("heading ")) {
                    headings.add(style.substring(8) + " " + each.getText());
                }
            }
            assertEquals(
                    List.of(
                            "1 Overview",
                            "1 What the authorities say",
                            "2 Residents & <others>",
                            "3 Still open",
                            "1 The press abroad",
                            "2 " + briefing.articles().get(3).article().title(),
                            "2 " + briefing.articles().get(5).article().title(),
                            "1 How this briefing was made",
                            "1 Sources"),
                    headings);
            List<String> bookmarks =
                    document.getParagraphs().stream()
                            .filter(each -> style(document, each).startsWith("heading "))
                            .flatMap(each -> each.getCTP().getBookmarkStartList().stream())
                            .map(CTBookmark::getName)
                            .toList();
            assertEquals(headings.size(), new HashSet<>(bookmarks).size(), bookmarks.toString());
            String contents =
                    document.getBodyElements().stream()
                            .filter(XWPFSDT.class::isInstance)
                            .map(each -> ((XWPFSDT) each).getContent().getText())
                            .collect(Collectors.joining("\n"));
            for (String each : headings) {
                assertTrue(contents.contains(each.substring(2)), each + " in " + contents);
            }
        }
    }

    @Test
    void aPictureOfTheAuthorHasItsCaptionCreditAndAlternative() throws Exception {
        Block.OwnPicture map =
                new Block.OwnPicture(
                        new ImageData("image/png", SampleBriefings.png(60, 40)),
                        Optional.of("The quay"),
                        Optional.of("A map of the quay & its cranes"),
                        Optional.of("Ines Marek"));
        Block.OwnPicture none =
                new Block.OwnPicture(
                        new ImageData("image/webp", new byte[] {1, 2}),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Briefing pictured =
                briefing.with()
                        .outline(List.of(new Section("Where", 1, List.of(map, none))))
                        .make();
        try (XWPFDocument document = written(pictured)) {
            List<String> texts =
                    document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertTrue(
                    texts.stream()
                            .anyMatch(
                                    each ->
                                            each.startsWith("Figure")
                                                    && each.contains("The quay")
                                                    && each.contains("Picture: Ines Marek")),
                    texts.toString());
            assertTrue(texts.contains("Picture left out (a format Word cannot show)"));
            assertTrue(
                    document.getDocument()
                            .xmlText()
                            .contains("descr=\"A map of the quay &amp; its cranes\""));
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlBriefingExporter()
                .export(
                        pictured,
                        new BriefingExporter.Options(Optional.empty()),
                        page,
                        Progress.none());
        assertTrue(
                page.toString(StandardCharsets.UTF_8)
                        .contains("alt=\"A map of the quay &amp; its cranes\""));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MarkdownBriefingExporter()
                .export(
                        pictured,
                        new BriefingExporter.Options(Optional.empty()),
                        text,
                        Progress.none());
        assertTrue(text.toString(StandardCharsets.UTF_8).contains("Ines Marek"));
    }

    @Test
    void quotationsAreVerbatimCitedAndInTheOrderOfTheOutline() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        briefing.outline().stream()
                .flatMap(each -> each.blocks().stream())
                .forEach(block -> expect(block, expected, titles));
        try (XWPFDocument document = written(briefing)) {
            List<Quoted> found = ReadBack.quotations(document);
            assertEquals(expected, found.stream().map(Quoted::parts).toList());
            for (int i = 0; i < found.size(); i++) {
                List<String> notes = found.get(i).notes();
                assertEquals(1, notes.size());
                // Again means shorter: the outlet and the note that names the title.
                boolean again = titles.subList(0, i).contains(titles.get(i));
                assertTrue(
                        notes.get(0)
                                .contains(
                                        again
                                                ? "see note " + (titles.indexOf(titles.get(i)) + 1)
                                                : titles.get(i)),
                        notes.toString());
            }
        }
    }

    private void expect(Block block, List<List<String>> words, List<String> titles) {
        if (block instanceof Block.Quotation of) {
            expect(of.article(), of.quote(), words, titles);
        } else if (block instanceof Block.OfArticle of) {
            briefing.articles().stream()
                    .filter(each -> each.article().id().equals(of.article()))
                    .flatMap(each -> each.quotes().stream())
                    .forEach(quote -> expect(of.article(), quote, words, titles));
        }
    }

    private void expect(
            String article, Quote quote, List<List<String>> words, List<String> titles) {
        Article found =
                briefing.articles().stream()
                        .map(each -> each.article())
                        .filter(each -> each.id().equals(article))
                        .findFirst()
                        .orElseThrow();
        words.add(quote.content().stream().map(span -> span.of(found.text())).toList());
        titles.add(found.title());
    }

    @Test
    void ownWordsStandWhereTheyWerePutAndNeverAsAQuotation() throws Exception {
        try (XWPFDocument document = written(briefing)) {
            List<String> normal = new ArrayList<>();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFParagraph paragraph
                        && style(document, paragraph).equals("Normal")) {
                    normal.add(paragraph.getText());
                }
            }
            assertEquals(
                    List.of(
                            "The parties differ on whether the harbour is to be extended.",
                            "What follows is quoted word for word, each with its source.",
                            "Comment: He said the contrary a month ago.",
                            "Residents fear the noise.",
                            "Comment: He said the contrary a month ago."),
                    normal.subList(0, 5));
        }
    }

    @Test
    void aBriefingOfOwnWordsAloneSpeaksOfNoSources() throws Exception {
        try (XWPFDocument document = written(OutlineSamples.ownText())) {
            String text =
                    document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n"));
            assertTrue(text.contains("That remains to be seen."), text);
            assertFalse(text.contains("article"), text);
            assertTrue(document.getTables().isEmpty());
        }
    }

    @Test
    void theSameOutlineGivesTheSameBytes() throws Exception {
        assertArrayEquals(
                ReadBack.write(briefing, Optional.empty()),
                ReadBack.write(OutlineSamples.harbour(Locale.ENGLISH), Optional.empty()));
    }

    private static XWPFDocument written(Briefing briefing) throws Exception {
        return ReadBack.open(ReadBack.write(briefing, Optional.empty()));
    }

    private static String style(XWPFDocument document, XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getName();
    }
}
