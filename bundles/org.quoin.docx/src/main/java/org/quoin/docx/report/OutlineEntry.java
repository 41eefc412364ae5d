package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Section;
import org.quoin.docx.flow.Inline;

/**
 * A section's heading or one of its blocks, in the order of the outline.
 *
 * @param heading of a section or an article
 * @param block what stands there, where it is no section
 * @param source what the block is about, where it is about an article
 */
record OutlineEntry(
        Optional<Composer.Heading> heading, Optional<Block> block, Optional<Source> source) {

    /** Further from those of the fixed headings and of the sources than there are either. */
    private static final int FIRST_BOOKMARK = 200_000_001;

    /** All of a briefing's outline; none where it has none. */
    static List<OutlineEntry> all(Report report) {
        Map<String, Source> sources = new HashMap<>();
        report.sources().forEach(each -> sources.put(each.article().id(), each));
        List<OutlineEntry> entries = new ArrayList<>();
        int headings = 0;
        for (Section section : report.briefing().outline()) {
            Composer.Heading own =
                    new Composer.Heading(
                            section.level(), bookmark(headings++), title(section, report));
            entries.add(new OutlineEntry(Optional.of(own), Optional.empty(), Optional.empty()));
            for (Block block : section.blocks()) {
                Optional<Source> source = Optional.empty();
                Optional<Composer.Heading> heading = Optional.empty();
                if (block instanceof Block.OfArticle of) {
                    Source found = Objects.requireNonNull(sources.get(of.article()));
                    source = Optional.of(found);
                    heading =
                            Optional.of(
                                    Composer.Heading.of(
                                            found, section.level() + 1, bookmark(headings++)));
                } else if (block instanceof Block.Quotation of) {
                    source = Optional.ofNullable(sources.get(of.article()));
                }
                entries.add(new OutlineEntry(heading, Optional.of(block), source));
            }
        }
        return List.copyOf(entries);
    }

    private static Inline.Words title(Section section, Report report) {
        return section.title().isBlank()
                ? report.labels().words("overview")
                : Inline.Words.of(section.title(), report.briefing().language());
    }

    private static String bookmark(int number) {
        return "_Toc" + (FIRST_BOOKMARK + number);
    }
}
