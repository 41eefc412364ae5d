package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.text.TextSpan;

/**
 * An article as it is read: its title and a few lines about it, then its text, unchanged and in one
 * piece. Offsets of the one turn into offsets of the other by what stands before the text.
 * Immutable.
 */
public final class ReadingText {

    /** What a line is. */
    public enum Line {
        TITLE,
        ABOUT,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTATION,
        CAPTION,
        TABLE_ROW
    }

    private static final String BETWEEN = " · ";

    /**
     * Keep a date from being turned round in a line that runs from right to left (UAX #9,
     * isolates).
     */
    private static final char LEFT_TO_RIGHT = '\u2066';

    private static final char END = '\u2069';

    /** Of languages written from right to left. */
    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi", "ji");

    private final Article article;
    private final String title;
    private final String shown;
    private final int bodyStart;

    /**
     * @param article to be read
     */
    public ReadingText(Article article) {
        this.article = article;
        this.title = oneLine(article.title());
        StringBuilder head = new StringBuilder(title).append('\n');
        List<String> about = about(article);
        about.forEach(line -> head.append(line).append('\n'));
        bodyStart = head.length();
        shown = head.append(article.text()).toString();
    }

    /** Everything that is shown, lines separated by {@code \n}. */
    public String shown() {
        return shown;
    }

    /** Where the article's text begins. */
    public int bodyStart() {
        return bodyStart;
    }

    /** A span of the article's text, as a span of what is shown. */
    public TextSpan toShown(TextSpan span) {
        return new TextSpan(span.start() + bodyStart, span.end() + bodyStart);
    }

    /** An offset of what is shown, as an offset of the article's text; negative above it. */
    public int toArticle(int offset) {
        return offset - bodyStart;
    }

    /** What the line is that begins at an offset of what is shown. */
    public Line line(int start) {
        if (start <= title.length()) {
            return Line.TITLE;
        }
        if (start < bodyStart) {
            return Line.ABOUT;
        }
        return switch (paragraphKind(start - bodyStart)) {
            case HEADING -> Line.HEADING;
            case LIST_ITEM -> Line.LIST_ITEM;
            case QUOTATION -> Line.QUOTATION;
            case CAPTION -> Line.CAPTION;
            case TABLE_ROW -> Line.TABLE_ROW;
            default -> Line.PARAGRAPH;
        };
    }

    /** Whether the article's language is written from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft(article);
    }

    private static boolean isRightToLeft(Article article) {
        return RIGHT_TO_LEFT.contains(article.language().getLanguage());
    }

    /** The article's language. */
    public Locale language() {
        return article.language();
    }

    private org.quoin.api.article.ParagraphKind paragraphKind(int offset) {
        List<Paragraph> paragraphs = article.paragraphs();
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextSpan span = paragraphs.get(middle).span();
            if (span.contains(offset)) {
                return paragraphs.get(middle).kind();
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return org.quoin.api.article.ParagraphKind.PARAGRAPH;
    }

    /** Outlet, day and authors on one line; credits on the next; whichever there are. */
    private static List<String> about(Article article) {
        List<String> first = new ArrayList<>();
        article.site().ifPresent(first::add);
        article.published()
                .map(PublicationTime::iso)
                .map(ReadingText::readable)
                .map(time -> isRightToLeft(article) ? LEFT_TO_RIGHT + time + END : time)
                .ifPresent(first::add);
        first.addAll(article.authors());
        List<String> credits =
                article.credits().stream()
                        .map(credit -> credit.role() + " " + credit.name())
                        .toList();
        List<String> lines = new ArrayList<>();
        if (!first.isEmpty()) {
            lines.add(oneLine(String.join(BETWEEN, first)));
        }
        if (!credits.isEmpty()) {
            lines.add(oneLine(String.join(BETWEEN, credits)));
        }
        return lines;
    }

    /**
     * {@code 2024-05-06T07:08:00+08:00} as {@code 2024-05-06 07:08 +08:00}: the same in every
     * language.
     */
    private static String readable(String iso) {
        return iso.replaceFirst("T(\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?", " $1")
                .replaceFirst("(\\d)([+-]\\d\\d:\\d\\d)$", "$1 $2")
                .replaceFirst("Z$", " UTC");
    }

    private static String oneLine(String text) {
        return Objects.requireNonNull(text).replaceAll("\\R", " ").strip();
    }
}
