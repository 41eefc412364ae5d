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
 * were accepted: what is struck out is gone, what is put in is there.
 */
final class StoryReader {

    /** Both kinds of Open XML. */
    private static final Set<String> WORD =
            Set.of(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");

    /** What holds no words, or words that are not there. */
    private static final Set<String> PASSED_OVER =
            Set.of("pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtEndPr", "del", "moveFrom");

    private final Map<String, String> notes;
    private final boolean inNote;
    private final Consumer<WrittenParagraph> taker;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private int number;
    private boolean inRun;

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

    /** A paragraph being read, or several that one control holds. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private final List<WrittenParagraph.Quoted> quoted = new ArrayList<>();
        private final List<WrittenParagraph.Note> notes = new ArrayList<>();
        private final Map<String, WrittenParagraph.Quoted> bookmarks = new LinkedHashMap<>();
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
                }
            }
        }
    }

    private static boolean isPassedOver(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return WORD.contains(xml.getNamespaceURI())
                ? PASSED_OVER.contains(name)
                // What old programs show in place of a drawing says the same again.
                : name.equals("Fallback");
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
            case "r" -> inRun = true;
            case "t" -> append(xml.getElementText());
            case "tab", "ptab" -> append(inRun ? "\t" : "");
            case "br", "cr" -> append(inRun ? "\n" : "");
            case "noBreakHyphen" -> append("\u2011");
            case "softHyphen" -> append("\u00AD");
            case "sym" -> append(symbol(attribute(xml, "char")));
            case "footnoteReference" -> note("footnote " + attribute(xml, "id"));
            case "endnoteReference" -> note("endnote " + attribute(xml, "id"));
            case "sdt" -> controls.push(new Control());
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
            case "r" -> inRun = false;
            case "sdt" -> endControl();
            default -> {
                // See above.
            }
        }
    }

    private void beginParagraph() {
        Open around = open.peek();
        if (around != null && !controls.isEmpty() && isBlock() && !inRun) {
            if (around.begun) {
                around.text.append('\n');
            }
            around.begun = true;
            return;
        }
        inRun = false;
        open.push(new Open());
    }

    private void endParagraph() {
        if (!(isBlock() && open.size() == 1)) {
            emit();
        }
    }

    /** Whether a control of ours holds whole paragraphs here. */
    private boolean isBlock() {
        return controls.stream().anyMatch(each -> each.block);
    }

    private void tag(String value) {
        Control control = controls.peek();
        if (control != null && control.start < 0 && value.startsWith(EvidenceXml.TAG)) {
            control.id = value.substring(EvidenceXml.TAG.length());
        }
    }

    private void beginControl() {
        Control control = controls.peek();
        if (control == null || control.id.isEmpty()) {
            return;
        }
        if (open.isEmpty()) {
            control.block = true;
            open.push(new Open());
        }
        control.start = open.element().text.length();
    }

    private void endControl() {
        Control control = controls.pop();
        Open paragraph = open.peek();
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
        Control control = controls.peek();
        if (control != null) {
            control.placeholder = true;
        }
    }

    private void beginBookmark(String bookmark, String name) {
        @Nullable Open paragraph = open.peek();
        if (paragraph != null && name.startsWith(EvidenceXml.BOOKMARK)) {
            String id = name.substring(EvidenceXml.BOOKMARK.length()).replaceFirst("_\\d*$", "");
            paragraph.bookmarks.put(
                    bookmark,
                    new WrittenParagraph.Quoted(id, paragraph.text.length(), Integer.MAX_VALUE));
        }
    }

    private void endBookmark(String bookmark) {
        @Nullable Open paragraph = open.peek();
        WrittenParagraph.Quoted marked =
                paragraph == null ? null : paragraph.bookmarks.remove(bookmark);
        if (marked != null && paragraph != null) {
            paragraph.mark(marked);
        }
    }

    private void emit() {
        @Nullable Open done = open.poll();
        if (done != null) {
            // One that ends in another paragraph: somebody set a part of it apart.
            done.bookmarks.values().forEach(done::mark);
            taker.accept(
                    new WrittenParagraph(
                            ++number, done.text.toString(), done.quoted, done.notes, inNote));
        }
    }

    private void append(String text) {
        @Nullable Open paragraph = open.peek();
        if (paragraph != null) {
            paragraph.text.append(text);
        }
    }

    private void note(String key) {
        @Nullable Open paragraph = open.peek();
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
