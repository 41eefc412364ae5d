package org.quoin.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.Piece;

/**
 * Chooses the element that is the article. Each paragraph weighs for or against by how much it says
 * and how much of it is linked; the article is the element whose paragraphs weigh most together, as
 * navigation and side boxes weigh it down the further out one goes.
 */
public final class MainContent {

    /** Words by which page authors name the article's own text. */
    private static final Set<String> BODY_WORDS =
            Set.of(
                    "articlebody",
                    "body",
                    "content",
                    "entry",
                    "text",
                    "post",
                    "story",
                    "article",
                    "richtext",
                    "maintext",
                    "detail",
                    "bodytext",
                    "paragraphs");

    private final String title;

    /**
     * @param title the article's title, which is not part of its text
     */
    public MainContent(String title) {
        this.title = title;
    }

    /**
     * The article's pieces in page order.
     *
     * @param document the whole page
     * @param stated the article's text as the page's metadata states it, for cross-checking
     */
    public List<Piece> of(Document document, Optional<String> stated) {
        Element body = document.body();
        PageOutline outline = new PageOutline(body);
        Clutter clutter = new Clutter(outline);
        List<Piece> all = new FlowReader(clutter::holds).read(body);
        int root = root(outline, all, stated);
        List<Piece> within = new ArrayList<>();
        for (Piece piece : all) {
            OptionalInt number = outline.find(piece.source());
            if (number.isPresent()
                    && number.getAsInt() >= root
                    && number.getAsInt() < outline.end(root)) {
                within.add(piece);
            }
        }
        return new Trimmer(title).trim(within);
    }

    private static int root(PageOutline outline, List<Piece> pieces, Optional<String> stated) {
        StatedText statement = new StatedText(stated.orElse(""));
        double[] weights = new double[outline.size() + 1];
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                double weight = statement.isUsable() ? statement.weight(text) : weight(text);
                outline.find(text.source()).ifPresent(n -> weights[n + 1] += weight);
            } else if (piece instanceof Piece.Links links) {
                outline.find(links.source())
                        .ifPresent(n -> weights[n + 1] -= 20.0 * Math.min(5, links.links().size()));
            }
        }
        for (int i = 1; i < weights.length; i++) {
            weights[i] += weights[i - 1];
        }
        int best = 0;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i < outline.size(); i++) {
            double sum = weights[outline.end(i)] - weights[i];
            // Of equals the innermost: a box around a box adds nothing.
            if (sum >= most - 1e-9) {
                most = sum;
                best = i;
            }
        }
        return tighter(outline, weights, best, most);
    }

    /** An element inside that calls itself the article's text and has most of the weight. */
    private static int tighter(PageOutline outline, double[] weights, int best, double most) {
        int chosen = best;
        for (int i = best + 1; i < outline.end(best); i++) {
            double sum = weights[outline.end(i)] - weights[i];
            if (sum >= 0.75 * most && isNamedBody(outline.element(i))) {
                chosen = i;
            }
        }
        return chosen;
    }

    private static boolean isNamedBody(Element e) {
        if (e.attr("itemprop").equalsIgnoreCase("articleBody") || e.nameIs("article")) {
            return true;
        }
        Set<String> words = ClassWords.of(e);
        return words.contains("articlebody")
                || ((words.contains("article")
                                || words.contains("story")
                                || words.contains("entry")
                                || words.contains("post"))
                        && (words.contains("body")
                                || words.contains("content")
                                || words.contains("text")));
    }

    private static double weight(Piece.Text text) {
        double size = Weight.of(text.text());
        double density = text.linkDensity();
        if (text.kind() == ParagraphKind.HEADING) {
            return density > 0.5 ? -15 : 0;
        }
        if (density > 0.5) {
            return -Math.min(size, 100) * 0.6;
        }
        if (size < 30 && !Weight.endsSentence(text.text())) {
            return -8;
        }
        double value = Math.min(size, 1500) * (1 - 1.6 * density);
        return Weight.endsSentence(text.text()) || Weight.stops(text.text()) >= 2
                ? value
                : value * 0.3;
    }

    static boolean isNamedText(Element e) {
        return ClassWords.of(e).stream().anyMatch(BODY_WORDS::contains);
    }
}
