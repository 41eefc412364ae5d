package org.quoin.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quoin.api.plugin.ExportException;
import org.quoin.api.plugin.TemplateChecker;
import org.quoin.api.template.TemplateProblem;
import org.quoin.docx.template.Messages;
import org.quoin.docx.template.TemplateFile;
import org.quoin.docx.template.check.CommentedCopy;
import org.quoin.docx.template.mark.Fault;
import org.quoin.docx.template.mark.Spot;

/** Says what is wrong with Word templates. */
public final class WordTemplateChecker implements TemplateChecker {

    /** For those who find it by name. */
    public WordTemplateChecker() {}

    @Override
    public List<TemplateProblem> check(Path file, Locale language) throws IOException {
        Messages messages = new Messages(language);
        try {
            return problems(TemplateFile.read(Files.readAllBytes(file)), messages);
        } catch (NoSuchFileException e) {
            return List.of(messages.problem(Fault.error("file.none", Spot.WHOLE), ""));
        }
    }

    @Override
    public List<TemplateProblem> comment(Path file, Locale language, OutputStream out)
            throws ExportException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        TemplateFile template = TemplateFile.read(bytes);
        Messages messages = new Messages(language);
        List<TemplateProblem> problems = problems(template, messages);
        if (template.parts().isEmpty()) {
            throw new ExportException(
                    problems.stream()
                            .map(TemplateProblem::message)
                            .findFirst()
                            .orElse(messages.get("file.other")));
        }
        new CommentedCopy(template, messages).write(bytes, out);
        return problems;
    }

    private static List<TemplateProblem> problems(TemplateFile template, Messages messages) {
        List<TemplateProblem> problems = new ArrayList<>();
        template.faults()
                .forEach(
                        (part, faults) -> {
                            if (part.isEmpty()) {
                                faults.forEach(each -> problems.add(messages.problem(each, part)));
                            }
                        });
        template.faults()
                .forEach(
                        (part, faults) -> {
                            if (!part.isEmpty()) {
                                faults.stream()
                                        .sorted(
                                                java.util.Comparator.comparingInt(
                                                        each -> each.spot().paragraph()))
                                        .forEach(
                                                each -> problems.add(messages.problem(each, part)));
                            }
                        });
        return problems;
    }
}
