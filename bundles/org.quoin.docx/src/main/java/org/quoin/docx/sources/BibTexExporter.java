package org.quoin.docx.sources;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.text.LinkTarget;
import org.quoin.docx.text.XmlText;

/** Writes the sources of a briefing as BibTeX, in BibLaTeX's fields and UTF-8. */
public final class BibTexExporter implements BriefingExporter {

    private static final Map<Character, String> COMMANDS =
            Map.of(
                    '\\', "\\textbackslash{}",
                    '{', "\\{",
                    '}', "\\}",
                    '~', "\\textasciitilde{}",
                    '^', "\\textasciicircum{}");

    /** For those who find it by name. */
    public BibTexExporter() {}

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("BibTeX");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (int i = 0; i < briefing.articles().size(); i++) {
            progress.checkCancelled();
            // The number under which the briefing lists it: ids may hold what a key may not.
            writer.write(entry("source" + (i + 1), briefing.articles().get(i).article()));
        }
        writer.flush();
    }

    private static String entry(String key, Article article) {
        List<String> fields = new ArrayList<>();
        fields.add(field("title", "{" + text(article.title()) + "}"));
        if (!article.authors().isEmpty()) {
            fields.add(
                    field(
                            "author",
                            article.authors().stream()
                                    .map(each -> "{" + text(each) + "}")
                                    .collect(Collectors.joining(" and "))));
        }
        article.site().ifPresent(each -> fields.add(field("organization", text(each))));
        article.published().ifPresent(each -> fields.add(field("date", each.day().toString())));
        article.canonicalUrl()
                .or(article::url)
                .flatMap(LinkTarget::of)
                .ifPresent(each -> fields.add(field("url", each)));
        if (!article.language().getLanguage().isEmpty()) {
            fields.add(field("language", article.language().toLanguageTag()));
        }
        fields.add(field("note", "SHA-256: " + article.provenance().sha256()));
        return "@online{" + key + ",\n  " + String.join(",\n  ", fields) + "\n}\n\n";
    }

    private static String field(String name, String value) {
        return name + " = {" + value + "}";
    }

    private static String text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        String line = XmlText.clean(text).replaceAll("\\s+", " ");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (COMMANDS.containsKey(c)) {
                escaped.append(COMMANDS.get(c));
            } else {
                escaped.append("&%$#_".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
