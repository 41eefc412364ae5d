package org.quoin.api.article;

import java.util.Optional;

/**
 * A picture of the article.
 *
 * @param url the original's address (not a proxy's or a placeholder's), absolute where it can be
 * @param alt the alternative text, for who cannot see it
 * @param caption the line under it
 * @param credit the agency or photographer named for it
 * @param position offset in the article's text before which it stands (UTF-16), 0 to the text's
 *     length
 * @param data its bytes, where they are in the input
 */
public record Image(
        String url,
        Optional<String> alt,
        Optional<String> caption,
        Optional<String> credit,
        int position,
        Optional<ImageData> data) {}
