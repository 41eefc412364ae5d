package org.quoin.docx.sources;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.docx.text.XmlText;

/** Writes the sources of a briefing as CSL-JSON, which Zotero, Pandoc and others read. */
public final class CslJsonExporter implements BriefingExporter {

    /** For those who find it by name. */
    public CslJsonExporter() {}

    @Override
    public void export(Briefing briefing, Options options, OutputStream out, Progress progress)
            throws ExportException, IOException {
        options.refuseTemplate("CSL-JSON");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("[");
        String separator = "\n";
        for (AnalysedArticle each : briefing.articles()) {
            progress.checkCancelled();
            writer.write(separator + item(each.article()));
            separator = ",\n";
        }
        writer.write("\n]\n");
        writer.flush();
    }

    private static String item(Article article) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", article.id()));
        fields.add(field("type", "article-newspaper"));
        fields.add(field("title", article.title()));
        if (!article.authors().isEmpty()) {
            fields.add(
                    "\"author\": "
                            + article.authors().stream()
                                    .map(each -> "{" + field("literal", each) + "}")
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
        article.site().ifPresent(each -> fields.add(field("container-title", each)));
        article.published()
                .map(PublicationTime::day)
                .ifPresent(
                        day -> fields.add("\"issued\": {\"date-parts\": [[" + parts(day) + "]]}"));
        article.canonicalUrl().or(article::url).ifPresent(each -> fields.add(field("URL", each)));
        if (!article.language().getLanguage().isEmpty()) {
            fields.add(field("language", article.language().toLanguageTag()));
        }
        fields.add(field("note", "SHA-256: " + article.provenance().sha256()));
        return fields.stream().collect(Collectors.joining(",\n    ", "  {\n    ", "\n  }"));
    }

    private static String parts(LocalDate day) {
        return day.getYear() + ", " + day.getMonthValue() + ", " + day.getDayOfMonth();
    }

    private static String field(String name, String value) {
        StringBuilder json = new StringBuilder("\"").append(name).append("\": \"");
        String clean = XmlText.clean(value);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
