package org.quoin.docx.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.template.fill.RunLook;

/** Writes the body of the document: paragraphs, tables, the table of contents. */
final class BodyFlow implements Flow {

    private static final byte[] PARAGRAPH = WordXml.bytes("<w:p>");
    private static final byte[] END_PARAGRAPH = WordXml.bytes("</w:p>");
    private static final byte[] END_CELL = WordXml.bytes("</w:p></w:tc>");

    private final WordXml xml;
    private final RunWriter runs;
    private final StyleIds ids;
    private final StyleSheet styles;
    private final PageNumbers pages;
    private final Sections sections;
    private PageShape shape = PageShape.UPRIGHT;
    private PageShape wanted = PageShape.UPRIGHT;
    private boolean firstSection = true;
    private int bookmarks;
    private int quotations;
    private int unit = -1;
    private boolean headingRow;
    private List<Integer> columns = List.of();
    private final List<byte[]> cellBeginnings = new ArrayList<>();

    /** The properties of paragraphs by style and by what else decides how they look. */
    private final byte[][] looks = new byte[ParagraphStyle.values().length * 8][];

    /** Writes the format of a section. */
    @FunctionalInterface
    interface Sections {
        void write(WordXml xml, PageShape shape, boolean first) throws IOException;
    }

    /**
     * @param sections writes the format of a section
     * @param firstBookmark the first id free for bookmarks
     */
    BodyFlow(
            WordXml xml,
            RunWriter runs,
            StyleIds ids,
            StyleSheet styles,
            PageNumbers pages,
            Sections sections,
            int firstBookmark) {
        this.xml = xml;
        this.runs = runs;
        this.ids = ids;
        this.styles = styles;
        this.pages = pages;
        this.sections = sections;
        this.bookmarks = firstBookmark;
    }

    @Override
    public void turn(PageShape next) {
        wanted = next;
    }

    /** A section ends where the next thing comes that is to stand on pages of another shape. */
    void turnPage() throws IOException {
        if (wanted != shape) {
            xml.start("w:p")
                    .start("w:pPr")
                    .empty("w:pStyle", "w:val", ids.of(ParagraphStyle.BREAK));
            section();
            xml.end().end();
            shape = wanted;
        }
    }

    private void section() throws IOException {
        sections.write(xml, shape, firstSection);
        firstSection = false;
    }

    /** Writes the format of the last pages, of whatever shape they are. */
    void lastSection() throws IOException {
        section();
        wanted = shape;
    }

    @Override
    public void unit(Unit next) throws IOException {
        unit++;
        turnPage();
        boolean newPage = next.newPage() || pages.breaksBefore(unit);
        List<Paragraph> paragraphs = next.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            xml.raw(PARAGRAPH);
            properties(paragraph, i + 1 < paragraphs.size(), newPage && i == 0);
            content(paragraph);
            xml.raw(END_PARAGRAPH);
        }
    }

    @Override
    public void beginContents() throws IOException {
        // The frame by which Word offers to update the table with one click.
        xml.start("w:sdt").start("w:sdtPr");
        xml.start("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents");
        xml.empty("w:docPartUnique").end().end().start("w:sdtContent");
    }

    @Override
    public void endContents() throws IOException {
        xml.end().end();
    }

    @Override
    public void beginTable(TableSpec table) throws IOException {
        unit++;
        turnPage();
        if (table.caption().isPresent()) {
            xml.raw(PARAGRAPH);
            properties(table.caption().get(), true, pages.breaksBefore(unit));
            content(table.caption().get());
            xml.raw(END_PARAGRAPH);
        }
        columns = table.widths();
        headingRow = true;
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", ids.ofTable());
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                "0020",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        xml.empty("w:tblCaption", "w:val", table.title());
        xml.end().start("w:tblGrid");
        cellBeginnings.clear();
        for (int column : columns) {
            xml.empty("w:gridCol", "w:w", Integer.toString(column));
            cellBeginnings.add(
                    WordXml.bytes(
                            "<w:tc><w:tcPr><w:tcW w:w=\""
                                    + column
                                    + "\" w:type=\"dxa\"/></w:tcPr><w:p>"));
        }
        xml.end();
    }

    @Override
    public void row(List<Paragraph> cells) throws IOException {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (headingRow) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (int i = 0; i < cells.size(); i++) {
            xml.raw(cellBeginnings.get(i));
            properties(cells.get(i), false, false);
            content(cells.get(i));
            xml.raw(END_CELL);
        }
        xml.end();
        headingRow = false;
    }

    @Override
    public void endTable() throws IOException {
        xml.end();
        columns = List.of();
    }

    // A place in an array of this run alone: a map would cost each paragraph a search.
    @SuppressWarnings("EnumOrdinal")
    private void properties(Paragraph paragraph, boolean keepNext, boolean newPage)
            throws IOException {
        int look = paragraph.style().ordinal() * 8;
        look += (paragraph.rightToLeft() ? 4 : 0) + (keepNext ? 2 : 0) + (newPage ? 1 : 0);
        if (looks[look] == null) {
            looks[look] =
                    WordXml.fragment(piece -> properties(paragraph, keepNext, newPage, piece));
        }
        xml.raw(looks[look]);
    }

    private void properties(Paragraph paragraph, boolean keepNext, boolean newPage, WordXml piece)
            throws IOException {
        ParagraphStyle style = paragraph.style();
        piece.start("w:pPr").empty("w:pStyle", "w:val", ids.of(style));
        if (keepNext) {
            piece.empty("w:keepNext");
        }
        if (newPage) {
            piece.empty("w:pageBreakBefore");
        }
        if (paragraph.rightToLeft()) {
            rightToLeft(style, piece);
        }
        if (newPage && style.isHeading()) {
            // Its room above parts it from what stands above it; at a page's top there is nothing.
            piece.empty("w:spacing", "w:before", "0");
        }
        piece.end();
    }

    /** Indents turn with the direction, but a border's side is the paper's: it is moved by hand. */
    private void rightToLeft(ParagraphStyle style, WordXml piece) throws IOException {
        StyleSheet.Rule rule = styles.look(style).leftRule().orElse(null);
        if (rule != null) {
            piece.start("w:pBdr").empty("w:left", "w:val", "nil");
            piece.empty(
                    "w:right",
                    "w:val",
                    "single",
                    "w:sz",
                    rule.width(),
                    "w:space",
                    rule.space(),
                    "w:color",
                    rule.color());
            piece.end();
        }
        piece.empty("w:bidi");
    }

    private void content(Paragraph paragraph) throws IOException {
        String id = null;
        if (paragraph.bookmark().isPresent()) {
            id = beginBookmark(paragraph.bookmark().get());
        }
        inlines(paragraph.inlines(), RunLook.PLAIN, paragraph.rightToLeft());
        if (id != null) {
            endBookmark(id);
        }
    }

    /** What stands in a line, looking as a placeholder did. */
    void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft) throws IOException {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Quoted said) {
                quoted(said, look, rightToLeft);
            } else if (inline instanceof Inline.NoteMark mark && mark.bookmark().isPresent()) {
                String own = beginBookmark(mark.bookmark().get());
                runs.write(mark, rightToLeft, look);
                endBookmark(own);
            } else {
                runs.write(inline, rightToLeft, look);
            }
        }
    }

    /** Begins a bookmark around what comes, up to {@link #endBookmark}. */
    String beginBookmark(String name) throws IOException {
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        return id;
    }

    /** Ends the bookmark with this id. */
    void endBookmark(String id) throws IOException {
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    /**
     * In a bookmark besides its control: LibreOffice up to 7.4 forgets a control's tag, and who
     * removes a control leaves the bookmark. Hidden, as its name begins; none is like another.
     */
    private void quoted(Inline.Quoted said, RunLook look, boolean rightToLeft) throws IOException {
        String evidence = said.id();
        String id = beginBookmark(EvidenceXml.BOOKMARK + evidence + '_' + ++quotations);
        runs.quoted(said, evidence, look, rightToLeft);
        endBookmark(id);
    }
}
