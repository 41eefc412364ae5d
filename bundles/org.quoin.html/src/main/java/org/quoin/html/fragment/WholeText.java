package org.quoin.html.fragment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.quoin.api.article.Credit;
import org.quoin.api.article.Imprint;
import org.quoin.api.plugin.ImportException;
import org.quoin.html.flow.ArticleText;
import org.quoin.html.flow.CaptionLines;
import org.quoin.html.flow.Cards;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.EndMatter;
import org.quoin.html.flow.FlowReader;
import org.quoin.html.flow.Piece;
import org.quoin.html.flow.SavedFiles;
import org.quoin.html.flow.Subheads;

/**
 * HTML all of which is the article: what a feed delivered, what somebody copied out of a page.
 * Nothing is chosen from it, since there is nothing around it.
 *
 * @param title its main heading, where that was taken from the text
 * @param pieces in their order, without credits
 * @param credits that stood among them
 * @param saved the pictures that came with it
 * @param text the text with its pictures
 * @param imprint what stood under it
 */
public record WholeText(
        Optional<String> title,
        List<Piece> pieces,
        List<Credit> credits,
        SavedFiles saved,
        ArticleText text,
        Imprint imprint) {

    /** Finds the pictures that came with a document. */
    @FunctionalInterface
    public interface Pictures {

        /** The pictures of this document. */
        SavedFiles of(Document document);
    }

    /** Copies the lists. */
    public WholeText {
        pieces = List.copyOf(pieces);
        credits = List.copyOf(credits);
    }

    /**
     * Reads HTML.
     *
     * @param html what stands in a page's body
     * @param title by which the article is known, which is no part of its text; empty for none
     * @param base the address against which others are resolved; empty for none
     * @param pictures asked for those that came with it
     * @throws ImportException if there is no text in it
     */
    public static WholeText of(String html, String title, String base, Pictures pictures)
            throws ImportException {
        Document document = Jsoup.parseBodyFragment(html, base);
        EndMatter end =
                EndMatter.of(new FlowReader(Cards::isOne, Cards::instead).read(document.body()));
        List<Piece> read = Subheads.mark(CaptionLines.attach(end.pieces()));
        List<Credit> credits = new ArrayList<>();
        List<Piece> body = withoutTitle(CreditLines.takeFrom(read, credits), title);
        SavedFiles saved = pictures.of(document);
        ArticleText text = ArticleText.of(body, saved);
        if (text.text().isBlank()) {
            throw new ImportException(
                    body.isEmpty()
                            ? "the page holds no article text"
                            : "the page holds no article text, only pictures or embedded media");
        }
        return new WholeText(
                Optional.empty(), body, credits, saved, text, end.imprint(Imprint.NONE));
    }

    /** Feeds often repeat the title above the text; where there is no other text it is kept. */
    private static List<Piece> withoutTitle(List<Piece> pieces, String title) {
        List<Piece> texts = pieces.stream().filter(each -> each instanceof Piece.Text).toList();
        if (texts.size() < 2
                || title.isEmpty()
                || !letters(((Piece.Text) texts.get(0)).text()).equals(letters(title))) {
            return pieces;
        }
        List<Piece> rest = new ArrayList<>(pieces);
        rest.remove(texts.get(0));
        return rest;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The same with the main heading that it begins with as its title: no part of the text, as
     * everywhere.
     */
    public WholeText titled() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Text first) {
                List<Piece> rest = new ArrayList<>(pieces);
                rest.remove(i);
                ArticleText without = ArticleText.of(rest, saved);
                return first.source().nameIs("h1") && !without.text().isBlank()
                        ? new WholeText(
                                Optional.of(first.text()), rest, credits, saved, without, imprint)
                        : this;
            }
        }
        return this;
    }
}
