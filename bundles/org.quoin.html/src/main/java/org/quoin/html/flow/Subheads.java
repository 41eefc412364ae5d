package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import org.quoin.api.article.ParagraphKind;

/**
 * Tells subheads that are set as paragraphs wholly in bold: short, not ended as a statement is, and
 * with running text after them.
 */
public final class Subheads {

    /** Counted so that a Chinese line and a Latin one of the same width are alike. */
    private static final int LONGEST = 100;

    private Subheads() {}

    /** The same pieces, such paragraphs as headings. */
    public static List<Piece> mark(List<Piece> pieces) {
        List<Piece> marked = new ArrayList<>(pieces);
        boolean followed = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (!(pieces.get(i) instanceof Piece.Text text)) {
                continue;
            }
            boolean isParagraph = text.kind() == ParagraphKind.PARAGRAPH;
            if (isParagraph && followed && isSubhead(text)) {
                marked.set(i, text.as(ParagraphKind.HEADING));
            }
            followed = text.kind() != ParagraphKind.HEADING && (followed || !text.emphasised());
        }
        return marked;
    }

    private static boolean isSubhead(Piece.Text text) {
        String line = text.text();
        char last = line.charAt(line.length() - 1);
        int width = line.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        return text.emphasised()
                && width <= LONGEST
                && text.linkDensity() < 0.5
                && "。.;；,，:：!！".indexOf(last) < 0;
    }
}
