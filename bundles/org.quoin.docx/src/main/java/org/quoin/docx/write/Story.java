package org.quoin.docx.write;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quoin.api.plugin.ExportException;
import org.quoin.docx.flow.ParagraphStyle;
import org.quoin.docx.template.Messages;
import org.quoin.docx.template.PartTree;
import org.quoin.docx.template.bind.Bound;
import org.quoin.docx.template.fill.Compiler;
import org.quoin.docx.template.fill.Step;
import org.quoin.docx.template.mark.Fault;

/** The text of a template that says itself where everything goes. */
final class Story {

    private Story() {}

    /**
     * What is done for the text.
     *
     * @param ids tell which of its styles are headings
     * @param faults takes what is wrong with it
     * @return empty where it has no placeholder
     */
    static Optional<List<Step>> of(UserBody text, StyleIds ids, Map<String, List<Fault>> faults)
            throws IOException {
        if (!Margins.mayHaveMarks(text.beginning())) {
            return Optional.empty();
        }
        PartTree tree = PartTree.read(text.whole(), Bound.Place.TEXT);
        faults.put("word/document.xml", tree.faults());
        if (!tree.hasMarks() || tree.faults().stream().anyMatch(Fault::isError)) {
            return Optional.empty();
        }
        Map<String, Integer> headings = new LinkedHashMap<>();
        for (int level = 1; level <= 4; level++) {
            headings.put(ids.of(ParagraphStyle.heading(level)), level);
        }
        Compiler compiler = new Compiler(tree.bound(), headings);
        return Optional.of(compiler.compile(List.of(tree.tree().getDocumentElement())));
    }

    /**
     * A template that is wrong somewhere is not filled in part: the reader could not tell.
     *
     * @throws ExportException if there is an error among the faults; tells all of them
     */
    static void check(Map<String, List<Fault>> faults) throws ExportException {
        Messages messages = new Messages(Locale.ENGLISH);
        StringBuilder wrong = new StringBuilder();
        faults.forEach(
                (part, some) ->
                        some.stream()
                                .filter(Fault::isError)
                                .map(each -> messages.line(messages.problem(each, part)))
                                .forEach(line -> wrong.append('\n').append(line)));
        if (wrong.length() > 0) {
            throw new ExportException("cannot be filled in:" + wrong);
        }
    }
}
