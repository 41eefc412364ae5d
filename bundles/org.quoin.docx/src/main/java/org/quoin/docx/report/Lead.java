package org.quoin.docx.report;

import java.text.BreakIterator;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.ParagraphKind;
import org.quoin.api.text.TextSpan;

/** What an article begins with: its first sentences, as far as they fit into a short notice. */
public final class Lead {

    /** About four lines; an ideograph takes the room of two letters and says as much. */
    private static final int LONGEST = 420;

    /** Shorter first paragraphs are lines about the article: a place, a name, a time. */
    private static final int SHORTEST = 40;

    private Lead() {}

    /** Where it stands; empty where the article has no running text. */
    public static Optional<TextSpan> of(Article article) {
        Optional<TextSpan> first = Optional.empty();
        for (Paragraph each : article.paragraphs()) {
            if (each.kind() == ParagraphKind.PARAGRAPH && each.span().length() > 0) {
                if (room(each.span().of(article.text())) >= SHORTEST) {
                    return Optional.of(cut(article, each.span()));
                }
                first = first.isEmpty() ? Optional.of(each.span()) : first;
            }
        }
        return first;
    }

    /** Up to the last end of a sentence that fits; at least one sentence, however long. */
    private static TextSpan cut(Article article, TextSpan paragraph) {
        String text = paragraph.of(article.text());
        if (room(text) <= LONGEST) {
            return paragraph;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(article.language());
        sentences.setText(text);
        int end = sentences.next();
        for (int next = end; next != BreakIterator.DONE; next = sentences.next()) {
            if (room(text.substring(0, next)) > LONGEST) {
                break;
            }
            end = next;
        }
        int stop = text.substring(0, end).stripTrailing().length();
        return new TextSpan(paragraph.start(), paragraph.start() + stop);
    }

    private static int room(String text) {
        return text.codePoints().map(each -> Character.isIdeographic(each) ? 2 : 1).sum();
    }
}
