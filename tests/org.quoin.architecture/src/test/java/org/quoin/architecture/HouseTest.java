package org.quoin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows of the house (docs/architecture.md), each with its reason. */
class HouseTest {

    private static final List<String> ENGINE =
            List.of("api", "html", "containers", "quotes", "docx", "project", "engine", "cli");

    /** What every bundle may use: the JDK, and annotations that are gone at run time. */
    private static final String[] JDK = {
        "java..",
        "javax.xml..",
        "org.w3c.dom..",
        "org.xml.sax..",
        "org.jspecify.annotations..",
        "org.osgi.annotation.versioning.."
    };

    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        List<Path> folders =
                List.of(
                                "api",
                                "html",
                                "containers",
                                "quotes",
                                "docx",
                                "project",
                                "engine",
                                "cli",
                                "platform",
                                "workbench")
                        .stream()
                        .map(each -> Path.of("../../bundles/org.quoin." + each + "/target/classes"))
                        .toList();
        for (Path folder : folders) {
            // A rule over nothing would hold: every bundle must really be read.
            assertTrue(Files.isDirectory(folder), "not built: " + folder);
        }
        house = new ClassFileImporter().importPaths(folders);
    }

    @Test
    void apiUsesTheJdkOnly() {
        only("api", "..quoin.api..")
                .because(
                        "plug-in authors compile against it: what it names, every one of them is"
                                + " tied to")
                .check(house);
    }

    @Test
    void importersKnowTheApiAndTheirLibraries() {
        only("html", "..quoin.api..", "..quoin.html..", "org.jsoup..", "com.ibm.icu..")
                .because("it is a plug-in like anybody's")
                .check(house);
    }

    @Test
    void importersOfContainersKnowTheApiAndTheirLibraries() {
        only(
                        "containers",
                        "..quoin.api..",
                        "..quoin.containers..",
                        "org.apache.commons.compress..",
                        "org.apache.james.mime4j..",
                        "org.netpreserve.jwarc")
                .because(
                        "what lies in a container goes back to the engine: an archive must be able"
                                + " to hold a form that nobody has thought of yet")
                .check(house);
    }

    @Test
    void analysersKnowTheApiAndTheirLibrary() {
        only("quotes", "..quoin.api..", "..quoin.quotes..", "com.hankcs.hanlp..")
                .because("it is a plug-in like anybody's")
                .check(house);
    }

    @Test
    void exportersKnowTheApiAndTheirLibraries() {
        only(
                        "docx",
                        "..quoin.api..",
                        "..quoin.docx..",
                        "de.undercouch.citeproc..",
                        "com.fasterxml.aalto..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.openxmlformats..",
                        "com.microsoft.schemas..")
                .because("it is a plug-in like anybody's")
                .check(house);
    }

    @Test
    void projectKnowsTheApiAndItsDatabase() {
        only("project", "..quoin.api..", "..quoin.project..", "javax.sql..", "org.sqlite..")
                .because(
                        "what people made must be readable without any plug-in, and without the"
                                + " jobs that filled it")
                .check(house);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that(are(resideInAPackage("org.quoin..")))
                .and()
                .resideOutsideOfPackage("org.quoin.project.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because(
                        "every change goes through the change log; a statement beside it would be"
                                + " one that nobody can undo")
                .check(house);
    }

    @Test
    void theStoreDoesNotKnowWhatStandsOnIt() {
        noClasses()
                .that(are(resideInAPackage("org.quoin.project.*..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quoin.project")
                .because("tables know nothing of who asks them")
                .check(house);
    }

    @Test
    void theStoreIsTheProjectsOwn() {
        noClasses()
                .that(are(resideInAPackage("org.quoin..")))
                .and()
                .resideOutsideOfPackage("org.quoin.project..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.quoin.project.store..", "org.quoin.project.text..")
                .because("tables and indexes may change shape; the facade and its values stay")
                .check(house);
    }

    @Test
    void engineKnowsTheApiAndTheProjectButNoPlugin() {
        only(
                        "engine",
                        "..quoin.api..",
                        "..quoin.project..",
                        "..quoin.engine..",
                        "com.fasterxml.jackson.core..",
                        "org.apache.commons.csv..",
                        "com.ibm.icu..",
                        // A page whose certificate is not trusted is said to be that.
                        "javax.net.ssl..")
                .because(
                        "whatever reads, finds or writes is found through the registry, so that"
                                + " third parties' plug-ins are worth as much as Quoin's own")
                .check(house);
    }

    @Test
    void commandLineKnowsTheEngine() {
        only(
                        "cli",
                        "..quoin.api..",
                        "..quoin.project..",
                        "..quoin.engine..",
                        "..quoin.cli..",
                        "picocli..")
                .because("it only reads options, starts jobs and tells people")
                .check(house);
    }

    @Test
    void engineBundlesKnowNoEclipseAndNoDisplay() {
        noClasses()
                .that(are(resideInAnyPackage(packages(ENGINE))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse..",
                        // All of OSGi but its annotations of versions, which are gone at run time.
                        "org.osgi.framework..",
                        "org.osgi.resource..",
                        "org.osgi.service..",
                        "org.osgi.util..",
                        "java.awt..",
                        "javax.swing..",
                        "javax.imageio..")
                .because("the same engine runs on a plain class path, without a display")
                .check(house);
    }

    @Test
    void platformDoesNotKnowTheWorkbench() {
        noClasses()
                .that(are(resideInAPackage("org.quoin.platform..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.quoin.workbench..",
                        "org.eclipse.swt..",
                        "org.eclipse.jface..",
                        "org.eclipse.ui..")
                .because("extension points and the command line work where there is no window")
                .check(house);
    }

    @Test
    void nobodyNamesAPluginsClasses() {
        for (String plugin : List.of("html", "containers", "quotes", "docx")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.quoin." + plugin + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.quoin." + plugin + "..")
                    .because(
                            "Quoin's own plug-ins come through the extension points like anybody's")
                    .check(house);
        }
    }

    @Test
    void pluginsFetchNothing() {
        noClasses()
                .that(
                        are(
                                resideInAnyPackage(
                                        "org.quoin.html..",
                                        "org.quoin.containers..",
                                        "org.quoin.quotes..",
                                        "org.quoin.docx..",
                                        "org.quoin.project..")))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|URLConnection|HttpURLConnection|Socket|URLStreamHandler)")
                .because("nothing is fetched while an article is imported, analysed or reported")
                .check(house);
    }

    @Test
    void noBundleHasCyclesBetweenItsPackages() {
        for (String bundle :
                List.of(
                        "api",
                        "html",
                        "containers",
                        "quotes",
                        "docx",
                        "project",
                        "engine",
                        "workbench")) {
            slices().matching("org.quoin." + bundle + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .because("packages that need each other are one package in two folders")
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void nobodyKeepsStaticState() {
        fields().that()
                .areStatic()
                // The Eclipse compiler keeps a table for each switch over an enum, filled once.
                .and()
                .haveNameNotStartingWith("$SWITCH_TABLE$")
                .should()
                .beFinal()
                .because("two projects, or two tests, in one process must not meet")
                .check(house.that(notGeneratedMessages()));
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.quoin.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a window has no standard output: people are told through problems")
                .check(house);
    }

    @Test
    void exceptionsOfTheApiAreForPeople() {
        classes()
                .that(are(resideInAPackage("org.quoin.api..")))
                .and()
                .areAssignableTo(Exception.class)
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("each says one thing, in plain words; callers need no hierarchy")
                .check(house);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        Set<String> missing = new TreeSet<>();
        for (JavaPackage each : house.getDefaultPackage().getSubpackagesInTree()) {
            if (each.getName().startsWith("org.quoin.")
                    && !each.getClasses().isEmpty()
                    && !each.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                missing.add(each.getName());
            }
        }
        assertEquals(Set.of(), missing, "packages without @NullMarked in their package-info");
    }

    private static ArchRule only(String bundle, String... packages) {
        String[] allowed = java.util.Arrays.copyOf(packages, packages.length + JDK.length);
        System.arraycopy(JDK, 0, allowed, packages.length, JDK.length);
        return classes()
                .that()
                .resideInAPackage("org.quoin." + bundle + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static String[] packages(List<String> bundles) {
        return bundles.stream().map(each -> "org.quoin." + each + "..").toArray(String[]::new);
    }

    /**
     * Eclipse fills the static fields of NLS classes by reflection; they are constants in all but
     * name.
     */
    private static com.tngtech.archunit.base.DescribedPredicate<
                    com.tngtech.archunit.core.domain.JavaClass>
            notGeneratedMessages() {
        return com.tngtech.archunit.base.DescribedPredicate.not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                        "org.eclipse.osgi.util.NLS"));
    }
}
