package org.quoin.quotes.west;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quoin.api.article.Article;
import org.quoin.api.article.Provenance;
import org.quoin.api.job.Progress;
import org.quoin.api.language.Finding;
import org.quoin.api.language.QuoteFinder;
import org.quoin.api.quote.Speaker;
import org.quoin.api.text.TextSpan;

/**
 * Example texts with their whole expected result, in a notation for people.
 *
 * <p>A block is a line {@code # what it shows}, the text's paragraphs one a line, and for each
 * finding a line {@code > kind | content / content | source | cue | name; role; affiliation; TYPE}.
 * Empty lines part blocks.
 */
public final class Examples {

    private Examples() {}

    /**
     * One block.
     *
     * @param title what it shows
     * @param text the article's text
     * @param expected the lines of its findings, without {@code >}
     */
    public record Example(String title, String text, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** The blocks of a resource. */
    public static List<Example> read(String resource) throws IOException {
        try (InputStream in = Examples.class.getResourceAsStream(resource)) {
            String all =
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            List<Example> examples = new ArrayList<>();
            for (String block : all.split("\n{2,}", -1)) {
                if (!block.isBlank()) {
                    examples.add(example(block));
                }
            }
            return examples;
        }
    }

    private static Example example(String block) {
        String title = "";
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : block.strip().split("\n", -1)) {
            if (line.startsWith("# ")) {
                title = line.substring(2);
            } else if (line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else {
                text.add(line);
            }
        }
        return new Example(title, String.join("\n", text), expected);
    }

    /** An article that is nothing but its text. */
    public static Article article(String language, String text) {
        return new Article(
                "example",
                new Provenance("example.txt", "00", "test"),
                "Example",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Locale.forLanguageTag(language),
                text,
                List.of(),
                List.of(),
                List.of());
    }

    /** What a finder finds in a text, in the notation. */
    public static List<String> found(QuoteFinder pack, String language, String text) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : pack.find(article(language, text), Progress.none())) {
            lines.add(line(finding, text));
        }
        return lines;
    }

    private static String line(Finding finding, String text) {
        List<String> contents = new ArrayList<>();
        for (TextSpan span : finding.content()) {
            contents.add(span.of(text));
        }
        return finding.kind().name().toLowerCase(Locale.ROOT)
                + " | "
                + String.join(" / ", contents)
                + " | "
                + finding.source().map(span -> span.of(text)).orElse("-")
                + " | "
                + finding.cue().map(span -> span.of(text)).orElse("-")
                + " | "
                + finding.speaker().map(Examples::speaker).orElse("-");
    }

    private static String speaker(Speaker speaker) {
        return speaker.name()
                + "; "
                + speaker.role().orElse("-")
                + "; "
                + speaker.affiliation().orElse("-")
                + "; "
                + speaker.type();
    }
}
