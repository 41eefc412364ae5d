package org.quoin.engine.exchange.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.quote.SpeakerType;
import org.quoin.engine.json.EnumNames;
import org.quoin.project.content.ApartContent;
import org.quoin.project.content.BriefingContent;
import org.quoin.project.content.ContentSink;
import org.quoin.project.content.GradeContent;
import org.quoin.project.content.SpeakerContent;
import org.quoin.project.content.TagContent;

/**
 * Reads what {@link JsonLinesWriter} wrote. A line that cannot be read costs that line only and is
 * named by its number.
 */
public final class JsonLinesReader {

    /** In bytes; an article of this length would be a library. */
    private static final int LONGEST_LINE = 256 << 20;

    private final JsonFactory factory =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(LONGEST_LINE)
                                    .maxNestingDepth(20)
                                    .build())
                    .build();

    private final Pictures pictures;

    /**
     * @param pictures where the bytes of pictures are
     */
    public JsonLinesReader(Pictures pictures) {
        this.pictures = pictures;
    }

    /** Whether a file that begins so is a project as JSON Lines, of whatever version. */
    public static boolean recognises(String head) {
        String start = head.startsWith("\uFEFF") ? head.substring(1) : head;
        return start.stripLeading()
                .replaceAll("\\s", "")
                .startsWith("{\"type\":\"" + JsonLinesWriter.HEAD + "\"");
    }

    /**
     * Reads all lines.
     *
     * @param in UTF-8; closed by the caller
     * @param sink takes what they hold, in their order
     * @param problems takes what is wrong with single lines
     * @param progress told of lines read, asked for cancelling
     * @throws IOException if it cannot be read, is no project, or is of a later version
     */
    public void read(
            InputStream in, ContentSink sink, Consumer<Problem> problems, Progress progress)
            throws IOException {
        Lines lines = new Lines(in);
        head(lines);
        long number = 1;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            progress.checkCancelled();
            number++;
            if (line.get().length > 0) {
                Optional<JsonValue> value = parse(line.get(), number, problems);
                if (value.isPresent()) {
                    pass(value.get(), number, sink, problems);
                }
            }
            progress.report("line " + number, number, -1);
        }
    }

    private void head(Lines lines) throws IOException {
        byte[] first = lines.next().orElse(new byte[0]);
        String text = new String(first, StandardCharsets.UTF_8);
        if (!recognises(text)) {
            throw new IOException("it is no project that Quoin wrote as JSON Lines");
        }
        try (JsonParser json =
                factory.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            int version = JsonValue.read(json).integer("version");
            if (version > JsonLinesWriter.VERSION) {
                throw new IOException(
                        "a later version of Quoin wrote it (form "
                                + version
                                + "); this one reads up to "
                                + JsonLinesWriter.VERSION);
            }
        } catch (JsonProcessingException e) {
            throw new IOException("its first line is damaged: " + e.getOriginalMessage(), e);
        }
    }

    private Optional<JsonValue> parse(byte[] line, long number, Consumer<Problem> problems) {
        try (JsonParser json = factory.createParser(line)) {
            return Optional.of(JsonValue.read(json));
        } catch (JsonProcessingException e) {
            leftOut(problems, "line " + number, "it is damaged: " + e.getOriginalMessage());
        } catch (IOException e) {
            leftOut(problems, "line " + number, e.getMessage());
        }
        return Optional.empty();
    }

    private static void leftOut(Consumer<Problem> problems, String subject, String why) {
        problems.accept(Problem.error(subject, "it was left out: " + why));
    }

    /** What the line says is wrong costs the line; what the sink cannot take ends the reading. */
    private void pass(JsonValue line, long number, ContentSink sink, Consumer<Problem> problems)
            throws IOException {
        Delivery delivery;
        try {
            delivery = delivery(line);
        } catch (IOException e) {
            leftOut(
                    problems,
                    line.has("id") ? line.string("id") : "line " + number,
                    e.getMessage());
            return;
        }
        delivery.to(sink);
    }

    /** Something that was read whole, on its way. */
    @FunctionalInterface
    private interface Delivery {
        void to(ContentSink sink) throws IOException;
    }

    private Delivery delivery(JsonValue line) throws IOException {
        String type = line.string("type");
        switch (type) {
            case "setting" -> {
                String key = line.string("key");
                String value = line.string("value");
                return sink -> sink.setting(key, value);
            }
            case "tag" -> {
                TagContent tag = new TagContent(line.string("name"), line.string("colour"));
                return sink -> sink.tag(tag);
            }
            case "speaker" -> {
                SpeakerContent speaker = speaker(line);
                return sink -> sink.speaker(speaker);
            }
            case "apart" -> {
                var speakers = line.strings("speakers");
                if (speakers.size() != 2) {
                    throw new IOException("\"speakers\" must be two");
                }
                return sink -> sink.apart(ApartContent.of(speakers.get(0), speakers.get(1)));
            }
            case "article" -> {
                var article = new ArticleLine(line, pictures).read();
                return sink -> sink.article(article);
            }
            case "grade" -> {
                GradeContent grade = grade(line);
                return sink -> sink.grade(grade);
            }
            case "briefing" -> {
                BriefingContent briefing = BriefingLine.read(line);
                return sink -> sink.briefing(briefing);
            }
            default -> throw new IOException("this version does not know the type " + type);
        }
    }

    private static GradeContent grade(JsonValue line) throws IOException {
        try {
            return new GradeContent(
                    line.string("outlet"),
                    line.string("article"),
                    SourceGrade.of(line.string("grade"), line.string("descriptor")));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static SpeakerContent speaker(JsonValue line) throws IOException {
        try {
            return new SpeakerContent(
                    line.string("key"),
                    line.string("name"),
                    line.strings("otherNames"),
                    line.strings("givenNames"),
                    line.choice("kind", kind -> EnumNames.value(SpeakerType.class, kind)),
                    line.string("note"));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The lines of a stream, without their ends. */
    private static final class Lines {

        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int end;

        Lines(InputStream in) {
            this.in = in;
        }

        /** A file without an end of line must not fill the memory. */
        Optional<byte[]> next() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (fill()) {
                int start = at;
                while (at < end && buffer[at] != '\n') {
                    at++;
                }
                line.write(buffer, start, at - start);
                if (line.size() > LONGEST_LINE) {
                    throw new IOException("a line is longer than " + LONGEST_LINE + " bytes");
                }
                if (at < end) {
                    at++;
                    return Optional.of(line.toByteArray());
                }
            }
            return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
        }

        private boolean fill() throws IOException {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(buffer));
            }
            return end > 0;
        }
    }
}
