package org.quoin.html.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.flow.Piece;

/**
 * The lines of one block, which only line breaks part. Whether a line is the article's is seen by
 * its block: verses, addresses and dates are short, their block is not.
 *
 * @param lines at least one
 * @param size how much it says
 */
record Block(List<Piece.Text> lines, int size) {

    /** Copies the list. */
    Block {
        lines = List.copyOf(lines);
    }

    private Block(List<Piece.Text> lines) {
        this(lines, lines.stream().mapToInt(l -> Weight.of(l.text())).sum());
    }

    /** The blocks of a flow, in order; other pieces part blocks. */
    static List<Block> of(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>();
        List<Piece.Text> open = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean joins =
                    piece instanceof Piece.Text text
                            && text.continues()
                            && !open.isEmpty()
                            && text.source().equals(open.get(0).source());
            if (!joins && !open.isEmpty()) {
                blocks.add(new Block(open));
                open.clear();
            }
            if (piece instanceof Piece.Text text) {
                open.add(text);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(open));
        }
        return blocks;
    }

    Element source() {
        return lines.get(0).source();
    }

    ParagraphKind kind() {
        return lines.get(0).kind();
    }

    /** The share of its characters that are linked. */
    double linkDensity() {
        int all = 0;
        int linked = 0;
        for (Piece.Text line : lines) {
            all += line.text().length();
            linked += line.linked();
        }
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }

    int anchors() {
        return lines.stream().mapToInt(l -> l.anchors().size()).sum();
    }

    /** Whether one of its lines ends as a sentence does. */
    boolean endsSentence() {
        return lines.stream().anyMatch(l -> Weight.endsSentence(l.text()));
    }

    int stops() {
        return lines.stream().mapToInt(l -> Weight.stops(l.text())).sum();
    }

    /** Whether it is running text and not a label, a link or a heading. */
    boolean says() {
        return kind() != ParagraphKind.HEADING
                && linkDensity() < 0.5
                && ((endsSentence() && size() > 20) || size() > 120);
    }

    /**
     * What it weighs for the elements around it: running text for them by its length, links and
     * labels against them.
     */
    double weight() {
        double density = linkDensity();
        if (kind() == ParagraphKind.HEADING) {
            return density > 0.5 ? -15 : 0;
        }
        double size = size();
        if (density > 0.5) {
            return -Math.min(size, 100) * 0.6;
        }
        if (size < 30 && !endsSentence()) {
            return -8;
        }
        double value = Math.min(size, 2500) * (1 - 1.6 * density);
        return endsSentence() || stops() >= 2 ? value : value * 0.3;
    }
}
