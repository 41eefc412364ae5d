package org.quoin.workbench.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.services.IServiceLocator;
import org.quoin.api.quote.Quote;
import org.quoin.api.quote.QuoteKind;
import org.quoin.api.text.TextSpan;
import org.quoin.workbench.model.Inspection;
import org.quoin.workbench.model.QuoteDifference;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Kinds;
import org.quoin.workbench.ui.Names;

/** How a quotation stands in its article: its kind, its cue and the mention of its source. */
final class WordingRows {

    private final Corrections corrections;
    private final Choice<QuoteKind> kind;
    private final Words cue;
    private final Words source;
    private Set<Long> shown = Set.of();

    WordingRows(Sheet sheet, IServiceLocator site, Icons icons, Corrections corrections) {
        this.corrections = corrections;
        sheet.label(InspectorTexts.Wording_kind);
        kind =
                new Choice<>(
                        sheet.body(),
                        InspectorTexts.Wording_kind,
                        List.of(QuoteKind.values()),
                        Kinds::name);
        sheet.beside(kind.control());
        cue =
                new Words(
                        sheet,
                        site,
                        icons,
                        InspectorTexts.Wording_cue,
                        Ids.CUE_FROM_SELECTION,
                        () -> clearCue());
        source =
                new Words(
                        sheet,
                        site,
                        icons,
                        InspectorTexts.Wording_source,
                        Ids.SOURCE_FROM_SELECTION,
                        () -> clearSource());
    }

    void show(Inspection now) {
        shown = now.quotations();
        Set<Long> quotations = shown;
        boolean editable = now.readOnly().isEmpty();
        kind.show(now.kind(), editable, chosen -> corrections.kind(quotations, chosen));
        cue.show(now, Quote::cue);
        source.show(now, Quote::source);
    }

    private void clearCue() {
        shown.forEach(each -> corrections.cue(each, Optional.empty()));
    }

    private void clearSource() {
        shown.forEach(each -> corrections.source(each, Optional.empty()));
    }

    /** Words of the text, set from what is selected there. */
    private static final class Words {

        private final Text text;
        private final ToolItem take;
        private final ToolItem clear;

        Words(
                Sheet sheet,
                IServiceLocator site,
                Icons icons,
                String name,
                String command,
                Runnable clearing) {
            sheet.label(name);
            Composite row = new Composite(sheet.body(), SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(row);
            sheet.beside(row);
            text = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
            Names.name(text, name);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(40, SWT.DEFAULT)
                    .align(SWT.FILL, SWT.CENTER)
                    .applyTo(text);
            ToolBar tools = new ToolBar(row, SWT.FLAT);
            Names.name(tools, name);
            String keys = Commands.keys(site, command);
            take =
                    item(
                            tools,
                            icons.image("fromtext"),
                            InspectorTexts.Wording_take + " (" + keys + ")",
                            () -> Commands.run(site, command));
            clear = item(tools, icons.image("clear"), InspectorTexts.Wording_clear, clearing);
        }

        private static ToolItem item(ToolBar bar, Image image, String tip, Runnable work) {
            ToolItem item = new ToolItem(bar, SWT.PUSH);
            item.setImage(image);
            item.setToolTipText(tip);
            item.addListener(SWT.Selection, event -> work.run());
            return item;
        }

        void show(Inspection now, Function<Quote, Optional<TextSpan>> part) {
            String words =
                    now.one()
                            .map(each -> part.apply(each.quotation().quote()))
                            .map(span -> QuoteDifference.words(span, now.text()))
                            .orElse("");
            if (!text.getText().equals(words)) {
                text.setText(words);
            }
            boolean one = now.one().isPresent();
            text.setMessage(one ? InspectorTexts.Wording_none : InspectorTexts.Several_oneAtATime);
            text.setToolTipText(words.isEmpty() ? null : words.replace("&", "&&"));
            text.setEnabled(one);
            boolean editable = one && now.readOnly().isEmpty();
            take.setEnabled(editable);
            clear.setEnabled(editable && !words.isEmpty());
        }
    }
}
