package org.quoin.project.content;

import org.quoin.api.briefing.SourceGrade;

/**
 * What people make of a source.
 *
 * @param outlet its name, or empty where it is about one article
 * @param article the article's id, or empty where it is about an outlet
 * @param grade what they make of it
 */
public record GradeContent(String outlet, String article, SourceGrade grade) {

    /**
     * @throws IllegalArgumentException unless it is about one of the two
     */
    public GradeContent {
        if (outlet.isBlank() == article.isBlank()) {
            throw new IllegalArgumentException("a grade is of an outlet or of an article");
        }
    }
}
