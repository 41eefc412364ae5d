package org.quoin.html.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.flow.CreditLines;
import org.quoin.html.flow.Piece;
import org.quoin.html.metadata.DateTexts;

/**
 * Takes from the chosen element what is still not the article: its title, lines of links, what is
 * said twice, and what stands before the first and after the last block that says something.
 */
final class Trimmer {

    private static final DateTexts DATES = new DateTexts(false);

    private final String title;

    Trimmer(String title) {
        this.title = Letters.of(title);
    }

    List<Piece> trim(List<Piece> pieces) {
        List<Block> blocks = Block.of(pieces);
        Set<Piece> dropped = boxes(blocks);
        blocks.removeIf(b -> dropped.contains(b.lines().get(0)));
        int first = first(blocks);
        int last = last(blocks);
        Set<String> said = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean drop =
                    (i > last && !isCredits(block, i, last))
                            || (i < first && isPreamble(block) && !isCredits(block, i, 0))
                            || (i <= first + 3 && isDate(block))
                            || isLinks(block)
                            || Phrases.isFurniture(block)
                            || isRepeated(block, said);
            if (drop) {
                dropped.addAll(block.lines());
            } else if (i <= first + 2 && isTitle(block)) {
                dropped.add(block.lines().get(0));
            }
        }
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!dropped.contains(piece)) {
                kept.add(piece);
            }
        }
        return kept;
    }

    /** Credit lines right before or after the text are kept for whoever reads the credits. */
    private static boolean isCredits(Block block, int i, int from) {
        return i <= from + 4
                && block.lines().stream().noneMatch(l -> CreditLines.in(l.text()).isEmpty());
    }

    private static boolean isRepeated(Block block, Set<String> said) {
        if (block.size() < 80) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        block.lines().forEach(l -> text.append(l.text()));
        return !said.add(Letters.of(text.toString()));
    }

    /** Nothing but links, unless it is a sentence or a table. */
    private static boolean isLinks(Block block) {
        double density = block.linkDensity();
        return block.kind() != ParagraphKind.TABLE_ROW
                && !block.endsSentence()
                && (density > 0.85 || (density > 0.6 && block.anchors() >= 3));
    }

    /** The title itself, or in a heading the title with a kicker before it. */
    private boolean isTitle(Block block) {
        String line = Letters.of(block.lines().get(0).text());
        return !title.isEmpty()
                && (line.equals(title)
                        || (block.kind() == ParagraphKind.HEADING && line.endsWith(title)));
    }

    /** A line that says when, and little else. */
    private static boolean isDate(Block block) {
        return block.lines().size() == 1
                && block.size() < 45
                && DATES.read(block.lines().get(0).text()).isPresent();
    }

    private static boolean isPreamble(Block block) {
        return block.size() < 60 && !block.endsSentence();
    }

    private static int first(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).says()) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The last block that says something, or is of a list, a table or the same run of paragraphs.
     */
    private static int last(List<Block> blocks) {
        int says = -1;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean listed = block.kind() == ParagraphKind.LIST_ITEM && block.linkDensity() < 0.3;
            if (block.says() || listed || block.kind() == ParagraphKind.TABLE_ROW) {
                says = i;
                break;
            }
        }
        if (says < 0) {
            return blocks.size();
        }
        int last = says;
        Element run = blocks.get(says).source().parent();
        for (int i = says + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean joins =
                    block.source().nameIs("p")
                            && Objects.equals(block.source().parent(), run)
                            && block.size() >= 15
                            && block.linkDensity() < 0.5;
            if (!joins) {
                break;
            }
            last = i;
        }
        return last;
    }

    /**
     * The blocks of boxes that begin with a heading for other articles. The box is the outermost
     * element that the heading is the first block of; a heading without one of its own ends the
     * article where little follows it.
     */
    private static Set<Piece> boxes(List<Block> blocks) {
        Set<Piece> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        int total = blocks.stream().mapToInt(Block::size).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && Phrases.leadsOn(blocks.get(i))) {
                Element box = box(blocks.get(i), blocks.get(i - 1));
                int rest = total - before;
                if (rest * 8 < total || isListOfArticles(blocks.subList(i + 1, blocks.size()))) {
                    blocks.subList(i + 1, blocks.size()).forEach(b -> dropped.addAll(b.lines()));
                    return dropped;
                }
                for (int k = i + 1; k < blocks.size(); k++) {
                    Block block = blocks.get(k);
                    boolean within = isWithin(block.source(), box) && block.size() * 2 < total;
                    boolean leads =
                            block.linkDensity() > 0.4 || block.kind() == ParagraphKind.HEADING;
                    if (!within && !leads) {
                        break;
                    }
                    dropped.addAll(block.lines());
                }
            }
            before += blocks.get(i).size();
        }
        return dropped;
    }

    /** Whether linked headings, each with a few lines, make up what follows. */
    private static boolean isListOfArticles(List<Block> rest) {
        long headings =
                rest.stream()
                        .filter(b -> b.kind() == ParagraphKind.HEADING && b.linkDensity() > 0.5)
                        .count();
        return headings >= 3 && headings * 4 >= rest.size();
    }

    private static Element box(Block heading, Block before) {
        Element box = heading.source();
        Element up = box.parent();
        while (up != null && !isWithin(before.source(), up)) {
            box = up;
            up = up.parent();
        }
        return box;
    }

    private static boolean isWithin(Element element, Element box) {
        Element e = element;
        while (e != null) {
            if (e.equals(box)) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }
}
