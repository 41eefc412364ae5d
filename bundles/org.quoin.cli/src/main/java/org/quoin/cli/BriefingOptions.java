package org.quoin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quoin.api.briefing.Arrangement;
import org.quoin.api.briefing.ChartSubject;
import org.quoin.api.briefing.Citing;
import org.quoin.api.job.Problem;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.job.BriefJob;
import org.quoin.engine.job.BriefOptions;
import org.quoin.engine.job.DraftJob;
import org.quoin.engine.job.Reported;
import org.quoin.engine.output.AtomicFile;
import org.quoin.project.model.DraftHead;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What may be said of a briefing, wherever its articles come from, and writing it. */
final class BriefingOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The briefing; its ending chooses the format, such as .docx or .html.")
    private Path out = Path.of("briefing.docx");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "docx, pdf, html, md, json (CSL) or bib (default: by the ending of --out).")
    private @Nullable String format;

    @Option(names = "--title", description = "Title of the briefing.")
    private @Nullable String title;

    @Option(
            names = "--template",
            paramLabel = "NAME|FILE",
            description =
                    "What to write into: one of quoin template list, or a Word document or template of"
                            + " your own.")
    private @Nullable Path template;

    @Option(names = "--marking", description = "Handling marking on every page, such as TLP:AMBER.")
    private @Nullable String marking;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description =
                    "Language of the labels: en, zh or one that was added (default: that of most"
                            + " articles).")
    private @Nullable String language;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Date of the briefing (default: that of the newest article).")
    private @Nullable LocalDate date;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who prepared it (several parted by semicolons, or repeated).")
    private final List<String> preparedBy = new ArrayList<>();

    @Option(
            names = "--arrange",
            paramLabel = "HOW",
            description =
                    "Sections by article, speaker, outlet, time or theme (default: article). Themes"
                            + " are a project's tags.")
    private @Nullable Arrangement arrangement;

    @Option(
            names = "--chart",
            split = ",",
            paramLabel = "SUBJECT",
            description =
                    "Charts of the quotations in the summary: by time, speaker or outlet (several"
                            + " with commas).")
    private final List<ChartSubject> charts = new ArrayList<>();

    @Option(names = "--endnotes", description = "Endnotes instead of footnotes.")
    private boolean endnotes;

    @Option(
            names = "--style",
            paramLabel = "NAME|FILE",
            description =
                    "With a bibliography in a style of the Citation Style Language: apa,"
                            + " chicago-author-date, gb-t-7714-2015-numeric, or a .csl file of your"
                            + " own.")
    private @Nullable String style;

    @Option(
            names = "--zotero",
            description = "With citations and bibliography as fields that Zotero keeps.")
    private boolean zotero;

    @Option(
            names = "--pdf",
            description = "A PDF of it too, beside the file; LibreOffice makes it.")
    private boolean pdf;

    Path out() {
        return out;
    }

    /**
     * Who writes the format that the user wants.
     *
     * @throws ParameterException if nobody does
     */
    BriefJob writer(@Nullable CommandSpec spec, BriefJob any) {
        String wanted = format;
        if (wanted == null) {
            return any;
        }
        if (!any.endings().contains(wanted.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--format must be one of "
                            + String.join(", ", any.endings())
                            + ", not "
                            + wanted);
        }
        return any.writing(wanted);
    }

    /**
     * What the user said, once it is known to make sense.
     *
     * @throws ParameterException if it does not
     */
    BriefOptions checked(@Nullable CommandSpec spec, BriefJob brief) {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        if (!brief.canWrite(out)) {
            throw new ParameterException(
                    known.commandLine(),
                    "--out must end in one of "
                            + String.join(", ", brief.endings())
                            + ", not "
                            + out.getFileName());
        }
        String tag = language;
        if (tag != null && !brief.speaks(out, Locale.forLanguageTag(tag))) {
            throw new ParameterException(
                    known.commandLine(),
                    "--language must be en, zh or another for which labels are installed, not "
                            + tag);
        }
        Path wanted = template;
        if (wanted != null && !brief.templates().knows(wanted)) {
            throw new ParameterException(
                    known.commandLine(),
                    "--template: there is no readable file "
                            + wanted
                            + ", and no template of that name (quoin template list)");
        }
        if (title != null && title.isBlank()) {
            throw new ParameterException(known.commandLine(), "--title must not be blank");
        }
        return new BriefOptions(
                Optional.ofNullable(title),
                Optional.ofNullable(marking).filter(each -> !each.isBlank()),
                Optional.ofNullable(date),
                preparedBy.stream().flatMap(each -> DraftHead.authors(each).stream()).toList(),
                Optional.ofNullable(tag).map(Locale::forLanguageTag),
                Optional.ofNullable(template),
                Optional.ofNullable(arrangement),
                charts.stream().distinct().toList(),
                citing());
    }

    /** Nothing where nothing was asked for: a draft says by itself how it cites. */
    private Optional<Citing> citing() {
        if (!endnotes && !zotero && style == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Citing(
                        endnotes ? Citing.Notes.ENDNOTES : Citing.Notes.FOOTNOTES,
                        Optional.ofNullable(style),
                        zotero));
    }

    /** Why the file cannot be written, tried without leaving anything: said before the work. */
    Optional<Problem> obstacle() {
        try {
            AtomicFile.open(out).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritable(e));
        }
    }

    /**
     * Writes the briefing.
     *
     * @param nothing why there might be no article to write of
     * @return why it was not written, or empty where it was
     */
    Optional<Problem> write(
            BriefJob brief,
            Reported reported,
            BriefOptions options,
            String nothing,
            Progress progress) {
        if (reported.articles().isEmpty()) {
            return Optional.of(Problem.error(out.toString(), "not written: " + nothing));
        }
        return written(() -> brief.run(reported, options, out, progress))
                .or(
                        () ->
                                withPdf(
                                        brief,
                                        (job, file) -> job.run(reported, options, file, progress)));
    }

    /**
     * Writes a draft.
     *
     * @return why it was not written, or empty where it was
     */
    Optional<Problem> write(BriefJob brief, DraftJob.Drafted made, Progress progress) {
        return written(() -> brief.run(made.briefing(), made.template(), out, progress))
                .or(
                        () ->
                                withPdf(
                                        brief,
                                        (job, file) ->
                                                job.run(
                                                        made.briefing(),
                                                        made.template(),
                                                        file,
                                                        progress)));
    }

    /** Writing something to a file. */
    @FunctionalInterface
    private interface WritingTo {
        void run(BriefJob job, Path file) throws ExportException, IOException;
    }

    /** The same as PDF, where that was asked for. */
    private Optional<Problem> withPdf(BriefJob brief, WritingTo writing) {
        String name = String.valueOf(out.getFileName());
        if (!pdf || name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            return Optional.empty();
        }
        int dot = name.lastIndexOf('.');
        Path file = out.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".pdf");
        try {
            writing.run(brief.writing("pdf"), file);
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(Problem.error(file.toString(), "not written: " + e.getMessage()));
        } catch (IOException e) {
            return Optional.of(
                    Problem.error(file.toString(), "cannot be written: " + InputWalk.reason(e)));
        }
    }

    /** Writing something to the file. */
    @FunctionalInterface
    private interface Writing {
        void run() throws ExportException, IOException;
    }

    private Optional<Problem> written(Writing writing) {
        try {
            writing.run();
            return Optional.empty();
        } catch (ExportException e) {
            return Optional.of(Problem.error(out.toString(), "not written: " + e.getMessage()));
        } catch (IOException e) {
            return Optional.of(unwritable(e));
        }
    }

    private Problem unwritable(IOException e) {
        return Problem.error(out.toString(), "cannot be written: " + InputWalk.reason(e));
    }
}
