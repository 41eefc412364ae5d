package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.briefing.StandingSection;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Note;

/**
 * What a note says of where a quotation stands: the first time enough to find it without this file,
 * after that whose it is, which note says the rest, and the paragraph. For one pouring.
 */
final class Citation {

    /** Enough of a SHA-256 to tell any two files of a briefing apart, and short enough to read. */
    static final int DIGITS = 12;

    private final Report report;
    private final Labels labels;

    /** The first note on each source, by the source's number. */
    private final Map<Integer, Integer> first = new HashMap<>();

    Citation(Report report) {
        this.report = report;
        this.labels = report.labels();
    }

    /**
     * The mark of a note that cites a place in an article.
     *
     * @param number of the note
     * @param offset where in the article's text
     */
    Inline.NoteMark mark(int number, Source source, int offset) {
        Integer before = first.putIfAbsent(source.number(), number);
        List<Inline> said = before == null ? full(source, offset) : again(source, offset, before);
        if (report.briefing().citing().zotero()) {
            said = List.of(Zotero.citation(number, source, paragraph(source, offset), said));
        }
        return new Inline.NoteMark(
                new Note(number, said),
                before == null ? Optional.of(bookmark(source)) : Optional.empty());
    }

    private static String bookmark(Source source) {
        return "_Ref" + (100_000_000 + source.number());
    }

    /**
     * Outlet, authors, title, date, number in the list of sources, paragraph, address, time of
     * access, hash; what the article lacks is left out.
     */
    private List<Inline> full(Source source, int offset) {
        List<Inline> parts = new ArrayList<>();
        source.article()
                .site()
                .ifPresent(site -> add(parts, labels.foreign(site, source.language())));
        if (!source.article().authors().isEmpty()) {
            add(parts, labels.foreign(labels.list(source.article().authors()), source.language()));
        }
        title(source, parts);
        add(parts, List.of(labels.plain(source.date(labels))));
        Inline number = labels.plain(labels.get("source.number", source.number()));
        add(
                parts,
                List.of(
                        report.briefing().has(StandingSection.SOURCES)
                                ? new Inline.Jump(SourcesSection.bookmark(source), List.of(number))
                                : number));
        add(parts, List.of(labels.plain(paragraph(source, offset))));
        address(source).ifPresent(address -> add(parts, List.of(address)));
        source.note()
                .accessed()
                .ifPresent(
                        at ->
                                add(
                                        parts,
                                        List.of(
                                                labels.plain(
                                                        labels.get(
                                                                "cite.accessed",
                                                                labels.time(at))))));
        String sha = source.article().provenance().sha256();
        add(
                parts,
                List.of(
                        labels.plain(
                                labels.get(
                                        "cite.sha",
                                        sha.substring(0, Math.min(DIGITS, sha.length()))))));
        parts.add(labels.words("cite.end"));
        return parts;
    }

    /** Outlet, or title where it has none, date, the note that says the rest, paragraph. */
    private List<Inline> again(Source source, int offset, int note) {
        List<Inline> parts = new ArrayList<>();
        source.article()
                .site()
                .ifPresentOrElse(
                        site -> add(parts, labels.foreign(site, source.language())),
                        () -> title(source, parts));
        add(parts, List.of(labels.plain(source.date(labels))));
        add(parts, List.of(labels.words("cite.note")));
        parts.add(new Inline.NoteNumber(bookmark(source), note));
        add(parts, List.of(labels.plain(paragraph(source, offset))));
        parts.add(labels.words("cite.end"));
        return parts;
    }

    private String paragraph(Source source, int offset) {
        return labels.get("cite.paragraph", source.paragraph(offset));
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
        return new Inline.Words(url.strip(), CharacterStyle.HYPERLINK, Locale.ROOT);
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
