package org.quoin.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;
import org.quoin.project.Project;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Desk;
import org.quoin.workbench.ui.Commands;
import org.quoin.workbench.ui.Icons;
import org.quoin.workbench.ui.Ids;
import org.quoin.workbench.ui.PageInput;
import org.quoin.workbench.ui.PagePart;
import org.quoin.workbench.ui.Samples;

/** What Quoin does, in three steps, and where to begin; every line leads somewhere. */
public final class WelcomePage extends PagePart {

    /** As wide as lines are read with ease. */
    private static final int WIDTH = 620;

    /** What to begin with stands beside the steps where there is room for both. */
    private static final int BOTH = 900;

    private static final int LEAST_BOTH = 640;

    private static final int MARGIN = 32;

    /** Commands by the names under which the texts link to them. */
    private static final Map<String, String> LINKS =
            Map.of(
                    "import", Ids.IMPORT_FILES,
                    "export", Ids.EXPORT_BRIEFING,
                    "sample", Ids.OPEN_SAMPLES,
                    "new", Ids.NEW_PROJECT,
                    "open", Ids.OPEN_PROJECT,
                    "keys", Ids.SHOW_KEYS);

    private @Nullable LocalResourceManager resources;
    private @Nullable Link first;

    /** Made by Eclipse. */
    public WelcomePage() {}

    /** Opens the page, or brings it to the front. */
    public static void open(IWorkbenchPage page, boolean activate) {
        new PageInput(Ids.WELCOME, WelcomeTexts.Welcome_title).open(page, activate);
    }

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 28).spacing(0, 8).applyTo(page);
        scrolled.setContent(page);
        head(page);
        Composite body = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(28, 6).applyTo(body);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, false)
                .applyTo(body);
        steps(part(body, 2));
        begin(part(body, 1));
        scrolled.addListener(SWT.Resize, event -> fit(scrolled, page, body));
    }

    private static Composite part(Composite body, int columns) {
        Composite part = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(14, 6).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        return part;
    }

    /** Lines break where the part ends; what is below it can be scrolled to. */
    private static void fit(ScrolledComposite scrolled, Composite page, Composite body) {
        int width = scrolled.getClientArea().width;
        int room = Math.max(160, width - 2 * MARGIN);
        boolean both = room >= LEAST_BOTH;
        ((GridLayout) body.getLayout()).numColumns = both ? 2 : 1;
        for (Control each : page.getChildren()) {
            ((GridData) each.getLayoutData()).widthHint = Math.min(both ? BOTH : WIDTH, room);
        }
        ((GridData) body.getChildren()[0].getLayoutData()).widthHint =
                both ? Math.min(BOTH, room) * 3 / 5 : SWT.DEFAULT;
        scrolled.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
        page.layout(true, true);
    }

    /** What Quoin is. */
    private void head(Composite page) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 4).applyTo(head);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, false)
                .applyTo(head);
        Label sign = new Label(head, SWT.NONE);
        sign.setImage(new Icons(head).image("quoin48"));
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        line(head, WelcomeTexts.Welcome_heading, font(170, SWT.BOLD));
        line(head, WelcomeTexts.Welcome_about, font(100, SWT.NORMAL));
    }

    private void steps(Composite column) {
        step(column, 1, WelcomeTexts.Step_import, WelcomeTexts.Step_importHow, Ids.IMPORT_FILES);
        step(
                column,
                2,
                WelcomeTexts.Step_check,
                WelcomeTexts.Step_checkHow,
                Ids.NEXT_QUOTE,
                Ids.ACCEPT,
                Ids.REJECT,
                Ids.UNDO);
        step(column, 3, WelcomeTexts.Step_brief, WelcomeTexts.Step_briefHow, Ids.EXPORT_BRIEFING);
    }

    private void step(Composite column, int number, String name, String how, String... commands) {
        Label sign = new Label(column, SWT.NONE);
        sign.setText(Integer.toString(number));
        sign.setFont(font(200, SWT.BOLD));
        GridDataFactory.fillDefaults()
                .span(1, 2)
                .align(SWT.CENTER, SWT.BEGINNING)
                .indent(0, 12)
                .applyTo(sign);
        Label label = line(column, name, font(115, SWT.BOLD));
        GridDataFactory.createFrom((GridData) label.getLayoutData()).indent(0, 14).applyTo(label);
        link(column, how, commands);
    }

    private void begin(Composite column) {
        heading(column, WelcomeTexts.Start_heading);
        if (Samples.folder().isPresent()) {
            first = link(column, WelcomeTexts.Start_sample, Ids.OPEN_SAMPLES);
        }
        Link second = link(column, WelcomeTexts.Start_import, Ids.IMPORT_FILES);
        first = first == null ? second : first;
        link(column, WelcomeTexts.Start_new, Ids.NEW_PROJECT);
        link(column, WelcomeTexts.Start_open, Ids.OPEN_PROJECT);
        link(column, WelcomeTexts.Start_keys, Ids.SHOW_KEYS);
        heading(column, WelcomeTexts.Recent_heading);
        List<Path> recent =
                getSite().getService(Desk.class).recent().stream()
                        .filter(Project::isProject)
                        .toList();
        if (recent.isEmpty()) {
            line(column, WelcomeTexts.Recent_none, font(100, SWT.NORMAL));
        }
        recent.forEach(folder -> recent(column, folder));
    }

    private void recent(Composite column, Path folder) {
        Link link = new Link(column, SWT.WRAP);
        String parent = folder.getParent() == null ? "" : folder.getParent().toString();
        link.setText("<a>" + quoted(folder.getFileName().toString()) + "</a>  " + quoted(parent));
        link.addListener(SWT.Selection, event -> getSite().getService(Work.class).open(folder));
        fill(link);
    }

    /** In a link an angle bracket may begin a tag and an ampersand a mnemonic. */
    private static String quoted(String text) {
        return text.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private void heading(Composite column, String text) {
        Label label = line(column, text, font(115, SWT.BOLD));
        GridDataFactory.createFrom((GridData) label.getLayoutData()).indent(0, 12).applyTo(label);
    }

    private static Label line(Composite column, String text, Font font) {
        Label label = new Label(column, SWT.WRAP);
        label.setText(text);
        label.setFont(font);
        fill(label);
        return label;
    }

    private Link link(Composite column, String text, String... commands) {
        Link link = new Link(column, SWT.WRAP);
        Object[] keys = new Object[commands.length];
        for (int i = 0; i < commands.length; i++) {
            keys[i] = Commands.keys(getSite(), commands[i]);
        }
        link.setText(NLS.bind(text, keys));
        link.addListener(
                SWT.Selection,
                event -> Commands.run(getSite(), LINKS.getOrDefault(event.text, Ids.SHOW_KEYS)));
        fill(link);
        return link;
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(control);
    }

    private Font font(int percent, int style) {
        Objects.requireNonNull(resources);
        int height = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
        return resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                        .setHeight(Math.round(height * percent / 100f))
                        .setStyle(style));
    }

    @Override
    public void setFocus() {
        if (first != null) {
            first.setFocus();
        }
    }
}
