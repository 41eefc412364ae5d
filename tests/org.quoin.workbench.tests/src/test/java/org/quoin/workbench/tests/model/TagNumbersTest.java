package org.quoin.workbench.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quoin.project.Project;
import org.quoin.project.model.Opening;
import org.quoin.project.model.Tag;
import org.quoin.workbench.model.TagNumbers;

/** Which number a tag has. */
class TagNumbersTest {

    @TempDir Path folder;
    private Project project;

    @BeforeEach
    void make() {
        project = Project.create(folder.resolve("tags"), Opening.writing("the tests"));
        List.of("water", "bridge", "money").forEach(each -> project.tags().define(each, ""));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void byNameUntilTheyAreArranged() {
        assertEquals(List.of("bridge", "money", "water"), names());
        move("water", -1);
        assertEquals(List.of("bridge", "water", "money"), names());
        move("bridge", 1);
        assertEquals(List.of("water", "bridge", "money"), names());
    }

    @Test
    void thereIsNoNumberBeforeTheFirstOrBehindTheLast() {
        int before = project.history().actions(99).size();
        move("bridge", -1);
        move("water", 1);
        assertEquals(List.of("bridge", "money", "water"), names());
        assertEquals(before, project.history().actions(99).size());
    }

    @Test
    void aRenamedTagKeepsItsNumberAndANewOneComesLast() {
        move("water", -1);
        project.tags().rename("water", "a river");
        project.tags().define("a new one", "");
        assertEquals(List.of("bridge", "a river", "money", "a new one"), names());
    }

    @Test
    void aTagThatIsGoneLeavesNoGapAndComesBackToItsPlace() {
        move("water", -1);
        project.tags().remove("bridge");
        assertEquals(List.of("water", "money"), names());
        project.history().undo();
        assertEquals(List.of("bridge", "water", "money"), names());
    }

    private void move(String tag, int step) {
        long number =
                project.tags().all().stream()
                        .filter(each -> each.name().equals(tag))
                        .mapToLong(Tag::number)
                        .findFirst()
                        .orElseThrow();
        TagNumbers.move(project, number, step);
    }

    private List<String> names() {
        return TagNumbers.of(project).stream().map(Tag::name).toList();
    }
}
