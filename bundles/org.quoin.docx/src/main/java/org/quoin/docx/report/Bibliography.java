package org.quoin.docx.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.Citing;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.csl.CslBibliography;
import org.quoin.docx.csl.CslEntry;
import org.quoin.docx.csl.CslSource;
import org.quoin.docx.csl.CslStyle;
import org.quoin.docx.text.XmlText;

/** The sources of a briefing as its style sets them; set once, when they are first asked for. */
final class Bibliography {

    private final Report report;
    private final CslStyle style;
    private @Nullable List<CslEntry> entries;

    private Bibliography(Report report, CslStyle style) {
        this.report = report;
        this.style = style;
    }

    /**
     * That of a briefing, if it is to have one: one that Zotero keeps has some style until Zotero
     * gives it another.
     *
     * @throws ExportException if there is no such style; says why
     */
    static Optional<Bibliography> of(Report report) throws ExportException {
        Citing citing = report.briefing().citing();
        Optional<String> wanted =
                citing.style().or(() -> citing.zotero() ? Optional.of("apa") : Optional.empty());
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bibliography(report, CslStyle.of(wanted.get())));
    }

    /**
     * The entries in the order of the style.
     *
     * @throws IOException if the style cannot be followed; says why
     */
    List<CslEntry> entries() throws IOException {
        List<CslEntry> known = entries;
        if (known == null) {
            Locale language = report.briefing().language();
            known =
                    CslBibliography.entries(
                            style,
                            language,
                            report.sources().stream().map(Bibliography::source).toList());
            entries = known;
        }
        return known;
    }

    private static CslSource source(Source source) {
        return new CslSource(
                source.number(), source.article(), source.note().accessed(), source.target());
    }

    /** What entries say that have quotation marks: those of titles, in the style's capitals. */
    List<String> marked() throws IOException {
        return entries().stream()
                .map(CslEntry::text)
                .filter(QuotationMarks::anyIn)
                .map(XmlText::clean)
                .toList();
    }
}
