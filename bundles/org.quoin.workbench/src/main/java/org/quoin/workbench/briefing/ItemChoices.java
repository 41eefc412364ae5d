package org.quoin.workbench.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.ConfidenceLevel;
import org.quoin.api.briefing.Likelihood;
import org.quoin.api.briefing.Translation;
import org.quoin.project.model.DraftContent;
import org.quoin.project.model.DraftItem;
import org.quoin.workbench.ui.Names;

/**
 * What can be said of an item of a briefing beside its words: how likely and how well founded a
 * judgement is, what a chart counts, what a quotation says in the reader's language, which picture
 * of an article it is, what a picture shows and whose it is. Each is stored when it is chosen or
 * left, and is an undo step of its own.
 */
final class ItemChoices {

    /** As many as most translated quotations have. */
    private static final int LINES = 2;

    private final LongFunction<List<String>> pictures;
    private final BiConsumer<Long, UnaryOperator<DraftContent>> storing;
    private @Nullable Composite area;
    private Optional<DraftItem> shown = Optional.empty();

    /**
     * @param pictures what the pictures of an article show, by the article's number
     * @param storing changes an item, by its number
     */
    ItemChoices(
            LongFunction<List<String>> pictures,
            BiConsumer<Long, UnaryOperator<DraftContent>> storing) {
        this.pictures = pictures;
        this.storing = storing;
    }

    /** Makes room for them. */
    void create(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(made);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(made);
        made.setVisible(false);
        area = made;
    }

    /** Shows those of an item; nothing where it has none. */
    void show(Optional<DraftItem> item) {
        Composite made = area;
        if (made == null || item.equals(shown)) {
            return;
        }
        // A translation that is being typed stays: what is shown is what was stored of it.
        boolean same =
                item.map(DraftItem::number).equals(shown.map(DraftItem::number))
                        && Arrays.stream(made.getChildren()).anyMatch(Control::isFocusControl);
        shown = item;
        if (same) {
            return;
        }
        for (Control each : made.getChildren()) {
            each.dispose();
        }
        item.ifPresent(each -> fill(made, each));
        boolean any = made.getChildren().length > 0;
        ((GridData) made.getLayoutData()).exclude = !any;
        made.setVisible(any);
        made.getParent().layout(true, true);
    }

    private void fill(Composite parent, DraftItem item) {
        if (item.content() instanceof DraftContent.Judgement judgement) {
            this.<Likelihood>choice(
                    parent,
                    BriefingTexts.Judgement_likelihood,
                    List.of(Likelihood.values()),
                    ItemChoices::name,
                    judgement.likelihood(),
                    chosen ->
                            content ->
                                    content instanceof DraftContent.Judgement now
                                            ? new DraftContent.Judgement(
                                                    now.words(), chosen, now.confidence())
                                            : content);
            this.<ConfidenceLevel>choice(
                    parent,
                    BriefingTexts.Judgement_confidence,
                    List.of(ConfidenceLevel.values()),
                    ItemChoices::name,
                    judgement.confidence(),
                    chosen ->
                            content ->
                                    content instanceof DraftContent.Judgement now
                                            ? new DraftContent.Judgement(
                                                    now.words(), now.likelihood(), chosen)
                                            : content);
        } else if (item.content() instanceof DraftContent.OfChart chart) {
            this.<ChartSubject>choice(
                    parent,
                    BriefingTexts.Chart_subject,
                    List.of(ChartSubject.values()),
                    ItemChoices::name,
                    Optional.of(chart.subject()),
                    chosen ->
                            content ->
                                    content instanceof DraftContent.OfChart now
                                            ? new DraftContent.OfChart(
                                                    chosen.orElse(now.subject()), now.words())
                                            : content);
        } else if (item.content() instanceof DraftContent.OfQuotation quotation) {
            words(
                    parent,
                    BriefingTexts.Translation_name,
                    quotation.translation().map(Translation::words).orElse(""),
                    LINES,
                    ItemChoices::translated);
        } else if (item.content() instanceof DraftContent.OfPicture of) {
            which(parent, of);
        } else if (item.content() instanceof DraftContent.OwnPicture own) {
            words(
                    parent,
                    BriefingTexts.Picture_alternative,
                    own.alternative(),
                    1,
                    (content, words) ->
                            content instanceof DraftContent.OwnPicture now
                                    ? new DraftContent.OwnPicture(
                                            now.sha256(),
                                            now.mediaType(),
                                            now.words(),
                                            words,
                                            now.credit())
                                    : content);
            words(
                    parent,
                    BriefingTexts.Picture_credit,
                    own.credit(),
                    1,
                    (content, words) ->
                            content instanceof DraftContent.OwnPicture now
                                    ? new DraftContent.OwnPicture(
                                            now.sha256(),
                                            now.mediaType(),
                                            now.words(),
                                            now.alternative(),
                                            words)
                                    : content);
        }
    }

    /** Which of the article's pictures it is. */
    private void which(Composite parent, DraftContent.OfPicture of) {
        List<String> all = pictures.apply(of.article());
        this.<Integer>choice(
                parent,
                BriefingTexts.Picture_which,
                IntStream.range(0, all.size()).boxed().toList(),
                each -> NLS.bind(BriefingTexts.Picture_numbered, each + 1, all.get(each)),
                Optional.of(of.picture()),
                chosen ->
                        content ->
                                content instanceof DraftContent.OfPicture now
                                        ? new DraftContent.OfPicture(
                                                now.article(),
                                                chosen.orElse(now.picture()),
                                                now.words())
                                        : content);
    }

    /** How a choice changes an item. */
    @FunctionalInterface
    private interface Change<T> {
        UnaryOperator<DraftContent> to(Optional<T> chosen);
    }

    private <T> void choice(
            Composite parent,
            String name,
            List<T> things,
            java.util.function.Function<T, String> names,
            Optional<T> now,
            Change<T> change) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        Names.name(combo, name);
        combo.add(BriefingTexts.Choice_none);
        things.forEach(each -> combo.add(names.apply(each)));
        combo.select(now.map(each -> things.indexOf(each) + 1).orElse(0));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        combo.addListener(
                SWT.Selection,
                event -> {
                    int at = combo.getSelectionIndex() - 1;
                    store(change.to(at < 0 ? Optional.empty() : Optional.of(things.get(at))));
                });
    }

    /** A field for words, stored when it is left. */
    private void words(
            Composite parent,
            String name,
            String now,
            int lines,
            BiFunction<DraftContent, String, DraftContent> change) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(name);
        int several = SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        Text text = new Text(parent, SWT.BORDER | (lines > 1 ? several : SWT.SINGLE));
        Names.name(text, name);
        text.setText(now.replace("\n", Text.DELIMITER));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(80, lines > 1 ? text.getLineHeight() * lines : SWT.DEFAULT)
                .applyTo(text);
        text.addListener(
                SWT.Traverse,
                event -> {
                    if (event.detail == SWT.TRAVERSE_TAB_NEXT
                            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                        event.doit = true;
                    }
                });
        String before = text.getText();
        Listener left =
                event -> {
                    String words = text.getText().replace(Text.DELIMITER, "\n").strip();
                    if (!text.getText().equals(before)) {
                        store(content -> change.apply(content, words));
                    }
                };
        text.addListener(SWT.FocusOut, left);
        text.addListener(SWT.DefaultSelection, left);
    }

    /** Whose words are in no language that is said are in the briefing's. */
    private static DraftContent translated(DraftContent content, String words) {
        return content instanceof DraftContent.OfQuotation now
                ? new DraftContent.OfQuotation(
                        now.quotation(),
                        now.words(),
                        words.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new Translation(
                                                words,
                                                now.translation()
                                                        .map(Translation::language)
                                                        .orElse(Locale.ROOT))))
                : content;
    }

    private void store(UnaryOperator<DraftContent> change) {
        shown.ifPresent(each -> storing.accept(each.number(), change));
    }

    /** A word of estimative probability with its range. */
    static String name(Likelihood likelihood) {
        String words =
                switch (likelihood) {
                    case ALMOST_NO_CHANCE -> BriefingTexts.Likelihood_almostNoChance;
                    case VERY_UNLIKELY -> BriefingTexts.Likelihood_veryUnlikely;
                    case UNLIKELY -> BriefingTexts.Likelihood_unlikely;
                    case ROUGHLY_EVEN_CHANCE -> BriefingTexts.Likelihood_even;
                    case LIKELY -> BriefingTexts.Likelihood_likely;
                    case VERY_LIKELY -> BriefingTexts.Likelihood_veryLikely;
                    case ALMOST_CERTAIN -> BriefingTexts.Likelihood_almostCertain;
                };
        return NLS.bind(
                BriefingTexts.Likelihood_range,
                new Object[] {words, likelihood.least(), likelihood.most()});
    }

    /** How well founded. */
    static String name(ConfidenceLevel level) {
        return switch (level) {
            case LOW -> BriefingTexts.Confidence_low;
            case MODERATE -> BriefingTexts.Confidence_moderate;
            case HIGH -> BriefingTexts.Confidence_high;
        };
    }

    /** What a chart counts. */
    static String name(ChartSubject subject) {
        return switch (subject) {
            case TIME -> BriefingTexts.Chart_time;
            case SPEAKER -> BriefingTexts.Chart_speaker;
            case OUTLET -> BriefingTexts.Chart_outlet;
        };
    }
}
