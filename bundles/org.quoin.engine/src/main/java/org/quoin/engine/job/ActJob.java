package org.quoin.engine.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quoin.api.article.Article;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ActionException;
import org.quoin.api.plugin.QuotationAction;
import org.quoin.api.plugin.QuotationAction.Chosen;
import org.quoin.api.plugin.QuotationAction.Outcome;
import org.quoin.api.quote.Quote;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;
import org.quoin.project.Project;
import org.quoin.project.model.Quotation;

/**
 * Lets a plug-in's action work on quotations of a project. What it does wrong costs its outcome
 * alone and is told by its name, id and bundle.
 */
public final class ActJob {

    /**
     * An action is handed all of them at once, with their articles: more would not fit in memory.
     */
    public static final int MOST = 10_000;

    private final Registry registry;

    /**
     * @param registry whose actions are asked
     */
    public ActJob(Registry registry) {
        this.registry = registry;
    }

    /** What actions there are, by id, without loading any. */
    public List<Descriptor> actions() {
        return registry.declared(Point.ACTIONS);
    }

    /**
     * Lets an action work.
     *
     * @param project holds the quotations; it is not changed
     * @param action the id of one of {@link #actions()}
     * @param quotations their numbers, at least one and at most {@link #MOST}; those that are gone
     *     are left out
     * @param problems told what went wrong
     * @param progress told how far it is, asked for cancelling
     * @throws IllegalArgumentException if there are none or too many
     * @throws CancellationException if the progress is cancelled
     */
    public Acted run(
            Project project,
            String action,
            long[] quotations,
            Consumer<Problem> problems,
            Progress progress) {
        if (quotations.length == 0 || quotations.length > MOST) {
            throw new IllegalArgumentException(quotations.length + " quotations");
        }
        Optional<Plugin<QuotationAction>> plugin =
                registry.plugins(Point.ACTIONS).stream()
                        .filter(each -> each.descriptor().id().equals(action))
                        .filter(each -> !registry.isLeftOut(each.descriptor()))
                        .findFirst();
        if (plugin.isEmpty()) {
            registry.problems().forEach(problems);
            problems.accept(Problem.error(action, "there is no such action, or it was left out"));
            return new Acted.Nothing();
        }
        String label = plugin.get().descriptor().label();
        try {
            return act(plugin.get(), new Handed(project, quotations), problems, progress);
        } catch (CancellationException e) {
            throw e;
        } catch (ActionException | HungException e) {
            problems.accept(Problem.error(label, String.valueOf(e.getMessage())));
        } catch (Exception | LinkageError | StackOverflowError e) {
            problems.accept(Problem.error(label, "it failed: " + Reasons.of(e)));
        }
        return new Acted.Nothing();
    }

    private Acted act(
            Plugin<QuotationAction> plugin,
            Handed handed,
            Consumer<Problem> problems,
            Progress progress)
            throws Exception {
        Outcome outcome =
                new Guard(registry)
                        .call(
                                plugin,
                                (turn, theirs) -> plugin.instance().act(handed.chosen, theirs),
                                progress);
        if (outcome instanceof QuotationAction.Words words) {
            if (!Unicode.isWellFormed(words.text())) {
                throw new ActionException("it gave words that are no well-formed text");
            }
            return new Acted.Words(words.text());
        }
        List<String> wrong = new ArrayList<>();
        Acted done;
        if (outcome instanceof QuotationAction.Corrections corrections) {
            done = handed.correct(corrections, wrong);
        } else if (outcome instanceof QuotationAction.Tagging tagging) {
            done = handed.tag(tagging, wrong);
        } else {
            throw new ActionException("it gave no outcome");
        }
        wrong.forEach(
                each ->
                        problems.accept(
                                Problem.warning(
                                        plugin.descriptor().label(),
                                        "a quotation stays as it is: " + each)));
        return done;
    }

    /** The quotations as the action gets them, and what they are called in the project. */
    private static final class Handed {

        private final List<Chosen> chosen = new ArrayList<>();
        private final Map<Chosen, List<Long>> numbers = new HashMap<>();

        Handed(Project project, long... quotations) {
            Map<Long, Article> articles = new LinkedHashMap<>();
            for (Quotation each : project.quotations().get(quotations)) {
                Article article =
                        articles.computeIfAbsent(
                                each.article(),
                                number -> project.articles().withoutPictures(number).orElseThrow());
                Chosen one = new Chosen(article, each.quote(), each.tags(), each.note());
                chosen.add(one);
                numbers.computeIfAbsent(one, key -> new ArrayList<>()).add(each.number());
            }
        }

        Acted correct(QuotationAction.Corrections corrections, List<String> wrong) {
            Map<Long, Change> changes = new TreeMap<>();
            for (QuotationAction.Correction each : corrections.corrections()) {
                String fault = fault(each);
                if (fault.isEmpty()) {
                    for (long number : numbersOf(each.of())) {
                        if (changes.putIfAbsent(number, new Change(each.of().quote(), each.to()))
                                != null) {
                            wrong.add("it is corrected twice");
                        }
                    }
                } else {
                    wrong.add(fault);
                }
            }
            return changes.isEmpty()
                    ? new Acted.Nothing()
                    : new Acted.Change(
                            changes.size(),
                            project ->
                                    project.quotations()
                                            .correct(
                                                    changes.keySet(),
                                                    (number, now) ->
                                                            changes.get(number).applied(now)));
        }

        private String fault(QuotationAction.Correction correction) {
            if (numbersOf(correction.of()).isEmpty()) {
                return "it was not chosen";
            }
            return Analysing.isInside(correction.to(), correction.of().article().text().length())
                    ? ""
                    : "its correction reaches outside the article's text";
        }

        Acted tag(QuotationAction.Tagging tagging, List<String> wrong) {
            List<Long> tagged = new ArrayList<>();
            for (Chosen each : tagging.quotations()) {
                List<Long> known = numbersOf(each);
                tagged.addAll(known);
                if (known.isEmpty()) {
                    wrong.add("it was not chosen");
                }
            }
            return tagged.isEmpty()
                    ? new Acted.Nothing()
                    : new Acted.Change(
                            tagged.size(), project -> project.tags().put(tagged, tagging.tag()));
        }

        private List<Long> numbersOf(Chosen one) {
            return numbers.getOrDefault(one, List.of());
        }
    }

    /** What a quotation was when the action saw it, and what it is to be. */
    private record Change(Quote before, Quote after) {

        Quote applied(Quote now) {
            return now.equals(before) ? after : now;
        }
    }
}
