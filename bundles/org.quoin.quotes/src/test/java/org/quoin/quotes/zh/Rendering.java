package org.quoin.quotes.zh;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.language.Finding;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/** Makes articles of plain text, and shows findings as lines that people can check. */
final class Rendering {

    private Rendering() {}

    /** An article that is nothing but its text. */
    static Article article(String text) {
        return new Article(
                "test",
                new Provenance("test.txt", "0".repeat(64), "test"),
                "test",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.<Instant>empty(),
                Locale.CHINESE,
                text,
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * One finding on one line: kind, content, source, cue, and the speaker's name, other names,
     * role, affiliation and type; a hyphen where there is none.
     */
    static String line(String text, Finding finding) {
        StringJoiner content = new StringJoiner(" || ");
        finding.content().forEach(span -> content.add(span.of(text)));
        return String.join(
                " | ",
                finding.kind().name().toLowerCase(Locale.ROOT),
                content.toString(),
                of(text, finding.source()),
                of(text, finding.cue()),
                finding.speaker().map(Rendering::speaker).orElse("-"));
    }

    private static String of(String text, Optional<TextSpan> span) {
        return span.map(found -> found.of(text)).orElse("-");
    }

    private static String speaker(Speaker speaker) {
        return String.join(
                "; ",
                speaker.name(),
                speaker.otherNames().isEmpty() ? "-" : String.join(", ", speaker.otherNames()),
                speaker.role().orElse("-"),
                speaker.affiliation().orElse("-"),
                speaker.type().name().toLowerCase(Locale.ROOT));
    }
}
