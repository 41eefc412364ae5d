package org.quoin.engine.exchange.refi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.ArticleContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.QuotationContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * Writes a project as a REFI-QDA project (schema 1.5): a zip of each article's plain text and of
 * {@code project.qde}, which says what is coded where. The same project gives the same bytes.
 *
 * <p>The standard wants codes before sources and notes after them, but codes are only known at the
 * end: sources and notes wait in two files of the system's temporary folder.
 */
public final class RefiWriter implements ContentSink, AutoCloseable {

    /** What a file's name cannot be made of somewhere: QualCoder names files by their sources. */
    private static final String NO_FILE_NAME = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private static final int LONGEST_NAME = 120;

    private final ZipOutputStream zip;
    private final String project;
    private final String name;
    private final Path sourcesFile;
    private final Path notesFile;
    private final Writer sourcesOut;
    private final Writer notesOut;
    private final QdeXml sources;
    private final QdeXml notes;
    private final Users users = new Users();
    private final CodeBookXml codeBook = new CodeBookXml();
    private final UniqueNames sourceNames = new UniqueNames();
    private int articleCount;
    private int noteCount;

    /**
     * @param out takes the zip; flushed by {@link #finish}, not closed
     * @param project the project's own name for the whole world
     * @param name its name for people
     */
    public RefiWriter(OutputStream out, String project, String name) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.project = project;
        this.name = name;
        this.sourcesFile = Files.createTempFile("quoin-sources", ".xml");
        this.notesFile = Files.createTempFile("quoin-notes", ".xml");
        this.sourcesOut = utf8(Files.newOutputStream(sourcesFile));
        this.notesOut = utf8(Files.newOutputStream(notesFile));
        this.sources = new QdeXml(sourcesOut);
        this.notes = new QdeXml(notesOut);
    }

    /** Settings are Quoin's own; no other program has a place for them. */
    @Override
    public void setting(String key, String value) {}

    @Override
    public void tag(TagContent tag) {
        codeBook.add(tag);
    }

    @Override
    public void speaker(SpeakerContent speaker) {
        codeBook.add(speaker);
    }

    /** No other program keeps two cases apart: they simply are two. */
    @Override
    public void apart(ApartContent pair) {}

    @Override
    public void article(ArticleContent content) throws IOException {
        Article article = content.article();
        entry("sources/" + SourceXml.file(article));
        zip.write(article.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        noteCount +=
                new SourceXml(sources, notes, users, article)
                        .write(content, sourceNames.of(shortened(article.title())));
        String day = article.published().map(PublicationTime::day).map(Object::toString).orElse("");
        for (QuotationContent each : content.quotations()) {
            codeBook.note(each, day);
        }
        articleCount++;
    }

    /**
     * Writes {@code project.qde}; nothing comes after it.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        sources.flush();
        notes.flush();
        sourcesOut.close();
        notesOut.close();
        entry("project.qde");
        Writer out = utf8(zip);
        QdeXml xml = new QdeXml(out);
        xml.root("Project")
                .attribute("name", name)
                .attribute("origin", "Quoin")
                .attribute("creatingUserGUID", users.program().toString());
        users.write(xml);
        codeBook.codes(xml);
        xml.open("Variables");
        for (Variable each : Variable.values()) {
            each.define(xml);
        }
        xml.close();
        codeBook.cases(xml);
        splice(xml, "Sources", sourcesFile, articleCount, out);
        splice(xml, "Notes", notesFile, noteCount, out);
        xml.text("Description", "Quoin project " + project);
        xml.close();
        xml.flush();
        out.flush();
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** What waited, in a list; the standard allows no empty one. */
    private void splice(QdeXml xml, String list, Path file, int count, Writer out)
            throws IOException {
        if (count > 0) {
            xml.open(list);
            xml.flush();
            out.flush();
            Files.copy(file, zip);
            xml.close();
        }
    }

    private void entry(String path) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        // The earliest time that a zip can say: the same project gives the same bytes.
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    private static String shortened(String title) {
        String clean = title.replaceAll(NO_FILE_NAME, "_");
        return clean.codePointCount(0, clean.length()) <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Removes what waited. */
    @Override
    public void close() throws IOException {
        for (Writer each : Set.of(sourcesOut, notesOut)) {
            each.close();
        }
        Files.deleteIfExists(sourcesFile);
        Files.deleteIfExists(notesFile);
    }
}
