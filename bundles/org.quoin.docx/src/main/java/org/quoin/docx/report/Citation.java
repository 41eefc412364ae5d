package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;

/** What a footnote says of where a quotation stands: enough to find it without this file. */
final class Citation {

    private final Labels labels;

    Citation(Labels labels) {
        this.labels = labels;
    }

    /**
     * Outlet, authors, title, date, paragraph, address; what the article lacks is left out.
     *
     * @param offset where in the article's text
     */
    List<Inline> of(Source source, int offset) {
        List<Inline> parts = new ArrayList<>();
        source.article()
                .site()
                .ifPresent(site -> add(parts, labels.foreign(site, source.language())));
        if (!source.article().authors().isEmpty()) {
            add(parts, labels.foreign(labels.list(source.article().authors()), source.language()));
        }
        title(source, parts);
        add(parts, List.of(labels.plain(source.date(labels))));
        int paragraph = source.paragraph(offset);
        add(parts, List.of(labels.plain(labels.get("cite.paragraph", paragraph))));
        address(source).ifPresent(address -> add(parts, List.of(address)));
        parts.add(labels.words("cite.end"));
        return parts;
    }

    /** The address, as a link where Word can follow it. */
    static Optional<Inline> address(Source source) {
        return source.url()
                .map(
                        url ->
                                source.target()
                                        .<Inline>map(target -> new Inline.Link(target, shown(url)))
                                        .orElseGet(() -> shown(url)));
    }

    private static Inline.Words shown(String url) {
        return new Inline.Words(url.strip(), CharacterStyle.HYPERLINK, java.util.Locale.ROOT);
    }

    private void title(Source source, List<Inline> parts) {
        String around = labels.get("title.quoted");
        int hole = around.indexOf("{0}");
        add(parts, List.of(labels.plain(around.substring(0, hole))));
        parts.addAll(labels.foreign(source.article().title(), source.language()));
        parts.add(labels.plain(around.substring(hole + 3)));
    }

    private void add(List<Inline> parts, List<Inline> more) {
        if (!parts.isEmpty()) {
            parts.add(labels.words("list.separator"));
        }
        parts.addAll(more);
    }
}
