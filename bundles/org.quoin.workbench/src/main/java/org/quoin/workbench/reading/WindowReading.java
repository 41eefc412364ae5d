package org.quoin.workbench.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.api.quote.Quote;
import org.quoin.api.view.Looked;
import org.quoin.api.view.Reading;
import org.quoin.engine.registry.Reasons;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Signal;
import org.quoin.workbench.ui.Background;
import org.quoin.workbench.ui.Refresh;

/** What is read in one window. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
final class WindowReading implements Reading {

    private final IWorkbenchWindow window;
    private final Executor background = Background.jobs(ReadingTexts.View_reading);

    WindowReading(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public Following follow(Consumer<Looked> follower) {
        Follower made = new Follower(window.getShell(), follower);
        made.read();
        return made;
    }

    /** One view that follows. */
    private final class Follower implements Following {

        private final Shell shell;
        private final Consumer<Looked> told;
        private final AtomicInteger asked = new AtomicInteger();
        private final List<Signal.Subscription> subscriptions;

        Follower(Shell shell, Consumer<Looked> told) {
            this.shell = shell;
            this.told = told;
            Desk desk = window.getService(Desk.class);
            Refresh refresh = new Refresh(shell, this::read);
            subscriptions =
                    List.of(
                            window.getService(QuoteSelection.class)
                                    .changed()
                                    .subscribe(refresh::request),
                            desk.changed().subscribe(refresh::request),
                            desk.switched().subscribe(refresh::request));
        }

        private void read() {
            int question = asked.incrementAndGet();
            if (ended()) {
                return;
            }
            QuoteSelection selection = window.getService(QuoteSelection.class);
            OptionalLong article = selection.article();
            Set<Long> chosen = selection.chosen();
            Optional<Project> project = window.getService(Desk.class).project();
            Executor foreground = Background.foreground(shell);
            background.execute(
                    () -> {
                        Looked looked =
                                project.filter(each -> article.isPresent())
                                        .map(each -> looked(each, article.getAsLong(), chosen))
                                        .orElse(Looked.AT_NOTHING);
                        foreground.execute(() -> tell(question, looked));
                    });
        }

        private void tell(int question, Looked looked) {
            if (question == asked.get() && !ended()) {
                try {
                    told.accept(looked);
                } catch (RuntimeException | LinkageError e) {
                    // Somebody else's view: what it does wrong costs itself alone.
                    window.getService(ProblemList.class)
                            .report(
                                    Problem.error(
                                            whose(told),
                                            NLS.bind(ReadingTexts.View_failed, Reasons.of(e))));
                }
            }
        }

        private static String whose(Consumer<Looked> follower) {
            @Nullable Bundle bundle = FrameworkUtil.getBundle(follower.getClass());
            return bundle == null
                    ? follower.getClass().getName()
                    : "bundle " + bundle.getSymbolicName() + ' ' + bundle.getVersion();
        }

        private boolean ended() {
            return asked.get() < 0;
        }

        @Override
        public void end() {
            // Whatever is still being read comes too late then.
            asked.set(Integer.MIN_VALUE);
            subscriptions.forEach(Signal.Subscription::cancel);
        }
    }

    private static Looked looked(Project project, long number, Set<Long> chosen) {
        Optional<Article> article = project.articles().withoutPictures(number);
        List<Quotation> quotations = project.quotations().of(number);
        return new Looked(
                article.map(
                        each ->
                                new AnalysedArticle(
                                        each,
                                        quotations.stream().map(Quotation::quote).toList(),
                                        List.of())),
                quotations.stream()
                        .filter(each -> chosen.contains(each.number()))
                        .map(Quotation::quote)
                        .toList());
    }

    @Override
    public void show(Article article, Quote quote) {
        @Nullable IWorkbenchPage page = window.getActivePage();
        Optional<Project> project = window.getService(Desk.class).project();
        if (page == null || project.isEmpty()) {
            return;
        }
        OptionalLong number = project.get().articles().find(article.id());
        if (number.isEmpty()) {
            return;
        }
        project.get().quotations().of(number.getAsLong()).stream()
                .filter(each -> each.quote().equals(quote))
                .findFirst()
                .ifPresent(
                        each -> {
                            new Navigator(page).open(number.getAsLong(), false);
                            window.getService(QuoteSelection.class)
                                    .select(new QuoteRef(number.getAsLong(), each.number()));
                        });
    }
}
