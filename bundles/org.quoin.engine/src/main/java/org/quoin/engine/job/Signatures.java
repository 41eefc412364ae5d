package org.quoin.engine.job;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a file that no importer reads is, by its first bytes: people are told more than "unknown".
 */
final class Signatures {

    private record Signature(String start, String what) {}

    /** First bytes as Latin-1, from the formats' own specifications. */
    private static final List<Signature> KNOWN =
            List.of(
                    new Signature("%PDF-", "a PDF document"),
                    new Signature("\u0089PNG\r\n", "a PNG picture"),
                    new Signature("\u00ff\u00d8\u00ff", "a JPEG picture"),
                    new Signature("GIF8", "a GIF picture"),
                    new Signature("PK\u0003\u0004", "a zip archive or an Office document"),
                    new Signature("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
                    new Signature("\u007fELF", "a program"),
                    new Signature("MZ", "a program"),
                    new Signature("SQLite format 3\0", "a database"));

    private Signatures() {}

    static String describe(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        for (Signature each : KNOWN) {
            if (start.startsWith(each.start)) {
                return "this is " + each.what + ", which Quoin does not import";
            }
        }
        if (start.isBlank() && new String(head, StandardCharsets.ISO_8859_1).isBlank()) {
            return "there is nothing but white space in it";
        }
        return "this is no text: no importer recognises it";
    }
}
