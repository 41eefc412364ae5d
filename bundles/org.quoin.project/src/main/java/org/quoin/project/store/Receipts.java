package org.quoin.project.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quoin.project.model.Receipt;

/**
 * Receipts as they lie beside their originals: lines of UTF-8, each a word, a blank and its value.
 * A program that does not know a word passes over its line.
 */
final class Receipts {

    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String CHARSET = "charset";
    private static final String DELIVERED = "delivered";

    /** A hash, a blank and a path; as many lines as there are. */
    private static final String BESIDE = "beside";

    private static final int HASH = 64;

    private Receipts() {}

    static byte[] write(Receipt receipt) {
        StringBuilder lines = new StringBuilder();
        line(lines, NAME, receipt.name());
        receipt.address().ifPresent(each -> line(lines, ADDRESS, each));
        receipt.charset().ifPresent(each -> line(lines, CHARSET, each));
        receipt.delivered().ifPresent(each -> line(lines, DELIVERED, each.toString()));
        new TreeMap<>(receipt.beside())
                .forEach((path, sha256) -> line(lines, BESIDE, sha256 + " " + path));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder lines, String word, String value) {
        lines.append(word).append(' ').append(value.replaceAll("\\p{Cntrl}+", " ")).append('\n');
    }

    /** Empty where the name is missing: then it is not what this program wrote. */
    static Optional<Receipt> read(byte[] bytes) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> beside = new HashMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            int blank = line.indexOf(' ');
            String value = line.substring(blank + 1);
            if (line.startsWith(BESIDE + " ") && value.length() > HASH + 1) {
                beside.put(value.substring(HASH + 1), value.substring(0, HASH));
            } else if (blank > 0) {
                values.putIfAbsent(line.substring(0, blank), value);
            }
        }
        return Optional.ofNullable(values.get(NAME))
                .map(
                        name ->
                                new Receipt(
                                        name,
                                        Optional.ofNullable(values.get(ADDRESS)),
                                        Optional.ofNullable(values.get(CHARSET)),
                                        Optional.ofNullable(values.get(DELIVERED))
                                                .flatMap(Receipts::instant),
                                        beside));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            // Somebody changed the file; the rest of it may still be right.
            return Optional.empty();
        }
    }
}
