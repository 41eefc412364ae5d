package org.quoin.workbench.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.quoin.api.job.Problem;
import org.quoin.workbench.model.ArticleScope;
import org.quoin.workbench.model.ImportOutcome;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.LinkText;
import org.quoin.workbench.ui.Names;
import org.quoin.workbench.ui.Refresh;

/**
 * A quiet strip that says what the latest import brought, each part of it a link to what it counts.
 * It stays until it is closed or the next import ends. While the list shows only some articles it
 * says which, with the way back.
 */
final class ImportSummary {

    /** What its links lead to. */
    interface Links {

        /** Lists certain articles only; none for all again. */
        void list(Optional<ArticleScope> articles);

        /** Shows what went wrong. */
        void problem(Problem first);
    }

    private final Composite strip;
    private final Link line;
    private final Imports imports;
    private final ImportedReprints reprints;
    private final Links links;
    private Optional<ArticleScope> scope = Optional.empty();

    /**
     * Adds a strip to a part of the window.
     *
     * @param parent laid out as a grid
     * @param reprints says which of those that came are reprints
     */
    ImportSummary(Composite parent, Imports imports, ImportedReprints reprints, Links links) {
        this.imports = imports;
        this.reprints = reprints;
        this.links = links;
        strip = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(strip);
        line = new Link(strip, SWT.WRAP);
        Names.name(line, ArticlesTexts.Summary_name);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(100, SWT.DEFAULT)
                .applyTo(line);
        line.addListener(SWT.Selection, event -> follow(event.text));
        ToolBar bar = new ToolBar(strip, SWT.FLAT);
        Names.name(bar, ArticlesTexts.Summary_close);
        ToolItem close = new ToolItem(bar, SWT.PUSH);
        close.setImage(new Icons(strip).image("close"));
        close.setToolTipText(ArticlesTexts.Summary_close);
        close.addListener(SWT.Selection, event -> close());
        strip.setVisible(false);
        Refresh refresh = new Refresh(strip, this::update);
        Signal.Subscription subscription = imports.changed().subscribe(refresh::request);
        strip.addListener(SWT.Dispose, event -> subscription.cancel());
        update();
    }

    /** The list shows other articles now. */
    void listed(Optional<ArticleScope> now) {
        scope = now;
        update();
    }

    private void close() {
        links.list(Optional.empty());
        imports.dismiss();
    }

    private void follow(String link) {
        if (link.equals("all")) {
            links.list(Optional.empty());
            return;
        }
        imports.latest().ifPresent(outcome -> follow(link, outcome));
    }

    private void follow(String link, ImportOutcome outcome) {
        switch (link) {
            case "imported" ->
                    links.list(
                            Optional.of(
                                    new ArticleScope(
                                            ArticlesTexts.Scope_imported, outcome.imported())));
            case "there" ->
                    links.list(
                            Optional.of(
                                    new ArticleScope(
                                            ArticlesTexts.Scope_there, outcome.alreadyThere())));
            case "reprints" ->
                    links.list(
                            Optional.of(
                                    new ArticleScope(
                                            ArticlesTexts.Scope_importedReprints,
                                            reprints.of(outcome, this::update))));
            default -> links.problem(outcome.failed().get(0));
        }
    }

    private void update() {
        List<String> parts = new ArrayList<>();
        Consumer<ImportOutcome> describe = outcome -> describe(outcome, parts);
        imports.latest().ifPresent(describe);
        scope.ifPresent(each -> parts.add(NLS.bind(ArticlesTexts.Scope_only, each.name())));
        line.setText(String.join("   ", parts));
        boolean visible = !parts.isEmpty();
        ((GridData) strip.getLayoutData()).exclude = !visible;
        strip.setVisible(visible);
        strip.getParent().layout(true, true);
    }

    private void describe(ImportOutcome outcome, List<String> parts) {
        if (outcome.cancelled()) {
            parts.add(ArticlesTexts.Summary_cancelled);
        }
        parts.add(count(ArticlesTexts.Summary_imported, "imported", outcome.imported().size()));
        List<Long> alike = reprints.of(outcome, this::update);
        if (!alike.isEmpty()) {
            parts.add(count(ArticlesTexts.Summary_reprints, "reprints", alike.size()));
        }
        if (!outcome.alreadyThere().isEmpty()) {
            parts.add(count(ArticlesTexts.Summary_there, "there", outcome.alreadyThere().size()));
        }
        if (!outcome.failed().isEmpty()) {
            Problem first = outcome.failed().get(0);
            parts.add(
                    count(ArticlesTexts.Summary_failed, "failed", outcome.failed().size())
                            + " ("
                            + LinkText.escaped(first.message())
                            + (outcome.failed().size() > 1 ? " …)" : ")"));
        }
    }

    private static String count(String words, String link, int number) {
        String counted = String.format("%,d", number);
        return NLS.bind(
                words, number == 0 ? counted : "<a href=\"" + link + "\">" + counted + "</a>");
    }
}
