package org.quoin.engine.exchange.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.text.TextSpan;
import org.quoin.engine.input.Sha256;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * Reads a REFI-QDA project of Quoin's or of any other program: sources with a plain text become
 * articles, selections become quotations. A source that cannot be read costs itself and is named.
 * Nothing outside the zip is opened, whatever the project names.
 */
public final class RefiReader implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final QdeFile file;
    private final Consumer<Problem> problems;
    private final Progress progress;
    private final CodeBook codes = new CodeBook();
    private final Selections selections = new Selections(codes);
    private final Map<String, String> users = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private int sources;

    /** Where the bytes of plain texts go, before the articles made of them. */
    @FunctionalInterface
    public interface Originals {

        /**
         * Keeps bytes.
         *
         * @param sha256 of them
         * @throws IOException if they cannot be read
         */
        void keep(String sha256, InputStream bytes) throws IOException;
    }

    /**
     * Opens the zip.
     *
     * @param problems takes what is wrong with single sources
     * @param progress told of sources done, asked for cancelling
     * @throws IOException if it is no project; says why
     */
    public RefiReader(Path file, Consumer<Problem> problems, Progress progress) throws IOException {
        this.file = new QdeFile(file);
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Whether a file is a zip with a project in it.
     *
     * @param head its first bytes
     */
    public static boolean recognises(Path file, byte[] head) {
        if (head.length < ZIP.length
                || !java.util.Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return false;
        }
        return QdeFile.isProject(file);
    }

    /**
     * Reads everything: once for the codes, once for the sources, which stand before what they
     * refer to.
     *
     * @param sink takes it
     * @param originals takes the plain texts of sources that other programs made
     * @throws IOException if the project file cannot be read, or the sink cannot take it
     */
    public void read(ContentSink sink, Originals originals) throws IOException {
        try (InputStream in = file.project()) {
            new QdeScan(in, progress).run(this::define);
        }
        for (TagContent each : codes.tags()) {
            sink.tag(each);
        }
        for (SpeakerContent each : codes.speakers()) {
            sink.speaker(each);
        }
        try (InputStream in = file.project()) {
            new QdeScan(in, progress).run((list, item) -> source(list, item, sink, originals));
        }
    }

    private void define(String list, QdeScan.Item item) throws IOException {
        switch (list) {
            case "Users" -> {
                Element user = item.element();
                users.put(user.guid(), user.attribute("name").orElse(""));
            }
            case "Codes" -> codes.code(item.element());
            case "Variables" -> codes.variable(item.element());
            case "Cases" -> codes.speakerCase(item.element());
            case "Notes" -> note(item.element());
            default -> {}
        }
    }

    private void note(Element note) throws IOException {
        try {
            plain(note).ifPresent(each -> notes.put(note.guid(), each.text()));
        } catch (QdeFile.TooLarge e) {
            problems.accept(
                    Problem.error(
                            note.attribute("name").orElse("a note"),
                            "it was left out: " + e.getMessage()));
        }
    }

    private void source(String list, QdeScan.Item item, ContentSink sink, Originals originals)
            throws IOException {
        if (!list.equals("Sources")) {
            return;
        }
        Element source = item.element();
        String name = source.attribute("name").orElse(source.guid());
        progress.report(name, sources++, -1);
        Optional<Element> text = textOf(source);
        if (text.isEmpty()) {
            problems.accept(
                    Problem.error(
                            name,
                            "it was left out: a "
                                    + source.name()
                                    + " has no text that could be read"));
            return;
        }
        try {
            Optional<PlainText> plain = plain(text.get());
            if (plain.isEmpty()) {
                problems.accept(
                        Problem.error(
                                name,
                                "it was left out: its plain text is not in the file, or is not"
                                        + " UTF-8"));
                return;
            }
            article(name, source, text.get(), plain.get(), sink, originals);
        } catch (QdeFile.TooLarge e) {
            problems.accept(Problem.error(name, "it was left out: " + e.getMessage()));
        }
    }

    /** The part of a source that holds its text: itself, or what stands for a PDF. */
    private static Optional<Element> textOf(Element source) {
        return switch (source.name()) {
            case "TextSource" -> Optional.of(source);
            case "PDFSource" -> source.child("Representation");
            default -> Optional.empty();
        };
    }

    private void article(
            String name,
            Element whole,
            Element text,
            PlainText plain,
            ContentSink sink,
            Originals originals)
            throws IOException {
        Source source = new Source(name, plain, Sha256.of(plain.bytes()), codes.values(whole));
        List<Selection> read = new ArrayList<>();
        int outside = 0;
        for (Element each : text.children("PlainTextSelection").toList()) {
            Optional<Selection> selection = selection(each, plain);
            selection.ifPresent(read::add);
            outside += selection.isEmpty() ? 1 : 0;
        }
        if (outside > 0) {
            problems.accept(
                    Problem.warning(
                            name,
                            outside
                                    + " selections were left out: they lie outside the text or are"
                                    + " empty"));
        }
        if (Stream.of(whole, text).anyMatch(each -> each.child("Coding").isPresent())) {
            problems.accept(
                    Problem.warning(
                            name,
                            "codes of the whole source were left out: a quotation needs words"));
        }
        if (!source.isOwn()) {
            originals.keep(source.sha256(), new ByteArrayInputStream(plain.bytes()));
        }
        sink.article(source.article(selections.quotations(read)));
    }

    private Optional<Selection> selection(Element selection, PlainText text) {
        Optional<TextSpan> span =
                text.span(number(selection, "startPosition"), number(selection, "endPosition"));
        return span.map(
                found ->
                        new Selection(
                                found,
                                selection.attribute("name").orElse(""),
                                selection.child("Description").map(Element::text).orElse(""),
                                selection
                                        .children("Coding")
                                        .flatMap(each -> each.refs("CodeRef"))
                                        .flatMap(each -> codes.meaning(each).stream())
                                        .toList(),
                                selection
                                        .refs("NoteRef")
                                        .map(each -> notes.getOrDefault(each, ""))
                                        .filter(each -> !each.isBlank())
                                        .collect(Collectors.joining("\n")),
                                selection
                                        .guid("creatingUser")
                                        .map(each -> users.getOrDefault(each, ""))
                                        .orElse("")));
    }

    private static long number(Element element, String attribute) {
        String digits = element.attribute(attribute).orElse("").strip();
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : -1;
    }

    /** The text that an element holds or names. */
    private Optional<PlainText> plain(Element element) throws IOException {
        Optional<Element> content = element.child("PlainTextContent");
        if (content.isPresent()) {
            return PlainText.of(content.get().text().getBytes(StandardCharsets.UTF_8));
        }
        Optional<String> path = element.attribute("plainTextPath");
        Optional<byte[]> bytes = path.isPresent() ? file.bytes(path.get()) : Optional.empty();
        return bytes.flatMap(PlainText::of);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
