package org.quoin.docx.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.template.fill.Step;

/** What a briefing is written into: everything of the document but the briefing itself. */
interface Template {

    /** The style sheet that paragraphs are measured by. */
    StyleSheet styles();

    /** The ids of the styles. */
    StyleIds styleIds();

    /** The width of the text, in twentieths of a point. */
    int textWidth();

    /** The height of the text on a page where page ends can be foretold, else empty. */
    Optional<Integer> textHeight();

    /** The first id free for bookmarks. */
    int firstBookmark();

    /** The first id free for drawings. */
    int firstDrawing();

    /** Whether there is something to be seen before the briefing. */
    boolean hasCover();

    /** What a footnote's id is above its number. */
    int noteOffset();

    /** Parts that are written as they stand: names without a leading slash, in order. */
    Map<String, byte[]> parts();

    /** Content types of parts, by part name. */
    Map<String, String> contentTypes();

    /** Adds the relationships of the document part that the template brings. */
    void documentRelationships(Relationships relationships);

    /** Adds the relationships of the footnotes part that the template brings. */
    void noteRelationships(Relationships relationships);

    /** Adds the package's relationships that the template brings, but those to the main parts. */
    void packageRelationships(Relationships relationships);

    /**
     * Where the template says itself where everything goes: what is to be done for all of the
     * document's part. The beginning and the end of the body are then not asked for.
     */
    Optional<List<Step>> story();

    /** Quotations that stand in its headers and the like, as they were filled in. */
    List<Inline> mentions();

    /** Writes the document's beginning: its root, its body, and what the template has there. */
    void beginBody(WordXml xml) throws IOException;

    /** The width of the text on a page that lies sideways, in twentieths of a point. */
    int wideWidth();

    /** The height of the text on a page that lies sideways, where page ends can be foretold. */
    Optional<Integer> wideHeight();

    /**
     * Writes the format of a section, headers and footers as ever.
     *
     * @param first whether it is the first of the document, which alone may have a cover
     */
    void section(WordXml xml, PageShape shape, boolean first) throws IOException;

    /** Writes what ends the body, behind its last section's format, and the document. */
    void endBody(WordXml xml) throws IOException;

    /** Writes the beginning of the notes: their root and the rules that part them. */
    void beginNotes(WordXml xml) throws IOException;

    /** Ends the notes. */
    void endNotes(WordXml xml) throws IOException;

    /** A content type. */
    static String wordType(String kind) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml";
    }
}
