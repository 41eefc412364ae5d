package bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.quoin.api.quote.QuoteStatus;
import org.quoin.project.Project;
import org.quoin.project.model.ArticleOrder;
import org.quoin.project.model.Quotation;
import org.quoin.workbench.editor.Navigator;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.QuoteRef;
import org.quoin.workbench.model.QuoteSelection;
import org.quoin.workbench.model.Verdict;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.Texts;

/**
 * Uses the window of a running Quoin as a person does, on a large project, and says how long each
 * thing took and how long the window stood still meanwhile. Started by measure.py, as a plug-in of
 * the product; ends it.
 *
 * <p>A heart beats on the window's thread every 10 ms; a beat that comes 50 ms late is a frame that
 * somebody saw stand still. Of each it is counted too how long the thread itself worked: on a machine
 * with other work the rest says more about that.
 */
public final class WindowBench implements IStartup {

    private static final double FRAME = 50;
    private static final double PATIENCE = 60_000;
    private static final int PLACES = 4;

    /**
     * A frame that somebody saw.
     *
     * @param took in milliseconds
     * @param own of them that the window's thread worked; the rest it waited, for a processor too
     */
    private record Stall(double took, double own) {}

    private final Random random = new Random(20261123);
    private final List<Stall> stalls = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private Display display;
    private IWorkbenchWindow window;

    @Override
    public void earlyStartup() {
        display = PlatformUI.getWorkbench().getDisplay();
        window = ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        Thread bench = new Thread(this::measured, "bench");
        bench.setDaemon(true);
        bench.start();
    }

    private void measured() {
        try {
            Thread heart = new Thread(this::beat, "heart");
            heart.setDaemon(true);
            heart.start();
            use();
            System.out.println("all\tdone");
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace(System.out);
        } finally {
            over.set(true);
            display.asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private void use() {
        Desk desk = window.getService(Desk.class);
        until("some project is open", () -> desk.project().isPresent());
        quiet();
        Path folder = Path.of(System.getProperty("bench.project"));
        timed(
                "opening the project, to its articles listed",
                () -> window.getService(Work.class).open(folder),
                () ->
                        desk.project().filter(each -> each.folder().equals(folder)).isPresent()
                                && ui(() -> table(Texts.Articles_title).getItemCount() > 0));
        Project project = desk.project().orElseThrow();
        long[] articles = project.articles().list(ArticleOrder.ARRIVAL);
        System.out.println("articles\t" + articles.length);
        memory("heap in use at the start");
        views();
        scroll("scrolling the articles, 200 pages", Texts.Articles_title);
        String title = project.articles().entries(articles[articles.length / 2]).get(0).title();
        filter("filtering the articles", Texts.Articles_title, Texts.Articles_filter, typed(title));
        QuoteSelection selection = window.getService(QuoteSelection.class);
        show(Ids.QUOTES);
        timed(
                "listing the quotations of all articles",
                () -> ui(() -> selection.listAllArticles(true)),
                () -> ui(() -> table(Texts.Quotes_speaker).getItemCount() > 100));
        scroll("scrolling the quotations, 200 pages", Texts.Quotes_speaker);
        String words = words(project, project.quotations().of(articles[articles.length / 2]).get(0));
        filter("searching the quotations", Texts.Quotes_speaker, Texts.Quotes_filter, typed(words));
        for (int i = 0; i < 2; i++) {
            jumps(project, articles, i == 0 ? "warming up" : "jumping to a quotation of another article");
        }
        accepts(project, articles);
        minutes(project, articles, Double.parseDouble(System.getProperty("bench.minutes", "1")));
    }

    /** The first paint of each view, after it was hidden. */
    private void views() {
        for (IConfigurationElement each :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.views")) {
            String id = String.valueOf(each.getAttribute("id"));
            if (each.getName().equals("view") && id.startsWith(Ids.BUNDLE + ".")) {
                ui(() -> {
                    IViewPart shown = page().findView(id);
                    if (shown != null) {
                        page().hideView(shown);
                    }
                    return null;
                });
                quiet();
                timed(
                        "first paint of " + each.getAttribute("name"),
                        () -> {
                            show(id);
                            ui(() -> {
                                display.update();
                                return null;
                            });
                        },
                        () -> true);
                quiet();
            }
        }
    }

    private void scroll(String what, String table) {
        List<Double> frames = new ArrayList<>();
        stalls();
        for (int i = 0; i < 200; i++) {
            int step = i;
            frames.add(
                    ui(() -> {
                        long began = System.nanoTime();
                        Table shown = table(table);
                        int rows = Math.max(1, shown.getClientArea().height / Math.max(1, shown.getItemHeight()));
                        shown.setTopIndex(Math.min(shown.getItemCount() - 1, (step + 1) * rows));
                        shown.getVerticalBar().notifyListeners(SWT.Selection, new Event());
                        shown.update();
                        return milliseconds(began);
                    }));
        }
        say(what, frames);
        quiet();
    }

    private static String words(Project project, Quotation of) {
        String text = project.articles().article(of.article()).orElseThrow().text();
        return text.substring(of.quote().extent().start(), of.quote().extent().end());
    }

    /** Few, more and very many hits, and all again each time. */
    private static List<String> typed(String words) {
        return List.of(
                words.substring(0, Math.min(8, words.length())), "", words.substring(0, 2), "", words.substring(0, 1), "");
    }

    /** A list of more than some thousand rows says its length otherwise, so that its first row counts too. */
    private void filter(String what, String table, String filter, List<String> words) {
        List<Double> times = new ArrayList<>();
        stalls();
        for (String typed : words) {
            String before = ui(() -> beginning(table));
            long began = System.nanoTime();
            ui(() -> {
                find(Text.class, each -> each.getMessage().equals(filter)).setText(typed);
                return null;
            });
            if (untilOr(() -> ui(() -> !beginning(table).equals(before)), 15_000)) {
                times.add(milliseconds(began));
            }
            quiet();
        }
        if (times.isEmpty()) {
            throw new AssertionError("the list never changed: " + what);
        }
        say(what + ", " + times.size() + " times", times);
    }

    private String beginning(String table) {
        Table shown = table(table);
        int rows = shown.getItemCount();
        StringBuilder all = new StringBuilder().append(rows);
        for (int i = 0; i < Math.min(rows, 3); i++) {
            for (int column = 0; column < shown.getColumnCount(); column++) {
                all.append('\t').append(shown.getItem(i).getText(column));
            }
        }
        return all.toString();
    }

    private void jumps(Project project, long[] articles, String what) {
        List<Double> times = new ArrayList<>();
        stalls();
        for (int i = 0; i < 30; i++) {
            times.add(jump(project, articles));
        }
        say(what, times);
    }

    private double jump(Project project, long[] articles) {
        long article = articles[random.nextInt(articles.length)];
        List<Quotation> quotations = project.quotations().of(article);
        Quotation wanted = quotations.get(random.nextInt(quotations.size()));
        String words = words(project, wanted);
        long began = System.nanoTime();
        ui(() -> {
            new Navigator(page()).open(article, false);
            window.getService(QuoteSelection.class).select(new QuoteRef(article, wanted.number()));
            return null;
        });
        until(
                "the quotation is selected",
                () -> ui(() -> all(StyledText.class, each -> each.isVisible() && each.getSelectionText().equals(words)).size() > 0));
        return milliseconds(began);
    }

    /** Of the quotation that is selected in its article and shown in the inspector, as people do. */
    private void accepts(Project project, long[] articles) {
        List<Double> times = new ArrayList<>();
        Work work = window.getService(Work.class);
        List<Stall> still = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            jump(project, articles);
            quiet();
            stalls();
            long quotation = ui(() -> window.getService(QuoteSelection.class).quote().orElseThrow().quote());
            accept(project, work, quotation, times);
            still.addAll(stalls());
        }
        say("accepting a quotation, and taking it back", times, still);
        quiet();
    }

    private void accept(Project project, Work work, long quotation, List<Double> times) {
        long began = System.nanoTime();
        work.review(Verdict.ACCEPT, Set.of(quotation));
        until("it is accepted", () -> status(project, quotation) == QuoteStatus.ACCEPTED);
        times.add(milliseconds(began));
        quiet();
        work.undo();
        until("it is as before", () -> status(project, quotation) != QuoteStatus.ACCEPTED);
        quiet();
    }

    private static QuoteStatus status(Project project, long quotation) {
        return project.quotations().get(quotation).get(0).quote().status();
    }

    /** Reading on: articles are opened and closed, lists filtered, tabs accumulate as they do. */
    private void minutes(Project project, long[] articles, double minutes) {
        List<Double> times = new ArrayList<>();
        stalls();
        long began = System.nanoTime();
        while (milliseconds(began) < minutes * 60_000) {
            times.add(jump(project, articles));
            if (times.size() % 20 == 0) {
                ui(() -> {
                    page().closeAllEditors(false);
                    return null;
                });
            }
        }
        say(String.format(Locale.ROOT, "reading for %.1f minutes", minutes), times);
        ui(() -> {
            page().closeAllEditors(false);
            return null;
        });
        quiet();
        memory("heap in use after it");
    }

    private static void memory(String what) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT, "%s\t%.0f MB%n", what, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    // ---- Measuring ----

    private void beat() {
        while (!over.get() && !display.isDisposed()) {
            long asked = System.nanoTime();
            long worked = worked();
            AtomicBoolean came = new AtomicBoolean();
            display.asyncExec(() -> came.set(true));
            while (!came.get() && !display.isDisposed()) {
                pause(5);
                if (milliseconds(asked) > FRAME) {
                    look();
                }
            }
            double late = milliseconds(asked);
            if (late > FRAME) {
                double own = (worked() - worked) / 1e6;
                synchronized (stalls) {
                    stalls.add(new Stall(late, own));
                }
            }
            pause(10);
        }
    }

    private long worked() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().getId());
    }

    /** Where the window's thread is while somebody waits for it: in what of the platform, and on whose behalf. */
    private void look() {
        StackTraceElement[] stack = display.getThread().getStackTrace();
        String place =
                frames(stack, "org.eclipse.", 3)
                        + " < "
                        + frames(stack, "org.quoin.workbench.", 2).replace("WorkbenchApplication.start", "..");
        synchronized (stalls) {
            places.merge(place, 1, Integer::sum);
        }
    }

    private static String frames(StackTraceElement[] stack, String of, int most) {
        return Arrays.stream(stack)
                .filter(each -> each.getClassName().startsWith(of))
                .map(each -> each.getClassName().replaceFirst(".*\\.", "") + "." + each.getMethodName())
                .distinct()
                .limit(most)
                .collect(Collectors.joining(" < "));
    }

    /** The places at which it stood most since it was last asked. */
    private List<String> places() {
        synchronized (stalls) {
            List<String> most =
                    places.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .limit(PLACES)
                            .map(each -> each.getValue() + " times in " + each.getKey())
                            .toList();
            places.clear();
            return most;
        }
    }

    /** What stood still since it was last asked. */
    private List<Stall> stalls() {
        synchronized (stalls) {
            List<Stall> since = List.copyOf(stalls);
            stalls.clear();
            return since;
        }
    }

    private void timed(String what, Runnable action, BooleanSupplier done) {
        stalls();
        long began = System.nanoTime();
        action.run();
        until(what, done);
        double took = milliseconds(began);
        quiet();
        say(what, List.of(took));
    }

    private void say(String what, List<Double> times) {
        say(what, times, stalls());
    }

    private void say(String what, List<Double> times, List<Stall> still) {
        double[] sorted = times.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s\t%.0f ms%s; over 50 ms: %d, longest %.0f ms; of its own time: %d, %.0f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted.length == 1
                        ? ""
                        : String.format(Locale.ROOT, " (%.0f to %.0f)", sorted[0], sorted[sorted.length - 1]),
                still.size(),
                still.stream().mapToDouble(Stall::took).max().orElse(0),
                still.stream().filter(each -> each.own() > FRAME).count(),
                still.stream().mapToDouble(Stall::own).max().orElse(0));
        if (Boolean.getBoolean("bench.places")) {
            places().forEach(each -> System.out.println("    it stood\t" + each));
        }
    }

    /** Until nothing has happened for a while. */
    private void quiet() {
        pause(300);
        ui(() -> null);
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private void until(String what, BooleanSupplier holds) {
        if (!untilOr(holds, PATIENCE)) {
            throw new AssertionError("waited in vain until: " + what);
        }
    }

    private boolean untilOr(BooleanSupplier holds, double patience) {
        long began = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (milliseconds(began) > patience) {
                return false;
            }
            pause(2);
        }
        return true;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    // ---- The window ----

    private <T> T ui(Supplier<T> action) {
        List<T> result = new ArrayList<>();
        display.syncExec(() -> result.add(action.get()));
        return result.get(0);
    }

    private void ui(Runnable action) {
        display.syncExec(action);
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private void show(String view) {
        ui(() -> {
            try {
                page().showView(view);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
            return null;
        });
    }

    private Table table(String firstColumn) {
        return find(
                Table.class,
                each -> each.getColumnCount() > 0
                        && Arrays.stream(each.getColumns()).anyMatch(column -> column.getText().equals(firstColumn)));
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
        return all(type, wanted).stream().findFirst().orElseThrow(() -> new AssertionError("there is no such " + type));
    }

    private <T extends Control> List<T> all(Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(window.getShell(), type, wanted, found);
        return found;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, Predicate<T> wanted, List<T> found) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                collect(inner, type, wanted, found);
            }
        }
    }
}
