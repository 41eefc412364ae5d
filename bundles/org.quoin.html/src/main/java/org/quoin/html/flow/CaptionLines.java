package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.ParagraphKind;

/**
 * Gives captions that are set as paragraphs to their pictures. On pages without figures a caption
 * is known by its place, right after the picture, and by naming who made it, or by repeating the
 * picture's alternative text.
 */
public final class CaptionLines {

    private static final int LONGEST = 200;

    private CaptionLines() {}

    /** The same pieces, such paragraphs as captions of the pictures before them. */
    public static List<Piece> attach(List<Piece> pieces) {
        List<Piece> attached = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = attached.size() - 1;
            if (piece instanceof Piece.Text text
                    && last >= 0
                    && attached.get(last) instanceof Piece.Picture picture
                    && picture.caption().isEmpty()
                    && isCaption(text, picture)) {
                Optional<String> credit = picture.credit().or(() -> Captions.credit(text.text()));
                attached.set(
                        last,
                        new Piece.Picture(
                                picture.url(),
                                picture.alt(),
                                Optional.of(text.text()),
                                credit,
                                picture.source()));
            } else {
                attached.add(piece);
            }
        }
        return attached;
    }

    private static boolean isCaption(Piece.Text text, Piece.Picture picture) {
        boolean plain =
                text.kind() == ParagraphKind.PARAGRAPH || text.kind() == ParagraphKind.CAPTION;
        return plain
                && text.text().length() <= LONGEST
                && (Captions.namesMaker(text.text())
                        || picture.alt().filter(text.text()::equals).isPresent());
    }
}
