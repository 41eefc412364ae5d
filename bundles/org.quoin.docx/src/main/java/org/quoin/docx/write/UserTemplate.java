package org.quoin.docx.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.PageShape;
import org.quoin.docx.flow.StyleSheet;
import org.quoin.docx.report.Labels;
import org.quoin.docx.template.fill.Step;

/**
 * A user's document or template: its styles, headers, footers, page format and text are kept, the
 * text as the cover, and the briefing is written after it. Styles that it lacks are added. Where
 * its pages will end cannot be foretold, since its styles are anybody's.
 */
final class UserTemplate implements Template {

    private static final String ATTACHED = Relationships.TYPE + "attachedTemplate";

    private static final Set<String> MARGINS =
            Set.of(
                    Template.wordType("header"),
                    Template.wordType("footer"),
                    Template.wordType("endnotes"));

    /** Written anew for the briefing; everything else is kept. */
    private static final Set<String> NOT_KEPT = Set.of("/docProps/core.xml");

    private final boolean marking;
    private final NoteKind kind;

    private final UserBody body;
    private final UserNotes notes;
    private final Margins filled;
    private final Optional<List<Step>> story;
    private final StyleMerge styles;
    private final StyleSheet measured;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Relationships ownDocument = new Relationships();
    private final Relationships ownPackage = new Relationships();

    private UserTemplate(OPCPackage file, Briefing briefing, Labels labels)
            throws IOException, InvalidFormatException, XmlException, ExportException {
        marking = briefing.marking().isPresent();
        PackagePart main = UserPackage.mainPart(file);
        Optional<PackagePart> stylePart =
                UserPackage.related(main, PackageRelationshipTypes.STYLE_PART);
        kind = NoteKind.of(briefing.citing());
        Optional<PackagePart> notePart =
                UserPackage.related(main, Relationships.TYPE + kind.part());
        styles = StyleMerge.of(stylePart);
        MarginNotes margins = new MarginNotes(briefing, labels, styles.ids());
        filled = new Margins(briefing, styles.ids());
        body = UserBody.read(main);
        notes = UserNotes.read(notePart, kind, filled);
        story = Story.of(body, styles.ids(), filled.faults());
        for (PackagePart part : file.getParts()) {
            String name = part.getPartName().getName();
            boolean replaced = part == main || notePart.filter(p -> p == part).isPresent();
            if (!replaced && !part.isRelationshipPart() && !NOT_KEPT.contains(name)) {
                keep(part, margins, stylePart.filter(p -> p == part).isPresent());
            }
        }
        if (stylePart.isEmpty()) {
            add("word/styles.xml", styles.bytes(), Template.wordType("styles"));
            ownDocument.part("rIdQuoinStyles", "styles", "styles.xml");
        }
        documentLinks(main);
        if (body.lacksHeader()) {
            add("word/headerQuoin.xml", margins.header(), Template.wordType("header"));
            ownDocument.part(UserBody.HEADER, "header", "headerQuoin.xml");
        }
        if (body.lacksFooter()) {
            add("word/footerQuoin.xml", margins.footer(), Template.wordType("footer"));
            ownDocument.part(UserBody.FOOTER, "footer", "footerQuoin.xml");
        }
        packageLinks(file);
        Story.check(filled.faults());
        measured =
                StyleSheet.read(new ByteArrayInputStream(BuiltInTemplate.resource("styles.xml")));
    }

    /**
     * Reads a template.
     *
     * @param bytes the file
     * @param name what to call it in messages
     * @throws ExportException if it is no Word document that can be written into
     */
    static UserTemplate read(byte[] bytes, String name, Briefing briefing, Labels labels)
            throws ExportException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            try {
                return new UserTemplate(file, briefing, labels);
            } finally {
                file.revert();
            }
        } catch (ExportException e) {
            throw new ExportException("The template " + name + " " + e.getMessage(), e.getCause());
        } catch (InvalidFormatException | XmlException | IOException | RuntimeException e) {
            // The bytes are in memory: whatever fails, fails because the file is not what it should
            // be; POI says so in runtime exceptions, too.
            throw new ExportException(
                    "The template "
                            + name
                            + " is not a Word document (.docx or .dotx), is damaged, or is"
                            + " protected by a password. Open it in Word and save it as .docx.",
                    e);
        }
    }

    private void keep(PackagePart part, MarginNotes margins, boolean isStyles)
            throws ExportException, IOException, InvalidFormatException, XmlException {
        byte[] content;
        if (isStyles) {
            content = styles.bytes();
        } else if (MARGINS.contains(part.getContentType())) {
            Margins.Filled margin =
                    filled.fill(part.getPartName().getName().substring(1), UserPackage.bytes(part));
            boolean header = part.getContentType().equals(Template.wordType("header"));
            content =
                    marking && header && !margin.saysMarking()
                            ? marked(margin.part(), margins.coverHeader())
                            : margin.part();
        } else {
            content = UserPackage.bytes(part);
        }
        if (part.getRelationshipsByType(ATTACHED).size() > 0) {
            content = withoutAttached(content);
        }
        add(part.getPartName().getName().substring(1), content, part.getContentType());
        if (part.hasRelationships()) {
            Relationships relationships = new Relationships();
            for (PackageRelationship relationship : part.getRelationships()) {
                if (!relationship.getRelationshipType().equals(ATTACHED)) {
                    UserPackage.checkInside(relationship);
                    UserPackage.copy(relationship, relationships);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            relationships.write(out);
            String name = PackagingURIHelper.getRelationshipPartName(part.getPartName()).getName();
            parts.put(name.substring(1), out.toByteArray());
        }
    }

    /**
     * A user's header with the marking added below what it says: whatever the template, no page may
     * go without it.
     */
    private static byte[] marked(byte[] header, byte[] marking) throws IOException, XmlException {
        HdrDocument theirs = HdrDocument.Factory.parse(new ByteArrayInputStream(header));
        HdrDocument ours = HdrDocument.Factory.parse(new ByteArrayInputStream(marking));
        theirs.getHdr().addNewP().set(ours.getHdr().getPArray(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        theirs.save(out, OpenXml.options());
        return out.toByteArray();
    }

    /**
     * Settings without the path of the template that a document was made with: it names folders of
     * somebody's machine, and Word would fetch it.
     */
    private static byte[] withoutAttached(byte[] settings) {
        return new String(settings, StandardCharsets.UTF_8)
                .replaceAll("<(\\w+:)?attachedTemplate\\b[^>]*?/>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void documentLinks(PackagePart main) throws ExportException, InvalidFormatException {
        boolean has = false;
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().equals(Relationships.TYPE + kind.part())) {
                has = true;
                ownDocument.part(relationship.getId(), kind.part(), kind.part() + ".xml");
            } else {
                UserPackage.checkInside(relationship);
                UserPackage.copy(relationship, ownDocument);
            }
        }
        if (!has) {
            ownDocument.part("rIdQuoinNotes", kind.part(), kind.part() + ".xml");
        }
    }

    private void packageLinks(OPCPackage file) {
        for (PackageRelationship relationship : file.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (!type.equals(PackageRelationshipTypes.CORE_DOCUMENT)
                    && !type.equals(PackageRelationshipTypes.CORE_PROPERTIES)) {
                UserPackage.copy(relationship, ownPackage);
            }
        }
    }

    private void add(String name, byte[] content, String type) {
        parts.put(name, content);
        types.put(name, type);
    }

    @Override
    public StyleSheet styles() {
        return measured;
    }

    @Override
    public StyleIds styleIds() {
        return styles.ids();
    }

    @Override
    public int textWidth() {
        return body.textWidth();
    }

    @Override
    public Optional<Integer> textHeight() {
        return Optional.empty();
    }

    @Override
    public int firstBookmark() {
        return body.firstBookmark();
    }

    @Override
    public int firstDrawing() {
        return body.firstDrawing();
    }

    @Override
    public int noteOffset() {
        return notes.lastId();
    }

    @Override
    public boolean hasCover() {
        return body.hasText();
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
        relationships.addAll(ownDocument);
    }

    @Override
    public void noteRelationships(Relationships relationships) {
        relationships.addAll(notes.relationships());
    }

    @Override
    public void packageRelationships(Relationships relationships) {
        relationships.addAll(ownPackage);
    }

    @Override
    public Optional<List<Step>> story() {
        return story;
    }

    @Override
    public List<Inline> mentions() {
        return filled.mentions();
    }

    @Override
    public void beginBody(WordXml xml) throws IOException {
        xml.raw(body.beginning());
    }

    @Override
    public int wideWidth() {
        return body.wideWidth();
    }

    @Override
    public Optional<Integer> wideHeight() {
        return Optional.empty();
    }

    @Override
    public void section(WordXml xml, PageShape shape, boolean first) throws IOException {
        xml.raw(body.section(shape, kind, first));
    }

    @Override
    public void endBody(WordXml xml) throws IOException {
        xml.raw(body.end());
    }

    @Override
    public void beginNotes(WordXml xml) throws IOException {
        if (notes.beginning().isEmpty()) {
            xml.root(kind.root());
            BuiltInTemplate.separators(xml, kind);
        } else {
            xml.raw(notes.beginning());
        }
    }

    @Override
    public void endNotes(WordXml xml) throws IOException {
        if (notes.beginning().isEmpty()) {
            xml.end();
        } else {
            xml.raw(notes.ending());
        }
    }
}
