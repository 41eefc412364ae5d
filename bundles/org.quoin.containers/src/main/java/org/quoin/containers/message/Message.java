package org.quoin.containers.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ImportException;
import org.quoin.api.plugin.Input;

/**
 * A message with its parts (MIME, RFC 2045).
 *
 * @param fields of its head by their names in lower case, decoded; of several of one name the first
 * @param parts in their order
 */
record Message(Map<String, String> fields, List<Part> parts) {

    /** A message is one document with its pictures; what is larger is none. */
    private static final int MOST_BYTES = 128 << 20;

    private static final int MOST_PARTS = 10_000;

    /**
     * Reads a message. One that is cut short gives what came of it.
     *
     * @param input that begins with its first field
     * @throws ImportException if it is larger than a message can be
     * @throws IOException if it cannot be read
     */
    static Message read(Input input, Progress progress) throws ImportException, IOException {
        try (InputStream bytes = input.open()) {
            return read(bytes, progress);
        }
    }

    private static Message read(InputStream bytes, Progress progress)
            throws ImportException, IOException {
        MimeConfig config =
                MimeConfig.custom()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(1 << 20)
                        .setMaxHeaderCount(MOST_PARTS)
                        .setMaxContentLen(-1)
                        .build();
        MimeTokenStream tokens = new MimeTokenStream(config);
        // A message within the message is an input of its own.
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(bytes);
        return new Reading(tokens).run(progress);
    }

    /** Collects the parts as the parser comes to them. */
    private static final class Reading {

        private final MimeTokenStream tokens;
        private final Map<String, String> head = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private Map<String, String> fields = new HashMap<>();
        private long size;
        private int depth;

        Reading(MimeTokenStream tokens) {
            this.tokens = tokens;
        }

        Message run(Progress progress) throws ImportException, IOException {
            try {
                for (EntityState state = tokens.getState();
                        state != EntityState.T_END_OF_STREAM;
                        state = tokens.next()) {
                    progress.checkCancelled();
                    take(state);
                }
            } catch (MimeException e) {
                throw new ImportException("the message is damaged", e);
            }
            return new Message(Map.copyOf(head), List.copyOf(parts));
        }

        private void take(EntityState state) throws ImportException, IOException {
            switch (state) {
                case T_START_HEADER -> fields = depth++ == 0 ? head : new HashMap<>();
                case T_FIELD -> field(tokens.getField());
                case T_BODY -> body();
                default -> {
                    // Everything else is how the parts are set apart.
                }
            }
        }

        private void field(Field field) {
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(field.getBody()));
        }

        private static String decoded(String body) {
            String value = body == null ? "" : body.strip();
            try {
                return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT).strip();
            } catch (IllegalArgumentException e) {
                // An encoding that is none: the words stay as they were sent.
                return value;
            }
        }

        private void body() throws ImportException, IOException {
            BodyDescriptor body = tokens.getBodyDescriptor();
            byte[] bytes;
            try (InputStream decoded = tokens.getDecodedInputStream()) {
                bytes = decoded.readNBytes(MOST_BYTES);
            }
            size += bytes.length;
            if (size >= MOST_BYTES || parts.size() >= MOST_PARTS) {
                throw new ImportException("the message is larger than a message can be");
            }
            parts.add(new Part(head(body), bytes));
        }

        private Part.Head head(BodyDescriptor body) {
            String type = fields.getOrDefault("content-type", "");
            String disposition = fields.getOrDefault("content-disposition", "");
            return new Part.Head(
                    body.getMimeType().toLowerCase(Locale.ROOT),
                    Parameters.of(type, "charset"),
                    field("content-id").map(id -> id.replaceAll("^<|>$", "")),
                    field("content-location").map(each -> each.replaceAll("\\s+", "")),
                    Parameters.of(disposition, "filename").or(() -> Parameters.of(type, "name")),
                    disposition.toLowerCase(Locale.ROOT).startsWith("attachment"));
        }

        private Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name)).filter(each -> !each.isBlank());
        }
    }
}
