package org.quoin.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check fails on each thing that it is for: libraries are made that have one fault each. */
class LicenceCheckTest {

    private static final String GPL =
            "                    GNU GENERAL PUBLIC LICENSE\n                       Version 2, June 1991\n";
    private static final String AGPL =
            "                    GNU AFFERO GENERAL PUBLIC LICENSE\n                       Version 3\n";
    private static final String APACHE = "Apache License, Version 2.0";

    @TempDir private Path folder;

    @Test
    void aLibraryThatIsWhatTheListSaysIsFine() throws Exception {
        Jars.bundle("org.example.fine")
                .header("Bundle-License", APACHE)
                .in(folder, "fine_1.2.3.jar");

        assertEquals(List.of(), faults("org.example.fine,Apache-2.0,Example,,,"));
    }

    @Test
    void aLibraryThatNobodyListedIsTold() throws Exception {
        Jars.bundle("org.example.new").header("Bundle-License", APACHE).in(folder, "new.jar");

        assertOne("org.example.new (new.jar) is not on the list", faults());
    }

    @Test
    void aLibraryUnderTheGplIsRefusedThoughListed() throws Exception {
        Jars.bundle("org.example.gpl").file("META-INF/LICENSE", GPL).in(folder, "gpl.jar");

        assertOne("is under GPL-2.0-only", faults("org.example.gpl,GPL-2.0-only,Example,,,"));
    }

    @Test
    void aLibraryUnderTheAgplIsRefusedThoughListed() throws Exception {
        Jars.bundle("org.example.agpl").file("COPYING", AGPL).in(folder, "agpl.jar");

        assertOne("is under AGPL-3.0-only", faults("org.example.agpl,AGPL-3.0-only,Example,,,"));
    }

    @Test
    void theGplInAJarThatIsListedAsSomethingElseIsSeen() throws Exception {
        Jars.bundle("org.example.text")
                .header("Bundle-License", APACHE)
                .file("LICENSE.txt", GPL)
                .in(folder, "text.jar");

        assertOne(
                "something in it is under GPL (LICENSE.txt)",
                faults("org.example.text,Apache-2.0,Example,,,"));
    }

    @Test
    void theGplInAPomIsSeen() throws Exception {
        Jars.bundle("org.example.pom")
                .file(
                        "META-INF/maven/org.example/pom/pom.xml",
                        "<project><!-- <license><name>MIT</name></license> --><licenses><license>"
                                + "<name>GNU General Public License v3</name></license></licenses></project>")
                .in(folder, "pom.jar");

        assertOne("something in it is under GPL", faults("org.example.pom,MIT,Example,,,"));
    }

    @Test
    void theGplInASentenceOfANoticeIsSeen() throws Exception {
        Jars.bundle("org.example.about")
                .file(
                        "about.html",
                        "<p>The parser is distributed under the terms of the <b>GNU General Public License</b>.</p>")
                .in(folder, "about.jar");

        assertOne(
                "something in it is under GPL (about.html)",
                faults("org.example.about,EPL-2.0,Example,,,"));
    }

    @Test
    void aJarWithinAJarCounts() throws Exception {
        Path inner = Jars.bundle("org.example.inner").file("LICENSE", GPL).in(folder, "inner.jar");
        byte[] bytes = Files.readAllBytes(inner);
        Files.delete(inner);
        Jars.bundle("org.example.outer")
                .header("Bundle-License", APACHE)
                .file("lib/inner.jar", bytes)
                .in(folder, "outer.jar");

        assertOne(
                "org.example.inner (outer.jar!lib/inner.jar) is not on the list",
                faults("org.example.outer,Apache-2.0,Example,,,"));
    }

    @Test
    void anUnpackedBundleCounts() throws Exception {
        Path bundle = Files.createDirectories(folder.resolve("org.example.folder_1.0.0/META-INF"));
        Files.writeString(
                bundle.resolve("MANIFEST.MF"),
                "Manifest-Version: 1.0\nBundle-SymbolicName: org.example.folder\n");

        assertOne("org.example.folder", faults());
    }

    @Test
    void aChoiceWithTheGplIsFine() throws Exception {
        Jars.bundle("org.example.dual")
                .header(
                        "Bundle-License",
                        "http://www.eclipse.org/legal/epl-2.0, https://www.gnu.org/software/classpath/license.html")
                .in(folder, "dual.jar");

        assertEquals(
                List.of(),
                faults(
                        "org.example.dual,EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0,Example,,,"));
    }

    @Test
    void aLicenceThatNobodyDecidedAboutIsRefused() throws Exception {
        Jars.bundle("org.example.rare")
                .header("Bundle-License", "Own words")
                .in(folder, "rare.jar");

        assertOne(
                "is under LicenseRef-Own",
                faults("org.example.rare,LicenseRef-Own,Example,,,read by us"));
    }

    @Test
    void whatIsNotUnderstoodHasToBeNoted() throws Exception {
        Jars.bundle("org.example.odd")
                .header("Bundle-License", "Do as you please")
                .in(folder, "odd.jar");

        assertOne("Do as you please", faults("org.example.odd,MIT,Example,,,"));
        assertEquals(List.of(), faults("org.example.odd,MIT,Example,,,in its repository"));
    }

    @Test
    void aLibraryThatSaysNothingHasToBeNoted() throws Exception {
        Jars.bundle("org.example.silent").in(folder, "silent.jar");

        assertOne("says nothing about its licence", faults("org.example.silent,MIT,Example,,,"));
        assertEquals(List.of(), faults("org.example.silent,MIT,Example,,,in its repository"));
    }

    @Test
    void whatIsNotShippedAnyMoreIsTakenOffTheList() throws Exception {
        assertOne(
                "org.example.gone is on the list, but not shipped",
                faults("org.example.gone,MIT,Example,,,"));
    }

    @Test
    void whatIsOfAPlatformThatWasNotBuiltStays() throws Exception {
        assertEquals(List.of(), faults("org.example.other,MIT,Example,win32.win32.x86_64,,"));
        assertOne(
                "org.example.here is on the list",
                faults("org.example.here,MIT,Example,linux.gtk.x86_64,,"));
    }

    @Test
    void aTextOfTheLgplOrTheEplIsNoGpl() {
        assertEquals(
                List.of("LGPL"),
                List.copyOf(
                        LicenceWords.inText(
                                "GNU LESSER GENERAL PUBLIC LICENSE\n Version 2.1\nYou may opt to apply the terms of the ordinary GNU General\n"
                                        + "Public License instead of this License.")));
        assertEquals(
                List.of("EPL-2.0"),
                List.copyOf(
                        LicenceWords.inText(
                                "Eclipse Public License - v 2.0\n\"Secondary License\" means either the GNU General Public License, Version 2.0, or"
                                        + " any later versions of that license")));
    }

    private List<String> faults(String... rows) throws IOException {
        Path tables = Files.createTempDirectory(folder.getParent(), "tables");
        Files.writeString(
                tables.resolve("licences.csv"),
                "name,licence,project,platform,maven,note\n" + String.join("\n", rows));
        Files.writeString(
                tables.resolve("projects.csv"),
                "project,copyright,home\nExample,Copyright Example,https://example.org/\n");
        Files.writeString(
                tables.resolve("permitted.csv"),
                "licence,reason\nEPL-2.0,ours\nApache-2.0,free\nMIT,free\n");
        return new LicenceCheck(Reviewed.read(tables))
                .faults(Map.of("linux.gtk.x86_64", PartReader.read(folder)));
    }

    private static void assertOne(String expected, List<String> faults) {
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.get(0).contains(expected), faults::toString);
    }
}
