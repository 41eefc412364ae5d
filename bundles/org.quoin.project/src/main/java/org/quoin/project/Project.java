package org.quoin.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.quoin.api.job.Problem;
import org.quoin.project.model.Opening;
import org.quoin.project.model.ProjectEvent;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.ArticleTable;
import org.quoin.project.store.ProjectFiles;
import org.quoin.project.store.Store;

/**
 * An analyst's project: articles, quotations, corrections, the register of speakers, and the log of
 * every change. It lies in a folder, one program at a time writes to it, and every edit is on disk
 * when its method returns.
 *
 * <p>Any thread may use it and its collaborators. Every method throws a {@link ProjectException}
 * with a reason for people when the disk or the database refuses; then nothing of it was stored.
 */
public final class Project implements AutoCloseable {

    /** For who looks into the file that stands for the project. */
    private static final String SIGN =
            "A project of Quoin. Opening this file opens the project in the folder that it lies in.\n";

    private final Store store;
    private final Articles articles;
    private final Quotations quotations;
    private final Figures figures;
    private final Groups groups;
    private final Register register;
    private final Likeness likeness;
    private final Tags tags;
    private final Offers offers;
    private final History history;
    private final Settings settings;
    private final Search search;
    private final Transfer transfer;
    private final Briefings briefings;
    private final Grades grades;

    private Project(Store store) {
        this.store = store;
        ArticleTable table = new ArticleTable(store.originals());
        this.articles = new Articles(store, table);
        this.search = new Search(store);
        this.quotations = new Quotations(store.database(), search);
        this.figures = new Figures(store.database());
        this.groups = new Groups(store.database(), quotations);
        this.register = new Register(store.database());
        this.likeness = new Likeness(store);
        this.tags = new Tags(store.database());
        this.offers = new Offers(store.database());
        this.history = new History(store);
        this.settings = new Settings(store.database());
        this.transfer = new Transfer(store.database(), table);
        this.briefings = new Briefings(store.database(), store.originals());
        this.grades = new Grades(store.database());
    }

    /** Whether a project lies in a folder, or at least what one can be rescued from. */
    public static boolean isProject(Path folder) {
        return ProjectFiles.isProject(folder);
    }

    /**
     * The folder of the project that a path stands for: the folder itself, or a file in it that
     * somebody opens on a desktop.
     *
     * @param path of anything
     * @return the folder; empty if the path stands for no project
     */
    public static Optional<Path> standingFor(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (isProject(whole)) {
            return Optional.of(whole);
        }
        return Optional.ofNullable(whole.getParent())
                .filter(each -> whole.equals(new ProjectFiles(each).sign()))
                .filter(Project::isProject);
    }

    /**
     * Opens a project. If somebody else is writing to it, or it may not be written to, it is opened
     * for reading, and {@link #whyReadOnly()} says why. A damaged database is rescued, and {@link
     * #notes()} says what became of it.
     *
     * @throws ProjectException if there is none, or it cannot even be read
     */
    public static Project open(Path folder, Opening opening) {
        if (!isProject(folder)) {
            throw new ProjectException("there is no project in " + folder);
        }
        return new Project(Store.open(folder, opening));
    }

    /**
     * Makes a new project.
     *
     * @param folder made where it is not there; must hold nothing
     * @throws ProjectException if there is something in the folder already, or it cannot be made
     */
    public static Project create(Path folder, Opening opening) {
        Path sign = new ProjectFiles(folder).sign();
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> content = Files.list(folder)) {
                    // No more than these is left where making one was broken off.
                    if (content.anyMatch(
                            each -> !each.endsWith("project.lock") && !each.equals(sign))) {
                        throw new ProjectException(
                                folder
                                        + (isProject(folder)
                                                ? " holds a project already"
                                                : " is not empty; a project needs a folder of its"
                                                        + " own"));
                    }
                }
            }
            Files.createDirectories(folder);
            Files.writeString(sign, SIGN);
        } catch (IOException e) {
            throw new ProjectException(
                    "the folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        return new Project(Store.open(folder, opening));
    }

    /** Where it lies. */
    public Path folder() {
        return store.files().folder();
    }

    /** Its own name for the whole world, given when it was made. */
    public String id() {
        return store.id();
    }

    /** Why nothing can be changed, in plain words, or empty where it can. */
    public Optional<String> whyReadOnly() {
        return store.whyReadOnly();
    }

    /** What a person should know of how it was opened: a rescue, a risky place. */
    public List<Problem> notes() {
        return store.notes();
    }

    /**
     * Whether a rescue lost articles whose originals are still to be imported again: those that
     * {@link Articles#orphans()} names.
     */
    public boolean isIncomplete() {
        return store.isIncomplete();
    }

    /** Says that the originals have been imported again. */
    public void complete() {
        store.complete();
    }

    /**
     * Hears of what is found wrong while the project is open: a large database is looked through
     * while people work with it. {@link #notes()} and {@link #whyReadOnly()} have it from then on.
     *
     * @param listener called on a thread of its own
     */
    public void listenToProblems(Consumer<Problem> listener) {
        store.listenToProblems(listener);
    }

    /** What was imported. */
    public Articles articles() {
        return articles;
    }

    /** Who said what. */
    public Quotations quotations() {
        return quotations;
    }

    /** How many quotations there are: of whom, when and where. */
    public Figures figures() {
        return figures;
    }

    /** Quotations by speaker, article, outlet, tag or day. */
    public Groups groups() {
        return groups;
    }

    /** Who is quoted, over all articles. */
    public Register register() {
        return register;
    }

    /** What was printed more than once. */
    public Likeness likeness() {
        return likeness;
    }

    /** What people call quotations. */
    public Tags tags() {
        return tags;
    }

    /** What a new run of an analyser finds differently. */
    public Offers offers() {
        return offers;
    }

    /** What was done, and taking it back. */
    public History history() {
        return history;
    }

    /** Finding words in articles and quotations. */
    public Search search() {
        return search;
    }

    /** What holds for this project. */
    public Settings settings() {
        return settings;
    }

    /** What is to be told of it: drafts of briefings. */
    public Briefings briefings() {
        return briefings;
    }

    /** What people make of sources. */
    public Grades grades() {
        return grades;
    }

    /** All of it, out and in: for other programs and for version control. */
    public Transfer transfer() {
        return transfer;
    }

    /**
     * Hears of every transaction after it was stored, on the thread that wrote it, which waits.
     *
     * @return ends the listening
     */
    public Runnable listen(Consumer<ProjectEvent> listener) {
        store.database().listen(listener);
        return () -> store.database().ignore(listener);
    }

    /** Copies the database into {@code backups/}, unless nothing was stored since the newest. */
    public void backUp() {
        store.backUp();
    }

    /**
     * Makes a backup if something changed, and gives the project back. Nothing depends on it: what
     * was done is on disk long before.
     *
     * @throws ProjectException if the backup cannot be made; it is closed all the same
     */
    @Override
    public void close() {
        store.close();
    }
}
