package org.quoin.html.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.quoin.html.flow.ClassWords;
import org.quoin.html.flow.Piece;

/** Chooses the element that holds the article's text. */
final class RootChooser {

    private static final Set<String> THING = Set.of("article", "story", "post", "entry", "news");

    private static final Set<String> PART = Set.of("body", "content", "text", "main");

    /** What is called so is around the text or beside it. */
    private static final Set<String> OTHER =
            Set.of(
                    "header",
                    "wrapper",
                    "container",
                    "boxout",
                    "box",
                    "aside",
                    "footer",
                    "related",
                    "promo",
                    "teaser",
                    "meta",
                    "info",
                    "author",
                    "title",
                    "image",
                    "sidebar");

    private final PageOutline outline;
    private final OptionalInt headline;

    /** Sums of the blocks' weights, by the number of the element each block belongs to. */
    private final double[] weights;

    RootChooser(
            PageOutline outline,
            List<Piece> pieces,
            ToIntFunction<Piece> places,
            StatedText statement,
            OptionalInt headline) {
        this.outline = outline;
        this.headline = headline;
        weights = new double[outline.size() + 1];
        for (Block block : Block.of(pieces)) {
            double weight = statement.isUsable() ? statement.weight(block) : block.weight();
            weights[places.applyAsInt(block.lines().get(0)) + 1] += weight;
        }
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Links links) {
                weights[places.applyAsInt(links) + 1] -= 20.0 * Math.min(5, links.links().size());
            }
        }
        for (int i = 1; i < weights.length; i++) {
            weights[i] += weights[i - 1];
        }
    }

    int choose() {
        int heaviest = heaviest(ofHeadline().orElse(0));
        int root =
                isBody(outline.element(heaviest))
                        ? heaviest
                        : named(heaviest, RootChooser::isBody, 0.3).orElse(heaviest);
        return named(root, RootChooser::isArticle, 0.5).orElse(root);
    }

    /** The article element around the headline, if there is more than a lead in it. */
    private Optional<Integer> ofHeadline() {
        for (int n = headline.orElse(-1); n >= 0; n = outline.parent(n)) {
            if (isArticle(outline.element(n)) && weight(n) >= 400) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    private double weight(int i) {
        return weights[outline.end(i)] - weights[i];
    }

    private int heaviest(int within) {
        int best = within;
        double most = -Double.MAX_VALUE;
        for (int i = within; i < outline.end(within); i++) {
            // Of equals the innermost: a box around a box adds nothing.
            if (weight(i) >= most - 1e-9) {
                most = weight(i);
                best = i;
            }
        }
        return best;
    }

    /**
     * The element inside that calls itself what is sought and has a fair share of the weight.
     *
     * <p>Several under one headline are the parts of one article: what holds them all. Several with
     * a headline each are the articles of a page that goes on into the next: the first after the
     * headline.
     */
    private Optional<Integer> named(int within, Predicate<Element> name, double share) {
        List<Integer> found = new ArrayList<>();
        int i = within + 1;
        while (i < outline.end(within)) {
            boolean enough = weight(i) >= 250 && weight(i) >= 0.08 * weight(within);
            if (enough && name.test(outline.element(i))) {
                found.add(i);
                i = outline.end(i);
            } else {
                i++;
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int common = common(found);
        if (found.size() > 1 && common >= within && headings(common) < 2) {
            return Optional.of(common);
        }
        double most = found.stream().mapToDouble(this::weight).max().orElse(0);
        for (int n : found) {
            boolean after = headline.isEmpty() || outline.end(n) > headline.getAsInt();
            if (after
                    && weight(n) >= 0.3 * most
                    && weight(n) >= share(share, found.size()) * weight(within)) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** The only element of its name needs less to be believed; several share what there is. */
    private static double share(double share, int found) {
        return found == 1 ? 0.4 * share : share / found;
    }

    private int common(List<Integer> numbers) {
        int last = numbers.get(numbers.size() - 1);
        int common = numbers.get(0);
        while (common > 0 && outline.end(common) <= last) {
            common = outline.parent(common);
        }
        return common;
    }

    private int headings(int within) {
        int count = 0;
        for (int i = within; i < outline.end(within); i++) {
            count += outline.element(i).nameIs("h1") ? 1 : 0;
        }
        return count;
    }

    private static boolean isArticle(Element e) {
        return e.nameIs("article") || e.attr("role").equals("article");
    }

    private static boolean isBody(Element e) {
        if (e.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        if (e.nameIs("body") || e.nameIs("main") || e.nameIs("html")) {
            return false;
        }
        if (isBodyName(e.id())) {
            return true;
        }
        return e.classNames().stream().anyMatch(RootChooser::isBodyName);
    }

    private static boolean isBodyName(String name) {
        Set<String> words = ClassWords.of(name);
        return words.contains("articlebody")
                || words.contains("articletext")
                || words.contains("articlecontent")
                || (words.stream().anyMatch(THING::contains)
                        && words.stream().anyMatch(PART::contains)
                        && Collections.disjoint(words, OTHER));
    }
}
