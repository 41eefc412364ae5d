package org.quoin.workbench.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quoin.api.article.Article;
import org.quoin.api.article.Paragraph;
import org.quoin.api.text.TextSpan;

/**
 * Where an article's units stand in the source that it came of. Each paragraph is looked for letter
 * by letter, from where the one before ended: an importer hands over no places, and a place is only
 * right if the same letters stand there. What is not found has none.
 */
final class Alignment {

    /** Fewer letters stand in too many places to say which is meant. */
    private static final int CERTAIN = 12;

    /** So far on from the last paragraph a short one is believed. */
    private static final int NEAR = 4_000;

    /** Of a paragraph that is not found whole such pieces are looked for. */
    private static final int PIECE = 16;

    /** So far before a place in the source its letter may stand, in spaces and tags. */
    private static final int REACH = 200;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /**
     * Places in the source, from the first, with the units that stand there: both in one number.
     */
    private long[] bySource = {};

    private Alignment(String text) {
        this.text = text;
        starts = new int[text.length()];
        ends = new int[text.length()];
        Arrays.fill(starts, -1);
    }

    /** Finds an article in a source. */
    static Alignment of(Article article, String source, boolean isMarkup) {
        Alignment found = new Alignment(article.text());
        List<Paragraph> paragraphs = article.paragraphs();
        if (isMarkup) {
            found.find(paragraphs, VisibleText.of(source, VisibleText.Form.MARKUP));
        }
        if (!isMarkup || found.share(paragraphs) < 0.9) {
            found.find(paragraphs, VisibleText.of(source, VisibleText.Form.RAW));
        }
        found.index();
        return found;
    }

    /** How much of the article's first paragraphs stands in a source, 0..1. */
    static double share(Article article, String source, boolean isMarkup) {
        List<Paragraph> first =
                article.paragraphs().subList(0, Math.min(12, article.paragraphs().size()));
        Alignment found = new Alignment(article.text());
        if (isMarkup) {
            found.find(first, VisibleText.of(source, VisibleText.Form.MARKUP));
        }
        if (found.share(first) < 0.5) {
            found.find(first, VisibleText.of(source, VisibleText.Form.RAW));
        }
        return found.share(first);
    }

    private double share(List<Paragraph> paragraphs) {
        int letters = 0;
        int known = 0;
        for (Paragraph each : paragraphs) {
            for (int i = each.span().start(); i < each.span().end(); i++) {
                if (!VisibleText.isBlank(text.charAt(i))) {
                    letters++;
                    known += starts[i] >= 0 ? 1 : 0;
                }
            }
        }
        return letters == 0 ? 1 : (double) known / letters;
    }

    private void find(List<Paragraph> paragraphs, VisibleText visible) {
        String letters = visible.letters();
        int from = 0;
        for (Paragraph each : paragraphs) {
            int[] units = units(each.span());
            if (units.length > 0 && starts[units[0]] < 0) {
                String wanted = letters(units);
                int at = place(letters, wanted, from);
                if (at >= 0) {
                    put(units, 0, units.length, visible, at);
                    from = at + units.length;
                } else {
                    from = pieces(units, wanted, visible, letters, from);
                }
            }
        }
    }

    private static int place(String letters, String wanted, int from) {
        int at = letters.indexOf(wanted, from);
        if (wanted.length() < CERTAIN) {
            return at >= 0 && at - from <= NEAR ? at : -1;
        }
        return at >= 0 ? at : letters.indexOf(wanted);
    }

    /** Finds what can be found of a paragraph that differs somewhere; where the search goes on. */
    private int pieces(int[] units, String wanted, VisibleText visible, String letters, int from) {
        int next = from;
        for (int i = 0; i + PIECE <= wanted.length(); ) {
            int at = letters.indexOf(wanted.substring(i, i + PIECE), next);
            if (at >= 0 && at - next <= NEAR) {
                int length = PIECE;
                while (i + length < wanted.length()
                        && at + length < letters.length()
                        && wanted.charAt(i + length) == letters.charAt(at + length)) {
                    length++;
                }
                put(units, i, length, visible, at);
                next = at + length;
                i += length;
            } else {
                i++;
            }
        }
        return next;
    }

    private void put(int[] units, int first, int length, VisibleText visible, int at) {
        for (int i = 0; i < length; i++) {
            starts[units[first + i]] = visible.start(at + i);
            ends[units[first + i]] = visible.end(at + i);
        }
    }

    private int[] units(TextSpan span) {
        int[] units = new int[span.length()];
        int count = 0;
        for (int i = span.start(); i < span.end(); i++) {
            if (!VisibleText.isBlank(text.charAt(i))) {
                units[count++] = i;
            }
        }
        return Arrays.copyOf(units, count);
    }

    private String letters(int[] units) {
        StringBuilder letters = new StringBuilder(units.length);
        for (int unit : units) {
            letters.append(text.charAt(unit));
        }
        return letters.toString();
    }

    private void index() {
        bySource = new long[starts.length];
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= 0) {
                bySource[count++] = (long) starts[i] << 32 | i;
            }
        }
        bySource = Arrays.copyOf(bySource, count);
        Arrays.sort(bySource);
    }

    /** Where a span of the article stands; empty unless its first and its last letter are there. */
    Optional<TextSpan> inSource(TextSpan span) {
        int first = span.start();
        int last = span.end() - 1;
        while (first <= last && VisibleText.isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && VisibleText.isBlank(text.charAt(last))) {
            last--;
        }
        boolean known =
                first <= last
                        && starts[first] >= 0
                        && starts[last] >= 0
                        && ends[last] > starts[first];
        return known ? Optional.of(new TextSpan(starts[first], ends[last])) : Optional.empty();
    }

    /** The unit of the article that stands at a place of the source, or shortly before it. */
    OptionalInt inArticle(int source) {
        int before = before(source);
        if (before < 0 || source - (int) (bySource[before] >> 32) > REACH) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) bySource[before]);
    }

    /** Whether what stands at a place of the source stands in the article too. */
    boolean holds(int source) {
        int before = before(source);
        return before >= 0 && source < ends[(int) bySource[before]];
    }

    /** The last letter of the article that begins at a place of the source or before it, or -1. */
    private int before(int source) {
        int found = Arrays.binarySearch(bySource, (long) source << 32 | 0xFFFF_FFFFL);
        return found < 0 ? -found - 2 : found;
    }
}
