package org.quoin.docx.template;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.quoin.api.template.TemplateProblem;
import org.quoin.docx.template.mark.Fault;

/** What is wrong with templates, in words: in Chinese where that is asked for, else in English. */
public final class Messages {

    private final ResourceBundle bundle;

    /**
     * @param language of the reader
     */
    public Messages(Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        bundle =
                ResourceBundle.getBundle(
                        "org.quoin.docx.template.messages",
                        chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                        Messages.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A word or sentence by its key. */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(values);
    }

    /**
     * A fault as a problem.
     *
     * @param part the name of the part in the file, such as {@code word/header1.xml}
     */
    public TemplateProblem problem(Fault fault, String part) {
        return new TemplateProblem(
                fault.severity(),
                part(part),
                fault.spot().paragraph(),
                fault.spot().excerpt(),
                get(fault.what(), fault.values().toArray()),
                fault.suggestion());
    }

    /** A problem in one line: where, what, and what was probably meant. */
    public String line(TemplateProblem problem) {
        StringBuilder line = new StringBuilder(problem.part());
        if (problem.paragraph() > 0) {
            line.append(", ").append(get("paragraph", problem.paragraph()));
        }
        if (!problem.excerpt().isBlank()) {
            line.append(", ").append(problem.excerpt());
        }
        line.append(": ").append(problem.message());
        problem.suggestion().ifPresent(meant -> line.append(' ').append(get("meant", meant)));
        return line.toString();
    }

    /** What people call a part: the kind of it, and its file where there may be several. */
    public String part(String part) {
        String file = part.substring(part.lastIndexOf('/') + 1);
        String kind = file.replaceAll("[^a-zA-Z].*", "");
        return switch (kind) {
            case "document" -> get("part.document");
            case "header" -> get("part.header", file);
            case "footer" -> get("part.footer", file);
            case "footnotes" -> get("part.footnotes");
            case "endnotes" -> get("part.endnotes");
            default -> part.isEmpty() ? get("part.file") : part;
        };
    }
}
