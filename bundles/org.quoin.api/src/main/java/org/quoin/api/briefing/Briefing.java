package org.quoin.api.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;

/**
 * What a briefing says. Whoever writes it to a file adds layout, never content; and leaves nothing
 * of it out. Programs that only read briefings are not touched by parts that later versions add.
 *
 * @param title on the cover, in the header and in the file's properties
 * @param marking handling marking (TLP or free) on every page, such as {@code TLP:AMBER}
 * @param date the day the briefing speaks of; given, never the clock's, so that the same inputs
 *     give the same bytes
 * @param authors who prepared it, in their order; only ever whom the user named
 * @param language of the labels and of the author's own words
 * @param articles the sources, in the order in which they are numbered; where there is an outline,
 *     each with the quotations that are to be had from it
 * @param notes what is known of articles as sources, by their ids; nothing of those that are not
 *     there
 * @param judgements what a reader should take away, before anything else
 * @param standing the sections that an exporter fills by itself
 * @param charts in the summary
 * @param outline the sections, in order; none: all articles are reported one after the other
 * @param annexes sections behind all others, numbered on their own
 * @param methodNote what the author says of the method, in paragraphs, before what is generated
 * @param sourceSummary the author's summary statement on the sources (ICD 206), in paragraphs
 * @param citing how it cites
 */
public record Briefing(
        String title,
        Optional<String> marking,
        Optional<LocalDate> date,
        List<String> authors,
        Locale language,
        List<AnalysedArticle> articles,
        Map<String, SourceNote> notes,
        List<KeyJudgement> judgements,
        Set<StandingSection> standing,
        List<ChartSubject> charts,
        List<Section> outline,
        List<Section> annexes,
        List<String> methodNote,
        List<String> sourceSummary,
        Citing citing) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the title is blank, if there is neither an article nor an
     *     outline nor a judgement, or if the outline or the annexes are none: their levels leave
     *     one out, a section lacks its title, or a block is about an article, a quotation or a
     *     picture that the briefing has not
     */
    public Briefing {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a briefing needs a title");
        }
        authors = List.copyOf(authors);
        articles = List.copyOf(articles);
        notes = Map.copyOf(notes);
        judgements = List.copyOf(judgements);
        standing = Set.copyOf(standing);
        charts = List.copyOf(charts);
        outline = List.copyOf(outline);
        annexes = List.copyOf(annexes);
        methodNote = List.copyOf(methodNote);
        sourceSummary = List.copyOf(sourceSummary);
        if (articles.isEmpty() && outline.isEmpty() && judgements.isEmpty()) {
            throw new IllegalArgumentException("a briefing needs at least one article or section");
        }
        checkHeadings(outline, 1);
        checkHeadings(annexes, 0);
        if (!outline.isEmpty() || !annexes.isEmpty()) {
            new Blocks(articles).check(outline).check(annexes);
        }
    }

    /** A briefing by one author or none, without anything that is only sometimes there. */
    public Briefing(
            String title,
            Optional<String> marking,
            Optional<LocalDate> date,
            Optional<String> preparedBy,
            Locale language,
            List<AnalysedArticle> articles,
            List<Section> outline) {
        this(
                title,
                marking,
                date,
                preparedBy.stream().toList(),
                language,
                articles,
                Map.of(),
                List.of(),
                outline.isEmpty() ? Set.of(StandingSection.values()) : BESIDE_AN_OUTLINE,
                List.of(),
                outline,
                List.of(),
                List.of(),
                List.of(),
                Citing.FOOTNOTES);
    }

    /** A briefing that reports articles one after the other. */
    public Briefing(
            String title,
            Optional<String> marking,
            Optional<LocalDate> date,
            Optional<String> preparedBy,
            Locale language,
            List<AnalysedArticle> articles) {
        this(title, marking, date, preparedBy, language, articles, List.of());
    }

    /** The standing sections of a briefing whose outline says what comes first. */
    public static final Set<StandingSection> BESIDE_AN_OUTLINE =
            Set.of(StandingSection.METHOD, StandingSection.SOURCES);

    /**
     * Who prepared it, in one line as Word keeps several authors; nothing where nobody is named.
     */
    public Optional<String> preparedBy() {
        return authors.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", authors));
    }

    /** Whether it has a standing section. */
    public boolean has(StandingSection section) {
        return standing.contains(section);
    }

    /** What is known of an article as a source. */
    public SourceNote note(String article) {
        return notes.getOrDefault(article, SourceNote.NONE);
    }

    /** The same, to be said differently in some respect. */
    public BriefingBuilder with() {
        return new BriefingBuilder(this);
    }

    /**
     * @param untitled how many sections at the beginning may lack a title
     */
    private static void checkHeadings(List<Section> outline, int untitled) {
        int level = 0;
        for (int i = 0; i < outline.size(); i++) {
            Section section = outline.get(i);
            if (section.level() > level + 1) {
                throw new IllegalArgumentException(
                        "the section \"" + section.title() + "\" has no section around it");
            }
            level = section.level();
            if (i >= untitled && section.title().isBlank()) {
                throw new IllegalArgumentException("section " + (i + 1) + " has no title");
            }
        }
    }

    /** What blocks can be about. */
    private static final class Blocks {

        private final Map<String, AnalysedArticle> articles = new HashMap<>();
        private final Map<String, Set<Quote>> quotes = new HashMap<>();

        Blocks(List<AnalysedArticle> all) {
            for (AnalysedArticle each : all) {
                if (articles.put(each.article().id(), each) != null) {
                    throw new IllegalArgumentException(
                            "the article " + each.article().id() + " is there twice");
                }
                quotes.put(each.article().id(), new HashSet<>(each.quotes()));
            }
        }

        Blocks check(List<Section> sections) {
            sections.forEach(section -> section.blocks().forEach(this::check));
            return this;
        }

        private void check(Block block) {
            if (block instanceof Block.OfArticle of) {
                article(of.article());
            } else if (block instanceof Block.OfPicture of) {
                if (of.number() >= article(of.article()).article().images().size()) {
                    throw new IllegalArgumentException(
                            "the article " + of.article() + " lacks the picture " + of.number());
                }
            } else if (block instanceof Block.Quotation of) {
                article(of.article());
                if (!Objects.requireNonNull(quotes.get(of.article())).contains(of.quote())) {
                    throw new IllegalArgumentException(
                            "the briefing lacks a quotation that its outline has of "
                                    + of.article());
                }
            }
        }

        private AnalysedArticle article(String id) {
            AnalysedArticle found = articles.get(id);
            if (found == null) {
                throw new IllegalArgumentException("the briefing lacks the article " + id);
            }
            return found;
        }
    }
}
