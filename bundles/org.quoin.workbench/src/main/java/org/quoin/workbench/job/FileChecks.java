package org.quoin.workbench.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.quoin.api.job.Progress;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.template.TemplateProblem;
import org.quoin.engine.job.TemplateCheckJob;
import org.quoin.engine.registry.Registry;
import org.quoin.engine.verify.VerifyJob;
import org.quoin.project.Project;
import org.quoin.workbench.model.Desk;

/** Makes the jobs that look files of the user's through. */
final class FileChecks {

    private final Supplier<Registry> plugins;
    private final Desk desk;

    /**
     * @param plugins gives those that read and check
     * @param desk whose project a briefing's evidence is held against
     */
    FileChecks(Supplier<Registry> plugins, Desk desk) {
        this.plugins = plugins;
        this.desk = desk;
    }

    /** Of a briefing, held against the project that lies on the desk now. */
    FileCheckJob<CheckedBriefing> briefing(
            Path file, FileCheck.Listener<CheckedBriefing> listener) {
        Optional<Project> project = desk.project();
        String name = project.map(each -> String.valueOf(each.folder().getFileName())).orElse("");
        return new FileCheckJob<>(
                file,
                (briefing, progress) ->
                        new CheckedBriefing(
                                briefing,
                                new VerifyJob(plugins.get()).run(briefing, project, progress),
                                name),
                listener);
    }

    /** Of a template, its problems written into a copy where one is wanted. */
    FileCheckJob<CheckedTemplate> template(
            Path file, Optional<Path> copy, FileCheck.Listener<CheckedTemplate> listener) {
        return new FileCheckJob<>(
                file,
                (template, progress) ->
                        new CheckedTemplate(problems(template, copy, progress), copy),
                listener);
    }

    private List<TemplateProblem> problems(Path template, Optional<Path> copy, Progress progress)
            throws IOException, ExportException {
        TemplateCheckJob engine = new TemplateCheckJob(plugins.get());
        Locale language = Locale.getDefault();
        return copy.isEmpty()
                ? engine.check(template, language, progress)
                : engine.comment(template, language, copy.get(), progress);
    }
}
