package org.quoin.html.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.flow.Piece;

/**
 * Takes from the chosen element what is still not the article: its title, lines of links, and what
 * stands before the first and after the last paragraph that says something.
 */
final class Trimmer {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String title;

    Trimmer(String title) {
        this.title = letters(title);
    }

    List<Piece> trim(List<Piece> pieces) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Text text) || !isLineOfLinks(text)) {
                kept.add(piece);
            }
        }
        int first = firstParagraph(kept);
        int last = lastParagraph(kept);
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Piece piece = kept.get(i);
            if (!(piece instanceof Piece.Text text)) {
                result.add(piece);
            } else if (i <= last && !(i < first && isPreamble(text)) && !isTitle(text, i, first)) {
                result.add(piece);
            }
        }
        return result;
    }

    private static boolean isLineOfLinks(Piece.Text text) {
        double density = text.linkDensity();
        return (density > 0.85
                        && !Weight.endsSentence(text.text())
                        && text.kind() != ParagraphKind.TABLE_ROW)
                || (density > 0.6
                        && text.anchors().size() >= 3
                        && !Weight.endsSentence(text.text())
                        && text.kind() != ParagraphKind.TABLE_ROW);
    }

    private boolean isTitle(Piece.Text text, int i, int first) {
        return i <= first + 2 && !title.isEmpty() && letters(text.text()).equals(title);
    }

    private static boolean isPreamble(Piece.Text text) {
        return Weight.of(text.text()) < 60 && !Weight.endsSentence(text.text());
    }

    private static int firstParagraph(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Text text && says(text)) {
                return i;
            }
        }
        return 0;
    }

    private static int lastParagraph(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.Text text
                    && (says(text)
                            || (text.kind() == ParagraphKind.LIST_ITEM && text.linkDensity() < 0.3)
                            || text.kind() == ParagraphKind.TABLE_ROW)) {
                return i;
            }
        }
        return pieces.size();
    }

    private static boolean says(Piece.Text text) {
        return text.kind() != ParagraphKind.HEADING
                && text.linkDensity() < 0.5
                && ((Weight.endsSentence(text.text()) && Weight.of(text.text()) > 20)
                        || Weight.of(text.text()) > 120);
    }

    private static String letters(String text) {
        return NOT_WORDS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
