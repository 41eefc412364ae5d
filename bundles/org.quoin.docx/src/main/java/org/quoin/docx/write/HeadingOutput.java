package org.quoin.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quoin.docx.flow.Flow;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.flow.TableSpec;
import org.quoin.docx.flow.Unit;
import org.quoin.docx.report.Composer;
import org.quoin.docx.template.fill.Output;
import org.quoin.docx.template.fill.RunLook;

/** Collects the headings of a filled template, its own and those that Quoin composes. */
final class HeadingOutput implements Output {

    /** Deeper ones are not in the contents. */
    private static final int DEEPEST = 3;

    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>|<w:tab/>");

    private final List<Composer.Heading> headings = new ArrayList<>();
    private final Locale language;
    private final StringBuilder words = new StringBuilder();
    private int level;
    private String bookmark = "";
    private Locale spoken;

    /**
     * @param language of the template's own words
     */
    HeadingOutput(Locale language) {
        this.language = language;
        this.spoken = language;
    }

    List<Composer.Heading> headings() {
        return List.copyOf(headings);
    }

    @Override
    public void xml(String piece) {
        if (level == 0) {
            return;
        }
        Matcher text = TEXT.matcher(piece);
        while (text.find()) {
            String plain = text.group(1) == null ? " " : text.group(1);
            words.append(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
    }

    @Override
    public void inlines(List<Inline> inlines, RunLook look, boolean rightToLeft) {
        if (level > 0) {
            inlines.forEach(this::add);
        }
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Words each) {
            if (words.length() == 0) {
                spoken = each.language();
            }
            words.append(each.text());
        } else if (inline instanceof Inline.Quoted quoted) {
            quoted.inlines().forEach(this::add);
        } else if (inline instanceof Inline.Link link) {
            words.append(link.words().text());
        }
    }

    @Override
    public void beginHeading(int at, String name) {
        level = at;
        bookmark = name;
        words.setLength(0);
        spoken = language;
    }

    @Override
    public void endHeading() {
        String said = words.toString().strip();
        if (level <= DEEPEST && !said.isEmpty()) {
            headings.add(new Composer.Heading(level, bookmark, Inline.Words.of(said, spoken)));
        }
        level = 0;
    }

    @Override
    public String nextDrawing() {
        return "0";
    }

    @Override
    public Flow flow() {
        return new Composed();
    }

    /** The headings among what Quoin composes. */
    private final class Composed implements Flow {

        @Override
        public void unit(Unit unit) {
            for (Paragraph paragraph : unit.paragraphs()) {
                if (paragraph.style().isHeading() && paragraph.bookmark().isPresent()) {
                    beginHeading(level(paragraph.style()), paragraph.bookmark().get());
                    paragraph.inlines().forEach(HeadingOutput.this::add);
                    endHeading();
                }
            }
        }

        private static int level(ParagraphStyle style) {
            int level = 1;
            while (ParagraphStyle.heading(level) != style) {
                level++;
            }
            return level;
        }

        @Override
        public void beginContents() {
            // They do not list themselves.
        }

        @Override
        public void endContents() {
            // See above.
        }

        @Override
        public void beginTable(TableSpec table) {
            // No heading stands in a table.
        }

        @Override
        public void row(List<Paragraph> cells) {
            // See above.
        }

        @Override
        public void endTable() {
            // See above.
        }
    }
}
