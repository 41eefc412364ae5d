package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.QuoteKind;
import org.quoin.workbench.articles.ArticlesTexts;
import org.quoin.workbench.compare.CompareTexts;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;

/** Articles that are the same, or nearly, are marked, listed, and shown beside each other. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class ReprintsTest extends WindowTest {

    private static final int REPRINTS = 7;
    private static final String STORY =
            "“The mill will turn again in May,” said Ana Brook on the bridge of Tarn.\n"
                    + "The wheel had stood still for eleven years, and the race had silted up to the sill.";

    @TempDir Path folder;
    private Path first = Path.of("");
    private long original;

    @BeforeEach
    void threeArticlesOfWhichTwoAreOne() {
        first = project().folder();
        Path work = folder.resolve("reprints");
        window.service(Work.class).create(work);
        window.until("the new project is open", () -> window.shows(work));
        original = add(article("mill", "Mill of Tarn", STORY));
        add(article("reprint", "Tarn mill to turn", STORY.replace("eleven", "twelve")));
        add(
                article(
                        "lock",
                        "Lock of Sand",
                        "“The gates are new,” said Ana Brook, who keeps them.\n"
                                + "Nobody had counted the boats that wait below the lock each day."));
        window.until("all are listed", () -> window.articles().getItemCount() == 3);
    }

    @AfterEach
    void openTheFirstProjectAgain() {
        page().hideView(page().findView(Ids.COMPARE));
        window.open(first);
    }

    private static AnalysedArticle article(String id, String title, String text) {
        Article article = Articles.article(id, title, Locale.ENGLISH, text);
        int end = text.indexOf('”');
        return new AnalysedArticle(
                article,
                List.of(
                        Articles.quote(
                                article,
                                QuoteKind.DIRECT,
                                text.substring(1, end),
                                "Ana Brook",
                                "said")),
                List.of());
    }

    @Test
    void theImportSaysHowManyOfThoseThatCameAreReprints() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("again.txt"), "Mill of Tarn again\n" + STORY);
        Files.writeString(
                pages.resolve("other.txt"),
                "Ferry of Sand\n“The ramp is new,” said Ana Brook, who had it built in a winter.");
        window.service(Work.class).importPaths(List.of(pages.toString()));
        Link strip =
                window.await(
                        "the strip tells of the reprint",
                        () ->
                                window.find(
                                        Link.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText()
                                                                .contains(
                                                                        "<a href=\"reprints\">1</a>")));
        assertTrue(strip.getText().contains("<a href=\"imported\">2</a>"), strip.getText());
        Event follow = new Event();
        follow.text = "reprints";
        strip.notifyListeners(org.eclipse.swt.SWT.Selection, follow);
        window.until("only it is listed", () -> window.articles().getItemCount() == 1);
        Event all = new Event();
        all.text = "all";
        strip.notifyListeners(org.eclipse.swt.SWT.Selection, all);
        window.until("all are listed again", () -> window.articles().getItemCount() == 5);
    }

    @Test
    void theListMarksThemAndListsThemAlone() {
        Table articles = window.articles();
        window.until(
                "reprints are counted",
                () ->
                        articles.getItem(Window.row(articles, 0, "Mill of Tarn"))
                                .getText(REPRINTS)
                                .equals("1"));
        assertEquals(
                "", articles.getItem(Window.row(articles, 0, "Lock of Sand")).getText(REPRINTS));

        window.run(Ids.LIST_REPRINTS);
        window.until("only they are listed", () -> articles.getItemCount() == 2);
        assertEquals(-1, Window.row(articles, 0, "Lock of Sand"));
        Link strip =
                window.find(
                                Link.class,
                                each ->
                                        each.isVisible()
                                                && each.getText()
                                                        .contains(ArticlesTexts.Reprints_scope))
                        .orElseThrow();
        Event all = new Event();
        all.text = "all";
        strip.notifyListeners(org.eclipse.swt.SWT.Selection, all);
        window.until("all are listed again", () -> articles.getItemCount() == 3);
    }

    @Test
    void twoOfThemStandBesideEachOtherWordByWord() {
        navigator().open(original, true);
        open("Mill of Tarn");
        window.run(Ids.COMPARE_ARTICLES);
        StyledText left = marked("The wheel had stood still for eleven years");
        StyledText right = marked("The wheel had stood still for twelve years");
        assertEquals("eleven", styled(left, true));
        assertEquals("twelve", styled(right, false));

        Spinner threshold =
                window.find(Spinner.class, each -> each.isVisible() && each.getMinimum() == 40)
                        .orElseThrow();
        threshold.setSelection(100);
        threshold.notifyListeners(org.eclipse.swt.SWT.DefaultSelection, new Event());
        window.until(
                "none is like it any more",
                () -> project().likeness().articlesLike(original).isEmpty());
    }

    private StyledText marked(String words) {
        return window.await(
                "it says " + words,
                () ->
                        window.find(
                                StyledText.class,
                                each ->
                                        each.isVisible()
                                                && each.getText().contains(words)
                                                // The page of the article has its title too.
                                                && !each.getText().contains("Mill of Tarn")));
    }

    private static String styled(StyledText text, boolean struck) {
        StringBuilder found = new StringBuilder();
        for (var each : text.getStyleRanges()) {
            if (struck ? each.strikeout : each.underline) {
                found.append(text.getText(each.start, each.start + each.length - 1));
            }
        }
        return found.toString();
    }

    @Test
    void theInspectorLeadsToThem() throws PartInitException {
        page().showView(Ids.INSPECTOR);
        navigator().open(original, true);
        open("Mill of Tarn");
        long quotation = project().quotations().of(original).get(0).number();
        selection.select(new QuoteRef(original, quotation));
        Link link =
                window.await(
                        "the reprint is named",
                        () ->
                                window.find(
                                        Link.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText()
                                                                .contains("Tarn mill to turn")
                                                        && each.getText().contains("compare")));
        Event compare = new Event();
        compare.text = "compare";
        link.notifyListeners(org.eclipse.swt.SWT.Selection, compare);
        window.until(
                "both stand beside each other",
                () ->
                        window.find(
                                        Link.class,
                                        each ->
                                                each.isVisible()
                                                        && each.getText()
                                                                .endsWith("Tarn mill to turn</a>"))
                                .isPresent());
        assertTrue(
                Optional.ofNullable(page().findView(Ids.COMPARE)).isPresent(),
                NLS.bind(CompareTexts.Compare_likeness, "?"));
    }
}
