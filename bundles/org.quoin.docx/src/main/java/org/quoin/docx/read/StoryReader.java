package org.quoin.docx.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.quoin.api.evidence.WrittenParagraph;
import org.quoin.docx.write.EvidenceXml;

/**
 * Reads the paragraphs of a document or of its notes as a reader would if every proposed change
 * were accepted: what is struck out is gone, what is put in is there. What stands in a text box is
 * a story of its own, and comes behind the paragraph that the box hangs on.
 */
final class StoryReader {

    /** Both kinds of Open XML. */
    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /**
     * What holds no words, or words that are not there; {@code rt} says how the words beside it are
     * pronounced.
     */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "pPr",
                    "rPr",
                    "sectPr",
                    "tblPr",
                    "trPr",
                    "tcPr",
                    "sdtEndPr",
                    "del",
                    "moveFrom",
                    "rt");

    private final Map<String, String> notes;
    private final boolean inNote;
    private final Consumer<WrittenParagraph> taker;
    private final Deque<Story> around = new ArrayDeque<>();
    private final Deque<Alternatives> alternatives = new ArrayDeque<>();
    private Story story = new Story();
    private int number;

    /**
     * @param notes their texts, by kind and id: {@code footnote 3}
     * @param inNote whether this reads notes
     * @param before how many paragraphs came before
     */
    StoryReader(
            Map<String, String> notes,
            boolean inNote,
            int before,
            Consumer<WrittenParagraph> taker) {
        this.notes = notes;
        this.inNote = inNote;
        this.number = before;
        this.taker = taker;
    }

    /** The text itself, or that of a text box. */
    private static final class Story {
        private final Deque<Open> open = new ArrayDeque<>();
        private final Deque<Control> controls = new ArrayDeque<>();
        private boolean inRun;

        /** Whether a control of ours holds whole paragraphs here. */
        private boolean isBlock() {
            return controls.stream().anyMatch(each -> each.block);
        }
    }

    /** The same drawing for newer and for older programs: one of them is read. */
    private static final class Alternatives {
        private boolean read;
    }

    /** A paragraph being read, or several that one control holds. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final List<WrittenParagraph.Quoted> quoted = new ArrayList<>();
        private final List<WrittenParagraph.Note> notes = new ArrayList<>();
        private final Map<String, WrittenParagraph.Quoted> bookmarks = new LinkedHashMap<>();
        private final List<Open> boxes = new ArrayList<>();
        private boolean begun;

        /** What a bookmark says counts where the control that it was put around says nothing. */
        private void mark(WrittenParagraph.Quoted marked) {
            int end = text.length();
            boolean known =
                    quoted.stream()
                            .anyMatch(
                                    each ->
                                            each.id().equals(marked.id())
                                                    && each.start() >= marked.start());
            if (!known) {
                quoted.add(new WrittenParagraph.Quoted(marked.id(), marked.start(), end));
            }
        }
    }

    /** A content control being read; somebody else's has no id. */
    private static final class Control {
        private String id = "";
        private int start = -1;
        private boolean block;
        private boolean placeholder;
    }

    /** Reads up to the end of the element that the reader stands on, or of the document. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isPassedOver(xml)) {
                    pass(xml);
                    continue;
                }
                depth++;
                if (xml.getLocalName().equals("AlternateContent")) {
                    alternatives.push(new Alternatives());
                }
                if (WORD.contains(xml.getNamespaceURI())) {
                    start(xml);
                    if (xml.isEndElement()) {
                        // Its text was read to the end.
                        depth--;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth-- == 0) {
                    return;
                }
                if (WORD.contains(xml.getNamespaceURI())) {
                    end(xml.getLocalName());
                } else if (xml.getLocalName().equals("AlternateContent")) {
                    alternatives.poll();
                }
            }
        }
    }

    private boolean isPassedOver(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (WORD.contains(xml.getNamespaceURI())) {
            return PASSED_OVER.contains(name);
        }
        Alternatives here = alternatives.peek();
        if (here == null || !(name.equals("Choice") || name.equals("Fallback"))) {
            return false;
        }
        boolean again = here.read;
        here.read = true;
        return again;
    }

    private static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> beginParagraph();
            case "txbxContent" -> beginBox();
            case "r" -> story.inRun = true;
            case "t" -> append(xml.getElementText());
            case "tab", "ptab" -> append(story.inRun ? "\t" : "");
            case "br", "cr" -> append(story.inRun ? "\n" : "");
            case "noBreakHyphen" -> append("\u2011");
            case "softHyphen" -> append("\u00AD");
            case "sym" -> append(symbol(attribute(xml, "char")));
            case "footnoteReference" -> note("footnote " + attribute(xml, "id"));
            case "endnoteReference" -> note("endnote " + attribute(xml, "id"));
            case "sdt" -> story.controls.push(new Control());
            case "tag" -> tag(attribute(xml, "val"));
            case "showingPlcHdr" -> placeholder();
            case "bookmarkStart" -> beginBookmark(attribute(xml, "id"), attribute(xml, "name"));
            case "bookmarkEnd" -> endBookmark(attribute(xml, "id"));
            case "sdtContent" -> beginControl();
            default -> {
                // Holds the others, or says how they look.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "txbxContent" -> endBox();
            case "r" -> story.inRun = false;
            case "sdt" -> endControl();
            default -> {
                // See above.
            }
        }
    }

    /** What stands in a text box neither belongs to the paragraph that it hangs on, nor ends it. */
    private void beginBox() {
        around.push(story);
        story = new Story();
    }

    private void endBox() {
        while (!story.open.isEmpty()) {
            emit();
        }
        story = around.pop();
    }

    private void beginParagraph() {
        Open holding = story.open.peek();
        if (holding != null && story.isBlock() && !story.inRun) {
            if (holding.begun) {
                holding.text.append('\n');
            }
            holding.begun = true;
            return;
        }
        story.inRun = false;
        story.open.push(new Open());
    }

    private void endParagraph() {
        if (!(story.isBlock() && story.open.size() == 1)) {
            emit();
        }
    }

    private void tag(String value) {
        Control control = story.controls.peek();
        if (control != null && control.start < 0 && value.startsWith(EvidenceXml.TAG)) {
            control.id = value.substring(EvidenceXml.TAG.length());
        }
    }

    private void beginControl() {
        Control control = story.controls.peek();
        if (control == null || control.id.isEmpty()) {
            return;
        }
        if (story.open.isEmpty()) {
            control.block = true;
            story.open.push(new Open());
        }
        control.start = story.open.element().text.length();
    }

    private void endControl() {
        Control control = story.controls.pop();
        Open paragraph = story.open.peek();
        if (control.start < 0 || paragraph == null) {
            return;
        }
        int start = Math.min(control.start, paragraph.text.length());
        if (control.placeholder) {
            paragraph.text.setLength(start);
        }
        paragraph.quoted.add(
                new WrittenParagraph.Quoted(control.id, start, paragraph.text.length()));
        if (control.block) {
            emit();
        }
    }

    private void placeholder() {
        Control control = story.controls.peek();
        if (control != null) {
            control.placeholder = true;
        }
    }

    private void beginBookmark(String bookmark, String name) {
        @Nullable Open paragraph = story.open.peek();
        if (paragraph != null && name.startsWith(EvidenceXml.BOOKMARK)) {
            String id = name.substring(EvidenceXml.BOOKMARK.length()).replaceFirst("_.*", "");
            paragraph.bookmarks.put(
                    bookmark,
                    new WrittenParagraph.Quoted(id, paragraph.text.length(), Integer.MAX_VALUE));
        }
    }

    private void endBookmark(String bookmark) {
        @Nullable Open paragraph = story.open.peek();
        WrittenParagraph.Quoted marked =
                paragraph == null ? null : paragraph.bookmarks.remove(bookmark);
        if (marked != null && paragraph != null) {
            paragraph.mark(marked);
        }
    }

    private void emit() {
        @Nullable Open done = story.open.poll();
        if (done == null) {
            return;
        }
        // One that ends in another paragraph: somebody set a part of it apart.
        done.bookmarks.values().forEach(done::mark);
        Open hangsOn = around.isEmpty() ? null : around.element().open.peek();
        if (hangsOn == null) {
            hand(done);
        } else {
            hangsOn.boxes.add(done);
        }
    }

    private void hand(Open done) {
        taker.accept(
                new WrittenParagraph(
                        ++number, done.text.toString(), done.quoted, done.notes, inNote));
        done.boxes.forEach(this::hand);
    }

    private void append(String text) {
        @Nullable Open paragraph = story.open.peek();
        if (paragraph != null) {
            paragraph.text.append(text);
        }
    }

    private void note(String key) {
        @Nullable Open paragraph = story.open.peek();
        if (paragraph != null) {
            paragraph.notes.add(
                    new WrittenParagraph.Note(
                            paragraph.text.length(), notes.getOrDefault(key, "")));
        }
    }

    private static String symbol(String hexadecimal) {
        try {
            return Character.toString(Integer.parseInt(hexadecimal, 16));
        } catch (IllegalArgumentException e) {
            return "\uFFFD";
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
