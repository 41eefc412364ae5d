package org.quoin.engine.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a project goes to other programs; two of them come back as well. */
public enum ExchangeFormat {
    /** Tables for spreadsheets and statistics. Out only. */
    CSV("csv", false, "csv"),
    /** Everything, one article a line, for version control and for other programs. Out and in. */
    JSON_LINES("jsonl", true, "jsonl"),
    /** Quotations as W3C Web Annotations in JSON-LD. Out only. */
    WEB_ANNOTATION("annotations", false, "jsonld"),
    /** A REFI-QDA project, as NVivo, ATLAS.ti, MAXQDA and QualCoder open it. Out and in. */
    REFI_QDA("qdpx", true, "qdpx");

    private final String label;
    private final boolean readable;
    private final String ending;

    ExchangeFormat(String label, boolean readable, String ending) {
        this.label = label;
        this.readable = readable;
        this.ending = ending;
    }

    /**
     * The name that a person types for it: {@code csv}, {@code jsonl}, {@code annotations}, {@code
     * qdpx}.
     */
    public String label() {
        return label;
    }

    /** Whether {@link Exchange} reads it back. */
    public boolean readable() {
        return readable;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    /** The form with this {@link #label}, small or capital letters. */
    public static Optional<ExchangeFormat> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The form that a file to be written asks for by its ending; a name without an ending is a
     * folder of JSON Lines with the originals beside them.
     */
    public static Optional<ExchangeFormat> ofFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.indexOf('.') < 0) {
            return Optional.of(JSON_LINES);
        }
        return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending)).findFirst();
    }

    /** The {@linkplain #label labels} of all. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ExchangeFormat::label).toList();
    }
}
