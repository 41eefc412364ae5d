package org.quoin.workbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Image;
import org.quoin.api.article.Paragraph;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.text.TextSpan;

/**
 * An article as it is read: its title and a few lines about it, then its text, unchanged, with its
 * pictures and their captions on lines of their own between the paragraphs. Offsets of the one turn
 * into offsets of the other by what stands before them. Immutable.
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
        TABLE_ROW,
        PICTURE
    }

    /** Stands for a picture, alone on its line. */
    public static final char PLACE = '\uFFFC';

    /**
     * A picture among the text.
     *
     * @param index among the article's pictures
     * @param offset of the {@link #PLACE} in what is shown
     */
    public record PlacedPicture(int index, int offset) {}

    /**
     * Lines that are not of the article's text.
     *
     * @param at offset in the article's text before which they stand
     * @param start where they begin in what is shown
     * @param end behind them
     */
    private record Insertion(int at, int start, int end) {}

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
    private final List<Insertion> insertions = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();

    /**
     * @param article to be read
     */
    public ReadingText(Article article) {
        this.article = article;
        this.title = oneLine(article.title());
        StringBuilder all = new StringBuilder(title).append('\n');
        List<String> about = about(article);
        about.forEach(line -> all.append(line).append('\n'));
        bodyStart = all.length();
        addText(all);
        shown = all.toString();
    }

    /** The text, its pictures before the lines at whose beginning they stand. */
    private void addText(StringBuilder all) {
        String text = article.text();
        int done = 0;
        for (int i = 0; i < article.images().size(); i++) {
            int at = lineStart(text, article.images().get(i).position());
            if (at < done) {
                at = done;
            }
            all.append(text, done, at);
            done = at;
            int start = all.length();
            boolean isLast = at == text.length();
            if (isLast) {
                all.append('\n');
            }
            pictures.add(new PlacedPicture(i, all.length()));
            all.append(PLACE);
            String caption = caption(article.images().get(i));
            if (!caption.isEmpty()) {
                all.append('\n').append(caption);
            }
            if (!isLast) {
                all.append('\n');
            }
            insertions.add(new Insertion(at, start, all.length()));
        }
        all.append(text, done, text.length());
    }

    /** The line that begins at an offset, or the next one: no line is torn by a picture. */
    private static int lineStart(String text, int position) {
        if (position == 0 || text.charAt(position - 1) == '\n') {
            return position;
        }
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end + 1;
    }

    /** What stands below a picture; who cannot see it is told what it shows there. */
    private static String caption(Image image) {
        String caption = oneLine(image.caption().or(image::alt).orElse(""));
        String credit = oneLine(image.credit().orElse(""));
        if (credit.isEmpty() || caption.contains(credit)) {
            return caption;
        }
        return caption.isEmpty() ? credit : caption + BETWEEN + credit;
    }

    /** Everything that is shown, lines separated by {@code \n}. */
    public String shown() {
        return shown;
    }

    /** Where the article's text begins. */
    public int bodyStart() {
        return bodyStart;
    }

    /** The pictures, from the first. */
    public List<PlacedPicture> pictures() {
        return List.copyOf(pictures);
    }

    /** A span of the article's text, as a span of what is shown. */
    public TextSpan toShown(TextSpan span) {
        int start = toShown(span.start());
        return new TextSpan(start, span.length() == 0 ? start : toShown(span.end() - 1) + 1);
    }

    /** Where the unit at an offset of the article's text is shown. */
    public int toShown(int offset) {
        int low = 0;
        int high = insertions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (insertions.get(middle).at() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return offset + bodyStart;
        }
        Insertion before = insertions.get(low - 1);
        return offset - before.at() + before.end();
    }

    /**
     * An offset of what is shown, as an offset of the article's text; negative above it and on
     * pictures and their captions.
     */
    public int toArticle(int offset) {
        int number = insertionBefore(offset);
        if (number < 0) {
            return offset < bodyStart ? -1 : offset - bodyStart;
        }
        Insertion before = insertions.get(number);
        return offset < before.end() ? -1 : offset - before.end() + before.at();
    }

    /** The article's text within a span of what is shown; empty where there is none in it. */
    public Optional<TextSpan> toArticle(TextSpan span) {
        int start = following(span.start());
        int end = following(span.end());
        return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** The article's first unit at an offset of what is shown or after it. */
    private int following(int offset) {
        int exact = toArticle(offset);
        if (exact >= 0) {
            return Math.min(exact, article.text().length());
        }
        int number = insertionBefore(offset);
        return number < 0 ? 0 : insertions.get(number).at();
    }

    /** The last insertion that begins at an offset of what is shown or before it, or -1. */
    private int insertionBefore(int offset) {
        int low = 0;
        int high = insertions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (insertions.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** What the line is that begins at an offset of what is shown. */
    public Line line(int start) {
        if (start <= title.length()) {
            return Line.TITLE;
        }
        if (start < bodyStart) {
            return Line.ABOUT;
        }
        int number = insertionBefore(start);
        if (number >= 0 && start < insertions.get(number).end()) {
            return shown.charAt(start) == PLACE ? Line.PICTURE : Line.CAPTION;
        }
        return switch (paragraphKind(toArticle(start))) {
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
