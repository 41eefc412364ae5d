package org.quoin.docx.template.field;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Section;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.api.briefing.Translation;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.Speaker;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.report.Labels;
import org.quoin.docx.report.QuotationBlock;
import org.quoin.docx.report.Report;
import org.quoin.docx.report.Source;
import org.quoin.docx.report.Statement;
import org.quoin.docx.report.Voice;

/**
 * A briefing as the fields of a template see it, for filling the template once: footnotes are
 * numbered as they come.
 */
public final class View {

    private final Report report;
    private final QuotationBlock quotations;
    private final IdentityHashMap<Quote, Voice> voices = new IdentityHashMap<>();

    /**
     * @param report what there is to say
     * @param quotations numbers the footnotes
     */
    public View(Report report, QuotationBlock quotations) {
        this.report = report;
        this.quotations = quotations;
        for (Voice voice : report.figures().voices()) {
            voice.statements().forEach(each -> voices.put(each.quote(), voice));
        }
    }

    /** What there is to say. */
    public Report report() {
        return report;
    }

    Labels labels() {
        return report.labels();
    }

    QuotationBlock quotations() {
        return quotations;
    }

    /** Words in the language of the briefing. */
    List<Inline> own(String text) {
        return text.isBlank()
                ? List.of()
                : List.of(Inline.Words.of(text, report.briefing().language()));
    }

    /** Words in the language of the labels. */
    List<Inline> label(String text) {
        return text.isBlank() ? List.of() : List.of(labels().plain(text));
    }

    /** A number. */
    public List<Inline> number(long number) {
        return label(Long.toString(number));
    }

    /** Words in the language of an article. */
    static List<Inline> foreign(String text, Locale language) {
        return text.isBlank() ? List.of() : List.of(Inline.Words.of(text, language));
    }

    static List<Inline> foreign(Optional<String> text, Locale language) {
        return foreign(text.orElse(""), language);
    }

    /** Who said something, as its article has them, with all that they said. */
    Optional<Voice> speaker(Statement statement) {
        Optional<Speaker> speaker = statement.quote().speaker();
        Voice voice = voices.get(statement.quote());
        return speaker.map(
                each ->
                        new Voice(
                                each,
                                statement.source().language(),
                                voice == null ? List.of(statement) : voice.statements()));
    }

    /** What a person makes of an article as a source. */
    SourceGrade grade(Source source) {
        return report.briefing().note(source.article().id()).grade();
    }

    /** A person's translation of a quotation, where the outline has one. */
    List<Inline> translation(Statement statement) {
        for (Section section : report.briefing().outline()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Quotation of
                        && of.translation().isPresent()
                        && of.article().equals(statement.source().article().id())
                        && of.quote().equals(statement.quote())) {
                    Translation translation = of.translation().get();
                    Locale language = translation.language();
                    return foreign(
                            translation.words(),
                            language.getLanguage().isEmpty()
                                    ? report.briefing().language()
                                    : language);
                }
            }
        }
        return List.of();
    }

    /** What an article is quoted with. */
    static List<Statement> statements(Source source) {
        return source.quotes().stream().map(each -> new Statement(source, each)).toList();
    }
}
