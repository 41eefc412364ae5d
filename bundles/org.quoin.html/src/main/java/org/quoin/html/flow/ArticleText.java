package org.quoin.html.flow;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.quoin.api.article.Image;
import org.quoin.api.article.ImageData;
import org.quoin.api.article.Paragraph;
import org.quoin.api.text.TextSpan;

/**
 * An article's text with what stands in it: paragraphs separated by one {@code \n}, pictures at
 * their places.
 *
 * @param text the paragraphs
 * @param paragraphs where they stand, covering the text but for the separators
 * @param images in the text's order
 */
public record ArticleText(String text, List<Paragraph> paragraphs, List<Image> images) {

    /** Copies the lists. */
    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
        images = List.copyOf(images);
    }

    /**
     * Sets pieces into one text.
     *
     * @param pieces in page order
     * @param saved the pictures that came with the input
     */
    public static ArticleText of(List<Piece> pieces, SavedFiles saved) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Piece.Picture> pictures = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text paragraph) {
                if (text.length() > 0) {
                    text.append('\n');
                }
                int start = text.length();
                text.append(paragraph.text());
                paragraphs.add(new Paragraph(new TextSpan(start, text.length()), paragraph.kind()));
            } else if (piece instanceof Piece.Picture picture) {
                pictures.add(picture);
                before.add(paragraphs.size());
            }
        }
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            int next = before.get(i);
            int position =
                    next < paragraphs.size() ? paragraphs.get(next).span().start() : text.length();
            images.add(image(pictures.get(i), position, saved));
        }
        return new ArticleText(text.toString(), paragraphs, images);
    }

    private static Image image(Piece.Picture picture, int position, SavedFiles saved) {
        Optional<SavedFiles.Saved> file = saved.find(picture.url());
        String url = file.map(SavedFiles.Saved::address).orElse(picture.url());
        Optional<ImageData> data =
                url.startsWith("data:") ? inline(url) : file.map(SavedFiles.Saved::data);
        return new Image(url, picture.alt(), picture.caption(), picture.credit(), position, data);
    }

    /** The bytes of a {@code data:} address (RFC 2397); only base64 is in use for pictures. */
    private static Optional<ImageData> inline(String url) {
        int comma = url.indexOf(',');
        if (comma < 0 || !url.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        String type = url.substring("data:".length(), url.indexOf(';'));
        try {
            return Optional.of(
                    new ImageData(type, Base64.getMimeDecoder().decode(url.substring(comma + 1))));
        } catch (IllegalArgumentException e) {
            // A picture cut off with its page: its address remains, its bytes are of no use.
            return Optional.empty();
        }
    }
}
