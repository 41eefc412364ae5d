package org.quoin.docx.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quoin.api.briefing.Block;
import org.quoin.api.briefing.Translation;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.api.quote.Speaker;
import org.quoin.api.quote.SpeakerType;
import org.quoin.api.text.TextSpan;
import org.quoin.docx.flow.CharacterStyle;
import org.quoin.docx.flow.Inline;
import org.quoin.docx.flow.Paragraph;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.text.Scripts;

/**
 * One quotation as a reader sees it: who, the words with their footnote, and what kind of words
 * they are. A paraphrase never stands in marks and says so before its first word, so that it cannot
 * be taken for the speaker's own words even when it is copied out alone.
 */
public final class QuotationBlock {

    private static final String JOINER = " … ";

    private final Report report;
    private final Labels labels;
    private final Citation citation;
    private final boolean silent;
    private int notes;

    /** Numbers its footnotes from 1. */
    public QuotationBlock(Report report) {
        this(report, false);
    }

    private QuotationBlock(Report report, boolean silent) {
        this.report = report;
        this.labels = report.labels();
        this.citation = new Citation(report);
        this.silent = silent;
    }

    /** One that says nothing: for what only asks what else there is. */
    static QuotationBlock silent(Report report) {
        return new QuotationBlock(report, true);
    }

    /** Whether it says nothing. */
    boolean isSilent() {
        return silent;
    }

    /** The words and what is said of them; not who. */
    List<Paragraph> words(Statement statement) {
        return words(statement, false, Optional.empty());
    }

    /**
     * The words and what is said of them; not who.
     *
     * @param alone whether nothing around it says of which article it is
     * @param translation stands below the words, says what it is, and is in no quotation marks
     */
    List<Paragraph> words(Statement statement, boolean alone, Optional<Translation> translation) {
        if (silent) {
            return List.of();
        }
        Source source = statement.source();
        Quote quote = statement.quote();
        boolean indirect = quote.kind() == QuoteKind.INDIRECT;
        boolean rightToLeft = Scripts.isRightToLeft(source.language());
        List<Inline> inlines = said(statement);
        inlines.add(note(source, quote.extent().start()));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(
                new Paragraph(
                        indirect ? ParagraphStyle.INDIRECT_QUOTATION : ParagraphStyle.QUOTATION,
                        rightToLeft,
                        Optional.empty(),
                        inlines));
        translation.map(each -> translated(each, indirect)).ifPresent(paragraphs::addAll);
        List<Inline> remark = new ArrayList<>();
        if (alone) {
            remark.addAll(origin(source));
        }
        remark.addAll(remark(source, quote));
        paragraphs.add(
                new Paragraph(
                        indirect
                                ? ParagraphStyle.INDIRECT_QUOTATION_NOTE
                                : ParagraphStyle.QUOTATION_NOTE,
                        // The remark is the labels' words, whatever the quotation is.
                        alone ? Scripts.isRightToLeft(labels.locale()) : rightToLeft,
                        Optional.empty(),
                        remark));
        return paragraphs;
    }

    /** Outlet and day. */
    private List<Inline> origin(Source source) {
        List<Inline> inlines = new ArrayList<>();
        source.article()
                .site()
                .ifPresent(
                        site -> {
                            inlines.addAll(labels.foreign(site, source.language()));
                            inlines.add(labels.words("item.separator"));
                        });
        inlines.add(labels.plain(source.date(labels)));
        inlines.add(labels.words("item.separator"));
        return inlines;
    }

    private List<Paragraph> translated(Translation translation, boolean indirect) {
        Locale language =
                translation.language().getLanguage().isEmpty()
                        ? report.briefing().language()
                        : translation.language();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String each :
                Block.OwnText.paragraphs(QuotationMarks.withoutAround(translation.words()))) {
            List<Inline> inlines = new ArrayList<>();
            if (paragraphs.isEmpty()) {
                inlines.add(labels.styled(labels.get("translation"), CharacterStyle.KIND_LABEL));
                inlines.add(labels.plain("  "));
            }
            inlines.add(Inline.Words.of(each, language));
            paragraphs.add(
                    new Paragraph(
                            indirect
                                    ? ParagraphStyle.INDIRECT_TRANSLATION
                                    : ParagraphStyle.TRANSLATION,
                            Scripts.startsRightToLeft(each, language),
                            Optional.empty(),
                            inlines));
        }
        return paragraphs;
    }

    /** The words alone, each part in its marks; a paraphrase says before them that it is one. */
    public List<Inline> said(Statement statement) {
        List<Inline> inlines = new ArrayList<>();
        prefix(statement.quote(), inlines);
        said(statement.source(), statement.quote(), inlines);
        return inlines;
    }

    /** An article's own words, bound to what proves them, without any marks. */
    public static Inline passage(Source source, TextSpan span) {
        return new Inline.Quoted(
                new QuotationEvidence(source, List.of(span), List.of()),
                List.of(
                        new Inline.Words(
                                span.of(source.article().text()),
                                CharacterStyle.QUOTED_WORDS,
                                source.language())));
    }

    /** The next footnote: where an offset of an article's text stands. */
    public Inline note(Source source, int offset) {
        return citation.mark(++notes, source, offset);
    }

    /** Who said it. */
    Paragraph speaker(Statement statement) {
        return statement
                .quote()
                .speaker()
                .map(speaker -> speaker(speaker, statement.source().language()))
                .orElseGet(
                        () ->
                                Paragraph.of(
                                        ParagraphStyle.SPEAKER, labels.words("speaker.unknown")));
    }

    /** Name, other script's spelling, role, affiliation. */
    Paragraph speaker(Speaker speaker, Locale language) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(new Inline.Words(speaker.name(), CharacterStyle.SPEAKER_NAME, language));
        gloss(speaker)
                .ifPresent(
                        gloss ->
                                inlines.add(Inline.Words.of(labels.get("gloss", gloss), language)));
        position(speaker)
                .forEach(
                        item -> {
                            inlines.add(labels.words("item.separator"));
                            inlines.add(Inline.Words.of(item, language));
                        });
        if (speaker.type() == SpeakerType.ANONYMOUS) {
            inlines.add(labels.words("item.separator"));
            inlines.add(labels.words("speaker.anonymous"));
        }
        return new Paragraph(
                ParagraphStyle.SPEAKER,
                Scripts.startsRightToLeft(speaker.name(), language),
                Optional.empty(),
                inlines);
    }

    /** Role and affiliation, whichever are known; not what the name says already. */
    public static List<String> position(Speaker speaker) {
        List<String> items = new ArrayList<>();
        speaker.role().filter(r -> !speaker.name().contains(r)).ifPresent(items::add);
        speaker.affiliation()
                .filter(a -> !speaker.name().contains(a))
                .filter(a -> items.stream().noneMatch(r -> r.contains(a)))
                .ifPresent(items::add);
        return items;
    }

    /** The name in Latin letters that an article gives beside one that has none. */
    public static Optional<String> gloss(Speaker speaker) {
        return latin(speaker.name())
                ? Optional.empty()
                : speaker.otherNames().stream().filter(QuotationBlock::latin).findFirst();
    }

    private static boolean latin(String name) {
        return name.codePoints()
                .anyMatch(cp -> Character.UnicodeScript.of(cp) == Character.UnicodeScript.LATIN);
    }

    private void prefix(Quote quote, List<Inline> inlines) {
        if (quote.kind() != QuoteKind.DIRECT) {
            String key = quote.kind() == QuoteKind.MIXED ? "prefix.mixed" : "prefix.indirect";
            inlines.add(labels.styled(labels.get(key), CharacterStyle.KIND_LABEL));
            inlines.add(labels.plain("  "));
        }
    }

    /** The parts, each in its marks; all but the outermost marks are bound to the evidence. */
    private static void said(Source source, Quote quote, List<Inline> inlines) {
        Locale language = source.language();
        String text = source.article().text();
        List<Inline> bound = new ArrayList<>();
        List<String> joiners = new ArrayList<>();
        QuotationMarks open = marks(source, quote, quote.content().get(0));
        QuotationMarks last = open;
        for (int i = 0; i < quote.content().size(); i++) {
            TextSpan span = quote.content().get(i);
            if (i > 0) {
                QuotationMarks next = marks(source, quote, span);
                String joiner = last.close() + JOINER + next.open();
                joiners.add(joiner);
                bound.add(Inline.Words.of(joiner, language));
                last = next;
            }
            bound.add(new Inline.Words(span.of(text), CharacterStyle.QUOTED_WORDS, language));
        }
        if (!open.open().isEmpty()) {
            inlines.add(Inline.Words.of(open.open(), language));
        }
        inlines.add(
                new Inline.Quoted(new QuotationEvidence(source, quote.content(), joiners), bound));
        if (!last.close().isEmpty()) {
            inlines.add(Inline.Words.of(last.close(), language));
        }
    }

    private static QuotationMarks marks(Source source, Quote quote, TextSpan span) {
        String text = source.article().text();
        boolean marked =
                switch (quote.kind()) {
                    case DIRECT -> true;
                    case INDIRECT -> false;
                    // Its own words are marked within it, unless the marks stand right around it.
                    case MIXED -> QuotationMarks.anyAround(text, span.start(), span.end());
                };
        return marked
                ? QuotationMarks.around(text, span.start(), span.end(), source.language())
                : QuotationMarks.NONE;
    }

    private List<Inline> remark(Source source, Quote quote) {
        String kind =
                switch (quote.kind()) {
                    case DIRECT -> "kind.direct.explained";
                    case INDIRECT -> "kind.indirect.explained";
                    case MIXED -> "kind.mixed.explained";
                };
        StringBuilder remark = new StringBuilder(labels.get(kind));
        String separator = labels.get("item.separator");
        int paragraph = source.paragraph(quote.extent().start());
        remark.append(separator).append(labels.get("paragraph", paragraph));
        if (quote.status() == QuoteStatus.MANUAL) {
            remark.append(separator).append(labels.get("manual"));
        } else {
            long percent = Math.round(quote.confidence() * 100);
            remark.append(separator).append(labels.get("confidence", percent));
            if (quote.status() != QuoteStatus.PROPOSED) {
                remark.append(separator).append(labels.get("checked"));
            }
        }
        return List.of(labels.plain(remark.toString()));
    }
}
