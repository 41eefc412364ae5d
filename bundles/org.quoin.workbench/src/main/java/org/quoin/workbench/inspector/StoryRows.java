package org.quoin.workbench.inspector;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.quoin.api.quote.Origin;
import org.quoin.api.quote.Quote;
import org.quoin.project.model.Offer;
import org.quoin.project.model.QuoteEntry;
import org.quoin.project.model.QuoteVersion;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.ui.LinkText;

/**
 * Where a quotation comes from and where else it stands: what is offered for it, how it was found,
 * who said the same elsewhere, and what people did with it.
 */
final class StoryRows {

    private static final int MOST_ALIKE = 6;

    private final Corrections corrections;
    private final Consumer<QuoteRef> opener;
    private final Reader reader;
    private final Part offers;
    private final Part found;
    private final Part alike;
    private final Part reprints;
    private final Part history;
    private final DateTimeFormatter times =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withZone(ZoneId.systemDefault());
    private Inspection shown = Inspection.nothing();

    /** Takes people to articles. */
    interface Reader {

        /** Shows an article. */
        void open(long article);

        /** Shows two articles beside each other. */
        void compare(long article, long other);
    }

    StoryRows(Sheet sheet, Corrections corrections, Consumer<QuoteRef> opener, Reader reader) {
        this.reader = reader;
        this.corrections = corrections;
        this.opener = opener;
        offers = new Part(sheet, InspectorTexts.Offers_heading);
        found = new Part(sheet, InspectorTexts.Found_heading);
        alike = new Part(sheet, InspectorTexts.Alike_heading);
        reprints = new Part(sheet, InspectorTexts.Reprints_heading);
        history = new Part(sheet, InspectorTexts.History_heading);
    }

    /** Shows what is known of quotations, and what lies around them as far as that was read. */
    void show(Inspection now, Surroundings around) {
        shown = now;
        offers.show(
                List.of(now.offers(), now.quotations(), now.text(), now.readOnly()),
                () -> showOffers(now));
        Optional<Quote> one = now.one().map(each -> each.quotation().quote());
        found.show(
                one.map(each -> List.of(each.confidence(), each.origin())).orElse(List.of()),
                () -> one.ifPresent(this::showFound));
        show(around);
    }

    /** Shows more of what lies around the same quotations. */
    void show(Surroundings around) {
        around.alike().ifPresent(each -> alike.show(each, () -> showAlike(each)));
        if (around.alike().isPresent()) {
            reprints.show(around.reprints(), () -> around.reprints().forEach(this::showReprint));
        }
        history.show(around.history(), () -> showHistory(around.history()));
    }

    private void showFound(Quote quote) {
        Origin origin = quote.origin();
        found.line(
                NLS.bind(
                        InspectorTexts.Found_confidence,
                        Math.round(quote.confidence() * 100),
                        Rules.name(origin.rule())),
                false);
        found.line(
                NLS.bind(InspectorTexts.Found_analyser, origin.analyser(), origin.version()), true);
    }

    private void showOffers(Inspection now) {
        for (Offer offer : now.offers()) {
            if (offer.alternative().isEmpty()) {
                offers.line(InspectorTexts.Offers_gone, false);
            }
            now.differences(offer).forEach(each -> offers.line(Differences.line(each), false));
            if (now.readOnly().isEmpty()) {
                Link link =
                        offers.link(
                                "<a href=\"take\">"
                                        + InspectorTexts.Offers_take
                                        + "</a>    <a href=\"decline\">"
                                        + InspectorTexts.Offers_decline
                                        + "</a>");
                link.addListener(
                        SWT.Selection,
                        event -> {
                            if (event.text.equals("take")) {
                                corrections.take(offer.number());
                            } else {
                                corrections.decline(offer.number());
                            }
                        });
            }
        }
    }

    private void showAlike(List<QuoteEntry> entries) {
        entries.stream().limit(MOST_ALIKE).forEach(this::showAlike);
        if (entries.size() > MOST_ALIKE) {
            alike.line(NLS.bind(InspectorTexts.Alike_more, entries.size() - MOST_ALIKE), true);
        }
    }

    private void showAlike(QuoteEntry entry) {
        List<String> words = new ArrayList<>();
        entry.site().ifPresent(words::add);
        entry.published().map(each -> each.iso().substring(0, 10)).ifPresent(words::add);
        words.add(entry.title());
        Link link = alike.link("<a>" + LinkText.escaped(String.join(" · ", words)) + "</a>");
        QuoteRef there = new QuoteRef(entry.quotation().article(), entry.quotation().number());
        link.addListener(SWT.Selection, event -> opener.accept(there));
    }

    private void showReprint(Surroundings.Reprint reprint) {
        List<String> words = new ArrayList<>();
        reprint.article().site().ifPresent(words::add);
        reprint.article().published().map(each -> each.day().toString()).ifPresent(words::add);
        words.add(reprint.article().title());
        Link link =
                reprints.link(
                        NLS.bind(
                                reprint.likeness() >= 1
                                        ? InspectorTexts.Reprints_same
                                        : InspectorTexts.Reprints_near,
                                LinkText.escaped(String.join(" \u00b7 ", words)),
                                Math.round(reprint.likeness() * 100)));
        long there = reprint.article().number();
        link.addListener(
                SWT.Selection,
                event -> {
                    if (event.text.equals("compare")) {
                        shown.one()
                                .ifPresent(
                                        each -> reader.compare(each.quotation().article(), there));
                    } else {
                        reader.open(there);
                    }
                });
    }

    /** The newest first: that is what somebody wonders about. */
    private void showHistory(List<QuoteVersion> versions) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            QuoteVersion version = versions.get(i);
            Optional<QuoteVersion> before =
                    i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1));
            history.line(Differences.happened(version, before), false);
            history.line(
                    times.format(version.action().at()) + " · " + version.action().who(), true);
        }
    }
}
