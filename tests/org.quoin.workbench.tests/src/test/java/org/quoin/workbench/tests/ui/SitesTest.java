package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.sites.SitesTexts;
import org.quoin.workbench.ui.Actions;
import org.quoin.workbench.ui.Ids;

/** A rule for a site is made, tried and applied in the window; nobody's work is lost for it. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class SitesTest extends WindowTest {

    private static final String PAGE =
            """
            <html lang="en"><head><title>Bell of Skar</title>
            <link rel="canonical" href="https://www.skar.example/2025/bell"></head><body><article>
            <h1>Bell of Skar</h1><p class="who">Nora Fell</p>
            <div class="story"><p>“The bell hangs again and nobody will move it,” said Ana Brook.</p>
            <p>It weighs ninety kilos, and twelve people carried it up the tower stairs on Monday.</p></div>
            <p class="club">Readers of the club get the paper at home before the first ferry leaves.</p>
            </article></body></html>
            """;

    @TempDir Path folder;
    private Path first = Path.of("");

    @BeforeEach
    void anArticleOfTheSiteIsOpen() throws IOException {
        first = project().folder();
        Path work = folder.resolve("ruled");
        window.service(Work.class).create(work);
        window.until("the new project is open", () -> window.shows(work));
        Path page = Files.writeString(folder.resolve("bell.html"), PAGE);
        window.service(Work.class).importPaths(List.of(page.toString()));
        window.until("the article is there", () -> project().articles().count() == 1);
        navigator().open(number(), true);
        open("Bell of Skar");
        window.run(Ids.SITE_RULES);
        window.until("a rule for its site can be made", () -> make().isPresent());
    }

    @AfterEach
    void openTheFirstProjectAgain() {
        page().hideView(page().findView(Ids.SITES));
        window.open(first);
    }

    private long number() {
        return project().articles().list(ArticleOrder.ARRIVAL)[0];
    }

    private Article article() {
        return project().articles().article(number()).orElseThrow();
    }

    private Optional<Button> make() {
        return button(NLS.bind(SitesTexts.Button_new, "skar.example"));
    }

    private Optional<Button> button(String name) {
        return window.find(
                Button.class,
                each -> each.isVisible() && each.isEnabled() && each.getText().equals(name));
    }

    private static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    private Path file() {
        return project().folder().resolve("site-rules").resolve("skar.example.rules");
    }

    private Text text() {
        return window.await(
                "the rule is shown",
                () ->
                        window.find(
                                Text.class,
                                each ->
                                        each.isVisible()
                                                && (each.getStyle() & SWT.MULTI) != 0
                                                && each.getText().contains("host: skar.example")));
    }

    private StyledText preview(String words) {
        return window.await(
                "the preview says " + words,
                () ->
                        window.find(
                                StyledText.class,
                                each -> each.isVisible() && each.getText().contains(words)));
    }

    private Text made() {
        press(make().orElseThrow());
        return text();
    }

    @Test
    void aRuleForTheSiteOfTheOpenArticleIsMadeWithAWordOnEachName() throws IOException {
        made();
        String content = Files.readString(file());
        for (String each : List.of("body", "title", "author", "date", "strip")) {
            assertTrue(content.contains("# " + each + ": "), content);
        }
        Table rules =
                window.await(
                        "it is listed",
                        () ->
                                window.find(
                                        Table.class,
                                        each ->
                                                each.isVisible()
                                                        && Window.row(each, 0, "skar.example") == 0
                                                        && each.getColumn(0)
                                                                .getText()
                                                                .equals(SitesTexts.Column_sites)));
        assertEquals("skar.example", rules.getItem(0).getText(0));
        assertEquals("1", rules.getItem(0).getText(2), "one article is of the site");
        preview(SitesTexts.Preview_same);
    }

    @Test
    void whatIsTypedIsTriedAndWhatIsWrongIsNamedByItsLine() {
        Text text = made();
        text.setText("host: skar.example\nstrip: .club\n");
        StyledText preview = preview(SitesTexts.Preview_changed);
        assertTrue(struck(preview).contains("Readers of the club"), struck(preview));
        text.setText("host: skar.example\nbyline: .who\n");
        window.await(
                "the line is named",
                () ->
                        window.find(
                                Label.class,
                                each ->
                                        each.isVisible()
                                                && each.getText().contains("byline")
                                                && each.getText()
                                                        .contains(
                                                                NLS.bind(
                                                                        SitesTexts.Fault_line,
                                                                        2,
                                                                        ""))));
    }

    private static String struck(StyledText text) {
        StringBuilder struck = new StringBuilder();
        Arrays.stream(text.getStyleRanges())
                .filter(each -> each.strikeout)
                .forEach(
                        each ->
                                struck.append(
                                        text.getText(each.start, each.start + each.length - 1)));
        return struck.toString();
    }

    @Test
    void itsArticlesAreImportedAnewAndAcceptedQuotationsStay() {
        Quotation accepted =
                project().quotations().of(number()).stream()
                        .filter(
                                each ->
                                        each.quote()
                                                .content()
                                                .get(0)
                                                .of(article().text())
                                                .contains("bell"))
                        .findFirst()
                        .orElseThrow();
        project().quotations().accept(List.of(accepted.number()));
        made().setText("host: skar.example\nauthor: .who\nbody: .story\n");
        preview(SitesTexts.Preview_changed);
        press(button(NLS.bind(SitesTexts.Button_anew, 1)).orElseThrow());
        window.until(
                "the author is known",
                () ->
                        project().articles().count() == 1
                                && article().authors().equals(List.of("Nora Fell")));
        Quotation now = project().quotations().get(accepted.number()).get(0);
        assertEquals(QuoteStatus.ACCEPTED, now.quote().status());
        assertEquals(number(), now.article());
        assertTrue(now.quote().content().get(0).of(article().text()).contains("bell hangs"));
        assertFalse(article().text().contains("Readers of the club"));
        window.until("the new one is in front", () -> selection.article().orElse(0) == number());

        window.run(Ids.UNDO);
        window.until("the old one is back", () -> article().authors().isEmpty());
        assertEquals(
                QuoteStatus.ACCEPTED,
                project().quotations().get(accepted.number()).get(0).quote().status());
        assertTrue(
                project().history().redoable().map(Actions::name).isPresent(),
                "and can be had again");
    }

    @Test
    void aFileThatIsChangedOutsideIsTakenUp() throws IOException {
        made();
        preview(SitesTexts.Preview_same);
        Files.writeString(file(), "host: skar.example\nstrip: .club\n");
        window.until("the text is the new one", () -> text().getText().contains(".club"));
        preview(SitesTexts.Preview_changed);
    }
}
