package org.quoin.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quoin.api.text.TextSpan;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleHit;
import org.quoin.project.model.Excerpt;
import org.quoin.project.model.QuoteHit;

/** Hits for people: a line says which article, the next shows the place, what was found in [ ]. */
final class PlainHits implements HitWriter {

    private final Project project;
    private final Writer out;

    PlainHits(Project project, Writer out) {
        this.project = project;
        this.out = out;
    }

    @Override
    public void article(ArticleHit hit) throws IOException {
        head(hit.day(), hit.site(), marked(hit.title(), hit.inTitle()));
        if (!hit.inText().isEmpty()) {
            line(marked(hit.excerpt()));
        }
    }

    @Override
    public void quotation(QuoteHit hit) throws IOException {
        head(hit.day(), hit.site(), hit.title());
        Optional<String> speaker =
                project.quotations().get(hit.number()).stream()
                        .findFirst()
                        .flatMap(each -> Names.of(project, each));
        line(speaker.map(each -> each + ": ").orElse("") + marked(hit.excerpt()));
    }

    private void head(Optional<LocalDate> day, Optional<String> site, String title)
            throws IOException {
        out.write(day.map(LocalDate::toString).orElse("-         "));
        out.write("  " + site.map(each -> each + "  ").orElse("") + title + "\n");
    }

    private void line(String text) throws IOException {
        out.write("    " + text + "\n");
    }

    private static String marked(Excerpt excerpt) {
        return marked(excerpt.text(), excerpt.marks());
    }

    /** What was found in square brackets: seen in every terminal, and by who reads with a voice. */
    private static String marked(String text, List<TextSpan> spans) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TextSpan span : spans) {
            marked.append(text, at, span.start())
                    .append('[')
                    .append(text, span.start(), span.end())
                    .append(']');
            at = span.end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
