package org.quoin.docx.template.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.bind.Ref;
import org.quoin.docx.template.field.Field;
import org.quoin.docx.template.mark.Mark;
import org.quoin.docx.template.mark.Sigil;
import org.quoin.docx.template.xml.Serial;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cuts a part into the pieces that are written and the steps between them, once: however often a
 * piece is written, it is never looked at again.
 */
public final class Compiler {

    /** What must hold a paragraph, whatever is left out of it. */
    private static final Set<String> HOLDERS =
            Set.of("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote");

    /** What may be there once only, and means nothing when it is repeated. */
    private static final Set<String> ONCE =
            Set.of(
                    "bookmarkStart",
                    "bookmarkEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "permStart",
                    "permEnd");

    /** The properties of a paragraph that Word's schema has behind its direction. */
    private static final Set<String> BEHIND_DIRECTION =
            Set.of(
                    "adjustRightInd",
                    "snapToGrid",
                    "spacing",
                    "ind",
                    "contextualSpacing",
                    "mirrorIndents",
                    "suppressOverlap",
                    "jc",
                    "textDirection",
                    "textAlignment",
                    "textboxTightWrap",
                    "outlineLvl",
                    "divId",
                    "cnfStyle",
                    "rPr",
                    "sectPr",
                    "pPrChange");

    private final Map<Element, Bound> bound;
    private final Map<String, Integer> headings;
    private List<Step> steps = new ArrayList<>();
    private StringBuilder xml = new StringBuilder();
    private int loops;
    private boolean directed;
    private boolean rightToLeft;

    /**
     * @param bound what the marks of the part mean
     * @param headings the levels of those paragraph styles that are headings, by id
     */
    public Compiler(Map<Element, Bound> bound, Map<String, Integer> headings) {
        this.bound = bound;
        this.headings = Map.copyOf(headings);
    }

    /** The steps for some neighbours and all that they hold. */
    public List<Step> compile(List<? extends Node> nodes) {
        return inside(() -> neighbours(nodes));
    }

    /** The steps for all that an element holds. */
    public List<Step> compile(Element element) {
        return inside(() -> children(element));
    }

    private List<Step> inside(Runnable work) {
        List<Step> outer = steps;
        StringBuilder before = xml;
        steps = new ArrayList<>();
        xml = new StringBuilder();
        work.run();
        flush();
        List<Step> made = steps;
        steps = outer;
        xml = before;
        return made;
    }

    private void flush() {
        if (xml.length() > 0) {
            steps.add(new Step.Xml(xml.toString()));
            xml = new StringBuilder();
        }
    }

    private void step(Step step) {
        flush();
        steps.add(step);
    }

    private void children(Node node) {
        List<Node> nodes = new ArrayList<>();
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            nodes.add(each);
        }
        neighbours(nodes);
    }

    private void neighbours(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            Bound meaning = nodes.get(i) instanceof Element each ? bound.get(each) : null;
            if (meaning instanceof Bound.Begin begin) {
                int end = nodes.indexOf(begin.end());
                branch(begin, nodes.subList(i + 1, end));
                i = end;
            } else if (meaning instanceof Bound.Value value) {
                step(new Step.Value(value, new RunLook(value.mark().look()), rightToLeft));
            } else if (meaning instanceof Bound.Part part) {
                Parts.Part.of(part.mark().name()).ifPresent(each -> step(new Step.Composed(each)));
            } else if (Mark.of(nodes.get(i)).isEmpty()) {
                node(nodes.get(i));
            }
        }
    }

    private void branch(Bound.Begin begin, List<? extends Node> nodes) {
        boolean unless = begin.mark().sigil() == Sigil.UNLESS;
        loops++;
        List<Step> body = inside(() -> neighbours(nodes));
        loops--;
        step(new Step.Branch(begin.ref(), unless, body));
    }

    private void node(Node node) {
        if (!(node instanceof Element element)) {
            Serial.node(node, xml);
        } else if (Tree.is(element, "sectPr") && Tree.is(element.getParentNode(), "body")) {
            StringBuilder section = new StringBuilder();
            Serial.node(element, section);
            step(new Step.LastSection(section.toString()));
        } else if (Tree.is(element, "p")) {
            paragraph(element);
        } else if (Tree.is(element, "tbl") && hasNoRowOfItsOwn(element)) {
            table(element);
        } else if (HOLDERS.contains(element.getLocalName())
                && Tree.is(element, element.getLocalName())
                && lacksParagraph(element)) {
            holder(element);
        } else if (!(loops > 0 && isOnce(element))) {
            element(element);
        }
    }

    private static boolean isOnce(Element element) {
        return ONCE.contains(element.getLocalName())
                || (Tree.is(element, "id") && Tree.is(element.getParentNode(), "sdtPr"));
    }

    private void element(Element element) {
        if (loops > 0) {
            withoutIds(element);
        }
        if ("docPr".equals(element.getLocalName()) && element.hasAttribute("id")) {
            drawing(element);
            return;
        }
        if (element.getFirstChild() == null) {
            Serial.start(element, xml, true);
            return;
        }
        Serial.start(element, xml, false);
        children(element);
        Serial.end(element, xml);
    }

    /** Ids by which Word tells paragraphs apart: said twice they say nothing. */
    private static void withoutIds(Element element) {
        for (String each : List.of("w14:paraId", "w14:textId")) {
            element.removeAttribute(each);
        }
    }

    private void drawing(Element properties) {
        properties.removeAttribute("id");
        StringBuilder start = new StringBuilder();
        boolean empty = properties.getFirstChild() == null;
        Serial.start(properties, start, empty);
        int end = start.length() - (empty ? 2 : 1);
        xml.append(start, 0, end).append(" id=\"");
        step(new Step.DrawingNumber());
        xml.append('"').append(start.substring(end));
        if (!empty) {
            children(properties);
            Serial.end(properties, xml);
        }
    }

    private void paragraph(Element paragraph) {
        boolean outerDirection = rightToLeft;
        boolean outerDirected = directed;
        Optional<Element> properties = Tree.child(paragraph, "pPr");
        rightToLeft = properties.flatMap(each -> Tree.child(each, "bidi")).isPresent();
        Optional<Ref> first = rightToLeft ? Optional.empty() : soleWords(paragraph);
        int level =
                properties
                        .flatMap(Compiler::style)
                        .map(each -> headings.getOrDefault(each, 0))
                        .orElse(0);
        if (loops > 0) {
            withoutIds(paragraph);
        }
        List<Node> rest = new ArrayList<>();
        for (Node each = paragraph.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (!Tree.is(each, "pPr")) {
                rest.add(each);
            }
        }
        begin(paragraph, properties, first);
        if (level > 0 && holdsWords(paragraph)) {
            step(new Step.Heading(level, inside(() -> neighbours(rest))));
        } else {
            neighbours(rest);
        }
        Serial.end(paragraph, xml);
        rightToLeft = outerDirection;
        directed = outerDirected;
    }

    private void begin(Element paragraph, Optional<Element> properties, Optional<Ref> first) {
        StringBuilder left = new StringBuilder();
        Serial.start(paragraph, left, false);
        StringBuilder right = new StringBuilder(left);
        properties.ifPresent(each -> Serial.node(each, left));
        if (first.isEmpty()) {
            xml.append(left);
            return;
        }
        right.append("<w:pPr>");
        boolean said = false;
        for (Element each : properties.map(Tree::children).orElse(List.of())) {
            if (!said && BEHIND_DIRECTION.contains(each.getLocalName())) {
                right.append("<w:bidi/>");
                said = true;
            }
            Serial.node(each, right);
        }
        right.append(said ? "" : "<w:bidi/>").append("</w:pPr>");
        step(new Step.Directed(left.toString(), right.toString(), first.get()));
    }

    private static Optional<String> style(Element properties) {
        return Tree.child(properties, "pStyle").map(each -> Tree.attribute(each, "val"));
    }

    /** The first value of a paragraph without words of its own: these have a direction already. */
    private Optional<Ref> soleWords(Element paragraph) {
        for (Element text : Tree.all(paragraph, "t")) {
            if (text.getTextContent().codePoints().anyMatch(Character::isLetter)) {
                return Optional.empty();
            }
        }
        List<Element> values = new ArrayList<>();
        // Within a loop of its own a paragraph has several items, of which none speaks for all.
        for (Element each : Tree.children(paragraph)) {
            if (bound.get(each) instanceof Bound.Begin) {
                return Optional.empty();
            }
            if (bound.get(each) instanceof Bound.Value) {
                values.add(each);
            }
        }
        return values.stream()
                .map(each -> ((Bound.Value) bound.get(each)).ref())
                .filter(each -> each.field().orElse(null) instanceof Field.Words<?>)
                .findFirst();
    }

    private boolean holdsWords(Element paragraph) {
        return Tree.children(paragraph).stream()
                .anyMatch(each -> Tree.is(each, "r") || bound.containsKey(each));
    }

    private static boolean hasNoRowOfItsOwn(Element table) {
        int open = 0;
        for (Element each : Tree.children(table)) {
            Optional<Mark> mark = Mark.of(each);
            if (mark.isPresent()) {
                open += mark.get().sigil() == Sigil.END ? -1 : 1;
            } else if (open == 0 && (Tree.is(each, "tr") || Tree.is(each, "sdt"))) {
                return false;
            }
        }
        return true;
    }

    private void table(Element table) {
        StringBuilder head = new StringBuilder();
        Serial.start(table, head, false);
        List<Node> rows = new ArrayList<>();
        for (Element each : Tree.children(table)) {
            if (rows.isEmpty() && Mark.of(each).isEmpty()) {
                Serial.node(each, head);
            } else {
                rows.add(each);
            }
        }
        StringBuilder tail = new StringBuilder();
        Serial.end(table, tail);
        step(new Step.Table(head.toString(), inside(() -> neighbours(rows)), tail.toString()));
    }

    private boolean lacksParagraph(Element holder) {
        int open = 0;
        for (Element each : Tree.children(holder)) {
            Bound meaning = bound.get(each);
            if (meaning instanceof Bound.Begin) {
                open++;
            } else if (meaning instanceof Bound.End) {
                open--;
            } else if (open == 0 && Tree.is(each, "p")) {
                return false;
            }
        }
        return true;
    }

    private void holder(Element holder) {
        Serial.start(holder, xml, false);
        List<Node> content = new ArrayList<>();
        for (Element each : Tree.children(holder)) {
            if (Tree.is(each, "tcPr")) {
                Serial.node(each, xml);
            } else {
                content.add(each);
            }
        }
        step(new Step.Held(inside(() -> neighbours(content)), "<w:p/>"));
        Serial.end(holder, xml);
    }
}
