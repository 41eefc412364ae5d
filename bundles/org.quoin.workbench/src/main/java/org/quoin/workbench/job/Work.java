package org.quoin.workbench.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;
import org.quoin.engine.input.FileInput;
import org.quoin.engine.job.SiteTrial;
import org.quoin.engine.registry.Descriptor;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.site.SiteRules;
import org.quoin.project.Project;
import org.quoin.project.model.Action;
import org.quoin.project.model.ProjectException;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.model.Imports;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.Verdict;
import org.quoin.workbench.ui.Actions;
import org.quoin.workbench.ui.Texts;

/**
 * Whatever is done to the project on the desk, in the background and in the order in which it was
 * asked for. The engine's plug-ins are looked for when the first work needs them.
 */
public final class Work {

    /** Long work over the project, which ends before another project is opened. */
    private static final List<Class<? extends Job>> OVER_PROJECT =
            List.of(ImportJob.class, AnalyseJob.class, RenewJob.class, ActionJob.class);

    private final Plugins plugins;
    private final Desk desk;
    private final ProblemList problems;
    private final Announcements announcements;
    private final OpenAfterwards afterwards;
    private final Imports imports;
    private final ISchedulingRule importing = new Turn("imports");

    /** What is asked for twice is made once. */
    private final ISchedulingRule making = new Turn("making");

    private final ISchedulingRule editing = new Turn("edits");

    /**
     * @param discovery finds the engine's plug-ins; called once, in the background
     * @param desk whose project is worked on
     * @param problems takes what goes wrong
     * @param announcements told how work ended
     * @param afterwards may open what was written
     * @param imports told what imports brought
     */
    public Work(
            Supplier<Registry> discovery,
            Desk desk,
            ProblemList problems,
            Announcements announcements,
            OpenAfterwards afterwards,
            Imports imports) {
        plugins = new Plugins(discovery);
        this.desk = desk;
        this.problems = problems;
        this.announcements = announcements;
        this.afterwards = afterwards;
        this.imports = imports;
    }

    /** Makes a project in a folder where nothing is, and lays it on the desk. */
    public Job create(Path folder) {
        return open(folder, OpenJob.Wanted.NOTHING);
    }

    /** Lays a project on the desk. */
    public Job open(Path folder) {
        return open(folder, OpenJob.Wanted.PROJECT);
    }

    /** Lays a project on the desk, made if there is none in the folder yet. */
    public Job openOrCreate(Path folder) {
        return open(folder, OpenJob.Wanted.EITHER);
    }

    /**
     * Lays a project on the desk that is made first where it is not there yet; meanwhile the one on
     * the desk is worked with.
     *
     * @param name what is done, for people
     * @param folder of the project
     * @param maker fills it
     * @param failed says to people that it was not made, with a place for why
     */
    public Job openMade(String name, Path folder, ProjectMaker maker, String failed) {
        return Project.isProject(folder)
                ? open(folder)
                : started(
                        new MakeJob(
                                name,
                                folder,
                                (made, progress) -> maker.make(made, plugins.registry(), progress),
                                () -> open(folder),
                                why -> announcements.say(NLS.bind(failed, why))),
                        making);
    }

    /** Whether a project is being opened, or the one before it closed and backed up. */
    public boolean isOpening() {
        return Job.getJobManager().find(OpenJob.class).length > 0;
    }

    /** What is being imported belongs into the project that was open: it ends before another is. */
    private Job open(Path folder, OpenJob.Wanted wanted) {
        OVER_PROJECT.forEach(Job.getJobManager()::cancel);
        imports.dismiss();
        Job.getJobManager().cancel(PrepareJob.class);
        return started(
                new OpenJob(folder, wanted, desk, problems, announcements),
                MultiRule.combine(importing, editing));
    }

    /**
     * Imports files and folders.
     *
     * @param paths as the user named them
     * @return the job, scheduled
     */
    public Job importPaths(List<String> paths) {
        return imported(new ImportJob.Source(paths, List.of()));
    }

    /**
     * Imports pages that lie in no file.
     *
     * @param pages such as one from the clipboard
     * @return the job, scheduled
     */
    public Job importPasted(List<FileInput> pages) {
        return imported(new ImportJob.Source(List.of(), pages));
    }

    private Job imported(ImportJob.Source source) {
        return started(new ImportJob(source, surroundings(), imports), importing);
    }

    /**
     * Takes articles out of the project, with their quotations; it can be undone.
     *
     * @param name what is done, for people
     */
    public Job removeArticles(String name, Set<Long> articles) {
        return edit(
                name,
                project -> {
                    project.articles().remove(articles);
                    project.history().undoable().map(Actions::name).ifPresent(announcements::say);
                });
    }

    /**
     * Runs the analysers again.
     *
     * @param articles numbers of articles; none for all
     * @return the job, scheduled
     */
    public Job analyseAgain(Set<Long> articles) {
        return started(
                new AnalyseJob(
                        articles.stream().mapToLong(Long::longValue).sorted().toArray(),
                        surroundings()),
                importing);
    }

    /**
     * Writes a briefing.
     *
     * @param articles numbers of articles; none for all
     * @param target the file
     * @return the job, scheduled
     */
    public Job writeBriefing(Set<Long> articles, Path target) {
        return write(BriefingContent.articles(articles), target);
    }

    /**
     * Writes a draft of a briefing.
     *
     * @param draft its number
     * @param target the file
     * @return the job, scheduled
     */
    public Job writeDraft(long draft, Path target) {
        return write(BriefingContent.draft(draft), target);
    }

    private Job write(BriefingContent content, Path target) {
        return started(
                new BriefingJob(
                        desk,
                        content,
                        target,
                        plugins::registry,
                        problems,
                        announcements,
                        afterwards),
                null);
    }

    /**
     * Checks what became of a briefing's quotations, held against the project on the desk.
     *
     * @param file the briefing
     * @param listener told how far it is, and how it ended
     * @return the job, scheduled
     */
    public Job checkBriefing(Path file, FileCheck.Listener<CheckedBriefing> listener) {
        return started(new FileChecks(plugins::registry, desk).briefing(file, listener), null);
    }

    /**
     * Checks a template.
     *
     * @param file the template
     * @param copy the file into which each problem is written as a comment, where that is wanted
     * @param listener told how far it is, and how it ended
     * @return the job, scheduled
     */
    public Job checkTemplate(
            Path file, Optional<Path> copy, FileCheck.Listener<CheckedTemplate> listener) {
        return started(
                new FileChecks(plugins::registry, desk).template(file, copy, listener), null);
    }

    /**
     * Reads what articles came of once more, with the site rules of now; it can be undone.
     *
     * @param articles their numbers
     * @param site whose they are, for people
     * @return the job, scheduled
     */
    public Job importAnew(Set<Long> articles, String site) {
        return started(new RenewJob(articles, site, surroundings()), importing);
    }

    /**
     * Says what an article would become with other site rules.
     *
     * @param article its number
     * @param rules of sites
     * @param taker gets it, on the thread of the job; nothing where the article is gone
     * @return the job, scheduled
     */
    public Job tryRules(long article, SiteRules rules, Consumer<Optional<SiteTrial.Result>> taker) {
        Job.getJobManager().cancel(TrialJob.class);
        return started(new TrialJob(article, rules, plugins::registry, desk, taker), null);
    }

    /** What plug-ins bring. */
    public Plugins plugins() {
        return plugins;
    }

    /**
     * Lets an action work on quotations. What it changes is one undo step among the other edits.
     *
     * @param action one of {@link Plugins#actions()}
     * @param quotations their numbers
     * @param words gets what it says, on the thread of the job, where it says something
     * @return the job, scheduled
     */
    public Job act(Descriptor action, Set<Long> quotations, Consumer<String> words) {
        return started(
                new ActionJob(
                        action,
                        quotations,
                        surroundings(),
                        words,
                        edit -> edit(action.name(), edit)),
                null);
    }

    /** Where site rules lie: those of the project on the desk, then those of all projects. */
    public List<Path> ruleFolders() {
        return Stream.concat(
                        desk
                                .project()
                                .map(each -> each.folder().resolve(SiteRules.FOLDER))
                                .stream(),
                        Stream.of(userRules()))
                .toList();
    }

    /** Where the user keeps site rules for all projects. */
    static Path userRules() {
        return SiteRules.userFolder(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * Changes the project.
     *
     * @param name what is done, for people
     * @param edit does it
     * @return the job, scheduled
     */
    public Job edit(String name, Consumer<Project> edit) {
        return started(new EditJob(name, desk.project(), edit, announcements), editing);
    }

    /** Says something of quotations, and afterwards of how many. */
    public Job review(Verdict verdict, Set<Long> quotations) {
        return edit(
                Texts.Review_job,
                project -> {
                    verdict.on(project, quotations);
                    project.history().undoable().map(Actions::name).ifPresent(announcements::say);
                });
    }

    /** Takes back the newest action. */
    public Job undo() {
        return edit(
                Texts.Undo_job,
                project ->
                        announcements.say(
                                project.history()
                                        .undo()
                                        .map(each -> said(Texts.Undo_done, each))
                                        .orElse(Texts.Undo_nothing)));
    }

    /** Does again what was taken back last. */
    public Job redo() {
        return edit(
                Texts.Redo_job,
                project ->
                        announcements.say(
                                project.history()
                                        .redo()
                                        .map(each -> said(Texts.Redo_done, each))
                                        .orElse(Texts.Redo_nothing)));
    }

    private static String said(String how, Action action) {
        return NLS.bind(how, Actions.name(action));
    }

    /**
     * Ends all work and closes the project; returns when that is done.
     *
     * @throws ProjectException if the project's backup cannot be made; it is closed all the same
     */
    public void end() throws InterruptedException {
        IJobManager jobs = Job.getJobManager();
        List<Class<? extends Job>> others =
                List.of(PrepareJob.class, MakeJob.class, FileCheckJob.class, TrialJob.class);
        OVER_PROJECT.forEach(jobs::cancel);
        others.forEach(jobs::cancel);
        jobs.cancel(BriefingJob.class);
        for (Class<? extends Job> family :
                Stream.of(others, List.of(OpenJob.class, EditJob.class), OVER_PROJECT)
                        .flatMap(List::stream)
                        .toList()) {
            jobs.join(family, null);
        }
        desk.close();
    }

    private ProjectJob.Surroundings surroundings() {
        return new ProjectJob.Surroundings(plugins::registry, desk, problems, announcements);
    }

    private static Job started(Job job, @Nullable ISchedulingRule rule) {
        job.setUser(false);
        job.setRule(rule);
        job.schedule();
        return job;
    }
}
