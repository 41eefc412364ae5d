package org.quoin.html.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.quoin.api.article.Link;
import org.quoin.api.article.LinkKind;
import org.quoin.api.article.ParagraphKind;
import org.quoin.html.tree.PageElements;

/**
 * Reads elements into the flow a reader sees: blocks become paragraphs, inline elements join
 * without a gap, line breaks part lines. It walks iteratively, so that no depth of nesting costs
 * stack.
 */
public final class FlowReader {

    /** Narrower lines that end with a colon are labels; counted as in {@link Subheads}. */
    private static final int ANNOUNCEMENT = 21;

    private final Left left;
    private final Function<Element, Optional<Piece>> instead;

    /**
     * @param skipped elements that are not read, with everything in them
     */
    public FlowReader(Predicate<Element> skipped) {
        this(skipped, element -> Optional.empty());
    }

    /**
     * @param skipped elements that are not read, with everything in them
     * @param instead what stands for such an element in the flow
     */
    public FlowReader(Predicate<Element> skipped, Function<Element, Optional<Piece>> instead) {
        this((element, number) -> skipped.test(element), instead);
    }

    /**
     * @param left elements that are not read, with everything in them
     * @param instead what stands for such an element in the flow
     */
    public FlowReader(Left left, Function<Element, Optional<Piece>> instead) {
        this.left = left;
        this.instead = instead;
    }

    /** Which elements are left out. */
    @FunctionalInterface
    public interface Left {

        /** Whether the element, which has this number in its page, is. */
        boolean out(Element element, int number);
    }

    /**
     * What was read.
     *
     * @param pieces in page order
     * @param places the numbers in their page of the elements that the pieces belong to
     */
    public record Flow(List<Piece> pieces, Map<Element, Integer> places) {

        /** Copies. */
        public Flow {
            pieces = List.copyOf(pieces);
            places = Map.copyOf(places);
        }
    }

    /** The pieces below the element, in page order. */
    public List<Piece> read(Element root) {
        return read(new PageElements(root), 0).pieces();
    }

    /**
     * What is below an element.
     *
     * @param page the elements that it is one of
     * @param number its own
     */
    public Flow read(PageElements page, int number) {
        Walk walk = new Walk(page, number);
        page.get(number).filter(walk);
        walk.flush();
        return new Flow(walk.pieces, walk.places);
    }

    private final class Walk implements NodeFilter {

        final List<Piece> pieces = new ArrayList<>();
        private final Line line = new Line();
        private final Deque<ParagraphKind> kinds = new ArrayDeque<>();
        private final Deque<Element> blocks = new ArrayDeque<>();
        private final Set<String> seenPictures = new HashSet<>();
        private final PageElements page;

        /** Of the element that is being read, of the next one, and of the blocks around. */
        private int number;

        private int next;
        private final Deque<Integer> blockNumbers = new ArrayDeque<>();
        final Map<Element, Integer> places = new HashMap<>();

        private int bold;
        private int preformatted;
        private int row;
        private int breaks;
        private boolean continues;

        Walk(PageElements page, int root) {
            this.page = page;
            this.next = root;
            blocks.push(page.get(root));
            blockNumbers.push(root);
            kinds.push(ParagraphKind.PARAGRAPH);
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !(node instanceof CDataNode)) {
                characters(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            number = next;
            FilterResult result = open(element);
            next = result == FilterResult.CONTINUE ? number + 1 : page.end(number);
            return result;
        }

        private FilterResult open(Element element) {
            if (element.nameIs("noscript")) {
                standIn(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (Tags.isSilent(element)) {
                return skip(element);
            }
            // A caption right after its picture is one, whatever else its class says.
            if (line.isEmpty() && Captioned.takes(element, pieces)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (left.out(element, number)) {
                Optional<Piece> other = instead.apply(element);
                if (other.isPresent()) {
                    flushUnlessRow();
                    add(other.get(), number);
                }
                return skip(element);
            }
            switch (element.normalName()) {
                case "br" -> breaks++;
                case "img", "amp-img" -> picture(element);
                case "iframe", "video", "audio", "embed" -> {
                    flushUnlessRow();
                    Embeds.of(element).ifPresent(embed -> add(embed, number));
                    return FilterResult.SKIP_ENTIRELY;
                }
                case "a" ->
                        line.openAnchor(
                                Addresses.outward(element, element.attr("href")).orElse(""));
                case "pre" -> preformatted++;
                case "ul", "ol", "blockquote" -> {
                    Optional<Piece.Links> related =
                            isText(element) ? Optional.empty() : LinkLists.related(element);
                    if (related.isPresent() && row == 0) {
                        flush();
                        dropLabel();
                        if (!related.get().links().isEmpty()) {
                            add(related.get(), number);
                        }
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
                default -> {
                    List<Piece.Picture> figure =
                            page.hasPicture(number) ? Figure.in(element) : List.of();
                    if (!figure.isEmpty()) {
                        flushUnlessRow();
                        figure.forEach(this::add);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                }
            }
            bold += Tags.isBold(element) ? 1 : 0;
            if (Tags.isBlock(element)) {
                openBlock(element);
            }
            return FilterResult.CONTINUE;
        }

        /**
         * Whether a list or a quotation block is text even if all of it is linked. A quotation is,
         * unless its class says that it stands for an embedded article. A list is where a sentence
         * right before it ends with a colon and so speaks of it; a label of a few words before the
         * colon only names a list of links.
         */
        private boolean isText(Element list) {
            if (list.nameIs("blockquote")) {
                return !ClassWords.of(list.className()).contains("embedded");
            }
            if (!line.isEmpty()
                    || pieces.isEmpty()
                    || !(pieces.get(pieces.size() - 1) instanceof Piece.Text before)) {
                return false;
            }
            return endsWithColon(before.text()) && width(before.text()) >= ANNOUNCEMENT;
        }

        /** The label of a list of links is nothing without it. */
        private void dropLabel() {
            int last = pieces.size() - 1;
            if (last >= 0
                    && pieces.get(last) instanceof Piece.Text label
                    && endsWithColon(label.text())
                    && width(label.text()) < ANNOUNCEMENT) {
                pieces.remove(last);
            }
        }

        private static boolean endsWithColon(String text) {
            return text.endsWith(":") || text.endsWith("：");
        }

        private static int width(String text) {
            return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
        }

        private FilterResult skip(Element element) {
            if (Tags.isBlock(element)) {
                flushUnlessRow();
            }
            return FilterResult.SKIP_ENTIRELY;
        }

        private void openBlock(Element element) {
            flushUnlessRow();
            blocks.push(element);
            blockNumbers.push(number);
            kinds.push(kindOf(element));
            if (element.nameIs("tr") && Tables.isDataRow(element)) {
                row++;
            }
        }

        private ParagraphKind kindOf(Element element) {
            if (Tags.isHeading(element)) {
                return ParagraphKind.HEADING;
            }
            return switch (element.normalName()) {
                case "li", "dd", "dt" -> ParagraphKind.LIST_ITEM;
                case "blockquote" -> ParagraphKind.QUOTATION;
                case "caption", "figcaption" -> ParagraphKind.CAPTION;
                default -> kinds.element();
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            switch (element.normalName()) {
                case "a" -> line.closeAnchor();
                case "pre" -> {
                    flushUnlessRow();
                    preformatted--;
                }
                case "td", "th" -> {
                    if (row > 0) {
                        line.cell();
                    }
                }
                default -> {}
            }
            bold -= Tags.isBold(element) ? 1 : 0;
            if (Tags.isBlock(element)) {
                closeBlock(element);
            }
            return FilterResult.CONTINUE;
        }

        private void closeBlock(Element element) {
            if (element.nameIs("tr") && row > 0 && Tables.isDataRow(element)) {
                flush(ParagraphKind.TABLE_ROW);
                row--;
            } else {
                flushUnlessRow();
            }
            if (blocks.size() > 1 && blocks.element().equals(element)) {
                blocks.pop();
                blockNumbers.pop();
                kinds.pop();
            }
        }

        private void characters(String text) {
            if (preformatted > 0 && row == 0 && text.indexOf('\n') >= 0) {
                String[] lines = text.split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        breaks = 2;
                    }
                    words(lines[i]);
                }
            } else {
                words(text);
            }
        }

        private void words(String text) {
            if (breaks > 0 && !isFoldedAway(text)) {
                if (row > 0 || (breaks == 1 && runsOn(text))) {
                    line.space();
                } else {
                    flush();
                    continues = true;
                }
                breaks = 0;
            }
            line.append(text, bold > 0);
        }

        /**
         * Whether a line broken by hand goes on after the break: no sentence ends before it and a
         * small letter follows. Else the break parts two lines, as in addresses, verses, dialogues
         * and the many pages that set paragraphs so.
         */
        private boolean runsOn(String next) {
            String after = Line.trim(next);
            return !line.isEmpty()
                    && !after.isEmpty()
                    && Character.isLowerCase(after.codePointAt(0))
                    && ".!?:;".indexOf(line.last()) < 0;
        }

        private static boolean isFoldedAway(String text) {
            return text.isBlank();
        }

        private void picture(Element img) {
            Figure.alone(img)
                    .ifPresent(
                            picture -> {
                                flushUnlessRow();
                                add(picture);
                            });
        }

        /** What is shown where scripts do not run: the real picture behind a lazy placeholder. */
        private void standIn(Element noscript) {
            if (left.out(noscript, number)) {
                return;
            }
            for (Element img : noscript.select("img")) {
                picture(img);
            }
        }

        private void add(Piece.Picture picture) {
            if (seenPictures.add(Addresses.path(picture.url()))) {
                add(picture, number);
            }
        }

        private void add(Piece piece, int place) {
            pieces.add(piece);
            places.putIfAbsent(piece.source(), place);
        }

        private void flushUnlessRow() {
            if (row > 0) {
                line.space();
            } else {
                flush();
            }
        }

        void flush() {
            flush(kinds.element());
        }

        private void flush(ParagraphKind kind) {
            String url = line.anchorUrl();
            if (!line.isEmpty()) {
                line.closeAnchor();
                add(
                        new Piece.Text(
                                line.text(),
                                kind,
                                blocks.element(),
                                continues,
                                line.isWhollyBold(),
                                line.anchors()),
                        blockNumbers.element());
            }
            line.clear();
            breaks = 0;
            continues = false;
            if (!url.isEmpty()) {
                line.openAnchor(url);
            }
        }
    }

    /** Links of the pieces that are set within the text, in page order. */
    public static List<Link> links(List<Piece> pieces) {
        List<Link> links = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                for (Piece.Anchor anchor : text.anchors()) {
                    links.add(new Link(anchor.url(), anchor.text(), LinkKind.REFERENCE));
                }
            } else if (piece instanceof Piece.Links others) {
                links.addAll(others.links());
            }
        }
        return links;
    }
}
