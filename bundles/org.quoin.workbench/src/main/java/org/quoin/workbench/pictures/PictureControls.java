package org.quoin.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.quoin.project.model.TimeStep;
import org.quoin.workbench.pictures.draw.Split;
import org.quoin.workbench.ui.Names;

/** What of a picture can be chosen, in a row of lists that say what they are about. */
final class PictureControls {

    private static final List<Integer> SPEAKERS = List.of(10, 20, 50, 100);

    /**
     * One thing to be chosen.
     *
     * @param name what it is called
     * @param choice it leads to
     */
    private record Option(String name, Choice choice) {}

    private final Composite row;
    private final PictureModel model;
    private final List<Runnable> updates = new ArrayList<>();

    PictureControls(Composite parent, PictureModel model) {
        this.model = model;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginHeight = 2;
        row.setLayout(layout);
        list(PicturesTexts.Choose_picture, Choice::kind, this::pictures);
        list(PicturesTexts.Choose_scope, Choice::scope, this::scopes);
        list(PicturesTexts.Choose_most, Choice::most, this::numbers);
        list(PicturesTexts.Choose_step, Choice::step, this::steps);
        list(PicturesTexts.Choose_split, Choice::split, this::splits);
        update();
    }

    Composite control() {
        return row;
    }

    /** Shows what is chosen now. */
    void update() {
        updates.forEach(Runnable::run);
        row.getParent().layout(true, true);
    }

    /**
     * @param name of the list, for those who hear it and those who point at it
     * @param part of a choice that the list is about
     * @param options what can be chosen now; none where it does not matter to the picture
     */
    private void list(String name, Function<Choice, Object> part, Supplier<List<Option>> options) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        RowData place = new RowData();
        combo.setLayoutData(place);
        combo.setToolTipText(name);
        Names.name(combo, name);
        combo.addListener(
                SWT.Selection,
                event -> {
                    int chosen = combo.getSelectionIndex();
                    List<Option> all = options.get();
                    if (chosen >= 0 && chosen < all.size()) {
                        model.choose(all.get(chosen).choice());
                    }
                });
        updates.add(
                () -> {
                    List<Option> all = options.get();
                    String[] names = all.stream().map(Option::name).toArray(String[]::new);
                    if (!java.util.Arrays.equals(names, combo.getItems())) {
                        combo.setItems(names);
                    }
                    Object now = part.apply(model.choice());
                    for (int i = 0; i < all.size(); i++) {
                        if (Objects.equals(part.apply(all.get(i).choice()), now)) {
                            combo.select(i);
                        }
                    }
                    place.exclude = all.isEmpty();
                    combo.setVisible(!all.isEmpty());
                });
    }

    private List<Option> pictures() {
        Choice now = model.choice();
        return List.of(
                new Option(PicturesTexts.Kind_speakers, now.of(PictureKind.SPEAKERS)),
                new Option(PicturesTexts.Kind_time, now.of(PictureKind.TIME)),
                new Option(PicturesTexts.Kind_matrix, now.of(PictureKind.MATRIX)));
    }

    private List<Option> scopes() {
        Choice now = model.choice();
        List<Option> all = new ArrayList<>();
        all.add(new Option(PicturesTexts.Scope_all, now.of(PictureScope.ALL)));
        all.add(new Option(PicturesTexts.Scope_article, now.of(PictureScope.ARTICLE)));
        all.add(new Option(PicturesTexts.Scope_listed, now.of(PictureScope.LISTED)));
        model.period()
                .ifPresent(
                        each ->
                                all.add(
                                        new Option(
                                                NLS.bind(PicturesTexts.Scope_period, each.name()),
                                                now.of(PictureScope.PERIOD))));
        return all;
    }

    private List<Option> numbers() {
        if (model.choice().kind() == PictureKind.TIME) {
            return List.of();
        }
        return SPEAKERS.stream()
                .map(
                        each ->
                                new Option(
                                        NLS.bind(PicturesTexts.Most_speakers, each),
                                        model.choice().of(each)))
                .toList();
    }

    private List<Option> steps() {
        Choice now = model.choice();
        if (now.kind() != PictureKind.TIME) {
            return List.of();
        }
        List<Option> all = new ArrayList<>();
        all.add(new Option(PicturesTexts.Step_fitting, now.of(Optional.<TimeStep>empty())));
        for (TimeStep each : TimeStep.values()) {
            all.add(new Option(name(each), now.of(Optional.of(each))));
        }
        return all;
    }

    private static String name(TimeStep step) {
        return switch (step) {
            case DAY -> PicturesTexts.Step_day;
            case WEEK -> PicturesTexts.Step_week;
            case MONTH -> PicturesTexts.Step_month;
            case YEAR -> PicturesTexts.Step_year;
        };
    }

    private List<Option> splits() {
        if (model.choice().kind() == PictureKind.MATRIX) {
            return List.of();
        }
        return List.of(
                new Option(PicturesTexts.Split_kind, model.choice().of(Split.KIND)),
                new Option(PicturesTexts.Split_status, model.choice().of(Split.STATUS)));
    }
}
