package org.quoin.workbench.inspector;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.ui.IWorkbenchWindow;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.editor.ArticleEditor;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.OpenArticle;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Selected;
import org.quoin.workbench.ui.Background;

/** Makes what the user selected in the article in front into a quotation, or a part of one. */
public final class FromText {

    private final IWorkbenchWindow window;
    private final QuoteSelection selection;
    private final Announcements announcements;
    private final Corrections corrections;

    /**
     * @param window in which the article is open
     */
    public FromText(IWorkbenchWindow window) {
        this.window = window;
        selection = window.getService(QuoteSelection.class);
        announcements = window.getService(Announcements.class);
        corrections = new Corrections(window.getService(Work.class), announcements);
    }

    /** A new quotation, which is selected then. */
    public void quotation() {
        Optional<ArticleEditor> editor = ArticleEditor.inFront(window.getActivePage());
        Optional<OpenArticle> article = editor.flatMap(ArticleEditor::article);
        Optional<Quote> wanted =
                article.flatMap(
                        each ->
                                editor.flatMap(ArticleEditor::selectedText)
                                        .flatMap(
                                                marked ->
                                                        selected(each)
                                                                .quotation(
                                                                        marked.start(),
                                                                        marked.end())));
        if (wanted.isEmpty()) {
            announcements.say(InspectorTexts.New_nothingSelected);
        } else if (isThere(article.orElseThrow(), wanted.get())) {
            announcements.say(InspectorTexts.New_isThere);
        } else {
            add(article.orElseThrow().number(), wanted.get());
        }
    }

    private static boolean isThere(OpenArticle article, Quote wanted) {
        return article.quotations().stream()
                .map(Quotation::quote)
                .anyMatch(each -> each.content().equals(wanted.content()));
    }

    private void add(long article, Quote quote) {
        corrections.edit(
                project -> {
                    long number = project.quotations().add(article, quote);
                    Background.foreground(window.getShell())
                            .execute(() -> selection.select(new QuoteRef(article, number)));
                });
    }

    /** The selected words name the source of the selected quotation. */
    public void source() {
        words(InspectorTexts.Source_nothingSelected)
                .ifPresent(words -> corrections.source(number(), Optional.of(words)));
    }

    /** The selected words are the cue of the selected quotation. */
    public void cue() {
        words(InspectorTexts.Cue_nothingSelected)
                .ifPresent(words -> corrections.cue(number(), Optional.of(words)));
    }

    private long number() {
        return selection.quote().orElseThrow().quote();
    }

    /** What is selected besides a quotation, whose own words are selected with it. */
    private Optional<TextSpan> words(String otherwise) {
        Optional<ArticleEditor> editor = ArticleEditor.inFront(window.getActivePage());
        Optional<OpenArticle> article = editor.flatMap(ArticleEditor::article);
        OptionalLong number = selection.quote().stream().mapToLong(QuoteRef::quote).findFirst();
        Set<Long> chosen = selection.chosen();
        boolean one = number.isPresent() && chosen.equals(Set.of(number.getAsLong()));
        boolean here =
                one && article.isPresent() && article.get().indexOf(number.getAsLong()).isPresent();
        Optional<TextSpan> words =
                editor.flatMap(ArticleEditor::selectedText)
                        .filter(each -> here)
                        .flatMap(
                                each ->
                                        selected(article.orElseThrow())
                                                .words(each.start(), each.end()))
                        .filter(each -> !each.equals(extent(article, number)));
        if (words.isEmpty()) {
            announcements.say(otherwise);
        }
        return words;
    }

    private static TextSpan extent(Optional<OpenArticle> article, OptionalLong number) {
        OpenArticle open = article.orElseThrow();
        int at = open.indexOf(number.orElseThrow()).orElseThrow();
        return open.quotations().get(at).quote().extent();
    }

    private static Selected selected(OpenArticle article) {
        return new Selected(article.article().text(), article.article().language());
    }
}
