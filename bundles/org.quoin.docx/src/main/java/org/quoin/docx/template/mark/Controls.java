package org.quoin.docx.template.mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns Word's content controls whose tag names a field into marks: a control around words, a
 * picture or a cell stands for a value, one that repeats for a loop over what its first item holds.
 */
public final class Controls {

    /** What such a tag begins with. */
    private static final String TAG = "quoin:";

    private static final String REPEATING = "http://schemas.microsoft.com/office/word/2012/wordml";

    private final Document document;
    private final Predicate<String> isList;

    /**
     * @param document the part, changed in place
     * @param isList whether a name is that of a list or a truth, so that what the control holds is
     *     repeated or left out
     */
    public Controls(Document document, Predicate<String> isList) {
        this.document = document;
        this.isList = isList;
    }

    /** Turns all of them, the inner ones first. */
    public void convert() {
        List<Element> all = Tree.all(document, "sdt");
        for (int i = all.size() - 1; i >= 0; i--) {
            Element control = all.get(i);
            String tag = tag(control);
            if (tag.startsWith(TAG)) {
                convert(control, tag.substring(TAG.length()).strip());
            }
        }
    }

    private static String tag(Element control) {
        return Tree.child(control, "sdtPr")
                .flatMap(properties -> Tree.child(properties, "tag"))
                .map(each -> Tree.attribute(each, "val"))
                .orElse("");
    }

    private void convert(Element control, String written) {
        Element content = Tree.child(control, "sdtContent").orElse(null);
        if (content == null) {
            Tree.remove(control);
            return;
        }
        Sigil sigil = Sigil.of(written);
        String name = written.substring(sigil.sign().length()).strip();
        Spot spot = new Spot(number(control), TAG + written);
        boolean repeats = has(control, "repeatingSection");
        if (sigil == Sigil.EACH
                || sigil == Sigil.UNLESS
                || repeats
                || (sigil == Sigil.VALUE && isList.test(name))) {
            if (repeats) {
                firstItem(content);
            }
            Sigil begin = sigil == Sigil.UNLESS ? Sigil.UNLESS : Sigil.EACH;
            put(control, begin, name, spot, false);
            put(control, Sigil.END, name, spot, true);
            Tree.unwrap(content);
            Tree.child(control, "sdtPr").ifPresent(Tree::remove);
            Tree.child(control, "sdtEndPr").ifPresent(Tree::remove);
            Tree.unwrap(control);
        } else {
            value(control, content, sigil, name, spot);
        }
    }

    private static boolean has(Element control, String name) {
        return Tree.child(control, "sdtPr").stream()
                .flatMap(properties -> Tree.children(properties).stream())
                .anyMatch(
                        each ->
                                name.equals(each.getLocalName())
                                        && REPEATING.equals(each.getNamespaceURI()));
    }

    /** Of a list that somebody filled in Word as an example, the first item is the pattern. */
    private static void firstItem(Element content) {
        boolean first = true;
        for (Element each : Tree.children(content)) {
            if (!first) {
                Tree.remove(each);
            } else if (Tree.is(each, "sdt") && has(each, "repeatingSectionItem")) {
                Tree.child(each, "sdtPr").ifPresent(Tree::remove);
                Tree.child(each, "sdtEndPr").ifPresent(Tree::remove);
                Tree.child(each, "sdtContent").ifPresent(Tree::unwrap);
                Tree.unwrap(each);
            }
            first = false;
        }
    }

    private void put(Element control, Sigil sigil, String name, Spot spot, boolean after) {
        Mark mark = new Mark(sigil, name, spot, Optional.empty(), Optional.empty());
        Element element = mark.element(document);
        if (after) {
            Tree.insertAfter(element, control);
        } else {
            control.getParentNode().insertBefore(element, control);
        }
    }

    /** The value takes the place of the words, and looks as the first of them did. */
    private void value(Element control, Element content, Sigil sigil, String name, Spot spot) {
        boolean prompt =
                Tree.child(control, "sdtPr")
                        .flatMap(each -> Tree.child(each, "showingPlcHdr"))
                        .isPresent();
        Optional<Element> own =
                Tree.child(control, "sdtPr").flatMap(each -> Tree.child(each, "rPr"));
        Optional<Element> first =
                Tree.all(content, "r").stream()
                        .findFirst()
                        .flatMap(each -> Tree.child(each, "rPr"));
        // A prompt is grey whatever is to be written there.
        Optional<Element> look = prompt ? own : first.or(() -> own);
        Mark mark = new Mark(sigil, name, spot, look, box(content));
        Element element = mark.element(document);
        Optional<Element> paragraph = Tree.all(content, "p").stream().findFirst();
        if (paragraph.isPresent()) {
            Element kept = paragraph.get();
            for (Element each : Tree.children(kept)) {
                if (!Tree.is(each, "pPr")) {
                    Tree.remove(each);
                }
            }
            kept.appendChild(element);
            for (Element other : Tree.all(content, "p")) {
                if (other != kept && other.getParentNode() == kept.getParentNode()) {
                    Tree.remove(other);
                }
            }
            Tree.child(control, "sdtPr").ifPresent(Tree::remove);
            Tree.child(control, "sdtEndPr").ifPresent(Tree::remove);
            Tree.unwrap(content);
            Tree.unwrap(control);
        } else {
            control.getParentNode().insertBefore(element, control);
            Tree.remove(control);
        }
    }

    /** The size of the picture that somebody put there as an example. */
    private static Optional<Mark.Box> box(Element content) {
        for (Element drawing : Tree.all(content, "drawing")) {
            Optional<Mark.Box> box = extent(drawing);
            if (box.isPresent()) {
                return box;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark.Box> extent(Node node) {
        for (Element each : Tree.children(node)) {
            if ("extent".equals(each.getLocalName())) {
                try {
                    long width = Long.parseLong(each.getAttribute("cx"));
                    long height = Long.parseLong(each.getAttribute("cy"));
                    return width > 0 && height > 0
                            ? Optional.of(new Mark.Box(width, height))
                            : Optional.empty();
                } catch (NumberFormatException e) {
                    // A drawing without a size gives none.
                    return Optional.empty();
                }
            }
            Optional<Mark.Box> inner = extent(each);
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    /** The paragraph that the control stands in or, where it holds paragraphs, begins with. */
    private int number(Element control) {
        List<Element> paragraphs = Tree.all(document, "p");
        Optional<Element> around = Tree.around(control, "p");
        Element place =
                around.or(() -> Tree.all(control, "p").stream().findFirst()).orElse(control);
        return 1 + Math.max(-1, paragraphs.indexOf(place));
    }
}
