package org.quoin.docx.csl;

import java.time.Instant;
import java.util.Optional;
import org.quoin.api.article.Article;

/**
 * A source that a bibliography is to name.
 *
 * @param number in the briefing's list of sources
 * @param article what it is
 * @param accessed when it was taken in, where that is known
 * @param target where a hyperlink may lead, see {@link org.quoin.docx.text.LinkTarget}
 */
public record CslSource(
        int number, Article article, Optional<Instant> accessed, Optional<String> target) {}
