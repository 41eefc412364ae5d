package org.quoin.workbench.problems;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.quoin.api.job.Problem;
import org.quoin.workbench.model.Column;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.Rows;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Refresh;
import org.quoin.workbench.ui.RowTable;
import org.quoin.workbench.ui.Texts;

/**
 * What went wrong with files, with exports and with plug-ins, each by its name and with its reason.
 */
public final class ProblemsView extends ViewPart {

    private @Nullable RowTable<Problem> table;
    private Signal.@Nullable Subscription subscription;

    /** Made by Eclipse. */
    public ProblemsView() {}

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        ProblemList problems = getSite().getService(ProblemList.class);
        Icons icons = new Icons(parent);
        Image error = icons.image("error");
        Image warning = icons.image("warning");
        Rows<Problem> rows =
                new Rows<>(
                        columns(),
                        Collator.getInstance(Locale.getDefault())::compare,
                        each -> each);
        RowTable<Problem> made =
                new RowTable<>(
                        parent,
                        rows,
                        SWT.SINGLE,
                        (row, column) ->
                                column == 0
                                        ? Optional.of(isError(row) ? error : warning)
                                        : Optional.empty());
        table = made;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        made.name(Texts.Problems_table, Texts.Problems_filter);
        made.say(Texts.Problems_empty, Texts.Problems_noMatch);
        Refresh refresh = new Refresh(parent, () -> show(rows, problems.all()));
        subscription = problems.changed().subscribe(refresh::request);
        show(rows, problems.all());
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    /** Selects a problem and scrolls to it. */
    public void select(Problem problem) {
        if (table != null) {
            table.select(Optional.of(problem));
        }
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            subscription.cancel();
        }
        super.dispose();
    }

    private void show(Rows<Problem> rows, List<Problem> problems) {
        rows.set(problems);
        setPartName(
                problems.isEmpty()
                        ? Texts.Problems_table
                        : NLS.bind(Texts.Problems_title, problems.size()));
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    private static List<Column<Problem>> columns() {
        return List.of(
                new Column<>(
                        Texts.Problems_severity,
                        10,
                        "",
                        each -> isError(each) ? Texts.Problems_error : Texts.Problems_warning),
                new Column<>(Texts.Problems_subject, 35, "", Problem::subject),
                new Column<>(Texts.Problems_reason, 55, "", Problem::message));
    }
}
