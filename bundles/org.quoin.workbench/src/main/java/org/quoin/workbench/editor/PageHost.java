package org.quoin.workbench.editor;

import java.io.InputStream;
import java.util.Optional;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.api.article.ImageData;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteRow;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Ids;

/**
 * What an article's page asks for, and tells, while it is shown in the window.
 *
 * @param site of the editor
 * @param article its number
 */
record PageHost(IServiceLocator site, long article) implements ArticlePage.Host {

    @Override
    public void picked(QuoteRef quote) {
        site.getService(QuoteSelection.class).select(quote);
    }

    @Override
    public Optional<QuoteRow> row(QuoteRef quote) {
        return desk().project().stream()
                .flatMap(project -> project.quotations().entries(quote.quote()).stream())
                .map(QuoteRow::new)
                .findFirst();
    }

    @Override
    public Optional<ImageData> picture(int index) {
        return desk().project().flatMap(each -> each.articles().picture(article, index));
    }

    @Override
    public Optional<InputStream> original() {
        return desk().project().flatMap(each -> each.articles().original(article));
    }

    @Override
    public FindBar.Keys keys() {
        return new FindBar.Keys(
                Commands.keys(site, Ids.FIND_NEXT), Commands.keys(site, Ids.FIND_PREVIOUS));
    }

    private Desk desk() {
        return site.getService(Desk.class);
    }
}
