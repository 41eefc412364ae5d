package org.quoin.workbench.tests.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.quoin.engine.job.TemplateChoice;
import org.quoin.engine.registry.Registry;
import org.quoin.platform.ExtensionContributions;
import org.quoin.workbench.model.Announcements;
import org.quoin.workbench.template.TemplateTexts;
import org.quoin.workbench.template.TemplateView;
import org.quoin.workbench.ui.Ids;

/** A template is looked through, and the window shows what is wrong with it. */
class TemplateTest extends WindowTest {

    @TempDir Path folder;

    @AfterEach
    void hideTheView() {
        page().hideView(page().findView(Ids.TEMPLATE));
    }

    @Test
    void itSaysWhatItIsForAndHasNothingToDoWithoutATemplate() throws PartInitException {
        page().showView(Ids.TEMPLATE);
        link(TemplateTexts.State_empty);
        assertFalse(button(TemplateTexts.Button_again).isEnabled());
        assertFalse(button(TemplateTexts.Button_copy).isEnabled());
    }

    @Test
    void eachProblemHasItsPlaceItsWordsAndWhatWasMeant() throws IOException {
        Path template = write("{{titel}}", "Prepared by {{preparedBy}}", "{{#quotes}}{{text}}");
        TemplateView.open(page(), template);
        Table problems = problems();
        int row = Window.row(problems, 2, "{{titel}}");
        assertEquals(TemplateTexts.Severity_error, problems.getItem(row).getText(0));
        assertTrue(problems.getItem(row).getText(1).contains("1"), "the paragraph is told");
        assertEquals("{{title}}", problems.getItem(row).getText(4));
        assertTrue(Window.row(problems, 2, "{{#quotes}}") > row, "in the order of the file");
        link(TemplateTexts.Summary_unusable);

        window.choose(problems, row);
        window.await(
                "it says what to do",
                () ->
                        window.find(
                                StyledText.class,
                                each ->
                                        each.isVisible()
                                                && each.getText().contains("{{title}}")
                                                && each.getText()
                                                        .contains(TemplateTexts.Meaning_error)));
    }

    @Test
    void whatWasMendedIsSeenWhenItIsCheckedAgain() throws IOException {
        TemplateView.open(page(), write("{{titel}}"));
        link(TemplateTexts.Summary_unusable);
        write("{{title}}");
        press(TemplateTexts.Button_again);
        link(TemplateTexts.Summary_usable);
    }

    @Test
    void commentsAreWrittenIntoACopyAndTheTemplateIsLeft() throws IOException {
        Path template = write("{{titel}}");
        byte[] before = Files.readAllBytes(template);
        TemplateView.open(page(), template);
        link(TemplateTexts.Summary_unusable);
        TemplateView view = (TemplateView) page().findView(Ids.TEMPLATE);
        view.writeComments(template);
        assertEquals(
                NLS.bind(TemplateTexts.Copy_same, "weir.docx"),
                window.service(Announcements.class).latest().text());
        Path copy = folder.resolve("weir with comments.docx");
        view.writeComments(copy);
        window.until("the copy is there", () -> Files.exists(copy));
        link(TemplateTexts.Summary_unusable);
        assertArrayEquals(before, Files.readAllBytes(template));
        try (ZipFile zip = new ZipFile(copy.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/comments.xml"))) {
            String comments = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(comments.contains("{{title}}"), comments);
        }
    }

    @Test
    void nothingIsWrongWithOneThatIsBuiltIn() throws IOException {
        Path built = folder.resolve("built.docx");
        Registry registry =
                new Registry(
                        new ExtensionContributions(
                                        RegistryFactory.getRegistry(),
                                        FrameworkUtil.getBundle(TemplateTest.class)
                                                .getBundleContext())
                                .discover());
        try (InputStream in = new TemplateChoice(registry).contributed().get(0).instance().open()) {
            Files.copy(in, built);
        }
        TemplateView.open(page(), built);
        link(TemplateTexts.Summary_usable);
        link(NLS.bind(TemplateTexts.State_sound, "built.docx"));
        assertFalse(button(TemplateTexts.Button_copy).isEnabled());
    }

    @Test
    void whatIsNoTemplateIsSaidAndOneThatIsDroppedIsChecked() throws IOException {
        Path none = Files.writeString(folder.resolve("letter.odt"), "Dear Ms Brook,");
        TemplateView.open(page(), none);
        link(NLS.bind(TemplateTexts.State_failed, "letter.odt", ""));
        Link empty = link(NLS.bind(TemplateTexts.State_failed, "letter.odt", ""));
        Window.drop(
                empty.getParent(),
                FileTransfer.getInstance(),
                new String[] {write("{{titel}}").toString()});
        link(TemplateTexts.Summary_unusable);
    }

    private Table problems() {
        return window.filled(TemplateTexts.Column_severity);
    }

    private Link link(String words) {
        return window.await(
                "it is said: " + words,
                () ->
                        window.find(
                                Link.class,
                                each -> each.isVisible() && each.getText().contains(words)));
    }

    private Button button(String name) {
        return window.find(Button.class, each -> each.isVisible() && each.getText().equals(name))
                .orElseThrow();
    }

    private void press(String name) {
        button(name).notifyListeners(SWT.Selection, new Event());
    }

    /** A small template of these paragraphs, as other programs than Word write them. */
    private Path write(String... paragraphs) throws IOException {
        Path file = folder.resolve("weir.docx");
        StringBuilder body = new StringBuilder();
        for (String each : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(each).append("</w:t></w:r></w:p>");
        }
        String open = "http://schemas.openxmlformats.org/";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="%spackage/2006/content-types">
                    <Default Extension="rels"
                     ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>
                    """
                            .formatted(open));
            part(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="%1$spackage/2006/relationships">
                    <Relationship Id="rId1" Target="word/document.xml"
                     Type="%1$sofficeDocument/2006/relationships/officeDocument"/>
                    </Relationships>
                    """
                            .formatted(open));
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"%swordprocessingml/2006/main\"><w:body>%s</w:body></w:document>"
                            .formatted(open, body));
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml)
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
