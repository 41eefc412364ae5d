package org.quoin.api.view;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.quoin.api.article.Article;
import org.quoin.api.quote.Quote;

/**
 * What somebody reads in the workbench: views of plug-ins follow it, and lead back to it. It is one
 * of Eclipse's services; a view gets it by {@code getSite().getService(Reading.class)}. To be used
 * on the user interface's thread only.
 */
@ProviderType
public interface Reading {

    /**
     * Tells a follower what is looked at: soon after this call, and again whenever somebody looks
     * at something else or it was changed. Everything is read in the background; of changes that
     * come quickly the last is told.
     *
     * @param follower called on the user interface's thread
     * @return to be ended when the view is disposed
     */
    Following follow(Consumer<Looked> follower);

    /**
     * Opens an article and selects one of its quotations; does nothing where either is gone.
     *
     * @param article as a follower was told of it
     * @param quote one of its quotations
     */
    void show(Article article, Quote quote);

    /** Somebody follows. */
    @ProviderType
    @FunctionalInterface
    interface Following {

        /** From now on nothing is told. */
        void end();
    }
}
