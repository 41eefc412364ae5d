package org.quoin.project;

import java.util.Map;
import org.quoin.api.briefing.SourceGrade;
import org.quoin.project.model.ActionKind;
import org.quoin.project.model.ProjectException;
import org.quoin.project.store.Database;
import org.quoin.project.store.GradeTable;

/**
 * What people make of sources: Admiralty grades and descriptors of outlets, which hold for all
 * their articles, and of single articles, which go before those of their outlet. Every change can
 * be undone.
 */
public final class Grades {

    private final Database database;

    Grades(Database database) {
        this.database = database;
    }

    /** Those of outlets, by their names as articles have them. */
    public Map<String, SourceGrade> ofOutlets() {
        return database.read(GradeTable::ofOutlets);
    }

    /** Those of single articles, by the articles' ids. */
    public Map<String, SourceGrade> ofArticles() {
        return database.read(GradeTable::ofArticles);
    }

    /** That of an outlet; nothing is said where there is none. */
    public SourceGrade ofOutlet(String outlet) {
        return database.read(reading -> GradeTable.ofOutlet(reading, outlet));
    }

    /** That of an article alone, by its number; nothing is said where there is none. */
    public SourceGrade ofArticle(long article) {
        return database.read(reading -> GradeTable.ofArticle(reading, article));
    }

    /**
     * Grades an outlet; where nothing is said it loses its grade.
     *
     * @throws ProjectException if the outlet has no name
     */
    public void gradeOutlet(String outlet, SourceGrade grade) {
        if (outlet.isBlank()) {
            throw new ProjectException("an outlet needs a name to be graded");
        }
        database.edit(
                ActionKind.GRADE_SOURCE,
                outlet,
                transaction -> GradeTable.gradeOutlet(transaction, outlet, grade));
    }

    /**
     * Grades an article; where nothing is said it has its outlet's grade again.
     *
     * @throws ProjectException if the article is gone
     */
    public void gradeArticle(long article, SourceGrade grade) {
        database.edit(
                ActionKind.GRADE_SOURCE,
                database.read(reading -> GradeTable.title(reading, article)),
                transaction -> GradeTable.gradeArticle(transaction, article, grade));
    }
}
