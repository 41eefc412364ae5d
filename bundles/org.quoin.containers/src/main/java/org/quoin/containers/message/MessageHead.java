package org.quoin.containers.message;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header fields that a message begins with (RFC 5322), as far as recognising it needs them.
 *
 * @param fields by their names in lower case; of several of one name the first
 */
record MessageHead(Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76}):[ \\t]*(.*)");

    /** Fields that programs write and people do not: two lines "From:" and "Date:" are text. */
    private static final Set<String> OF_PROGRAMS =
            Set.of(
                    "mime-version",
                    "message-id",
                    "received",
                    "return-path",
                    "delivered-to",
                    "content-type");

    /** Fields of messages that were sent to somebody. */
    private static final Set<String> OF_POST =
            Set.of("to", "received", "return-path", "delivered-to", "message-id", "list-id");

    /** The head of a message; empty where the bytes do not begin with one. */
    static Optional<MessageHead> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int at = text.startsWith("From ") ? lineEnd(text, 0) : 0;
        Map<String, String> fields = new HashMap<>();
        String name = "";
        while (at < text.length()) {
            int end = lineEnd(text, at);
            String line = text.substring(at, end).stripTrailing();
            at = end;
            if (line.isEmpty()) {
                return isMessage(fields) ? Optional.of(new MessageHead(fields)) : Optional.empty();
            }
            Matcher field = FIELD.matcher(line);
            if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
                fields.merge(name, line, String::concat);
            } else if (field.matches()) {
                name = field.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, field.group(2));
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static boolean isMessage(Map<String, String> fields) {
        boolean isWritten =
                fields.containsKey("from")
                        || fields.containsKey("subject")
                        || fields.containsKey("content-type");
        return isWritten
                && fields.size() > 1
                && fields.keySet().stream().anyMatch(OF_PROGRAMS::contains);
    }

    /** Whether it is a page that a browser saved with its parts, sent to nobody. */
    boolean isSavedPage() {
        boolean isWhole =
                fields.getOrDefault("content-type", "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("multipart/related");
        return fields.containsKey("snapshot-content-location")
                || (isWhole && fields.keySet().stream().noneMatch(OF_POST::contains));
    }
}
