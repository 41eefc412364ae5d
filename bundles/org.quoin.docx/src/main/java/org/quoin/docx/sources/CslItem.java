package org.quoin.docx.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.docx.text.XmlText;

/** An article as CSL-JSON, the form in which programs that keep sources exchange them. */
public final class CslItem {

    private CslItem() {}

    /**
     * The object of an article.
     *
     * @param accessed when it was taken in, where that is known
     * @param between what stands between two fields besides the comma, such as a line end
     */
    public static String of(Article article, Optional<Instant> accessed, String between) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", article.id()));
        fields.add(field("type", "article-newspaper"));
        fields.add(field("title", article.title()));
        if (!article.authors().isEmpty()) {
            fields.add(
                    "\"author\": "
                            + article.authors().stream()
                                    .map(each -> CslName.of(each, article.language()))
                                    .collect(Collectors.joining(", ", "[", "]")));
        }
        article.site().ifPresent(each -> fields.add(field("container-title", each)));
        article.published()
                .map(PublicationTime::day)
                .ifPresent(day -> fields.add(day("issued", day)));
        accessed.ifPresent(
                at -> fields.add(day("accessed", LocalDate.ofInstant(at, ZoneOffset.UTC))));
        article.canonicalUrl().or(article::url).ifPresent(each -> fields.add(field("URL", each)));
        if (!article.language().getLanguage().isEmpty()) {
            fields.add(field("language", article.language().toLanguageTag()));
        }
        fields.add(field("note", "SHA-256: " + article.provenance().sha256()));
        return String.join("," + between, fields);
    }

    private static String day(String name, LocalDate day) {
        return "\""
                + name
                + "\": {\"date-parts\": [["
                + day.getYear()
                + ", "
                + day.getMonthValue()
                + ", "
                + day.getDayOfMonth()
                + "]]}";
    }

    /** A field with a string for its value. */
    public static String field(String name, String value) {
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
