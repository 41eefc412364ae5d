package org.quoin.workbench.tests.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.workbench.editor.EditorTexts;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;

/**
 * How long the page of a very long article takes, and for how long the window stands still
 * meanwhile. Nothing is asserted; run it by its name: {@code -Dtest=EditorFigures}.
 */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class EditorFigures extends WindowTest {

    private static final int PARAGRAPHS = 1720;

    @TempDir Path folder;

    private final Display display = window.workbenchWindow().getShell().getDisplay();
    private final AtomicLong longest = new AtomicLong();
    private final StringBuilder figures = new StringBuilder();

    @Test
    void aVeryLongArticle() throws IOException {
        watch();
        long small = add(Articles.ofEachKind("figures"));
        AnalysedArticle article = veryLong();
        long number = add(article);
        keep(article);
        phase("first editor", () -> navigator().open(small, true), () -> reads("again figures"));
        phase(
                article.article().text().length()
                        + " characters with "
                        + article.quotes().size()
                        + " quotations",
                () -> navigator().open(number, true),
                () -> reads("Very long"));
        page().closeAllEditors(false);
        phase("the same again", () -> navigator().open(number, true), () -> reads("Very long"));
        StyledText text = window.article("Very long").orElseThrow();
        List<Long> numbers =
                project().quotations().of(number).stream().map(each -> each.number()).toList();
        for (int at : new int[] {3000, 10, 1700}) {
            QuoteRef wanted = new QuoteRef(number, numbers.get(at));
            phase(
                    "jump to quotation " + at,
                    () -> selection.select(wanted),
                    () -> text.getSelectionCount() > 0);
        }
        phase(
                "accept one",
                () -> window.run(Ids.ACCEPT),
                () -> text.getStyleRangeAtOffset(text.getSelectionRange().x).borderStyle != 0);
        int[] top = {0};
        phase("scroll through, 200 steps", () -> scroll(text, top), () -> top[0] >= 200);
        phase("open finding", () -> window.run(Ids.FIND), () -> true);
        Text words =
                window.find(Text.class, each -> each.getMessage().equals(EditorTexts.Find_words))
                        .orElseThrow();
        phase("find a letter", () -> words.setText("e"), () -> true);
        phase("find a word", () -> words.setText("keeper 1500"), () -> true);
        phase("original", () -> window.run(Ids.TOGGLE_ORIGINAL), () -> reads("<p>Keeper"));
        Files.writeString(Path.of("target", "editor-figures.txt"), figures);
    }

    private boolean reads(String words) {
        return window.article(words).isPresent();
    }

    private void scroll(StyledText text, int[] steps) {
        text.setTopIndex(steps[0]++ * 8);
        if (steps[0] < 200) {
            display.timerExec(16, () -> scroll(text, steps));
        }
    }

    /** The original, so that it can be shown. */
    private void keep(AnalysedArticle article) {
        String page =
                "<html><body><p>"
                        + article.article().text().replace("\n", "</p><p>")
                        + "</p></body></html>";
        project()
                .articles()
                .keepOriginal(
                        article.article().provenance().sha256(),
                        page.getBytes(StandardCharsets.UTF_8));
    }

    private static AnalysedArticle veryLong() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(i == 0 ? "" : "\n")
                    .append("Keeper ")
                    .append(i)
                    .append(" said: “The gates of lock number ")
                    .append(i)
                    .append(" were opened before dawn, and nobody had to wait.” The council ")
                    .append(i)
                    .append(" announced that tolls of lock ")
                    .append(i)
                    .append(" would stay as they were.");
        }
        Article plain = Articles.article("very-long", "Very long", Locale.ENGLISH, text.toString());
        Article article =
                new Article(
                        plain.id(),
                        new Provenance("very-long.html", "ab".repeat(32), "tests"),
                        plain.title(),
                        plain.authors(),
                        plain.credits(),
                        plain.site(),
                        plain.url(),
                        plain.canonicalUrl(),
                        plain.published(),
                        plain.feedTime(),
                        plain.language(),
                        plain.text(),
                        plain.paragraphs(),
                        plain.images(),
                        plain.links());
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            quotes.add(
                    Articles.quote(
                            article,
                            QuoteKind.DIRECT,
                            "The gates of lock number " + i + " were opened before dawn",
                            "Keeper " + i + " ",
                            ""));
            quotes.add(
                    Articles.quote(
                            article,
                            QuoteKind.INDIRECT,
                            "tolls of lock " + i + " would stay as they were",
                            "council " + i + " ",
                            ""));
        }
        return new AnalysedArticle(article, quotes, List.of());
    }

    private void phase(String name, Runnable act, BooleanSupplier until) {
        rest(200);
        longest.set(0);
        long start = System.nanoTime();
        act.run();
        window.until(name, until);
        display.update();
        long done = System.nanoTime();
        rest(400);
        figures.append(
                String.format(
                        "%s: %d ms, longest standstill %d ms%n",
                        name, (done - start) / 1_000_000, longest.get()));
    }

    private void rest(int milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        window.until("a rest", () -> System.nanoTime() > end);
    }

    /** Asks the window's thread again and again whether it is free. */
    private void watch() {
        Thread watching =
                new Thread(
                        () -> {
                            while (!display.isDisposed()) {
                                long asked = System.nanoTime();
                                CountDownLatch free = new CountDownLatch(1);
                                display.asyncExec(free::countDown);
                                try {
                                    if (!free.await(10, TimeUnit.SECONDS)) {
                                        return;
                                    }
                                    longest.accumulateAndGet(
                                            (System.nanoTime() - asked) / 1_000_000, Math::max);
                                    Thread.sleep(2);
                                } catch (InterruptedException ended) {
                                    return;
                                }
                            }
                        },
                        "watches the window");
        watching.setDaemon(true);
        watching.start();
    }
}
