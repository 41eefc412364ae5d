package org.quoin.engine.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.plugin.Input;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;

class InputWalkTest {

    @TempDir Path folder;

    @Test
    void walksFoldersByNameAndPassesOverWhatIsNoArticle() throws IOException {
        write("b/two.html", "2");
        write("a.txt", "1");
        write("b/two_files/style.html", "no");
        write("b/picture.PNG", "no");
        write("b/data.json.gz", "no");
        write("README.md", "no");
        write("b/readme-later.md", "4");
        write(".hidden/x.txt", "no");
        write("c", "3");

        assertEquals(
                List.of(
                        "over README.md",
                        "a.txt",
                        "over b/data.json.gz",
                        "over b/picture.PNG",
                        "b/readme-later.md",
                        "b/two.html",
                        "c"),
                walk(folder.toString()));
    }

    @Test
    void triesWhateverTheUserNamed() throws IOException {
        write("data.json", "{}");
        String json = folder.resolve("data.json").toString();

        assertEquals(List.of("data.json"), walk(json));
    }

    @Test
    void namesWhatIsMissingAndGoesOn() throws IOException {
        write("a.txt", "1");

        List<String> found =
                walk(folder.resolve("none").toString(), folder.resolve("a.txt").toString());

        assertEquals(List.of("none: there is no such file or folder", "a.txt"), found);
    }

    @Test
    void aProjectIsNoFolderOfArticles() throws IOException {
        write("a.txt", "1");
        Project.create(folder.resolve("work"), Opening.writing("the tests")).close();
        write("z.txt", "2");

        assertEquals(List.of("a.txt", "over work", "z.txt"), walk(folder.toString()));
        assertEquals(
                List.of(
                        "work: this is a project of Quoin, not a folder of articles; export it"
                                + " first (quoin export), and take what comes out"),
                walk(folder.resolve("work").toString()));
    }

    @Test
    void endsWhereAFolderLinksToOneAboveIt() throws IOException {
        write("b/one.txt", "1");
        Files.createSymbolicLink(folder.resolve("b/up"), folder);

        assertEquals(List.of("b/one.txt"), walk(folder.toString()));
    }

    @Test
    void readsStandardInputAndUndoesGzip() throws IOException {
        java.io.ByteArrayOutputStream zipped = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write("好".getBytes(StandardCharsets.UTF_8));
        }
        InputWalk walk =
                new InputWalk(List.of("-"), () -> new ByteArrayInputStream(zipped.toByteArray()));

        Input input = ((FoundInput.Found) walk.next()).input();

        assertArrayEquals("好".getBytes(StandardCharsets.UTF_8), input.bytes());
        assertArrayEquals("好".getBytes(StandardCharsets.UTF_8), input.head());
        assertEquals("-", input.name());
        // Of the bytes as they came in, so that anybody can check it with sha256sum.
        assertEquals(64, input.sha256().length());
        assertEquals(FileInput.of("x", zipped.toByteArray()).sha256(), input.sha256());
    }

    @Test
    void givesSiblingsBelowTheFolderOnly() throws IOException {
        write("in/page.html", "p");
        write("in/page_files/a.png", "picture");
        write("secret.txt", "secret");
        Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("secret.txt"));
        Input page = FileInput.of("page", folder.resolve("in/page.html"));

        assertEquals(7, page.sibling("page_files/a.png").orElseThrow().length);
        assertTrue(page.sibling("../secret.txt").isEmpty());
        assertTrue(page.sibling(folder.resolve("secret.txt").toString()).isEmpty());
        assertTrue(page.sibling("link.txt").isEmpty());
        assertTrue(page.sibling("page_files").isEmpty());
        assertTrue(page.sibling("nul\0l").isEmpty());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> walk(String... paths) {
        List<String> found = new ArrayList<>();
        String prefix = folder + "/";
        new InputWalk(List.of(paths), () -> new ByteArrayInputStream(new byte[0]))
                .forEachRemaining(
                        each -> {
                            if (each instanceof FoundInput.Found input) {
                                found.add(input.input().name().replace(prefix, ""));
                            } else if (each instanceof FoundInput.PassedOver over) {
                                found.add("over " + over.name().replace(prefix, ""));
                            } else if (each instanceof FoundInput.Unreadable not) {
                                found.add(
                                        not.problem().subject().replace(prefix, "")
                                                + ": "
                                                + not.problem().message());
                            }
                        });
        return found;
    }
}
