package org.quoin.workbench.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.quoin.engine.input.InputWalk;
import org.quoin.engine.site.SiteRuleFile;
import org.quoin.workbench.ui.Names;

/**
 * A rule file as text. It is checked while somebody types, and written when he leaves it: then it
 * counts. A file that was changed outside is shown as it is now, unless somebody types into it.
 */
final class RuleText {

    /** Hears what is done to the text. */
    interface Listener {

        /** Other rules would hold now. */
        void typed();

        /** The file was written. */
        void written();

        /** It could not be, for this reason. */
        void failed(String reason);
    }

    private final Composite area;
    private final Text text;
    private final Label state;
    private final Listener listener;
    private Optional<Path> file = Optional.empty();

    /** What is in the file, as far as is known. */
    private String known = "";

    private boolean showing;

    RuleText(Composite parent, Listener listener) {
        this.listener = listener;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        Names.name(text, SitesTexts.View_text);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 40).applyTo(text);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(state);
        text.addListener(SWT.FocusOut, event -> store());
        text.addListener(
                SWT.Modify,
                event -> {
                    if (!showing) {
                        check();
                        listener.typed();
                    }
                });
        show(Optional.empty());
    }

    Composite control() {
        return area;
    }

    /** The file that is shown. */
    Optional<Path> file() {
        return file;
    }

    /** What stands there, perhaps not written yet. */
    String text() {
        return text.getText().replace(Text.DELIMITER, "\n");
    }

    /** Whether something was typed that is not in the file. */
    boolean isDirty() {
        return file.isPresent() && !text().equals(known);
    }

    void setFocus() {
        text.setFocus();
    }

    /**
     * Shows a file as it is now; what was typed into the one before is written. One that a plug-in
     * brings can be read and copied from, and not changed.
     */
    void show(Optional<SiteRuleFile> shown) {
        Optional<Path> wanted = shown.map(SiteRuleFile::file);
        Optional<String> brought =
                shown.flatMap(SiteRuleFile::contributed).map(SiteRuleFile.Contributed::text);
        if (!wanted.equals(file)) {
            store();
        }
        boolean same = wanted.equals(file);
        file = wanted;
        if (same && isDirty()) {
            return;
        }
        String content = brought.or(() -> wanted.map(RuleText::read)).orElse("");
        if (!same || !content.equals(known)) {
            known = content;
            showing = true;
            text.setText(content);
            showing = false;
        }
        text.setEnabled(wanted.isPresent());
        text.setEditable(brought.isEmpty());
        check();
    }

    /** A file that cannot be read is empty here; the table says why. */
    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            return "";
        }
    }

    private void check() {
        List<SiteRuleFile.Fault> faults =
                file.map(each -> SiteRuleFile.of(each, text()).faults()).orElse(List.of());
        state.setText(
                (file.isEmpty()
                                ? ""
                                : faults.isEmpty()
                                        ? SitesTexts.State_fine
                                        : NLS.bind(
                                                SitesTexts.State_faults,
                                                faults.stream()
                                                        .map(
                                                                each ->
                                                                        NLS.bind(
                                                                                SitesTexts
                                                                                        .Fault_line,
                                                                                each.line(),
                                                                                each.message()))
                                                        .collect(Collectors.joining("; "))))
                        .replace("&", "&&"));
        area.layout();
    }

    /** Writes what was typed. */
    void store() {
        if (!isDirty()) {
            return;
        }
        Path target = file.orElseThrow();
        String content = text();
        try {
            RuleFiles.write(target, content);
            known = content;
            listener.written();
        } catch (IOException e) {
            listener.failed(
                    NLS.bind(
                            SitesTexts.State_notWritten,
                            target.getFileName(),
                            InputWalk.reason(e)));
        }
    }
}
