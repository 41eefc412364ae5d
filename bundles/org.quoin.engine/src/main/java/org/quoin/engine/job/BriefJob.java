package org.quoin.engine.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.quoin.api.article.Article;
import org.quoin.api.article.PublicationTime;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.briefing.Briefing;
import org.quoin.api.briefing.Citing;
import org.quoin.api.briefing.Section;
import org.quoin.api.briefing.StandingSection;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.BriefingExporter;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.quote.AnalysedArticle;
import org.quoin.engine.guard.Guard;
import org.quoin.engine.guard.HungException;
import org.quoin.engine.output.AtomicFile;
import org.quoin.engine.registry.Plugin;
import org.quoin.engine.registry.Point;
import org.quoin.engine.registry.Reasons;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.verify.ReadBack;
import org.quoin.engine.verify.VerifyJob;

/** Writes a briefing of analysed articles to a file, whole or not at all. */
public final class BriefJob {

    private final List<Plugin<BriefingExporter>> exporters;
    private final Guard guard;
    private final ReadBack readBack;
    private final Optional<String> format;
    private final TemplateChoice templates;

    /**
     * @param registry whose exporters write
     */
    public BriefJob(Registry registry) {
        exporters = registry.plugins(Point.EXPORTERS);
        guard = new Guard(registry);
        readBack = new ReadBack(new VerifyJob(registry));
        templates = new TemplateChoice(registry);
        format = Optional.empty();
    }

    private BriefJob(BriefJob job, String format) {
        this.exporters = job.exporters;
        this.guard = job.guard;
        this.readBack = job.readBack;
        this.templates = job.templates;
        this.format = Optional.of(format);
    }

    /**
     * One that writes a format whatever a file is called.
     *
     * @param ending of the format's files, one of {@link #endings()}
     */
    public BriefJob writing(String ending) {
        return new BriefJob(this, ending.toLowerCase(Locale.ROOT));
    }

    /** The endings of the files that can be written, such as {@code docx}. */
    public List<String> endings() {
        return exporters.stream()
                .map(each -> ending(each, ""))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** What users may mean by a template. */
    public TemplateChoice templates() {
        return templates;
    }

    /** Whether a file of this name has labels in a language; English ones it has always. */
    public boolean speaks(Path target, Locale language) {
        return exporter(target).filter(each -> each.instance().speaks(language)).isPresent();
    }

    /** Whether a file of this name can be written. */
    public boolean canWrite(Path target) {
        return exporter(target).isPresent();
    }

    /**
     * Writes the briefing.
     *
     * @param articles at least one
     * @param options what the user said of it
     * @param target its ending chooses the exporter
     * @param progress told of articles done, asked for cancelling
     * @throws ExportException if the briefing cannot be made of what was given; says why
     * @throws IOException if the file cannot be written; the old one, if any, stays
     * @throws CancellationException if the progress is cancelled; the old file stays
     */
    public void run(
            List<AnalysedArticle> articles, BriefOptions options, Path target, Progress progress)
            throws ExportException, IOException {
        run(Reported.of(articles), options, target, progress);
    }

    /**
     * Writes a briefing of what was reported, arranged as the options say.
     *
     * @param reported at least one article
     * @param options what the user said of it
     * @param target its ending chooses the exporter
     * @param progress told of articles done, asked for cancelling
     * @throws ExportException if the briefing cannot be made of what was given; says why
     * @throws IOException if the file cannot be written; the old one, if any, stays
     * @throws CancellationException if the progress is cancelled; the old file stays
     */
    public void run(Reported reported, BriefOptions options, Path target, Progress progress)
            throws ExportException, IOException {
        Locale language = language(reported.articles(), options);
        List<Section> outline =
                Arranging.sections(
                        options.arrangement().orElse(Arrangement.ARTICLE), reported, language);
        Briefing briefing =
                briefing(reported.articles(), outline, options)
                        .with()
                        .notes(reported.notes())
                        .standing(Set.of(StandingSection.values()))
                        .make();
        run(briefing, options.template(), target, progress);
    }

    /**
     * Writes a briefing that was put together elsewhere. It is not done before the file has been
     * read back and every quotation found in it as its article has it, where files of this ending
     * can be read.
     *
     * @param briefing what to say
     * @param template else the built-in one
     * @param target its ending chooses the exporter
     * @param progress told of what is done, asked for cancelling
     * @throws ExportException if it cannot be made of what was given; says why
     * @throws IOException if the file cannot be written; the old one, if any, stays
     * @throws CancellationException if the progress is cancelled; the old file stays
     */
    public void run(Briefing briefing, Optional<Path> template, Path target, Progress progress)
            throws ExportException, IOException {
        Plugin<BriefingExporter> exporter =
                exporter(target)
                        .orElseThrow(
                                () ->
                                        new ExportException(
                                                "nothing here writes files of this ending; use one of "
                                                        + String.join(", ", endings())));
        Path named = format.map(each -> Path.of("briefing." + each)).orElse(target);
        try (AtomicFile file = AtomicFile.open(target)) {
            guard.call(
                    exporter,
                    (turn, theirs) -> {
                        exporter.instance()
                                .export(
                                        briefing,
                                        templates.options(template, briefing.language()),
                                        new GuardedOutput(file.out(), turn),
                                        theirs);
                        return exporter;
                    },
                    progress);
            Optional<String> fault =
                    readBack.fault(briefing, template.isEmpty(), named, file.part(), progress);
            if (fault.isPresent()) {
                throw new ExportException(
                        "read back, it does not hold what it should: " + fault.get());
            }
            file.commit();
        } catch (CancellationException | ExportException | IOException e) {
            throw e;
        } catch (HungException e) {
            throw new ExportException(
                    "the exporter " + exporter.descriptor().label() + " failed: " + e.getMessage(),
                    e);
        } catch (Exception | LinkageError | StackOverflowError e) {
            throw new ExportException(
                    "the exporter " + exporter.descriptor().label() + " failed: " + Reasons.of(e),
                    e);
        }
    }

    private Optional<Plugin<BriefingExporter>> exporter(Path target) {
        String name =
                format.map(each -> "." + each)
                        .orElseGet(
                                () ->
                                        String.valueOf(target.getFileName())
                                                .toLowerCase(Locale.ROOT));
        return exporters.stream()
                .filter(each -> name.endsWith("." + ending(each, "\0")))
                .findFirst();
    }

    private static String ending(Plugin<BriefingExporter> exporter, String none) {
        return exporter.descriptor().attributes().getOrDefault("fileExtension", none);
    }

    /** What the user said, and the articles' own where nothing was said. */
    static Briefing briefing(
            List<AnalysedArticle> articles, List<Section> outline, BriefOptions options) {
        Locale language = language(articles, options);
        return new Briefing(
                        options.title().orElseGet(() -> title(articles, language)),
                        options.marking(),
                        options.date().or(() -> newest(articles)),
                        Optional.empty(),
                        language,
                        articles,
                        outline)
                .with()
                .authors(options.authors())
                .charts(options.charts())
                .citing(options.citing().orElse(Citing.FOOTNOTES))
                .make();
    }

    private static Locale language(List<AnalysedArticle> articles, BriefOptions options) {
        return options.language().orElseGet(() -> language(articles));
    }

    private static String title(List<AnalysedArticle> articles, Locale language) {
        return articles.size() == 1
                ? articles.get(0).article().title()
                : new BriefTexts(language).get("title");
    }

    /**
     * Chinese where more than half of the articles are; there are labels in Chinese and English.
     */
    private static Locale language(List<AnalysedArticle> articles) {
        long chinese =
                articles.stream()
                        .filter(each -> each.article().language().getLanguage().equals("zh"))
                        .count();
        return chinese * 2 > articles.size() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** The state of the information: the last day on which an article came out, or else came in. */
    private static Optional<LocalDate> newest(List<AnalysedArticle> articles) {
        return articles.stream()
                .map(each -> day(each.article()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(Article article) {
        return article.published()
                .map(PublicationTime::day)
                .or(() -> article.feedTime().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }
}
