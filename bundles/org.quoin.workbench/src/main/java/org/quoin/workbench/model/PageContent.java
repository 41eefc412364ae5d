package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quoin.api.article.Image;
import org.quoin.api.quote.Quote;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;

/**
 * All that a page shows of an article, worked out in the background so that the window only has to
 * show it.
 *
 * @param article with its quotations
 * @param text as it is read
 * @param index where the quotations stand
 * @param pictures of the article, from the first
 */
public record PageContent(
        OpenArticle article, ReadingText text, QuoteIndex index, List<Picture> pictures) {

    /**
     * What is known of a picture before it is decoded.
     *
     * @param kept whether its bytes are in the project
     * @param size as its bytes state it, where they do
     * @param alt what it shows, in words, where they stand nowhere else on the page
     */
    public record Picture(boolean kept, Optional<PictureSize> size, Optional<String> alt) {}

    /** Copies the list. */
    public PageContent {
        pictures = List.copyOf(pictures);
    }

    /** Reads an article, if it is in the project; may take a while. */
    public static Optional<PageContent> read(Project project, long number) {
        return OpenArticle.read(project, number).map(each -> of(project, each));
    }

    private static PageContent of(Project project, OpenArticle article) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < article.article().images().size(); i++) {
            pictures.add(picture(project, article, i));
        }
        return new PageContent(
                article, new ReadingText(article.article()), index(article), pictures);
    }

    private static Picture picture(Project project, OpenArticle article, int index) {
        Image image = article.article().images().get(index);
        // Where there is no caption these words stand in its place.
        Optional<String> alt =
                image.caption().isEmpty()
                        ? Optional.empty()
                        : image.alt().filter(each -> !image.caption().get().contains(each));
        return project.articles()
                .picture(article.number(), index)
                .map(data -> new Picture(true, PictureSize.of(data.bytes()), alt))
                .orElseGet(() -> new Picture(false, Optional.empty(), alt));
    }

    /** The same with its quotations as they stand now, if it is still in the project. */
    public Optional<PageContent> again(Project project) {
        return article.again(project)
                .map(
                        now ->
                                now.quotations().equals(article.quotations())
                                        ? this
                                        : new PageContent(now, text, index(now), pictures));
    }

    /**
     * Where the marks of quotations differ from those of an earlier state, as a span of the
     * article's text; empty where none does.
     */
    public Optional<TextSpan> changedSince(PageContent before) {
        Set<Quotation> was = new HashSet<>(before.article.quotations());
        Set<Quotation> is = new HashSet<>(article.quotations());
        return Stream.concat(
                        was.stream().filter(each -> !is.contains(each)),
                        is.stream().filter(each -> !was.contains(each)))
                .map(Quotation::quote)
                .map(PageContent::marked)
                .reduce(PageContent::around);
    }

    private static TextSpan marked(Quote quote) {
        TextSpan all = quote.extent();
        for (Optional<TextSpan> each : List.of(quote.source(), quote.cue())) {
            if (each.isPresent()) {
                all = around(all, each.get());
            }
        }
        return all;
    }

    private static TextSpan around(TextSpan one, TextSpan other) {
        return new TextSpan(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static QuoteIndex index(OpenArticle article) {
        return new QuoteIndex(article.quotations().stream().map(Quotation::quote).toList());
    }
}
