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

    private static final int FIRST_ANNEX = 300_000_001;

    /** All of a briefing's outline; none where it has none. */
    static List<OutlineEntry> outline(Report report) {
        return new Listing(report, FIRST_BOOKMARK).all(report.briefing().outline(), false);
    }

    /** All of its annexes, each with its letter; none where it has none. */
    static List<OutlineEntry> annexes(Report report) {
        return new Listing(report, FIRST_ANNEX).all(report.briefing().annexes(), true);
    }

    /** Goes through sections once. */
    private static final class Listing {

        private final Report report;
        private final Map<String, Source> sources = new HashMap<>();
        private final int firstBookmark;
        private int headings;
        private int annexes;

        Listing(Report report, int firstBookmark) {
            this.report = report;
            this.firstBookmark = firstBookmark;
            report.sources().forEach(each -> sources.put(each.article().id(), each));
        }

        List<OutlineEntry> all(List<Section> sections, boolean lettered) {
            List<OutlineEntry> entries = new ArrayList<>();
            for (Section section : sections) {
                Inline.Words title = title(section, report);
                if (lettered && section.level() == 1) {
                    title =
                            Inline.Words.of(
                                    report.labels().get("annex", letter(annexes++), title.text()),
                                    title.language());
                }
                Composer.Heading own = new Composer.Heading(section.level(), bookmark(), title);
                entries.add(new OutlineEntry(Optional.of(own), Optional.empty(), Optional.empty()));
                section.blocks().forEach(each -> entries.add(entry(section, each)));
            }
            return List.copyOf(entries);
        }

        private OutlineEntry entry(Section section, Block block) {
            if (block instanceof Block.OfArticle of) {
                Source found = Objects.requireNonNull(sources.get(of.article()));
                Composer.Heading heading =
                        Composer.Heading.of(found, section.level() + 1, bookmark());
                return new OutlineEntry(
                        Optional.of(heading), Optional.of(block), Optional.of(found));
            }
            Optional<String> article = Optional.empty();
            if (block instanceof Block.Quotation of) {
                article = Optional.of(of.article());
            } else if (block instanceof Block.OfPicture of) {
                article = Optional.of(of.article());
            }
            return new OutlineEntry(
                    Optional.empty(), Optional.of(block), article.map(sources::get));
        }

        private String bookmark() {
            return "_Toc" + (firstBookmark + headings++);
        }

        /** A to Z, then AA as spreadsheets go on. */
        private static String letter(int number) {
            String letter = Character.toString('A' + number % 26);
            return number < 26 ? letter : letter(number / 26 - 1) + letter;
        }
    }

    private static Inline.Words title(Section section, Report report) {
        return section.title().isBlank()
                ? report.labels().words("overview")
                : Inline.Words.of(section.title(), report.briefing().language());
    }
}
