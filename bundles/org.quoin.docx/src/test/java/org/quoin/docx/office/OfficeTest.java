package org.quoin.docx.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.api.job.Progress;
import org.quoin.docx.layout.PageNumbers;

/** With programs in LibreOffice's place that do as they are told. */
@DisabledOnOs(OS.WINDOWS)
class OfficeTest {

    /** Two pages; the destination is on the second. */
    private static final String PDF =
            "%PDF-1.6\n<</5FToc100000001[4 0 R/XYZ 65 763.8 0]>>\n"
                    + "<</Type/Pages /Resources 1 0 R /Kids[ 3 0 R 4 0 R ] /Count 2>>\n";

    @TempDir Path folder;

    @Test
    void pagesThatStayAreBelieved() throws Exception {
        List<PageNumbers> drafts = new ArrayList<>();
        Optional<PageNumbers> pages =
                new OfficePages(office(making(PDF))).of(noting(drafts), Progress.none());
        assertEquals(Map.of("_Toc100000001", 2), pages.orElseThrow().pages());
        assertEquals(2, drafts.size(), "once without numbers, once with them");
        assertEquals(Map.of(), drafts.get(0).pages());
        assertEquals(Map.of("_Toc100000001", 2), drafts.get(1).pages());
    }

    @Test
    void pagesThatGoOnMovingAreNot() throws Exception {
        // Every layout puts the heading elsewhere.
        String moving =
                "echo x >> '"
                        + folder
                        + "/count'\nn=$(wc -l < '"
                        + folder
                        + "/count')\n"
                        + making(
                                PDF.replace("[4 0 R/XYZ", "[$n 0 R/XYZ")
                                        .replace("3 0 R 4 0 R", "1 0 R 2 0 R 3 0 R 4 0 R"));
        assertEquals(
                Optional.empty(),
                new OfficePages(office(moving)).of(noting(new ArrayList<>()), Progress.none()));
    }

    @Test
    void aFailureIsNoPagesAndAPdfThatIsNoneSaysWhy() throws Exception {
        Office broken = office("echo 'no display'; exit 1");
        assertEquals(
                Optional.empty(),
                new OfficePages(broken).of(noting(new ArrayList<>()), Progress.none()));
        try (Office.Workroom room = broken.workroom()) {
            IOException said =
                    assertThrows(
                            IOException.class,
                            () ->
                                    room.pdf(
                                            file -> Files.write(file, new byte[1]),
                                            "{}",
                                            Progress.none()));
            assertEquals("LibreOffice could not make a PDF: no display", said.getMessage());
        }
    }

    @Test
    void cancellingEndsTheProgramAndLeavesNothing() throws Exception {
        Office slow = office("echo $$ > '" + folder + "/pid'\nsleep 600");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(String what, long done, long total) {
                        // Nobody looks.
                    }

                    @Override
                    public boolean isCancelled() {
                        return Files.exists(folder.resolve("pid"));
                    }
                };
        Path made;
        try (Office.Workroom room = slow.workroom()) {
            Path[] source = new Path[1];
            assertThrows(
                    CancellationException.class,
                    () ->
                            room.pdf(
                                    file -> {
                                        source[0] = file;
                                        Files.write(file, new byte[1]);
                                    },
                                    "{}",
                                    cancelled));
            made = source[0];
        }
        assertFalse(Files.exists(made.getParent()));
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        Optional<ProcessHandle> left = ProcessHandle.of(pid);
        left.ifPresent(each -> each.onExit().join());
    }

    @Test
    void itIsFoundOnTheSearchPathOrWhereItIsNamedAndCanBeSwitchedOff() throws Exception {
        Path program = script("exit 0");
        assertTrue(Office.find(Map.of("PATH", folder.toString())).isPresent());
        assertTrue(Office.find(Map.of(Office.VARIABLE, program.toString())).isPresent());
        assertTrue(
                Office.find(Map.of(Office.VARIABLE, folder.resolve("gone").toString())).isEmpty());
        assertTrue(
                Office.find(Map.of(Office.VARIABLE, "none", "PATH", folder.toString())).isEmpty());
    }

    private static OfficePages.Draft noting(List<PageNumbers> drafts) {
        return (out, pages) -> {
            drafts.add(pages);
            out.write(1);
        };
    }

    private Office office(String does) throws IOException {
        return Office.find(Map.of(Office.VARIABLE, script(does).toString())).orElseThrow();
    }

    private Path script(String does) throws IOException {
        Path script = folder.resolve("soffice");
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script;
    }

    /** Writes a PDF beside the document, which is the last argument. */
    private static String making(String pdf) {
        return "for last; do :; done\ncat > \"${last%.docx}.pdf\" <<END\n" + pdf + "END";
    }
}
