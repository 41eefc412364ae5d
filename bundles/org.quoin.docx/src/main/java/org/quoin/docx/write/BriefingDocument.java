package org.quoin.docx.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.template.BriefingTemplate;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.layout.PageNumbers;
import org.quoin.docx.layout.Paginator;
import org.quoin.docx.report.Composer;
import org.quoin.docx.report.Contents;
import org.quoin.docx.report.Labels;
import org.quoin.docx.report.Parts;
import org.quoin.docx.template.fill.Filling;
import org.quoin.docx.template.fill.Output;
import org.quoin.docx.template.fill.Step;

/**
 * Writes a briefing into a zip, part after part, none of which stands in memory whole: first the
 * page ends are found, then the body is streamed, then the footnotes. Entries come in a fixed order
 * with a fixed time, so that the same briefing gives the same bytes.
 */
public final class BriefingDocument {

    /**
     * Among the earliest times a zip can hold; the clock's would make every file another. At the
     * very earliest the JDK adds a time stamp of its own, which depends on the machine's zone.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * Half of zip's usual work for a file that is a tenth larger, which is then the smaller part of
     * an export's work (docs/measured.md).
     */
    private static final int LEVEL = 3;

    private final Briefing briefing;
    private final Composer composer;
    private final Template template;
    private final NoteKind notes;
    private final CustomProperties custom;

    private BriefingDocument(Briefing briefing, Composer composer, Template template) {
        this.briefing = briefing;
        this.composer = composer;
        this.template = template;
        this.notes = NoteKind.of(briefing.citing());
        this.custom = new CustomProperties(briefing.marking());
    }

    /**
     * A document with the look that the options ask for.
     *
     * @param measured whether somebody lays it out and tells its pages
     * @throws ExportException if it cannot be written so; says why
     */
    public static BriefingDocument of(
            Briefing briefing, BriefingExporter.Options options, boolean measured)
            throws ExportException, IOException {
        if (options.template().isPresent()) {
            Path file = options.template().get();
            return of(briefing, bytes(file), file.toString(), measured);
        }
        if (options.contributed().isPresent()) {
            BriefingTemplate template = options.contributed().get();
            return of(briefing, bytes(template), template.label(), measured);
        }
        return of(
                briefing, new BuiltInTemplate(briefing, new Labels(briefing.language())), measured);
    }

    private static byte[] bytes(Path file) throws ExportException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExportException("The template " + file + " does not exist.", e);
        } catch (IOException e) {
            throw new ExportException("The template " + file + " cannot be read.", e);
        }
    }

    private static byte[] bytes(BriefingTemplate template) throws ExportException {
        try (InputStream in = template.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ExportException(
                    "The template " + template.label() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static BriefingDocument of(
            Briefing briefing, byte[] template, String name, boolean measured)
            throws ExportException, IOException {
        Labels labels = new Labels(briefing.language());
        return of(briefing, UserTemplate.read(template, name, briefing, labels), measured);
    }

    private static BriefingDocument of(Briefing briefing, Template template, boolean measured)
            throws IOException, ExportException {
        Composer.Pages pages =
                template.textHeight().isPresent()
                        ? Composer.Pages.NAMED
                        : Composer.Pages.LEFT_TO_WORD;
        Composer composer =
                new Composer(
                        asToldBy(template, briefing),
                        template.textWidth(),
                        template.wideWidth(),
                        template.hasCover(),
                        measured ? Composer.Pages.MEASURED : pages);
        return new BriefingDocument(briefing, composer, template);
    }

    /** Notes lead to the list of sources where a filled template has one, and only there. */
    private static Briefing asToldBy(Template template, Briefing briefing) {
        Optional<List<Step>> story = template.story();
        if (story.isEmpty()) {
            return briefing;
        }
        Set<StandingSection> standing = EnumSet.noneOf(StandingSection.class);
        standing.addAll(briefing.standing());
        if (Step.hasPart(story.get(), Parts.Part::listsSources)) {
            standing.add(StandingSection.SOURCES);
        } else {
            standing.remove(StandingSection.SOURCES);
        }
        return briefing.with().standing(standing).make();
    }

    /** Whether it is known where its pages end without anybody laying it out. */
    public boolean foretellsPages() {
        return template.textHeight().isPresent();
    }

    /**
     * Writes it.
     *
     * @param out left open
     * @param progress told of the articles done, asked for cancelling
     */
    public void write(OutputStream out, Progress progress) throws IOException {
        write(out, pages(), progress);
    }

    /**
     * Writes it; any number of times.
     *
     * @param out left open
     * @param pages on which its bookmarks stand
     * @param progress told of the articles done, asked for cancelling
     */
    public void write(OutputStream out, PageNumbers pages, Progress progress) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
        Relationships links = new Relationships();
        Relationships noteLinks = new Relationships();
        Media media = new Media(links);
        Charts charts = new Charts(links);
        template.documentRelationships(links);
        template.noteRelationships(noteLinks);
        EvidencePart evidence = EvidencePart.beside(template.parts().keySet());
        evidence.relate(links);

        open(zip, "_rels/.rels");
        packageRelationships().write(zip);
        open(zip, CoreProperties.PART);
        new CoreProperties(briefing).write(zip);
        for (Map.Entry<String, byte[]> part : custom.into(template.parts()).entrySet()) {
            open(zip, part.getKey());
            zip.write(part.getValue());
        }
        open(zip, "word/document.xml");
        body(zip, links, media, charts, pages, progress);
        open(zip, "word/" + notes.part() + ".xml");
        notes(zip, noteLinks);
        evidence.write(
                name -> {
                    open(zip, name);
                    return zip;
                },
                this::proved,
                composer.wordings());
        open(zip, "word/_rels/document.xml.rels");
        links.write(zip);
        if (!noteLinks.isEmpty()) {
            open(zip, "word/_rels/" + notes.part() + ".xml.rels");
            noteLinks.write(zip);
        }
        charts.write(
                name -> {
                    open(zip, name);
                    return zip;
                });
        media.write(
                name -> {
                    open(zip, "word/media/" + name);
                    return zip;
                });
        open(zip, "[Content_Types].xml");
        contentTypes(zip, media, charts, evidence);
        zip.finish();
    }

    private PageNumbers pages() throws IOException {
        Optional<Integer> height = template.textHeight();
        if (height.isEmpty()) {
            return PageNumbers.unknown();
        }
        Paginator paginator =
                new Paginator(
                        template.styles(),
                        new Paginator.Page(template.textWidth(), height.get()),
                        new Paginator.Page(
                                template.wideWidth(), template.wideHeight().orElse(height.get())),
                        notes == NoteKind.FOOTNOTE);
        composer.pour(paginator, PageNumbers.unknown(), Progress.none());
        return paginator.pageNumbers();
    }

    private void body(
            OutputStream out,
            Relationships links,
            Media media,
            Charts charts,
            PageNumbers pages,
            Progress progress)
            throws IOException {
        WordXml xml = new WordXml(out);
        StyleIds ids = template.styleIds();
        RunWriter runs =
                new RunWriter(
                        xml,
                        ids,
                        links,
                        media,
                        charts,
                        pages,
                        notes,
                        template.noteOffset(),
                        template.firstDrawing());
        BodyFlow flow =
                new BodyFlow(
                        xml,
                        runs,
                        ids,
                        template.styles(),
                        pages,
                        template::section,
                        template.firstBookmark());
        if (template.story().isPresent()) {
            Contents contents = contents(template.story().get());
            new Filling(
                            composer.parts(),
                            new BodyOutput(xml, runs, flow),
                            contents,
                            pages,
                            progress)
                    .run(template.story().get());
        } else {
            template.beginBody(xml);
            composer.pour(flow, pages, progress);
            flow.lastSection();
            template.endBody(xml);
        }
        xml.finish();
    }

    /** What a filled template's lists name: another pass over it, where it has lists at all. */
    private Contents contents(List<Step> story) throws IOException {
        if (!Step.hasPart(story, Parts.Part::isList)) {
            return Contents.NONE;
        }
        HeadingOutput headings = new HeadingOutput(briefing.language());
        return fill(story, headings).contents(headings.headings());
    }

    private Parts fill(List<Step> story, Output out) throws IOException {
        Parts parts = composer.parts();
        new Filling(parts, out, Contents.NONE, PageNumbers.unknown(), Progress.none()).run(story);
        return parts;
    }

    /** Everything once more, for the notes or the evidence. */
    private void pour(Flow flow) throws IOException {
        if (template.story().isPresent()) {
            fill(template.story().get(), new FlowOutput(flow));
        } else {
            composer.pour(flow, PageNumbers.unknown(), Progress.none());
        }
    }

    private void proved(EvidenceFlow flow) throws IOException {
        pour(flow);
        for (Inline each : template.mentions()) {
            flow.inline(each);
        }
    }

    private void notes(OutputStream out, Relationships links) throws IOException {
        WordXml xml = new WordXml(out);
        StyleIds ids = template.styleIds();
        RunWriter runs =
                new RunWriter(
                        xml,
                        ids,
                        links,
                        new Media(links),
                        new Charts(links),
                        PageNumbers.unknown(),
                        notes,
                        template.noteOffset(),
                        1);
        template.beginNotes(xml);
        pour(new NotesFlow(xml, runs, ids, notes));
        template.endNotes(xml);
        xml.finish();
    }

    private Relationships packageRelationships() {
        Relationships relationships = new Relationships();
        relationships.part("rIdDocument", "officeDocument", "word/document.xml");
        CoreProperties.relate(relationships);
        template.packageRelationships(relationships);
        custom.relate(template.parts(), relationships);
        return relationships;
    }

    private void contentTypes(
            ZipOutputStream zip, Media media, Charts charts, EvidencePart evidence)
            throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        defaults.put("rels", "application/vnd.openxmlformats-package.relationships+xml");
        defaults.put("xml", "application/xml");
        for (String extension : media.extensions()) {
            defaults.put(extension, "image/" + extension);
        }
        Map<String, String> overrides = new TreeMap<>(template.contentTypes());
        overrides.putAll(evidence.contentTypes());
        overrides.put("word/document.xml", Template.wordType("document.main"));
        overrides.put("word/" + notes.part() + ".xml", Template.wordType(notes.part()));
        overrides.putAll(charts.contentTypes());
        overrides.putAll(custom.contentTypes());
        overrides.put(CoreProperties.PART, CoreProperties.TYPE);
        WordXml xml = new WordXml(zip);
        xml.start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        for (Map.Entry<String, String> type : defaults.entrySet()) {
            xml.empty("Default", "Extension", type.getKey(), "ContentType", type.getValue());
        }
        for (Map.Entry<String, String> type : overrides.entrySet()) {
            xml.empty("Override", "PartName", "/" + type.getKey(), "ContentType", type.getValue());
        }
        xml.end().finish();
    }

    /** Begins a part, at a time that says nothing. */
    static void open(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }
}
