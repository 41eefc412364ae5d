package org.quoin.html.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.text.ByteSpan;
import org.quoin.html.encoding.EncodedText;

/**
 * Finds an article's paragraphs in its source, so that a quotation can be shown in the page as it
 * was. Text and source agree in their letters and figures, whatever markup, references and white
 * space stand between them; paragraphs stand in the source's order. Looking for them costs about as
 * much as reading the page, and is done when somebody asks.
 */
public final class Places {

    private Places() {}

    /**
     * Where the article's paragraphs stand.
     *
     * @param article that was read from the source
     * @param source all of it
     * @return an entry for each paragraph, in their order; empty where one has no letters or is not
     *     found
     */
    public static List<Optional<ByteSpan>> of(Article article, EncodedText source) {
        Letters letters = Letters.of(source.text());
        List<Optional<int[]>> found = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        int from = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String sought = Letters.plain(paragraph.span().of(article.text()));
            int at = sought.isEmpty() ? -1 : letters.find(sought, from);
            if (at < 0) {
                found.add(Optional.empty());
                continue;
            }
            from = at + sought.length();
            int[] place = {letters.start(at), letters.end(from - 1)};
            found.add(Optional.of(place));
            wanted.add(place[0]);
            wanted.add(place[1]);
        }
        int[] bytes = source.bytesAt(wanted.stream().mapToInt(i -> i).toArray());
        List<Optional<ByteSpan>> places = new ArrayList<>();
        int next = 0;
        for (Optional<int[]> each : found) {
            if (each.isPresent()) {
                places.add(Optional.of(new ByteSpan(bytes[next], bytes[next + 1])));
                next += 2;
            } else {
                places.add(Optional.empty());
            }
        }
        return places;
    }
}
