package org.quoin.docx.template.field;

import org.quoin.api.article.Image;
import org.quoin.docx.report.Source;

/**
 * A picture with the article that it belongs to.
 *
 * @param source the article
 * @param image the picture
 */
record Picture(Source source, Image image) {}
