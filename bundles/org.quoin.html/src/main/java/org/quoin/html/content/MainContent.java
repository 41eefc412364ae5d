package org.quoin.html.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Element;
import org.quoin.api.article.Credit;
import org.quoin.html.flow.CaptionLines;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.Piece;
import org.quoin.html.flow.Subheads;
import org.quoin.html.tree.PageElements;

/**
 * Finds the article in a page. Each paragraph weighs for or against by how much it says and how
 * much of it is linked; the article is the element whose paragraphs weigh most together, as
 * navigation and side boxes weigh it down the further out one goes.
 */
public final class MainContent {

    /** With less than this found, the page's class names may have misled. */
    private static final int POOR = 400;

    private final String title;

    /**
     * @param title the article's title, which is not part of its text
     */
    public MainContent(String title) {
        this.title = title;
    }

    /**
     * The article, its pieces in page order.
     *
     * @param page all of it
     * @param stated the article's text as the page's metadata states it, for cross-checking
     */
    public Found of(PageElements page, Optional<String> stated) {
        PageOutline outline = new PageOutline(page);
        StatedText statement = new StatedText(stated.orElse(""));
        Found strict = find(outline, new Clutter(outline, true), statement);
        int found = weight(strict.pieces());
        if (found >= POOR && found >= statement.weight() / 2) {
            return strict;
        }
        Found lenient = find(outline, new Clutter(outline, false), statement);
        return weight(lenient.pieces()) > 2 * found ? lenient : strict;
    }

    private Found find(PageOutline outline, Clutter clutter, StatedText statement) {
        FlowReader.Flow flow =
                new FlowReader(
                                (element, number) -> clutter.holds(outline.number(number)),
                                Besides::related)
                        .read(outline.page(), outline.inPage(0));
        ToIntFunction<Piece> places =
                piece -> outline.number(flow.places().getOrDefault(piece.source(), -1));
        OptionalInt headline = headline(outline, clutter);
        List<Piece> weighed =
                flow.pieces().stream().filter(p -> !clutter.holds(places.applyAsInt(p))).toList();
        int root = new RootChooser(outline, weighed, places, statement, headline).choose();
        LeadIn leadIn = new LeadIn(outline, root, headline);
        List<Piece> within = CaptionLines.attach(leadIn.select(flow.pieces(), places));
        List<Piece> pieces = Subheads.mark(new Trimmer(title).trim(within));
        return new Found(pieces, credits(outline, clutter, leadIn));
    }

    /** The credits in what was left out around headline and text. */
    private static List<Credit> credits(PageOutline outline, Clutter clutter, LeadIn leadIn) {
        Set<Credit> credits = new LinkedHashSet<>();
        for (int i = 0; i < outline.size(); i++) {
            if (outline.text(i) <= Besides.MOST_WEIGHT && leadIn.isInScope(i) && clutter.holds(i)) {
                credits.addAll(Besides.credits(outline.element(i)));
            }
        }
        return List.copyOf(credits);
    }

    /** The number of the heading that bears the article's title. */
    private OptionalInt headline(PageOutline outline, Clutter clutter) {
        String wanted = Letters.of(title);
        if (wanted.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt second = OptionalInt.empty();
        for (int i = 0; i < outline.size(); i++) {
            Element e = outline.element(i);
            boolean first = e.nameIs("h1") || e.attr("itemprop").equals("headline");
            if ((first || (e.nameIs("h2") && second.isEmpty()))
                    && outline.text(i) < 1000
                    && !clutter.holds(i)
                    && Letters.of(e.text()).equals(wanted)) {
                if (first) {
                    return OptionalInt.of(i);
                }
                second = OptionalInt.of(i);
            }
        }
        return second;
    }

    private static int weight(List<Piece> pieces) {
        int weight = 0;
        for (Piece piece : pieces) {
            weight += piece instanceof Piece.Text text ? Weight.of(text.text()) : 0;
        }
        return weight;
    }
}
