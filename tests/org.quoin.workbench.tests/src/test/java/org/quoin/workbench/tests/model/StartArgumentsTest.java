package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.workbench.StartArguments;

/** What the workbench opens when it is started with paths. */
class StartArgumentsTest {

    @TempDir Path folder;

    @Test
    void theFileThatStandsForAProjectOpensIt() {
        Path work = project("work");

        StartArguments started =
                StartArguments.of(
                        "-name",
                        "Quoin",
                        folder.resolve("work/project.quoin").toString(),
                        "a.html");

        assertEquals(new StartArguments(Optional.of(work), List.of("a.html")), started);
    }

    @Test
    void theFirstOfSeveralProjectsIsOpenedAndNoneIsImported() {
        Path one = project("one");
        Path other = project("other");

        StartArguments started = StartArguments.of(one.toString(), other.toString());

        assertEquals(new StartArguments(Optional.of(one), List.of()), started);
    }

    @Test
    void whatIsNoProjectIsImported() {
        assertEquals(
                new StartArguments(Optional.empty(), List.of("pages", folder.toString())),
                StartArguments.of("-consoleLog", "pages", folder.toString()));
    }

    private Path project(String name) {
        Project.create(folder.resolve(name), Opening.writing("the tests")).close();
        return folder.resolve(name);
    }
}
