package org.quoin.docx.template.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.docx.template.mark.Fault;
import org.quoin.docx.template.mark.Mark;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Moves marks to where what they repeat begins and ends, so that a beginning and its end have the
 * same parent: around paragraphs where they stand in two of them, around a row where they stand in
 * two of its cells, around rows where they stand in two of those. What then holds nothing else
 * goes.
 */
public final class Lifter {

    private final Map<Element, Bound> bound;
    private final List<Fault> faults;
    private final Map<Element, Move> moves = new LinkedHashMap<>();
    private final List<Element> rows = new ArrayList<>();

    /** Where a mark goes: right before an element or right behind it. */
    private record Move(Element target, boolean before) {}

    /**
     * @param bound what the marks mean
     * @param faults takes what is wrong
     */
    public Lifter(Map<Element, Bound> bound, List<Fault> faults) {
        this.bound = bound;
        this.faults = faults;
    }

    /** Moves the marks of a part. */
    public void lift(Element root) {
        List<Element> all = new ArrayList<>();
        marks(root, all);
        for (Element each : all) {
            Bound meaning = bound.get(each);
            if (meaning instanceof Bound.Begin begin) {
                pair(each, begin);
            } else if (meaning instanceof Bound.Part part) {
                part(each, part.mark());
            }
        }
        List<Element> alone = standalone(all);
        apply(all);
        alone.forEach(Tree::remove);
        for (Element row : rows) {
            if (isBlank(row)) {
                Tree.remove(row);
            }
        }
    }

    private void marks(Node node, List<Element> all) {
        for (Element each : Tree.children(node)) {
            if (bound.containsKey(each)) {
                all.add(each);
            }
            marks(each, all);
        }
    }

    private void pair(Element begin, Bound.Begin meaning) {
        Element end = meaning.end();
        if (begin.getParentNode() == end.getParentNode()) {
            return;
        }
        Node common = begin.getParentNode();
        while (!Tree.holds(common, end)) {
            common = common.getParentNode();
        }
        Element from = below(common, begin);
        Element to = below(common, end);
        if (Tree.is(common, "tr")) {
            moves.put(begin, new Move((Element) common, true));
            moves.put(end, new Move((Element) common, false));
        } else if (Tree.is(common, "tbl")) {
            moves.put(begin, new Move(from, true));
            moves.put(end, new Move(to, false));
            rows.add(from);
            rows.add(to);
        } else if (Tree.is(common, "p")
                || (Tree.around(common, "p").isPresent() && !block(common))) {
            fault("loop.inline", meaning);
        } else if (Tree.is(from, "tbl") || Tree.is(to, "tbl")) {
            fault("loop.cell", meaning);
        } else {
            edge(begin, from, true, meaning);
            edge(end, to, false, meaning);
        }
    }

    /** Whether it holds paragraphs although it stands in one: a text box does. */
    private static boolean block(Node node) {
        return Tree.is(node, "txbxContent") || Tree.is(node, "tc") || Tree.is(node, "sdtContent");
    }

    private static Element below(Node outer, Node inner) {
        Node each = inner;
        while (each.getParentNode() != outer) {
            each = each.getParentNode();
        }
        return (Element) each;
    }

    /** A mark goes to that edge of its paragraph at which nothing but other marks stands. */
    private void edge(Element mark, Element paragraph, boolean begins, Bound.Begin meaning) {
        if (mark == paragraph) {
            return;
        }
        if (!Tree.is(paragraph, "p")) {
            fault("loop.control", meaning);
        } else if (mark.getParentNode() != paragraph) {
            fault("loop.inline", meaning);
        } else {
            boolean leading = isEdge(mark, true);
            boolean trailing = isEdge(mark, false);
            if (!leading && !trailing) {
                fault("loop.midst", meaning);
            } else {
                moves.put(mark, new Move(paragraph, begins ? leading : !trailing));
            }
        }
    }

    private boolean isEdge(Element mark, boolean leading) {
        Node each = leading ? mark.getPreviousSibling() : mark.getNextSibling();
        while (each != null) {
            if (each instanceof Element element && isContent(element)) {
                return false;
            }
            each = leading ? each.getPreviousSibling() : each.getNextSibling();
        }
        return true;
    }

    /** Whether somebody who reads the document would see something of it. */
    private boolean isContent(Element element) {
        if (Mark.of(element).isPresent()) {
            return !(bound.get(element) instanceof Bound.Begin
                    || bound.get(element) instanceof Bound.End
                    || bound.get(element) instanceof Bound.Part);
        }
        if (Tree.is(element, "pPr")
                || Tree.is(element, "rPr")
                || Tree.is(element, "bookmarkStart")
                || Tree.is(element, "bookmarkEnd")
                || Tree.is(element, "lastRenderedPageBreak")) {
            return false;
        }
        if (Tree.is(element, "t")) {
            return !element.getTextContent().isBlank();
        }
        return !Tree.is(element, "r") || Tree.children(element).stream().anyMatch(this::isContent);
    }

    private boolean isBlank(Element row) {
        return Tree.all(row, "p").stream()
                .allMatch(each -> Tree.children(each).stream().noneMatch(this::isContent));
    }

    private void part(Element element, Mark mark) {
        Node paragraph = element.getParentNode();
        if (Tree.is(paragraph, "p") && isAlone((Element) paragraph)) {
            moves.put(element, new Move((Element) paragraph, true));
        } else if (!Tree.is(paragraph, "body")) {
            faults.add(Fault.error("part.alone", mark.spot(), mark.written()));
        }
    }

    private boolean isAlone(Element paragraph) {
        return Tree.all(paragraph, "sectPr").isEmpty()
                && Tree.children(paragraph).stream().noneMatch(this::isContent);
    }

    /** Paragraphs of marks alone: all of them leave it, in their order. */
    private List<Element> standalone(List<Element> all) {
        Map<Element, Element> alone = new HashMap<>();
        List<Element> paragraphs = new ArrayList<>();
        for (Move each : moves.values()) {
            if (Tree.is(each.target(), "p")
                    && isAlone(each.target())
                    && alone.put(each.target(), each.target()) == null) {
                paragraphs.add(each.target());
            }
        }
        for (Element each : all) {
            if (each.getParentNode() instanceof Element parent && alone.containsKey(parent)) {
                Move known = moves.get(each);
                if (known == null || Tree.is(known.target(), "p")) {
                    moves.put(each, new Move(parent, true));
                }
            }
        }
        return paragraphs;
    }

    private void apply(List<Element> all) {
        Map<Element, Element> last = new HashMap<>();
        for (Element each : all) {
            Optional<Move> move = Optional.ofNullable(moves.get(each));
            if (move.isEmpty()) {
                continue;
            }
            Element target = move.get().target();
            Tree.remove(each);
            if (move.get().before()) {
                target.getParentNode().insertBefore(each, target);
            } else {
                Tree.insertAfter(each, last.getOrDefault(target, target));
                last.put(target, each);
            }
        }
    }

    private void fault(String what, Bound.Begin meaning) {
        String end = "{{/" + meaning.mark().name() + "}}";
        faults.add(Fault.error(what, meaning.mark().spot(), meaning.mark().written(), end));
    }
}
