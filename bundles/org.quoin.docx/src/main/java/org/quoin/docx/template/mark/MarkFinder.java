package org.quoin.docx.template.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.docx.template.xml.Tree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes the placeholders out of a part's paragraphs, however Word split them over runs, and puts an
 * element in the place of each. What stood in between (bookmarks, marks of the spelling checker)
 * stays behind it; how its first character looked is remembered.
 */
public final class MarkFinder {

    /** Letters of any script, digits, and what parts words within a name. */
    private static final Pattern NAME =
            Pattern.compile(
                    "\\.|[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*(\\.[\\p{L}_][\\p{L}\\p{M}\\p{N}_-]*)*");

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final Pattern TRIPLE = Pattern.compile("\\{{3,}[^{}]*\\}{3,}");
    private static final Pattern WIDE = Pattern.compile("[{｛]{1,2}([^{}｛｝\\n]{1,40})[}｝]{1,2}");

    private static final String OPENING = "\"\u201C\u201E\u00AB\u300C\u2018\u201D\u300E";
    private static final String CLOSING = "\"\u201D\u201C\u00BB\u300D\u2019\u300F";

    /** What excerpts are cut to. */
    private static final int EXCERPT = 60;

    private final Document document;
    private final List<Fault> faults;

    /**
     * @param document the part, changed in place
     * @param faults takes what is wrong
     */
    public MarkFinder(Document document, List<Fault> faults) {
        this.document = document;
        this.faults = faults;
    }

    /** Takes out all placeholders of the part. */
    public void find() {
        // The checker's own marks come in pairs that splitting would part.
        Tree.all(document, "proofErr").forEach(Tree::remove);
        Tree.all(document, "smartTag").forEach(Tree::unwrap);
        for (Element moved : Tree.all(document, "ins")) {
            if (Tree.is(moved.getParentNode(), "p")) {
                Tree.unwrap(moved);
            }
        }
        int number = 0;
        for (Element paragraph : Tree.all(document, "p")) {
            if (!inFallback(paragraph)) {
                number++;
            }
            paragraph(paragraph, number);
        }
    }

    /** What old programs show in place of a drawing says the same again. */
    private static boolean inFallback(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if ("Fallback".equals(each.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** A character of a paragraph, and where it is. */
    private record Place(Optional<Element> text, int offset) {}

    private void paragraph(Element paragraph, int number) {
        StringBuilder words = new StringBuilder();
        List<Place> places = new ArrayList<>();
        StringBuilder instructions = new StringBuilder();
        collect(paragraph, words, places, instructions);
        String text = words.toString();
        faulty(text, number);
        instruction(paragraph, instructions.toString(), number);
        if (text.indexOf('{') < 0) {
            return;
        }
        List<MatchResult> found = MARK.matcher(text).results().toList();
        Set<Element> touched = new HashSet<>();
        // From the end, so that offsets before it stay as they are.
        for (int i = found.size() - 1; i >= 0; i--) {
            MatchResult match = found.get(i);
            Spot spot = new Spot(number, match.group());
            mark(match, spot, places, touched);
            if (isInMarks(text, match.start(), match.end())) {
                String name = match.group(1).strip();
                if (name.equals("text") || name.endsWith(".text")) {
                    faults.add(Fault.warning("quoted.marks", spot, match.group()));
                }
            }
        }
        touched.forEach(MarkFinder::tidy);
    }

    private void collect(
            Node node, StringBuilder words, List<Place> places, StringBuilder instructions) {
        for (Element each : Tree.children(node)) {
            if (Tree.is(each, "t")) {
                String text = each.getTextContent();
                words.append(text);
                for (int i = 0; i < text.length(); i++) {
                    places.add(new Place(Optional.of(each), i));
                }
            } else if (Tree.is(each, "instrText")) {
                instructions.append(each.getTextContent());
            } else if (breaks(each)) {
                words.append('\n');
                places.add(new Place(Optional.empty(), 0));
            } else if (!passedOver(each)) {
                if (Tree.is(each, "fldSimple")) {
                    instructions.append(Tree.attribute(each, "instr"));
                }
                collect(each, words, places, instructions);
            }
        }
    }

    private static boolean breaks(Element each) {
        return Tree.is(each.getParentNode(), "r")
                && (Tree.is(each, "tab") || Tree.is(each, "br") || Tree.is(each, "cr"));
    }

    /**
     * Properties, what is struck out, and the paragraphs of a drawing, which come by themselves.
     */
    private static boolean passedOver(Element each) {
        return Tree.is(each, "pPr")
                || Tree.is(each, "rPr")
                || Tree.is(each, "del")
                || Tree.is(each, "moveFrom")
                || Tree.is(each, "p")
                || Tree.is(each, "txbxContent")
                || Tree.is(each, "sdtPr");
    }

    private void mark(MatchResult match, Spot spot, List<Place> places, Set<Element> touched) {
        Optional<Element> first = places.get(match.start()).text();
        Optional<Element> run = first.flatMap(text -> Tree.around(text, "r"));
        if (first.isEmpty() || run.isEmpty()) {
            return;
        }
        int offset = places.get(match.start()).offset();
        for (int i = match.end() - 1; i >= match.start(); i--) {
            Place place = places.get(i);
            Element text = place.text().orElse(null);
            if (text != null) {
                String words = text.getTextContent();
                text.setTextContent(
                        words.substring(0, place.offset()) + words.substring(place.offset() + 1));
                Tree.around(text, "r").ifPresent(touched::add);
            }
        }
        Element behind = split(run.get(), first.get(), offset);
        touched.add(behind);
        Sigil sigil = Sigil.of(match.group(1).strip());
        String name = match.group(1).strip().substring(sigil.sign().length()).strip();
        if (sigil == Sigil.REMARK) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            faults.add(Fault.error(name.isEmpty() ? "name.none" : "name.strange", spot, name));
            return;
        }
        Mark mark = new Mark(sigil, name, spot, Tree.child(run.get(), "rPr"), Optional.empty());
        behind.getParentNode().insertBefore(mark.element(document), behind);
    }

    /** Cuts a run in two at a character, and gives back the second. */
    private Element split(Element run, Element text, int offset) {
        Element behind = (Element) run.cloneNode(false);
        Tree.child(run, "rPr").ifPresent(each -> behind.appendChild(each.cloneNode(true)));
        String words = text.getTextContent();
        Element rest = (Element) text.cloneNode(false);
        rest.setTextContent(words.substring(offset));
        behind.appendChild(rest);
        Node next = text.getNextSibling();
        while (next != null) {
            Node after = next.getNextSibling();
            behind.appendChild(next);
            next = after;
        }
        text.setTextContent(words.substring(0, offset));
        Tree.insertAfter(behind, run);
        return behind;
    }

    /** Takes out what is empty now, and keeps the blanks at the ends of what is not. */
    private static void tidy(Element run) {
        for (Element each : Tree.children(run)) {
            if (Tree.is(each, "t")) {
                if (each.getTextContent().isEmpty()) {
                    run.removeChild(each);
                } else {
                    each.setAttributeNS(javax.xml.XMLConstants.XML_NS_URI, "xml:space", "preserve");
                }
            }
        }
        if (Tree.children(run).stream().allMatch(each -> Tree.is(each, "rPr"))) {
            Tree.remove(run);
        }
    }

    private static boolean isInMarks(String text, int start, int end) {
        return start > 0
                && end < text.length()
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    private void faulty(String text, int number) {
        Matcher triple = TRIPLE.matcher(text);
        while (triple.find()) {
            String name = triple.group().replaceAll("[{}]", "").strip();
            faults.add(
                    Fault.error("braces.three", new Spot(number, cut(triple.group())))
                            .suggesting(Optional.of("{{" + name + "}}")));
        }
        String rest = MARK.matcher(TRIPLE.matcher(text).replaceAll(" ")).replaceAll(" ");
        int open = rest.indexOf("{{");
        int close = rest.indexOf("}}");
        if (open >= 0) {
            faults.add(Fault.error("braces.open", new Spot(number, cut(rest.substring(open)))));
        }
        if (close >= 0) {
            int from = Math.max(0, close - EXCERPT / 2);
            faults.add(
                    Fault.error(
                            "braces.close",
                            new Spot(number, cut(rest.substring(from, close + 2)))));
        }
        Matcher wide = WIDE.matcher(rest);
        while (wide.find()) {
            String inside = wide.group(1).strip();
            String group = wide.group();
            boolean pairs = open < 0 && close < 0;
            if (group.indexOf('｛') >= 0 || group.indexOf('｝') >= 0) {
                faults.add(
                        Fault.warning("braces.wide", new Spot(number, cut(group)))
                                .suggesting(Optional.of("{{" + inside + "}}")));
            } else if (pairs && !inside.contains(" ") && NAME.matcher(inside).matches()) {
                faults.add(
                        Fault.warning("braces.single", new Spot(number, cut(group)))
                                .suggesting(Optional.of("{{" + inside + "}}")));
            }
        }
    }

    private void instruction(Element paragraph, String instructions, int number) {
        if (MARK.matcher(instructions).find()) {
            faults.add(Fault.error("field.instruction", new Spot(number, cut(instructions))));
        }
        for (Element link : Tree.all(paragraph, "hyperlink")) {
            for (String name : List.of("anchor", "tooltip", "docLocation")) {
                String value = Tree.attribute(link, name);
                if (MARK.matcher(value).find()) {
                    faults.add(Fault.error("link.address", new Spot(number, cut(value))));
                }
            }
        }
    }

    private static String cut(String text) {
        String line = text.strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT - 1) + "…";
    }
}
