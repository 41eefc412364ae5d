package org.quoin.api.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;
import org.quoin.api.template.TemplateProblem;

/** Says what is wrong with templates of one file format. Stateless. Changes no template. */
@ConsumerType
public interface TemplateChecker {

    /**
     * Checks a template.
     *
     * @param file anything, also what is no template at all: that is a problem like any other
     * @param language of the messages: Chinese where it is any Chinese, else English
     * @return in the order of the file, those about the file as a whole first
     * @throws IOException if the file cannot be read
     */
    List<TemplateProblem> check(Path file, Locale language) throws IOException;

    /**
     * Writes a copy of a template in which each problem stands as a comment at its place, those
     * without a place at the beginning.
     *
     * @param file the template
     * @param language of the comments
     * @param out takes the copy; left open
     * @return the problems, as {@link #check}
     * @throws ExportException if there is nothing that comments can be written into; says why
     * @throws IOException if reading or writing fails
     */
    List<TemplateProblem> comment(Path file, Locale language, OutputStream out)
            throws ExportException, IOException;
}
