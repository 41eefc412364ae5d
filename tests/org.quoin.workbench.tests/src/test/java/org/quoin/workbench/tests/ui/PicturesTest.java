package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.workbench.job.FileJob;
import org.quoin.workbench.job.Work;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.model.ProblemList;
import org.quoin.workbench.model.QuoteScope;
import org.quoin.workbench.pictures.PictureFile;
import org.quoin.workbench.pictures.PicturesTexts;
import org.quoin.workbench.pictures.PicturesView;
import org.quoin.workbench.pictures.draw.Area;
import org.quoin.workbench.pictures.draw.Drawing;
import org.quoin.workbench.pictures.draw.Mark;
import org.quoin.workbench.pictures.draw.PictureTexts;
import org.quoin.workbench.tests.Articles;
import org.quoin.workbench.ui.Ids;
import org.w3c.dom.Document;

/** Pictures in the window: what they show, where their marks lead to, and their files. */
// The desk owns the project and closes it.
@SuppressWarnings("resource")
class PicturesTest extends WindowTest {

    private static final RGB WHITE = new RGB(255, 255, 255);

    @TempDir Path folder;

    private Path before;
    private PicturesView view;

    /** A project of its own: other tests' articles would stand in the pictures too. */
    @BeforeEach
    void threeArticles() throws PartInitException {
        before = project().folder();
        window.service(Work.class).create(folder.resolve("pictured"));
        window.until(
                "the new project is open",
                () -> project().folder().equals(folder.resolve("pictured")));
        view = (PicturesView) page().showView(Ids.PICTURES);
        choose(PicturesTexts.Choose_picture, PicturesTexts.Kind_speakers);
        choose(PicturesTexts.Choose_scope, PicturesTexts.Scope_all);
    }

    @AfterEach
    void backToTheOtherProject() {
        selection.listAllArticles(false);
        page().closeAllEditors(false);
        window.open(before);
        window.settle();
    }

    private void articles() {
        add(Articles.ofEachKind("pictured-1"));
        add(Articles.ofEachKind("pictured-2"));
        add(Articles.ofEachKind("pictured-3"));
        mark(PictureTexts.Speakers_title, "Ana Brook", 3);
    }

    @Test
    void everyMarkOfEveryPictureLeadsToAsManyQuotationsAsItSays() {
        articles();
        Project project = project();
        List<Long> all = project.quotations().of(1).stream().map(each -> each.number()).toList();
        project.quotations().accept(all.subList(0, 1));
        project.quotations().reject(all.subList(1, 2));
        window.until(
                "what was rejected is not counted",
                () -> view.drawing().filter(each -> rows(each) == 8).isPresent());
        for (String picture :
                List.of(
                        PicturesTexts.Kind_speakers,
                        PicturesTexts.Kind_time,
                        PicturesTexts.Kind_matrix)) {
            Drawing drawing = shown(picture);
            assertFalse(drawing.marks().isEmpty(), picture);
            for (Mark each : drawing.marks()) {
                assertEquals(
                        each.count(),
                        project.quotations().count(each.scope().filter()),
                        picture + ": " + each.name());
            }
        }
        shown(PicturesTexts.Kind_speakers);
        choose(PicturesTexts.Choose_split, PicturesTexts.Split_status);
        for (Mark each : drawing().marks()) {
            assertEquals(
                    each.count(), project.quotations().count(each.scope().filter()), each.name());
        }
        choose(PicturesTexts.Choose_split, PicturesTexts.Split_kind);
    }

    @Test
    void aClickOnAMarkListsItsQuotations() {
        articles();
        Mark brook = mark(PictureTexts.Speakers_title, "Ana Brook", 3);
        click(brook);
        window.until(
                "the quotations are listed",
                () -> window.quotes().isVisible() && window.quotes().getItemCount() == 3);
        assertEquals(Optional.of(brook.scope()), selection.scope());
        assertEquals("Ana Brook", selection.scope().map(QuoteScope::name).orElse(""));
    }

    @Test
    void arrowKeysAndEnterDoWhatTheMouseDoes() throws PartInitException {
        articles();
        page().showView(Ids.PICTURES);
        canvas().setFocus();
        Drawing drawing = drawing();
        press(SWT.HOME);
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_RIGHT);
        press(SWT.CR);
        Mark expected = drawing.beside(drawing.below(drawing.marks().get(0), 1), 1);
        assertTrue(expected.name().contains(","), "a part of a bar: " + expected.name());
        window.until(
                "what the keys led to is listed",
                () -> selection.scope().equals(Optional.of(expected.scope())));
    }

    @Test
    void thePointerOverAMarkSaysWhatItStandsFor() {
        articles();
        Mark brook = mark(PictureTexts.Speakers_title, "Ana Brook", 3);
        notify(SWT.MouseMove, event -> at(event, brook));
        assertEquals("Ana Brook: 3 quotations", canvas().getToolTipText());
        notify(SWT.MouseExit, event -> at(event, brook));
        assertEquals(null, canvas().getToolTipText());
    }

    @Test
    void aPictureFollowsTheProjectAndWhatIsInFront() {
        articles();
        shown(PicturesTexts.Kind_speakers);
        shown(Articles.ofEachKind("pictured-4"));
        mark(PictureTexts.Speakers_title, "Ana Brook", 4);
        choose(PicturesTexts.Choose_scope, PicturesTexts.Scope_article);
        mark(PictureTexts.Speakers_title, "Ana Brook", 1);
        window.until(
                "it says of which article it is",
                () -> drawing().description().contains("Pier of Tarn to open again pictured-4"));
        page().closeAllEditors(false);
        window.until(
                "without an article there is none, and the way on is offered",
                () ->
                        view.drawing().isEmpty()
                                && message().getText().equals(PicturesTexts.Empty_noArticle));
        Event follow = new Event();
        follow.text = "all";
        message().notifyListeners(SWT.Selection, follow);
        mark(PictureTexts.Speakers_title, "Ana Brook", 4);
    }

    @Test
    void aPeriodThatWasChosenCanBeLookedAtAlone() {
        articles();
        shown(PicturesTexts.Kind_time);
        Mark march = drawing().marks().get(0);
        assertEquals("4 March 2025: 9 quotations", march.name());
        click(march);
        choose(PicturesTexts.Choose_scope, NLS.bind(PicturesTexts.Scope_period, "4 March 2025"));
        choose(PicturesTexts.Choose_picture, PicturesTexts.Kind_speakers);
        mark(PictureTexts.Speakers_title, "Ana Brook", 3);
        window.until("it is of that day", () -> drawing().description().contains("4 March 2025"));
    }

    @Test
    void anEmptyProjectLeadsToTheNextStep() {
        window.until(
                "the way to articles is offered",
                () -> message().isVisible() && message().getText().contains("<a href=\"import\">"));
    }

    /** What lies beside the part that is in sight is another part of the window. */
    @Test
    void nothingIsPaintedBesideWhatIsInSight() {
        articles();
        Drawing drawing = drawing();
        int seen = (int) bar(drawing).area().y() + 8;
        int height = seen + 200;
        int width = (int) drawing.width();
        Image image = new Image(canvas().getDisplay(), width, height);
        GC gc = new GC(image);
        try {
            gc.setBackground(new Color(255, 0, 255));
            gc.fillRectangle(0, 0, width, height);
            gc.setClipping(0, 0, width, seen);
            notify(
                    SWT.Paint,
                    event -> {
                        event.gc = gc;
                        event.width = width;
                        event.height = seen;
                    });
            ImageData painted = image.getImageData(100);
            RGB untouched = new RGB(255, 0, 255);
            for (int x = 0; x < width; x++) {
                for (int y = 0; y < height; y++) {
                    RGB pixel = painted.palette.getRGB(painted.getPixel(x, y));
                    assertEquals(y >= seen, pixel.equals(untouched), "at " + x + " " + y);
                }
            }
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void filesOfBothFormsAreWrittenWhole() throws Exception {
        articles();
        PictureFile file = view.file().orElseThrow();
        Path svg = folder.resolve("speakers.svg");
        write(file::svg, svg);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(svg.toFile());
        assertEquals("svg", document.getDocumentElement().getLocalName());
        assertEquals(
                file.drawing().marks().size() + 1,
                document.getElementsByTagName("title").getLength(),
                "a title for the whole and for each mark");

        for (int pixels : new int[] {1, 2}) {
            Path png = folder.resolve("speakers" + pixels + ".png");
            write(file.png(pixels), png);
            ImageData read = new ImageData(png.toString());
            assertEquals((int) Math.ceil(file.drawing().width() * pixels), read.width);
            assertEquals((int) Math.ceil(file.drawing().height() * pixels), read.height);
            assertEquals(WHITE, read.palette.getRGB(read.getPixel(1, 1)), "paper");
            Area bar = bar(file.drawing()).area();
            RGB inside =
                    read.palette.getRGB(
                            read.getPixel(
                                    (int) ((bar.x() + 4) * pixels),
                                    (int) ((bar.y() + 3) * pixels)));
            assertEquals(new RGB(0xb4, 0x53, 0x09), inside, "a bar of direct quotations");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemWithItsReason() {
        articles();
        Path nowhere = folder.resolve("no-such-folder").resolve("picture.svg");
        new FileJob(
                        view.file().orElseThrow()::svg,
                        nowhere,
                        window.service(ProblemList.class),
                        window.service(Announcements.class))
                .schedule();
        window.until(
                "the file is among the problems",
                () ->
                        window.service(ProblemList.class).all().stream()
                                .anyMatch(each -> each.subject().equals(nowhere.toString())));
        assertFalse(Files.exists(nowhere));
    }

    private void write(Supplier<byte[]> content, Path target) throws IOException {
        Announcements announcements = window.service(Announcements.class);
        new FileJob(content, target, window.service(ProblemList.class), announcements).schedule();
        window.until(
                target + " is announced",
                () -> announcements.latest().file().equals(Optional.of(target)));
        assertTrue(Files.size(target) > 500);
    }

    private static int rows(Drawing drawing) {
        return drawing.marks().stream()
                .filter(each -> each.column() == 0)
                .mapToInt(Mark::count)
                .sum();
    }

    private static Mark bar(Drawing drawing) {
        return drawing.marks().stream()
                .filter(each -> each.name().startsWith("Ana Brook, direct"))
                .findFirst()
                .orElseThrow();
    }

    private Canvas canvas() {
        return window.find(Canvas.class, each -> each.getClass() == Canvas.class && isPicture(each))
                .orElseThrow();
    }

    private static boolean isPicture(Canvas canvas) {
        return canvas.getParent() instanceof ScrolledComposite;
    }

    private Link message() {
        return window.find(Link.class, this::isOfPictures).orElseThrow();
    }

    private boolean isOfPictures(Link link) {
        return link.getParent().getParent() == canvas().getParent().getParent();
    }

    private Drawing drawing() {
        return view.drawing().orElseThrow();
    }

    /** Chooses a picture, and waits until it is that one. */
    private Drawing shown(String picture) {
        choose(PicturesTexts.Choose_picture, picture);
        window.until(
                picture + " is shown",
                () -> view.drawing().filter(each -> each.title().equals(picture)).isPresent());
        return drawing();
    }

    /** Waits for the mark of somebody. */
    private Mark mark(String picture, String name, int count) {
        return window.await(
                picture + " says " + name + " " + count,
                () ->
                        view.drawing()
                                .filter(each -> each.title().equals(picture))
                                .flatMap(
                                        each ->
                                                each.marks().stream()
                                                        .filter(
                                                                mark ->
                                                                        mark.count() == count
                                                                                && mark.name()
                                                                                        .startsWith(
                                                                                                name
                                                                                                        + ":"))
                                                        .findFirst()));
    }

    private void choose(String list, String option) {
        Combo combo =
                window.find(Combo.class, each -> list.equals(each.getToolTipText())).orElseThrow();
        int place = combo.indexOf(option);
        assertTrue(place >= 0, option + " is not offered by " + list);
        combo.select(place);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private void click(Mark mark) {
        notify(SWT.MouseDown, event -> at(event, mark));
        notify(SWT.MouseUp, event -> at(event, mark));
    }

    private static void at(Event event, Mark mark) {
        event.button = 1;
        event.x = (int) (mark.area().x() + mark.area().width() / 2);
        event.y = (int) (mark.area().bottom() - 3);
    }

    private void press(int key) {
        notify(SWT.KeyDown, event -> event.keyCode = key);
    }

    private void notify(int type, Consumer<Event> with) {
        Event event = new Event();
        event.widget = canvas();
        event.display = canvas().getDisplay();
        with.accept(event);
        canvas().notifyListeners(type, event);
    }
}
