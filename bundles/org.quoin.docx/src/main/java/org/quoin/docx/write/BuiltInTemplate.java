package org.quoin.docx.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.briefing.Briefing;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.report.Labels;
import org.quoin.docx.template.fill.Step;

/** Quoin's own look: the parts beside this class, with headers and footers of the briefing. */
final class BuiltInTemplate implements Template {

    private final StyleSheet styles;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final NoteKind notes;

    BuiltInTemplate(Briefing briefing, Labels labels) throws IOException {
        try (InputStream in = stream("styles.xml")) {
            styles = StyleSheet.read(in);
        }
        notes = NoteKind.of(briefing.citing());
        MarginNotes margins = new MarginNotes(briefing, labels, StyleIds.builtIn());
        add("word/styles.xml", resource("styles.xml"), Template.wordType("styles"));
        add("word/settings.xml", resource("settings.xml"), Template.wordType("settings"));
        add("word/fontTable.xml", resource("fontTable.xml"), Template.wordType("fontTable"));
        add(
                "word/theme/theme1.xml",
                resource("theme1.xml"),
                "application/vnd.openxmlformats-officedocument.theme+xml");
        NoteKind none = notes == NoteKind.FOOTNOTE ? NoteKind.ENDNOTE : NoteKind.FOOTNOTE;
        add("word/" + none.part() + ".xml", noNotes(none), Template.wordType(none.part()));
        add("word/header1.xml", margins.header(), Template.wordType("header"));
        add("word/header3.xml", margins.wideHeader(), Template.wordType("header"));
        add("word/footer2.xml", margins.wideFooter(), Template.wordType("footer"));
        add("word/header2.xml", margins.coverHeader(), Template.wordType("header"));
        add("word/footer1.xml", margins.footer(), Template.wordType("footer"));
    }

    private void add(String name, byte[] bytes, String type) {
        parts.put(name, bytes);
        types.put(name, type);
    }

    /** A built-in part, such as the style sheet that completes a user's. */
    static byte[] resource(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        }
    }

    private static InputStream stream(String name) throws IOException {
        InputStream in = BuiltInTemplate.class.getResourceAsStream("template/" + name);
        if (in == null) {
            throw new IOException("the built-in template lacks " + name);
        }
        return in;
    }

    @Override
    public StyleSheet styles() {
        return styles;
    }

    @Override
    public StyleIds styleIds() {
        return StyleIds.builtIn();
    }

    @Override
    public int textWidth() {
        return PageSetup.TEXT_WIDTH;
    }

    @Override
    public Optional<Integer> textHeight() {
        return Optional.of(PageSetup.TEXT_HEIGHT);
    }

    @Override
    public int firstBookmark() {
        return 1;
    }

    @Override
    public int firstDrawing() {
        return 1;
    }

    @Override
    public boolean hasCover() {
        return false;
    }

    @Override
    public int noteOffset() {
        return 0;
    }

    @Override
    public Map<String, byte[]> parts() {
        return parts;
    }

    @Override
    public Map<String, String> contentTypes() {
        return types;
    }

    @Override
    public void documentRelationships(Relationships relationships) {
        relationships.part("rIdStyles", "styles", "styles.xml");
        relationships.part("rIdSettings", "settings", "settings.xml");
        relationships.part("rIdFonts", "fontTable", "fontTable.xml");
        relationships.part("rIdTheme", "theme", "theme/theme1.xml");
        relationships.part("rIdHeader", "header", "header1.xml");
        relationships.part("rIdCoverHeader", "header", "header2.xml");
        relationships.part("rIdFooter", "footer", "footer1.xml");
        relationships.part("rIdWideHeader", "header", "header3.xml");
        relationships.part("rIdWideFooter", "footer", "footer2.xml");
        for (NoteKind kind : NoteKind.values()) {
            relationships.part("rId" + kind.part(), kind.part(), kind.part() + ".xml");
        }
    }

    @Override
    public void noteRelationships(Relationships relationships) {
        // None of its own.
    }

    @Override
    public void packageRelationships(Relationships relationships) {
        // None of its own.
    }

    @Override
    public Optional<List<Step>> story() {
        return Optional.empty();
    }

    @Override
    public List<Inline> mentions() {
        return List.of();
    }

    @Override
    public void beginBody(WordXml xml) throws IOException {
        xml.root("w:document").start("w:body");
    }

    @Override
    public int wideWidth() {
        return PageSetup.WIDE_WIDTH;
    }

    @Override
    public Optional<Integer> wideHeight() {
        return Optional.of(PageSetup.WIDE_HEIGHT);
    }

    @Override
    public void endBody(WordXml xml) throws IOException {
        xml.end().end();
    }

    /** The first section has the cover's header, which later ones have no use for. */
    @Override
    public void section(WordXml xml, PageShape shape, boolean first) throws IOException {
        boolean sideways = shape == PageShape.SIDEWAYS;
        xml.start("w:sectPr");
        reference(xml, "w:headerReference", "default", sideways ? "rIdWideHeader" : "rIdHeader");
        reference(xml, "w:headerReference", "first", "rIdCoverHeader");
        reference(xml, "w:footerReference", "default", sideways ? "rIdWideFooter" : "rIdFooter");
        reference(xml, "w:footerReference", "first", "rIdFooter");
        String across = text(PageSetup.WIDTH);
        String along = text(PageSetup.HEIGHT);
        if (sideways) {
            xml.empty("w:pgSz", "w:w", along, "w:h", across, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", across, "w:h", along);
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                text(PageSetup.TOP),
                "w:right",
                text(PageSetup.SIDE),
                "w:bottom",
                text(PageSetup.BOTTOM),
                "w:left",
                text(PageSetup.SIDE),
                "w:header",
                text(PageSetup.HEADER),
                "w:footer",
                text(PageSetup.FOOTER),
                "w:gutter",
                "0");
        if (first) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private static void reference(WordXml xml, String element, String type, String id)
            throws IOException {
        xml.empty(element, "w:type", type, "r:id", id);
    }

    private static String text(int twips) {
        return Integer.toString(twips);
    }

    @Override
    public void beginNotes(WordXml xml) throws IOException {
        xml.root(notes.root());
        separators(xml, notes);
    }

    @Override
    public void endNotes(WordXml xml) throws IOException {
        xml.end();
    }

    /** The notes of the kind that a briefing has not: nothing but their rules. */
    static byte[] noNotes(NoteKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordXml xml = new WordXml(bytes);
        xml.root(kind.root());
        separators(xml, kind);
        xml.end().finish();
        return bytes.toByteArray();
    }

    /** The rules above notes: Word asks for both, with these ids. */
    static void separators(WordXml xml, NoteKind kind) throws IOException {
        separator(xml, kind, "-1", "separator", "w:separator");
        separator(xml, kind, "0", "continuationSeparator", "w:continuationSeparator");
    }

    private static void separator(
            WordXml xml, NoteKind kind, String id, String type, String element) throws IOException {
        xml.start(kind.note(), "w:type", type, "w:id", id).start("w:p").start("w:pPr");
        xml.empty(
                "w:spacing",
                "w:before",
                "0",
                "w:after",
                "0",
                "w:line",
                "200",
                "w:lineRule",
                "exact");
        xml.end().start("w:r").empty(element).end().end().end();
    }
}
