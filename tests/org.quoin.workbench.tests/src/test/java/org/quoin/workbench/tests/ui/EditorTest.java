package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.workbench.editor.ArticleEditor;
import org.quoin.workbench.editor.EditorTexts;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.ReadingText;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/** An article's page: pictures in place, one tab for passing by, finding words. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class EditorTest extends WindowTest {

    @TempDir Path folder;

    private static final RGB RED = new RGB(220, 20, 60);

    @Test
    void aPictureStandsInItsPlaceAndWhatIsNotKeptIsABoxOfTheSameText() {
        Article plain = Articles.ofEachKind("pictures").article();
        int second = plain.text().indexOf("Later Mr Quill");
        Article article =
                Articles.withPictures(
                        plain,
                        picture(0, "The pier at dawn", Optional.of(png(120, 60))),
                        picture(second, "A boat", Optional.empty()));
        StyledText text =
                shown(
                        new AnalysedArticle(
                                article, Articles.ofEachKind("pictures").quotes(), List.of()));
        assertTrue(text.getText().contains("\uFFFC\nThe pier at dawn\n“The pier is sound"));
        assertTrue(text.getText().contains("\uFFFC\nA boat\nLater Mr Quill"));
        int kept = text.getText().indexOf(ReadingText.PLACE);
        int box = text.getText().lastIndexOf(ReadingText.PLACE);
        StyleRange style = text.getStyleRangeAtOffset(kept);
        assertEquals(120, style.metrics.width);
        assertEquals(60, style.metrics.ascent);
        assertTrue(text.getStyleRangeAtOffset(box).metrics.width > 120, "a box for the other");
        window.until("the picture is painted", () -> colour(text, kept).equals(RED));

        // Quotations behind the pictures are marked and found where they stand.
        int quote = text.getText().indexOf("boats would “certainly");
        assertTrue(text.getStyleRangeAtOffset(quote).underline);
        window.click(text, quote + 3);
        window.until(
                "it is selected",
                () ->
                        text.getSelectionText()
                                .equals("boats would “certainly not wait” for spring"));
    }

    @Test
    void runningThroughArticlesUsesOneTabUntilOneIsKept() {
        long first = add(Articles.ofEachKind("passing-1"));
        long second = add(Articles.ofEachKind("passing-2"));
        long third = add(Articles.ofEachKind("passing-3"));
        navigator().open(first, false);
        open("again passing-1");
        navigator().open(second, false);
        open("again passing-2");
        assertEquals(1, page().getEditorReferences().length, "the second takes the first's tab");
        window.until("the second is in front", () -> selection.article().orElse(0) == second);
        assertEquals("Pier of Tarn to open again passing-2", page().getActiveEditor().getTitle());

        window.run(Ids.KEEP_TAB);
        navigator().open(third, false);
        open("again passing-3");
        assertEquals(2, page().getEditorReferences().length, "a kept one keeps its tab");
        navigator().open(second, false);
        open("again passing-2");
        assertEquals(2, page().getEditorReferences().length, "what is open comes to the front");
        navigator().open(third, true);
        assertFalse(editor().isPreview(), "opening on purpose keeps the tab");
        navigator().open(first, false);
        open("again passing-1");
        assertEquals(3, page().getEditorReferences().length);
        assertTrue(editor().isPreview());
    }

    @Test
    void aPreviewFollowsTheSelectionInItsNewArticle() {
        long first = add(Articles.ofEachKind("follow-1"));
        long second = add(Articles.ofEachKind("follow-2"));
        navigator().open(first, false);
        open("again follow-1");
        QuoteRef wanted = new QuoteRef(second, project().quotations().of(second).get(2).number());
        selection.select(wanted);
        navigator().open(second, false);
        StyledText text = open("again follow-2");
        window.until(
                "the quotation is selected",
                () -> text.getSelectionText().equals("tolls would stay as they are"));
        assertEquals(Optional.of(wanted), selection.quote());
    }

    @Test
    void wordsAreFoundOutlinedAndCountedAndTheSelectionStays() {
        StyledText text = shown(Articles.ofEachKind("find"));
        window.click(text, text.getText().indexOf("tolls would stay"));
        String selected = text.getSelectionText();
        assertNotEquals("", selected);
        text.setSelection(0);
        window.run(Ids.FIND);
        Text words =
                window.find(Text.class, each -> each.getMessage().equals(EditorTexts.Find_words))
                        .orElseThrow();
        assertTrue(words.isVisible());
        words.setText("THE ");
        assertCount("1 of 2");
        window.run(Ids.FIND_NEXT);
        assertCount("2 of 2");
        window.run(Ids.FIND_NEXT);
        assertCount("1 of 2");
        window.run(Ids.FIND_PREVIOUS);
        assertCount("2 of 2");
        words.setText("no such words");
        assertCount(EditorTexts.Find_none);
        words.setText("tolls");
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        words.notifyListeners(SWT.Traverse, escape);
        assertFalse(words.isVisible(), "Escape closes the bar");
        assertEquals(text.getText().indexOf("tolls"), text.getCaretOffset());
    }

    @Test
    void backAndForwardLeadThroughWhatWasLookedAt() {
        long first = add(Articles.ofEachKind("visit-1"));
        long second = add(Articles.ofEachKind("visit-2"));
        navigator().open(first, true);
        open("again visit-1");
        window.until("it is in front", () -> selection.article().orElse(0) == first);
        QuoteRef one = new QuoteRef(first, project().quotations().of(first).get(0).number());
        QuoteRef two = new QuoteRef(first, project().quotations().of(first).get(2).number());
        selection.select(one);
        selection.select(two);
        navigator().open(second, false);
        open("again visit-2");
        window.until("the other is in front", () -> selection.article().orElse(0) == second);

        window.run(Ids.BACK);
        StyledText text = open("again visit-1");
        window.until(
                "the second quotation is shown",
                () -> text.getSelectionText().equals("tolls would stay as they are"));
        window.run(Ids.BACK);
        assertEquals(Optional.of(one), selection.quote());
        window.run(Ids.FORWARD);
        assertEquals(Optional.of(two), selection.quote());
        window.run(Ids.FORWARD);
        open("again visit-2");
        assertEquals(second, selection.article().orElseThrow());
        window.run(Ids.FORWARD);
        assertEquals(Texts.Visits_last, window.service(Announcements.class).latest().text());
    }

    @Test
    void theWordsOfAFilterAreMarkedInTheArticleThatIsOpenedFromTheList() {
        add(Articles.ofEachKind("hits"));
        Text filter = window.filter(Texts.Articles_filter);
        filter.setText("TARN hits");
        window.until(
                "only it is listed",
                () ->
                        window.articles().getItemCount() == 1
                                && Window.row(window.articles(), 0, "again hits") == 0);
        window.open(window.articles(), 0);
        StyledText text = open("again hits");
        Text words =
                window.await(
                        "the bar shows them",
                        () ->
                                window.find(
                                        Text.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getMessage()
                                                                .equals(EditorTexts.Find_words)));
        assertEquals("TARN hits", words.getText());
        int hits = text.getText().split("Tarn|hits", -1).length - 1;
        assertCount("1 of " + hits);
        assertEquals(0, text.getTopIndex(), "the text does not move");

        filter.setText("");
        window.until("all are listed", () -> window.articles().getItemCount() > 1);
        window.open(window.articles(), Window.row(window.articles(), 0, "again hits"));
        window.until("the bar is gone", () -> !words.isVisible());
    }

    @Test
    void selectedWordsAreKnownByTheirPlaceInTheArticle() {
        AnalysedArticle article = Articles.ofEachKind("words");
        StyledText text = shown(article);
        int start = text.getText().indexOf("certainly not");
        text.setSelection(start, start + "certainly not".length());
        assertEquals(
                Optional.of(Articles.span(article.article(), "certainly not")),
                editor().selectedText());
        text.setSelection(0, 3);
        assertEquals(Optional.empty(), editor().selectedText(), "a title is not of the text");
    }

    @Test
    void theOriginalShowsWhereTheSelectedQuotationStandsAndLeadsBack() throws IOException {
        Path file = folder.resolve("weir.html");
        Files.writeString(
                file,
                "<html><head><title>Weir mended</title></head><body><article><h1>Weir mended</h1>"
                        + "<p>The weir of Lund was mended before the floods, as the millers of the"
                        + " valley had asked for years and years.</p><p>&ldquo;We worked <b>by"
                        + " lamp</b> and by moon,&rdquo; mason Olla Grey said on Friday.</p>"
                        + "<p>“Nobody slept for a week,” miller Aske Holm said.</p>"
                        + "</article></body></html>");
        window.service(Work.class).importPaths(List.of(file.toString()));
        window.until("it is listed", () -> Window.row(window.articles(), 0, "Weir mended") >= 0);
        window.open(window.articles(), Window.row(window.articles(), 0, "Weir mended"));
        StyledText read = open("by lamp and by moon");
        window.click(read, read.getText().indexOf("by moon"));
        window.until("it is selected", () -> selection.quote().isPresent());
        window.run(Ids.TOGGLE_ORIGINAL);
        StyledText original = open("<b>by lamp</b>");
        window.until(
                "its place is selected",
                () ->
                        original.getSelectionText()
                                .replace("\n", "")
                                .contains("We worked <b>by lamp</b> and by moon"));
        assertFalse(read.isVisible());

        QuoteRef before = selection.quote().orElseThrow();
        window.click(original, original.getText().indexOf("slept for"));
        window.until(
                "the other one is selected",
                () -> selection.quote().filter(each -> !each.equals(before)).isPresent());
        window.run(Ids.TOGGLE_ORIGINAL);
        window.until("the article is back", read::isVisible);
        window.until(
                "with the other one selected",
                () -> read.getSelectionText().contains("Nobody slept for a week"));
    }

    private void assertCount(String said) {
        assertTrue(
                window.find(Label.class, each -> each.isVisible() && each.getText().equals(said))
                        .isPresent(),
                said);
    }

    private ArticleEditor editor() {
        IEditorPart editor = page().getActiveEditor();
        return (ArticleEditor) editor;
    }

    private static Image picture(int position, String caption, Optional<ImageData> data) {
        return new Image(
                "https://tarn-gazette.example/p.png",
                Optional.of("in words"),
                Optional.of(caption),
                Optional.empty(),
                position,
                data);
    }

    static ImageData png(int width, int height) {
        var data =
                new org.eclipse.swt.graphics.ImageData(
                        width,
                        height,
                        24,
                        new org.eclipse.swt.graphics.PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                data.setPixel(x, y, data.palette.getPixel(RED));
            }
        }
        var loader = new org.eclipse.swt.graphics.ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] {data};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return new ImageData("image/png", out.toByteArray());
    }

    /** Of the page as it is painted, some way into what stands at an offset. */
    private static RGB colour(StyledText text, int offset) {
        Point at = text.getLocationAtOffset(offset);
        var seen = new org.eclipse.swt.graphics.Image(text.getDisplay(), 1, 1);
        GC gc = new GC(text);
        gc.copyArea(seen, at.x + 20, at.y + text.getLineHeight(offset) - 20);
        gc.dispose();
        var data = seen.getImageData();
        seen.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }
}
