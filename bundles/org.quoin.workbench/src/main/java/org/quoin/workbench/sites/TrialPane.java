package org.quoin.workbench.sites;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.engine.job.SiteTrial;
import org.quoin.project.model.ArticleEntry;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.MarkedText;
import org.quoin.workbench.ui.Names;

/** An article of a site, and what it would become with the rules that are typed just now. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
final class TrialPane {

    /** Articles to try rules on: more than anybody looks through. */
    private static final int MOST_ARTICLES = 50;

    private final IServiceLocator site;
    private final RuleText text;
    private final Composite area;
    private final Combo article;
    private final Button anew;
    private final RulePreview preview;
    private List<ArticleEntry> articles = List.of();
    private RuleFiles files = RuleFiles.NONE;

    /**
     * @param parent to be filled
     * @param text where rules are typed
     * @param importer imports an article anew
     */
    TrialPane(
            Composite parent,
            IServiceLocator site,
            RuleText text,
            Consumer<ArticleEntry> importer) {
        this.site = site;
        this.text = text;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(area);
        article = new Combo(area, SWT.READ_ONLY);
        Names.name(article, SitesTexts.View_article);
        article.setToolTipText(SitesTexts.View_article);
        article.addListener(SWT.Selection, event -> run());
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(article);
        anew = new Button(area, SWT.PUSH);
        anew.setText(SitesTexts.Button_anewOne);
        anew.addListener(SWT.Selection, event -> chosen().ifPresent(importer));
        MarkedText words = new MarkedText(area, SitesTexts.View_preview);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(words.control());
        preview = new RulePreview(words);
    }

    /**
     * Shows other articles; the one in front first, where it is of the site.
     *
     * @param now all rule files
     * @param numbers of the site's articles
     */
    void show(RuleFiles now, List<Long> numbers) {
        files = now;
        OptionalLong front = site.getService(QuoteSelection.class).article();
        List<Long> ordered = new ArrayList<>(numbers);
        if (front.isPresent() && ordered.remove(Long.valueOf(front.getAsLong()))) {
            ordered.add(0, front.getAsLong());
        }
        long[] read = ordered.stream().limit(MOST_ARTICLES).mapToLong(Long::longValue).toArray();
        List<ArticleEntry> entries =
                site.getService(Desk.class)
                        .project()
                        .map(each -> each.articles().entries(read))
                        .orElse(List.of());
        if (!entries.equals(articles)) {
            articles = entries;
            article.setItems(entries.stream().map(ArticleEntry::title).toArray(String[]::new));
            article.select(0);
        }
        article.setEnabled(!entries.isEmpty());
        anew.setEnabled(!entries.isEmpty());
        run();
    }

    private Optional<ArticleEntry> chosen() {
        int place = article.getSelectionIndex();
        return place < 0 || place >= articles.size()
                ? Optional.empty()
                : Optional.of(articles.get(place));
    }

    /** Tries what stands in the text now on the chosen article. */
    void run() {
        Optional<Path> file = text.file();
        Optional<ArticleEntry> tried = chosen();
        if (file.isEmpty() || tried.isEmpty()) {
            preview.say(file.isEmpty() ? "" : SitesTexts.Preview_none);
            return;
        }
        Executor foreground = Background.foreground(area);
        String typed = text.text();
        site.getService(Work.class)
                .tryRules(
                        tried.get().number(),
                        files.with(file.get(), typed),
                        result ->
                                foreground.execute(
                                        () -> result.ifPresent(each -> show(each, typed))));
    }

    private void show(SiteTrial.Result result, String typed) {
        // What was typed meanwhile is being tried already.
        if (text.text().equals(typed)) {
            preview.show(result);
        }
    }
}
