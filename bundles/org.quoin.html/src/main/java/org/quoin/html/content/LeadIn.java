package org.quoin.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.flow.Piece;

/**
 * Takes the chosen element's pieces, and from between headline and text what belongs to the article
 * though it stands outside that element: the lead and the first picture, which many pages set with
 * the headline.
 */
final class LeadIn {

    private static final int MOST_LEADS = 3;

    private final PageOutline outline;
    private final int root;
    private final OptionalInt headline;
    private final int scope;

    LeadIn(PageOutline outline, int root, OptionalInt headline) {
        this.outline = outline;
        this.root = root;
        this.headline = headline;
        this.scope = scope();
    }

    /**
     * What is the article's.
     *
     * @param all the pieces of the page
     * @param places the number of the element that a piece belongs to
     */
    List<Piece> select(List<Piece> all, ToIntFunction<Piece> places) {
        List<Piece> selected = new ArrayList<>();
        boolean headlineWithin =
                headline.isPresent()
                        && headline.getAsInt() > root
                        && headline.getAsInt() < outline.end(root);
        double before = 0;
        double total = 1;
        for (Piece piece : all) {
            int n = places.applyAsInt(piece);
            if (piece instanceof Piece.Text text && isWithin(n, root)) {
                total += Weight.of(text.text());
                before += headlineWithin && n < headline.getAsInt() ? Weight.of(text.text()) : 0;
            }
        }
        boolean startAtHeadline = headlineWithin && before < 0.3 * total;
        int leads = 0;
        for (Piece piece : all) {
            int n = places.applyAsInt(piece);
            boolean isText = piece instanceof Piece.Text;
            if (isWithin(n, root)) {
                if (!startAtHeadline
                        || n >= headline.getAsInt()
                        || (!isText && isPictureOfArticle(n))) {
                    selected.add(piece);
                }
            } else if (piece instanceof Piece.Links && isWithin(n, scope) && n > root) {
                selected.add(piece);
            } else if (isWithin(n, scope) && n < root) {
                if (piece instanceof Piece.Picture && isPictureOfArticle(n)) {
                    selected.add(piece);
                } else if (piece instanceof Piece.Text text
                        && headline.isPresent()
                        && n > headline.getAsInt()
                        && leads < MOST_LEADS
                        && isLead(text)) {
                    leads++;
                    selected.add(piece);
                }
            }
        }
        return selected;
    }

    /** Whether the element stands with headline and text in their common element. */
    boolean isInScope(int n) {
        return isWithin(n, scope);
    }

    private boolean isWithin(int n, int element) {
        return n >= element && n < outline.end(element);
    }

    /** The innermost element that holds both headline and text, if it holds little else. */
    private int scope() {
        if (headline.isEmpty()) {
            return root;
        }
        int scope = root;
        while (scope > 0 && !isWithin(headline.getAsInt(), scope)) {
            scope = outline.parent(scope);
        }
        return scope;
    }

    /** By the headline or after it; before it, only in the article's own element. */
    private boolean isPictureOfArticle(int n) {
        return n > headline.orElse(0) || outline.element(scope).nameIs("article");
    }

    private static boolean isLead(Piece.Text text) {
        return text.kind() != ParagraphKind.LIST_ITEM
                && Weight.of(text.text()) >= 40
                && text.linkDensity() < 0.3
                && (Weight.endsSentence(text.text()) || Weight.of(text.text()) >= 90);
    }
}
