package org.quoin.cli;

import java.io.IOException;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.QuoteHit;

/** Writes what a search found. */
interface HitWriter {

    /** An article in which something was found. */
    void article(ArticleHit hit) throws IOException;

    /** A quotation in which something was found. */
    void quotation(QuoteHit hit) throws IOException;
}
